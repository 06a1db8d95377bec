export * from './documents.js';
export * from './images.js';
