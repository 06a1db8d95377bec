/**
 * Runs `npm start`: builds the products that are older than their sources, makes the demo site with
 * the SDK, serves it on this machine only and prints its URL. PORT names another port than the
 * first free one from 8080.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { policyOf } from './csp.mjs';
import { serve } from './serve.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const site = join(root, 'demo', 'dist');
const FIRST_PORT = 8080;
const TRIES = 20;

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function portsToTry() {
  if (process.env.PORT === undefined)
    return Array.from({ length: TRIES }, (_, index) => FIRST_PORT + index);
  const port = Number(process.env.PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    fail(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`);
  return [port];
}

/** Answers the journey's requests, once the site and its server are made. */
let journey;

async function open() {
  const ports = portsToTry();
  const headers = (path) => ({
    'content-security-policy': policyOf(path),
    'referrer-policy': 'no-referrer',
  });
  try {
    const api = (request, response) =>
      journey ? journey.handle(request, response) : response.writeHead(503).end();
    return await serve({ roots: [site], ports, headers, api });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    const tried =
      ports.length === 1
        ? `Port ${ports[0]} is`
        : `All ports from ${ports[0]} to ${ports.at(-1)} are`;
    return fail(
      `${tried} taken by another program. End it, or choose a free one: PORT=9000 npm start`,
    );
  }
}

/**
 * Mints the demo for the origin that serves it: its status lists and did:web documents are there. And
 * makes the journey's server, which its pages talk to.
 */
async function makeSite(origin) {
  const script = join(root, 'demo', 'build.mjs');
  if (!existsSync(script)) fail('demo/build.mjs is missing: there is no site to serve.');
  const { build: buildDemo } = await import(pathToFileURL(script).href);
  const { makeJourney } = await import('../demo/journey/server.mjs');
  const made = await makeJourney({ origin });
  await buildDemo(site, { origin, grantorKey: made.grantorKey });
  journey = made;
}

function explain(error) {
  if (error.code === 'ENOSPC') return 'There is no disk space left to write the demo site.';
  if (error.code === 'EACCES' || error.code === 'EROFS')
    return `The demo site cannot be written: ${error.message}`;
  return error.stack ?? String(error);
}

process.chdir(root);
if (!(await build())) fail('The build failed; its messages are above.');
const server = await open();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}
try {
  await makeSite(server.origin);
} catch (error) {
  fail(explain(error));
}
console.log(
  `\nThe demo is at ${server.origin}/, the documentation at ${server.origin}/docs/ (Ctrl-C ends it)`,
);
