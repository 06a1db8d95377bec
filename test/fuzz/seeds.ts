/**
 * Seeds of the fuzzer: one good input of each kind, minted anew, so that the code after the check
 * of the proof is reached too.
 */
import { deflateSync } from 'node:zlib';
import type { JsonObject } from '../../src/badge/contract.js';
import { writeChunk } from '../../src/formats/png-chunks.js';
import { join, pngWith, textChunk } from '../formats/pictures.js';
import {
  didOf,
  draft,
  entry,
  jwtBadge,
  LIST_URL,
  newKey,
  packed,
  prove,
  sign,
  signedList,
  type Signer,
} from '../golden/mint.js';

const nuls = (count: number): Uint8Array => new Uint8Array(count);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Forms of a PNG around a payload, of which `value` picks one. */
export const PNG_FORMS: ReadonlyArray<(payload: string) => Uint8Array> = [
  (payload) => pngWith([textChunk('iTXt', 'openbadgecredential', nuls(5), payload)]),
  (payload) =>
    pngWith([
      textChunk('iTXt', 'openbadgecredential', Uint8Array.of(0, 1, 0, 0, 0), deflateSync(payload)),
    ]),
  (payload) => pngWith([textChunk('tEXt', 'openbadges', nuls(1), payload)]),
  (payload) =>
    pngWith(
      [textChunk('zTXt', 'openbadges', nuls(2), deflateSync(payload))],
      [writeChunk('eXIf', new Uint8Array(40))],
    ),
];

/** Forms of an SVG around a payload, one for each standard. */
export const SVG_FORMS: ReadonlyArray<(payload: string) => Uint8Array> = [
  (payload) =>
    utf8(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential verify="${payload.replace(/[&<"]/g, '')}"/></svg>`,
    ),
  (payload) =>
    utf8(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0"><openbadges:credential><![CDATA[${payload}]]></openbadges:credential></svg>`,
    ),
  (payload) =>
    utf8(
      `<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="http://openbadges.org"><g/><ob:assertion verify="https://x.example/a">${payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</ob:assertion></svg>`,
    ),
];

const object = (id: number, body: Uint8Array): Uint8Array =>
  join(utf8(`${id} 0 obj\n`), body, utf8('\nendobj\n'));
const stream = (dictionary: string, data: Uint8Array): Uint8Array =>
  join(utf8(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, utf8('\nendstream'));
const filespec = '<< /Type /Filespec /F (badge.json) /EF << /F 5 0 R >> >>';
const pdf = (...objects: readonly Uint8Array[]): Uint8Array =>
  join(
    utf8('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
    ...objects,
    utf8('trailer << /Root 1 0 R >>\n%%EOF\n'),
  );

/** Forms of a PDF with the payload attached: plain, packed, or named in an object stream. */
export const PDF_FORMS: ReadonlyArray<(payload: string) => Uint8Array> = [
  (payload) =>
    pdf(object(4, utf8(filespec)), object(5, stream('/Type /EmbeddedFile', utf8(payload)))),
  (payload) =>
    pdf(
      object(4, utf8(filespec)),
      object(5, stream('/Type /EmbeddedFile /Filter /FlateDecode', deflateSync(payload))),
    ),
  (payload) =>
    pdf(
      object(
        7,
        stream('/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode', deflateSync(`4 0  ${filespec}`)),
      ),
      object(5, stream('/Filter /FlateDecode', deflateSync(PNG_FORMS[0]!(payload)))),
    ),
];

/** Everything that fuzzing needs, minted once. */
export interface Seeds {
  readonly signer: Signer;
  /** Signed badges as JSON text. */
  readonly json: readonly string[];
  readonly jwt: readonly string[];
  /** A badge with a status entry, and the status list in which it is revoked. */
  readonly withdrawn: { readonly badge: string; readonly list: JsonObject; readonly url: string };
}

const RICH: JsonObject = {
  validUntil: '2030-01-01T00:00:00Z',
  awardedDate: '2026-01-01T00:00:00Z',
  evidence: [
    {
      id: 'https://ada.example/robot',
      type: ['Evidence'],
      name: 'The robot',
      narrative: 'It *moves* ® 機',
    },
  ],
  endorsement: [
    {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:e',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      name: 'Good',
      issuer: { id: 'did:example:guild', type: ['Profile'] },
      validFrom: '2026-01-01T00:00:00Z',
      credentialSubject: {
        id: 'https://rowing.example/achievements/cox',
        type: ['EndorsementSubject'],
        endorsementComment: 'Well made',
      },
    },
  ],
};
const HOSTED = JSON.stringify({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://issuer.example/a/1',
  recipient: {
    type: 'email',
    hashed: true,
    salt: 'x',
    identity: 'sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399',
  },
  issuedOn: '2026-01-01T00:00:00Z',
  verification: { type: 'HostedBadge' },
  badge: {
    type: 'BadgeClass',
    id: 'https://issuer.example/b',
    name: 'B',
    description: 'd',
    image: 'https://issuer.example/i.png',
    criteria: 'https://issuer.example/c',
    issuer: {
      type: 'Issuer',
      id: 'https://issuer.example/i',
      name: 'I',
      url: 'https://issuer.example',
      email: 'a@issuer.example',
    },
  },
});

/** Mints the seeds. */
export async function mintSeeds(): Promise<Seeds> {
  const [signer, ecdsa] = await Promise.all([newKey('Ed25519'), newKey('P-256')]);
  const plain = draft(didOf(signer));
  const rich = draft(didOf(signer), RICH);
  const signed = [await sign(plain, signer), await sign(rich, signer)];
  const twice = {
    ...signed[0]!,
    proof: [signed[0]!['proof']!, await prove(plain, ecdsa, { cryptosuite: 'ecdsa-rdfc-2019' })],
  };
  const presentation = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiablePresentation'],
    verifiableCredential: signed,
  };
  const tokens = await Promise.all([
    jwtBadge(plain, signer),
    jwtBadge(rich, signer),
    jwtBadge(draft(didOf(ecdsa)), ecdsa),
  ]);
  return {
    signer,
    json: [...[...signed, twice, presentation].map((document) => JSON.stringify(document)), HOSTED],
    jwt: tokens,
    withdrawn: {
      badge: JSON.stringify(
        await sign(draft(didOf(signer), { credentialStatus: entry() }), signer),
      ),
      list: await signedList(signer, { encodedList: packed([94_567]) }),
      url: LIST_URL,
    },
  };
}
