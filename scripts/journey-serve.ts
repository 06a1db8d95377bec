/**
 * Starts the journey's reference server on the loopback address, with its store in a folder (PGlite)
 * or in PostgreSQL.
 *
 *   npm run journey:serve                                     data in .journey/, port 8788
 *   npm run journey:serve -- --data DIR --port 8080
 *   npm run journey:serve -- --store postgresql://…           the store elsewhere; files in --data
 *   npm run journey:serve -- --origin https://badges.college.example    behind a proxy with TLS
 *   npm run journey:serve -- --time-zone Europe/Berlin --holidays 2026-12-25,2027-01-01
 *                                                             the calendar of due dates
 *   npm run journey:serve -- --demo                           accounts of each role, to try it out
 *
 * With OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET people sign in by OpenID too. The first
 * start makes the keys and an account `grantor`, whose password it writes once.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createGrantorKey, encryptIdentity } from '../src/assess.js';
import { createKey, importKey } from '../src/issue.js';
import {
  addAccount,
  createJourneyServer,
  createOidc,
  expire,
  tick,
  type AccountRole,
  type ServerOptions,
} from '../src/server.js';
import {
  createDiskBlobs,
  createScryptPasswords,
  listen,
  openJourneyStore,
} from '../src/server/node/index.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '.journey' },
    store: { type: 'string' },
    port: { type: 'string', default: '8788' },
    origin: { type: 'string' },
    'time-zone': { type: 'string', default: 'UTC' },
    holidays: { type: 'string', default: '' },
    demo: { type: 'boolean', default: false },
  },
});
const { data } = values;
const HOUR = 3_600_000;

/** Reads a file of the data folder, which is made with the first start; for its owner only. */
async function kept(name: string, make: () => Promise<string> | string): Promise<string> {
  const path = join(data, name);
  if (!existsSync(path)) writeFileSync(path, await make(), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}

/** Makes the grantor's keys: the private one is printed nowhere, and belongs elsewhere. */
async function grantorKey(): Promise<JsonWebKey> {
  const text = await kept('grantor-key.json', async () => JSON.stringify(await createGrantorKey()));
  return (JSON.parse(text) as { publicKey: JsonWebKey }).publicKey;
}

async function surroundings(origin: string): Promise<ServerOptions> {
  const key = await grantorKey();
  const signing = await kept('receipt-key.json', async () =>
    JSON.stringify(await (await createKey({ extractable: true })).export()),
  );
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  } = process.env;
  return {
    store: await openJourneyStore(values.store ?? join(data, 'store')),
    blobs: createDiskBlobs(join(data, 'files')),
    passwords: createScryptPasswords(),
    origin,
    secret: Buffer.from(await kept('secret', () => randomBytes(32).toString('base64')), 'base64'),
    now: () => new Date(),
    random: (length) => new Uint8Array(randomBytes(length)),
    calendar: {
      timeZone: values['time-zone'],
      holidays: values.holidays.split(',').filter((day) => day !== ''),
    },
    encryptIdentity: (identity) => encryptIdentity(identity, [key]),
    signer: await importKey(JSON.parse(signing) as object),
    onError: (error) => console.error(error),
    ...(issuer &&
      clientId &&
      clientSecret && {
        oidc: createOidc({
          issuer,
          clientId,
          clientSecret,
          redirectUri: `${origin}/api/oidc/callback`,
          allowLoopback: true,
        }),
      }),
  };
}

/** Makes accounts where there are none, and writes their passwords once. */
async function firstAccounts(options: ServerOptions): Promise<void> {
  if ((await options.store.query('accounts', { limit: 1 })).length > 0) return;
  const demo: readonly (readonly [string, AccountRole])[] = [
    ['author', 'author'],
    ['learner', 'learner'],
    ['assessor-1', 'assessor'],
    ['assessor-2', 'assessor'],
    ['assessor-3', 'assessor'],
  ];
  for (const [login, role] of [['grantor', 'grantor'] as const, ...(values.demo ? demo : [])]) {
    const password = values.demo ? `${login} tries it out` : randomBytes(15).toString('base64url');
    await addAccount(options, { login, password, roles: [role], name: login });
    console.log(`account ${login}, password: ${password}`);
  }
}

mkdirSync(data, { recursive: true, mode: 0o700 });
const port = Number(values.port);
const origin = values.origin ?? `http://127.0.0.1:${port}`;
const options = await surroundings(origin);
await firstAccounts(options);
const listening = await listen(createJourneyServer(options), { port, origin });
const watch = setInterval(() => {
  tick(options)
    .then(() => expire(options))
    .catch(options.onError);
}, HOUR);
console.log(`the journey's server listens on http://127.0.0.1:${listening.port} for ${origin}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    clearInterval(watch);
    listening
      .close()
      .then(() => options.store.close())
      .catch(options.onError);
  });
