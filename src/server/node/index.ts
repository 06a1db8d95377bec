/**
 * Gives what the journey's server needs of Node: passwords by scrypt, files on the disk, its store in
 * PGlite or PostgreSQL, and a socket.
 */
export { createDiskBlobs } from './disk-blobs.js';
export { listen, type Listening, type ListenOptions } from './listen.js';
export { nodeHandler } from './node-handler.js';
export { openJourneyStore } from './open-store.js';
export { createScryptPasswords, type ScryptCost } from './scrypt.js';
// types that the signatures above name
export type { Blobs, Passwords } from '../contract.js';
export type { JourneyServer } from '../server.js';
export type { JourneyStore } from '../tables.js';
export type * from '../rows.js';
export type * from '../../stores/contract.js';
