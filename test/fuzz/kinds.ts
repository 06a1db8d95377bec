/**
 * Makes an input of each kind from a seed and a few changes: half of the changes go to the badge
 * inside, half to its container.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { JsonObject } from '../../src/badge/contract.js';
import { crc32 } from '../../src/bytes/crc32.js';
import { didOf, list, sign, worldOf } from '../golden/mint.js';
import { cat, changeBytes, changeText, type Change } from './bytes.js';
import { changeJson, JSON_WORDS } from './json.js';
import { PDF_FORMS, PNG_FORMS, SVG_FORMS, type Seeds } from './seeds.js';

/** An input, and the environment of its verification. */
export interface FuzzInput {
  readonly input: Uint8Array | string;
  readonly fetch?: typeof fetch;
  /** False when every `valid` would be a false green, whatever the view shows. */
  readonly mayBeValid: boolean;
}
/** @param pick a number that chooses seed and form */
export type Kind = (seeds: Seeds, changes: readonly Change[], pick: number) => Promise<FuzzInput>;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const of = <T>(items: readonly T[], pick: number): T => items[pick % items.length]!;
const halves = (changes: readonly Change[]): [inner: Change[], outer: Change[]] =>
  [changes.filter(({ op }) => op & 1), changes.filter(({ op }) => !(op & 1))].map((some) =>
    some.map((one) => ({ ...one, op: one.op >> 1 })),
  ) as [Change[], Change[]];
const payloadOf = (seeds: Seeds, changes: readonly Change[], pick: number): string =>
  pick % 4 === 0
    ? changeToken(of(seeds.jwt, pick >> 2), changes)
    : changeJson(of(seeds.json, pick >> 2), changes);

/** Changes header, payload or signature of a token, decoded and packed again; or its characters. */
function changeToken(token: string, changes: readonly Change[]): string {
  return changes.reduce((text, change) => {
    const parts = text.split('.');
    const index = change.value % 4;
    const json =
      parts[index] === undefined || index > 1
        ? undefined
        : Buffer.from(parts[index], 'base64url').toString();
    if (json === undefined)
      return changeText(text, change, [
        '.',
        '=',
        '+',
        '/',
        '~',
        '..',
        'e30',
        'eyJhbGciOiJub25lIn0',
        ' ',
        '\u00e9',
      ]);
    parts[index] = Buffer.from(tryJson(json, change)).toString('base64url');
    return parts.join('.');
  }, token);
}

/** Changes a text that is no longer JSON as text. */
function tryJson(json: string, change: Change): string {
  try {
    return changeJson(json, [change]);
  } catch {
    return changeText(json, change, JSON_WORDS);
  }
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}
/** Reads a PNG for the fuzzer alone; stops where it is malformed. */
function chunksIn(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + view.getUint32(at))
    chunks.push({
      type: String.fromCharCode(...png.subarray(at + 4, at + 8)),
      data: png.subarray(at + 8, at + 8 + view.getUint32(at)),
    });
  return chunks;
}
function written(chunks: readonly Chunk[], lie = 0): Uint8Array {
  return cat(
    [137, 80, 78, 71, 13, 10, 26, 10],
    ...chunks.flatMap(({ type, data }, index) => {
      const body = cat(utf8(type), data);
      const frame = new DataView(new ArrayBuffer(8));
      frame.setUint32(0, lie && index === lie % chunks.length ? lie : data.length);
      frame.setUint32(4, crc32(body));
      return [new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4)];
    }),
  );
}

const TYPES = ['iTXt', 'tEXt', 'zTXt', 'IEND', 'IHDR', 'IDAT', 'a\u0000b1', 'acTL'];
const PNG_WORDS = [
  'openbadgecredential',
  'openbadges',
  'clrcredential',
  '\u0000',
  '\u0000\u0001\u0000\u0000\u0000',
  'x\u009c',
  'https://x.example/a',
  'IEND',
  'iTXt',
];
/** Makes one change, with the checksums corrected so that it is read, or without. */
function changePng(png: Uint8Array, change: Change): Uint8Array {
  if (change.op % 2 === 0) return changeBytes(png, { ...change, op: change.op >> 1 }, PNG_WORDS);
  const chunks = chunksIn(png);
  const at = change.at % Math.max(chunks.length, 1);
  const chunk = chunks[at];
  if (!chunk) return png;
  const edits: ReadonlyArray<() => Uint8Array> = [
    () =>
      written(
        chunks.with(at, {
          ...chunk,
          data: changeBytes(
            chunk.data,
            { ...change, op: change.size, at: change.value },
            PNG_WORDS,
          ),
        }),
      ),
    () => written(chunks.with(at, { ...chunk, type: of(TYPES, change.value) })),
    () => written(chunks.toSpliced(at, 1)),
    () => written(chunks.toSpliced(at, 0, chunk)),
    () => written([...chunks.toSpliced(at, 1), chunk]),
    () => written(chunks, change.value),
  ];
  return of(edits, change.size)();
}

