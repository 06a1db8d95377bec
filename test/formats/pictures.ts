import { deflateSync } from 'node:zlib';
import { encodeUtf8 } from '../../src/bytes/utf8.js';
import { writeChunk } from '../../src/formats/png-chunks.js';
import { PNG_SIGNATURE } from '../../src/formats/detect.js';

/** Joins parts to one array. */
export function join(...parts: ReadonlyArray<Uint8Array | readonly number[]>): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** A text chunk with any data. */
export const textChunk = (type: string, ...parts: ReadonlyArray<string | Uint8Array>): Uint8Array =>
  writeChunk(
    type,
    join(...parts.map((part) => (typeof part === 'string' ? encodeUtf8(part) : part))),
  );

/** Makes a one-pixel PNG: header, the given chunks, image data, more chunks, end. */
export function pngWith(
  before: readonly Uint8Array[] = [],
  after: readonly Uint8Array[] = [],
): Uint8Array {
  const header = writeChunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
  const pixels = writeChunk('IDAT', deflateSync(Uint8Array.from([0, 128])));
  return join(
    PNG_SIGNATURE,
    header,
    ...before,
    pixels,
    ...after,
    writeChunk('IEND', new Uint8Array()),
  );
}

/** A credential with every kind of text that containers like to spoil. */
export const TRICKY = JSON.stringify({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name: '® é 微 🏅 שלום \u202e <![CDATA[ ]]> &amp; <script>alert(1)</script> "quoted" \\ \u2028 \u0085 \u0001 \ufeff \ufffd end',
});

/** Unsigned, but with the looks of a compact JWS. */
export const JWS =
  [
    '{"alg":"EdDSA","kid":"did:key:z"}',
    '{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"iss":"did:key:z"}',
  ]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.') + '.c2ln';

/** An OB 2.0 assertion. */
export const ASSERTION = JSON.stringify({
  '@context': 'https://w3id.org/openbadges/v2',
  type: 'Assertion',
  id: 'https://issuer.example/a/1',
  verification: { type: 'HostedBadge' },
});
