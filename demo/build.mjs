/**
 * Builds the demo site: mints its badges with the SDK for the origin it will be served from, and writes everything into one folder for any
 * static host. Needs `dist/` (npm run build).
 *
 *   node demo/build.mjs FOLDER https://badges.example     for a host of your own; served from the root of that host
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { controllerDocument } from '../dist/issue.js';
import { buildDocs } from '../scripts/docs.mjs';
import { escaped, laidOut } from './layout.mjs';
import { definitionFor } from './journey/definition.mjs';
import { BADGES, LEARNER } from './minting/badges.mjs';
import { makeIssuers, registerOf } from './minting/issuers.mjs';
import { assertVerdicts, makeLists, mintAll } from './minting/mint.mjs';
import { linkFor, openFiles } from './minting/share.mjs';
import { draw } from './site/art.js';

const here = dirname(fileURLToPath(import.meta.url));
const cdn = join(here, '..', 'dist', 'cdn');

/** The badge that the portfolio shows as a link. */
const SHARED_FILE = 'first-aid.svg';

/** Verdicts of the badges on the wall: all were valid when they were awarded, and the wall shows what changed since. */
const ON_THE_WALL = ['valid', 'expired', 'suspended', 'not-yet-valid', 'revoked'];

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const isLoopback = (origin) =>
  /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(origin);

/** Makes every file of the site except its pages, by path. */
function published({ origin, issuers, lists, made }) {
  const samples = made.map(({ badge: { file, verdict } }) => ({ file, verdict }));
  return new Map([
    ['riverside/did.json', json(controllerDocument(issuers.riverside.key))],
    ...[lists.revocation, lists.suspension].map((list) => [
      list.url.slice(origin.length + 1),
      list.json,
    ]),
    ...made.map(({ badge, bytes }) => [`badges/${badge.file}`, bytes]),
    ['badges/index.json', json(samples)],
    [
      'badges/wall.json',
      json({
        badges: samples
          .filter(({ verdict }) => ON_THE_WALL.includes(verdict))
          .map(({ file }) => file),
      }),
    ],
  ]);
}

/** The image of the micro-credential: it becomes part of each badge. */
const JOURNEY_IMAGE = draw({ shape: 'hexagon', sign: 'star', colour: 'navy' });

/**
 * Makes the files of the journey's pages. The grantor's keys are among them only where the site is
 * served with the journey's server, on this machine.
 */
async function journeyFiles({ riverside: { key, profile } }, grantorKey) {
  const { email: _, ...issuer } = { ...profile, id: key.controller };
  const image = `data:image/svg+xml;base64,${Buffer.from(JOURNEY_IMAGE).toString('base64')}`;
  const keys = grantorKey && { identity: grantorKey, signing: await key.export() };
  return new Map([
    ['journey/definition.json', json({ ...definitionFor(issuer), image })],
    ...(keys ? [['journey/keys.json', json(keys)]] : []),
  ]);
}

/** Makes a `fetch` that responds as the site will, before it is written. */
const fetchFrom = (origin, files) => async (input) => {
  const url = input instanceof Request ? input.url : String(input);
  const body = files.get(url.startsWith(`${origin}/`) ? url.slice(origin.length + 1) : '');
  return body === undefined
    ? new Response('not found', { status: 404 })
    : new Response(body, { headers: { 'content-type': 'application/json' } });
};

/** A file of the samples that has no badge. */
const IMAGE_WITHOUT_BADGE = {
  file: 'image-without-badge.png',
  title: 'An image without a badge',
  statement: 'the badge data was lost, as happens in chat apps',
};

/** Makes a row for each sample: the file, to be dragged or saved; its description; a button. */
const sampleRows = (samples) =>
  samples
    .map(
      ({ file, title, statement }) =>
        `<li><a href="badges/${file}" download="${file}">${file}</a><p>${escaped(`${title}: ${statement}`)}</p><button type="button" class="plain" data-file="${file}" aria-label="Check ${file}">Check</button></li>`,
    )
    .join('\n');

const sampleOptions = (samples) =>
  samples
    .map(
      ({ file, title, statement }) =>
        `<option value="${file}">${escaped(`${title}: ${statement}`)}</option>`,
    )
    .join('\n');

const SAMPLES = BADGES.map(({ file, statement, draft }) => ({
  file,
  statement,
  title: draft(new Date(0)).achievement.name,
}));

/** Makes the values that replace the names in braces on the pages. */
const facts = ({ origin, issuers, now, shareLink }) => ({
  host: new URL(origin).host,
  samples: sampleRows([...SAMPLES, IMAGE_WITHOUT_BADGE]),
  options: sampleOptions(SAMPLES),
  shareLink,
  origin,
  learner: LEARNER.name,
  email: LEARNER.email,
  register: JSON.stringify(registerOf(issuers, now)),
  loopback: isLoopback(origin) ? 'allow-loopback' : '',
});

async function writePages(folder, values) {
  for (const name of await readdir(join(here, 'site'))) {
    const file = join(here, 'site', name);
    if (name.endsWith('.html'))
      await writeFile(join(folder, name), laidOut(await readFile(file, 'utf8'), name, values));
    else await cp(file, join(folder, name), { recursive: true });
  }
}

async function write(folder, files) {
  for (const [path, body] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), body);
  }
}

/** Empties a folder, but keeps the folder itself, since a server may be serving it. */
async function empty(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    await rm(join(folder, name), { recursive: true, force: true });
}

/**
 * @param {string} folder its content is replaced
 * @param {{ origin: string, now?: Date, grantorKey?: JsonWebKey }} options `origin`: of the server, without a slash at the end; `now`: the day of minting, default today;
 *   `grantorKey`: private key by which the journey's server encrypts identities, default none: the journey's pages then have no server
 * @returns {Promise<{ badges: ReadonlyArray<{ file: string, verdict: string }> }>} the minted badges
 * @throws Error when a badge does not get the verdict that the pages state
 */
export async function build(folder, { origin, now = new Date(), grantorKey }) {
  const issuers = await makeIssuers(origin, { extractable: grantorKey !== undefined });
  const lists = await makeLists(origin, issuers.riverside.key, now);
  const made = await mintAll({ issuers, lists, now });
  const files = published({ origin, issuers, lists, made });
  await assertVerdicts(made, fetchFrom(origin, files), now);
  await empty(folder);
  await cp(cdn, join(folder, 'cdn'), { recursive: true });
  await cp(
    join(here, 'art', 'field-botany.png'),
    join(folder, 'badges', 'image-without-badge.png'),
  );
  await write(folder, files);
  await write(folder, await journeyFiles(issuers, grantorKey));
  await write(folder, await openFiles({ loopback: isLoopback(origin) }));
  await writePages(
    folder,
    facts({
      origin,
      issuers,
      now,
      shareLink: await linkFor(files.get(`badges/${SHARED_FILE}`), origin),
    }),
  );
  await buildDocs(join(folder, 'docs'), { demo: '../index.html' });
  return { badges: BADGES.map(({ file, verdict }) => ({ file, verdict })) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, origin] = process.argv.slice(2);
  if (!folder || !origin || !URL.canParse(origin)) {
    console.error(
      'Usage: node demo/build.mjs FOLDER ORIGIN        such as: node demo/build.mjs out https://badges.example',
    );
    process.exit(64);
  }
  await build(folder, { origin: new URL(origin).origin });
}
