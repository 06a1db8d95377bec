import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { decodeBase64url, encodeBase64url } from '../../../src/bytes/base64url.js';
import { decodeUtf8 } from '../../../src/bytes/utf8.js';
import { bundledTermNames } from '../../support/terms.js';
import { read } from '../../../src/read.js';
import { NOW, worldOf } from '../../golden/mint.js';
import { originals, type Original } from '../originals.js';
import { shown } from '../run.js';
import { additionsFor, type Addition } from './added-values.js';
import type { Case, Family } from './contract.js';

/** Keywords, names that no context defines, and names that are read by their prefix. */
const OTHER_NAMES = [
  ...['@context', '@graph', '@id', '@included', '@index', '@json', '@list', '@nest', '@reverse'],
  ...['@set', '@type', '@value', '@unknown', 'vc', 'favouriteColour', 'https://x.example/p'],
  ...['ex:p', 'cred:issuer', 'sec:proof', '_:b', '__proto__', 'constructor', 'Name', 'name ', ''],
];

type Path = readonly (string | number)[];

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists every object of a document, its proofs included. */
function* objectsIn(value: Json, path: Path = []): Generator<readonly [Path, JsonObject]> {
  if (typeof value !== 'object' || value === null) return;
  if (isObject(value)) yield [path, value];
  for (const [name, child] of Object.entries(value))
    if (name !== '@context')
      yield* objectsIn(child as Json, [...path, Array.isArray(value) ? Number(name) : name]);
}

function added(document: Json, [step, ...rest]: Path, name: string, value: Json): Json {
  if (step === undefined) {
    const known = Object.hasOwn(document as JsonObject, name)
      ? (document as JsonObject)[name]
      : undefined;
    const joined = known === undefined ? value : ([known, value].flat() as Json);
    return Object.fromEntries([...Object.entries(document as JsonObject), [name, joined]]);
  }
  if (Array.isArray(document))
    return (document as readonly Json[]).map((item, at) =>
      at === step ? added(item, rest, name, value) : item,
    );
  const object = document as JsonObject;
  return { ...object, [step]: added(object[step]!, rest, name, value) };
}

/**
 * Opens an original as JSON, with a function that writes changed JSON in its form; a token keeps
 * its signature.
 */
function opened(text: string): {
  readonly document: JsonObject;
  readonly write: (changed: Json) => string;
} {
  if (text.startsWith('{'))
    return { document: JSON.parse(text) as JsonObject, write: JSON.stringify };
  const [header, payload, ...rest] = text.split('.');
  return {
    document: JSON.parse(decodeUtf8(decodeBase64url(payload!)!)!) as JsonObject,
    write: (changed) =>
      [header, encodeBase64url(new TextEncoder().encode(JSON.stringify(changed))), ...rest].join(
        '.',
      ),
  };
}

/** Names that are tried with a pairing, which takes a hundred times as long as a signature. */
const FEW = new Set(['jti', 'endorsementJwt', 'evidence', 'creator', 'proof', '@included', 'x']);

function* casesOf(
  { name: mechanism, text }: Original,
  before: string,
  names: readonly string[],
): Generator<Case> {
  const options = { now: NOW, fetch: worldOf({}), acceptWithheld: true };
  const { document, write } = opened(text);
  const values: readonly Addition[] = [...additionsFor([...objectsIn(document)])];
  for (const [path] of objectsIn(document))
    for (const name of names)
      for (const { what, value } of values)
        yield {
          what: `${mechanism}: /${[...path, name].join('/')} added with ${what}`,
          input: () => write(added(document, path, name, value)),
          options,
          isFalseGreen: (badge, report) =>
            report.verdict === 'valid' && shown(report.badge ?? badge) !== before,
        };
}

/**
 * Adds any member, known or unknown, at every position under every mechanism: what is shown must be
 * what is hashed (10.A1, M-30).
 */
export const additions: Family = {
  name: 'additions',
  sampleEvery: 12_007,
  async *cases() {
    const names = [...new Set([...bundledTermNames(), ...OTHER_NAMES])];
    for await (const original of originals())
      yield* casesOf(
        original,
        shown((await read(original.text))[0]!),
        original.name === 'bbs-2023' ? names.filter((name) => FEW.has(name)) : names,
      );
  },
};
