/**
 * Runs the reference server of the journey for the demo: in memory, with an account of each role and
 * keys that end with the process. The passwords are on the pages, so that a visitor can take each
 * role: never for a server that others can reach.
 */
import { randomBytes } from 'node:crypto';
import { createGrantorKey, encryptIdentity } from '../../dist/assess.js';
import { createKey } from '../../dist/issue.js';
import {
  addAccount,
  createJourneyMemory,
  createJourneyServer,
  createMemoryBlobs,
} from '../../dist/server.js';
import { createScryptPasswords, nodeHandler } from '../../dist/server/node/index.js';
import { ACCOUNTS } from './accounts.mjs';

/**
 * Makes the server with its accounts.
 *
 * @param {{ origin: string, now?: () => Date }} options `origin` of the pages; `now`: default the system's clock
 * @returns {Promise<{ handle: import('node:http').RequestListener, grantorKey: JsonWebKey }>} a listener for `/api/`; the private key by which the grantor reads who submitted
 */
export async function makeJourney({ origin, now = () => new Date() }) {
  const { publicKey, privateKey } = await createGrantorKey();
  const options = {
    store: createJourneyMemory(),
    blobs: createMemoryBlobs(),
    passwords: createScryptPasswords(),
    origin,
    secret: randomBytes(32),
    now,
    random: (length) => new Uint8Array(randomBytes(length)),
    encryptIdentity: (identity) => encryptIdentity(identity, [publicKey]),
    signer: await createKey(),
    onError: (error) => console.error(error),
  };
  for (const account of ACCOUNTS) await addAccount(options, account);
  return {
    handle: nodeHandler(createJourneyServer(options), origin),
    grantorKey: privateKey,
  };
}
