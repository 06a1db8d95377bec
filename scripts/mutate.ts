// The full hunt for a false green, over the shared vectors that assert `valid`: `npm run mutate`.
import { hunt } from '../test/mutation/run.js';
import { judgedVectors } from '../test/support/judge-vectors.js';
import { read } from '../src/read.js';
import { VECTOR_CLOCK, vectorBytes, vectorFetch, vectorNetwork, vectorText } from '../test/support/vectors.js';

const network = vectorNetwork();
const contexts = (url: string): unknown => {
  try { return network[url] ? (JSON.parse(vectorText(network[url])) as unknown) : undefined; } catch { return undefined; }
};
const options = { fetch: vectorFetch(), now: VECTOR_CLOCK, contexts };
let tried = 0, valid = 0, bad = 0;
for (const vector of judgedVectors('ob3-ldp', 'bakedsvg', 'bakedpng')) {
  if (vector.assert!.verdict !== 'valid') continue;
  const [badge] = await read(vectorBytes(vector.file));
  if (badge!.securing !== 'data-integrity') continue;
  const found = await hunt(badge!.raw, options);
  tried += found.tried; valid += found.valid; bad += found.falseGreens.length;
  if (found.falseGreens.length > 0) console.log(vector.file, found.falseGreens);
}
console.log(`${tried} mutants, ${valid} still valid and shown alike, ${bad} false greens`);
process.exitCode = bad > 0 ? 1 : 0;