const SVG_WORDS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '<!DOCTYPE svg [<!ENTITY a "b">]>',
  '&a;',
  '&#0;',
  '&#xD800;',
  '&#x10FFFF;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.1" encoding="UTF-16"?>',
  '<script>',
  '</svg>',
  '<svg>',
  '<a b="',
  'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"',
  'xmlns="http://openbadges.org"',
  '<openbadges:credential verify="',
  '<openbadges:assertion>',
  '</openbadges:credential>',
  '\u0000',
  '\ufeff',
  '<a>'.repeat(140),
  ' x="1"'.repeat(300),
];
const PDF_WORDS = [
  'obj',
  'endobj',
  ' 5 0 obj ',
  'stream\n',
  'stream\r',
  '\nendstream',
  '<<',
  '>>',
  '/Length 99999999999',
  '/Length -1',
  '/Length 0',
  '/Length 9 0 R',
  '/Filter /FlateDecode',
  '/Filter [/FlateDecode /FlateDecode]',
  '/Filter /LZWDecode',
  '/DecodeParms << /Predictor 12 >>',
  '/Type /ObjStm /N 9999999 /First 99999999',
  '/Type /EmbeddedFile',
  '/EF <<',
  '/F (',
  '/UF <FEFF0041',
  '\\',
  '(',
  ')',
  '%',
  '/Encrypt 1 0 R',
  'xref',
  'trailer',
  '%%EOF',
  ' '.repeat(3_000),
];

/** Recipes of each kind. */
export const KINDS = {
  json: async (seeds, changes, pick) => ({
    input: changeJson(of(seeds.json, pick), changes),
    mayBeValid: true,
  }),
  jwt: async (seeds, changes, pick) => ({
    input: changeToken(of(seeds.jwt, pick), changes),
    mayBeValid: true,
  }),
  png: async (seeds, changes, pick) => {
    const [inner, outer] = halves(changes);
    return {
      input: outer.reduce(changePng, of(PNG_FORMS, pick >> 8)(payloadOf(seeds, inner, pick))),
      mayBeValid: true,
    };
  },
  svg: async (seeds, changes, pick) => {
    const [inner, outer] = halves(changes);
    const svg = of(SVG_FORMS, pick >> 8)(payloadOf(seeds, inner, pick));
    return {
      input: outer.reduce((bytes, change) => changeBytes(bytes, change, SVG_WORDS), svg),
      mayBeValid: true,
    };
  },
  pdf: async (seeds, changes, pick) => {
    const [inner, outer] = halves(changes);
    return {
      input: outer.reduce(
        (bytes, change) => changeBytes(bytes, change, PDF_WORDS),
        of(PDF_FORMS, pick >> 8)(payloadOf(seeds, inner, pick)),
      ),
      mayBeValid: true,
    };
  },
  // A revoked badge: whatever happens to the list on its way, the badge is never valid; only a list
  // that the issuer signed again may change that.
  list: async ({ signer, withdrawn }, changes, pick) => {
    const honest = pick % 4 === 0;
    const changed = honest
      ? JSON.stringify(await sign(signable(didOf(signer), withdrawn.list, changes), signer))
      : changeJson(JSON.stringify(withdrawn.list), changes);
    return {
      input: withdrawn.badge,
      fetch: worldOf({ [withdrawn.url]: changed }),
      mayBeValid: honest,
    };
  },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof KINDS;

/** Changes the list's bits or bytes before it is signed, as a faulty program of an issuer would. */
function signable(issuer: string, signed: JsonObject, changes: readonly Change[]): JsonObject {
  const encoded = String((signed['credentialSubject'] as JsonObject)['encodedList']);
  const [inner, outer] = halves(changes);
  const bits = inner.reduce<Uint8Array>(
    (bytes, change) => changeBytes(bytes, change, ['x']),
    new Uint8Array(gunzipSync(Buffer.from(encoded.slice(1), 'base64url'))),
  );
  const packed = outer.reduce(
    (text, change) => changeText(text, change, ['u', 'H4sI', '=', 'z']),
    `u${gzipSync(bits, { level: 1 }).toString('base64url')}`,
  );
  return list(issuer, { encodedList: packed });
}
