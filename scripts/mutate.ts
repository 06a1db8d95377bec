// Runs the full hunt for a false green, over the shared vectors that assert `valid` and badges of
// our own under every suite: `npm run mutate`.
import { parseArgs } from 'node:util';
import { bytesOf, chunkBytesOf, tokenMutantsOf } from '../test/mutation/bytes.js';
import { hunt, huntInputs, type Hunt } from '../test/mutation/run.js';
import { originals, type Original } from '../test/mutation/originals.js';
import { FAMILIES } from '../test/mutation/families/index.js';
import { runFamily } from '../test/mutation/families/run.js';
import { judgedVectors } from '../test/support/judge-vectors.js';
import { bakePng } from '../src/formats/png.js';
import { huntLocks } from '../test/mutation/locks/orders.js';
import { read } from '../src/read.js';
import { verify } from '../src/verify.js';
import { pngWith } from '../test/formats/pictures.js';
import { didOf, draft, jwtBadge, newKey, worldOf } from '../test/golden/mint.js';
import {
  VECTOR_CLOCK,
  vectorBytes,
  vectorFetch,
  vectorNetwork,
  vectorText,
} from '../test/support/vectors.js';

/**
 * `npm run mutate -- families` runs only the families, `-- own` only badges of our own, `--
 * vectors` only those of others, `-- NAME` only that family; `--slice 3/8` tries every eighth case
 * from the third on, so that a long hunt can be interrupted and continued.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { slice: { type: 'string', default: '1/1' } },
});
const [only] = positionals;
const [part, parts] = values.slice.split('/').map(Number) as [number, number];
const inSlice = (index: number): boolean => index % parts === part - 1;

const network = vectorNetwork();
const contexts = (url: string): unknown => {
  try {
    return network[url] ? (JSON.parse(vectorText(network[url])) as unknown) : undefined;
  } catch {
    return undefined;
  }
};
const options = { fetch: vectorFetch(), now: VECTOR_CLOCK, contexts };
// derived proofs may withhold the end of validity and the status (P-37); their integrity is hunted anyway
const nowhere = { fetch: worldOf({}), now: VECTOR_CLOCK, acceptWithheld: true };
let tried = 0,
  valid = 0,
  bad = 0;

async function count(name: string, hunted: Promise<Hunt>): Promise<void> {
  const found = await hunted;
  tried += found.tried;
  valid += found.valid;
  bad += found.falseGreens.length;
  console.log(
    `${name}: ${found.tried} mutants, ${found.valid} valid, ${found.falseGreens.length} of them false greens`,
    ...found.falseGreens.slice(0, 20),
  );
}

/**
 * Tells whether a suite is slow: a pairing takes a hundred times as long as a signature, so the
 * bytes of such a badge are not tried one by one.
 */
const isSlow = (name: string): boolean => name.startsWith('bbs');

async function ownBadge({ name, text }: Original): Promise<void> {
  if (!text.startsWith('{'))
    return count(name, huntInputs(text, tokenMutantsOf(text), nowhere, inSlice));
  await count(name, hunt(text, nowhere, inSlice));
  if (isSlow(name)) return;
  const bytes = bytesOf(new TextEncoder().encode(text));
  await count(`${name}, bytes`, huntInputs(text, bytes, nowhere, inSlice));
  const png = bakePng(pngWith(), text);
  await count(`${name}, PNG`, huntInputs(png, chunkBytesOf(png), nowhere, inSlice));
}

async function ownBadges(): Promise<void> {
  for await (const original of originals()) await ownBadge(original);
  for (const type of ['P-256', 'P-384'] as const) {
    const signer = await newKey(type);
    const text = await jwtBadge(draft(didOf(signer)), signer);
    await ownBadge({ name: `JWT ${type}`, text });
  }
}

async function vectorsOfOthers(): Promise<void> {
  for (const vector of judgedVectors()) {
    if (vector.assert!.verdict !== 'valid') continue;
    const [badge] = await read(vectorBytes(vector.file), { fetch: options.fetch }).catch(() => []);
    if (!badge || (await verify(badge, options)).verdict !== 'valid') continue;
    if (badge.securing === 'data-integrity')
      await count(vector.file, hunt(badge.raw, options, inSlice));
    else if (badge.securing === 'jwt')
      await count(vector.file, huntInputs(badge.raw, tokenMutantsOf(badge.raw), options, inSlice));
  }
}

async function families(): Promise<void> {
  for (const family of FAMILIES) {
    if (only !== undefined && only !== 'families' && only !== family.name) continue;
    const found = await runFamily(family, inSlice);
    await count(family.name, Promise.resolve({ ...found, valid: found.falseGreens.length }));
  }
}

/** Runs commands at a status list in every order of their steps. */
async function locks(): Promise<void> {
  const { tried: orders, faults } = await huntLocks(inSlice);
  await count('locks', Promise.resolve({ tried: orders, valid: 0, falseGreens: faults }));
}

await families();
if (only === undefined || only === 'locks') await locks();
if (only === undefined || only === 'own') await ownBadges();
if (only === undefined || only === 'vectors') await vectorsOfOthers();
console.log(`${tried} mutants, ${valid} still valid, ${bad} of them false greens`);
process.exitCode = bad > 0 ? 1 : 0;
