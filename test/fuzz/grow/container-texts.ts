/** Dimensions of texts that contain a badge: presentations, records, links. */
import type { Json } from '../../../src/badge/contract.js';
import { CREDENTIAL_LIMITS } from '../../../src/json/limits.js';
import { READ_LIMITS } from '../../../src/read.js';
import type { ContainerDimension } from './contract.js';

/** Quotes a token, which is a string inside JSON. */
const asJson = (text: string): string => (text.startsWith('{') ? text : JSON.stringify(text));
const times = (text: string, n: number): string => Array.from({ length: n }, () => text).join(',');

const DEEP: Json = JSON.parse('['.repeat(180) + ']'.repeat(180)) as Json;
const CONTEXTS =
  '"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]';
const presentation = (inside: string, more = ''): string =>
  `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"verifiableCredential":[${inside}]${more}}`;
const record = (inside: string, more = ''): string =>
  `{${CONTEXTS},"id":"urn:uuid:clr","type":["VerifiableCredential","ClrCredential"],"issuer":{"id":"did:example:i","type":["Profile"]},"validFrom":"2026-01-01T00:00:00Z","name":"R","credentialSubject":{"type":["ClrSubject"],"id":"did:example:rower","verifiableCredential":[${inside}]${more}}}`;

export const TEXTS: readonly ContainerDimension[] = [
  {
    name: 'JSON: white space',
    limit: CREDENTIAL_LIMITS.bytes * 15,
    hold: (text, n) => `${' '.repeat(n)}${text}`,
  },
  { name: 'list', limit: READ_LIMITS.badges, hold: (text, n) => `[${times(asJson(text), n)}]` },
  {
    name: 'list of nothing',
    limit: 10_000,
    hold: (text, n) => `[${asJson(text)},${times('{}', n - 1)}]`,
  },
  {
    name: 'list of texts',
    limit: 10_000,
    hold: (text, n) => `[${asJson(text)},${times('"eyJhbGciOiJub25lIn0.e30."', n - 1)}]`,
  },
  {
    name: 'answer of an API',
    limit: READ_LIMITS.badges,
    hold: (text, n) => `{"credentials":[${times(asJson(text), n)}]}`,
  },
  {
    name: 'presentation',
    limit: READ_LIMITS.badges,
    hold: (text, n) => presentation(times(asJson(text), n)),
  },
  {
    name: 'presentation with large rest',
    limit: CREDENTIAL_LIMITS.values * 10,
    hold: (text, n) =>
      presentation(asJson(text), `,"x":[${times(`[${times('1', 9_999)}]`, n / 10_000 + 1)}]`),
  },
  {
    name: 'presentation of repeated nodes',
    limit: 10_000,
    hold: (text, n) =>
      presentation(
        asJson(text),
        `,"holder":{"id":"urn:h"},"x":[${times('{"id":"urn:h","name":"x"}', n)}]`,
      ),
  },
  {
    name: 'deep presentation',
    limit: 1,
    hold: (text) => presentation(asJson(text), `,"x":${JSON.stringify(DEEP)}`),
  },
  {
    name: 'record',
    limit: READ_LIMITS.badges - 1,
    hold: (text, n) => record(times(asJson(text), n)),
  },
  {
    name: 'record of unlike badges',
    limit: READ_LIMITS.badges - 1,
    hold: (text, n) =>
      record(
        Array.from({ length: n }, (_, at) =>
          asJson(text).replace('0b7e3a5e-8a3d-4c57-9f2a', `0b7e3a5e-8a3d-4c57-${1000 + at}`),
        ).join(','),
      ),
  },
  {
    name: 'record with associations',
    limit: 10_000,
    hold: (text, n) =>
      record(
        asJson(text),
        `,"association":[${times('{"type":"Association","associationType":"isChildOf","sourceId":"urn:a","targetId":"urn:b"}', n)}]`,
      ),
  },
  {
    name: 'record with achievements',
    limit: 10_000,
    hold: (text, n) =>
      record(
        asJson(text),
        `,"achievement":[${times('{"id":"urn:a","type":["Achievement"],"name":"A","description":"d","criteria":{"narrative":"n"}}', n)}]`,
      ),
  },
  {
    name: 'data: URI',
    limit: 1_000_000,
    hold: (text, n) => `data:application/json,${encodeURIComponent(text)}${'%20'.repeat(n)}`,
  },
  {
    name: 'data: URI in base64',
    limit: 1_000_000,
    hold: (text, n) =>
      `data:application/json;base64,${Buffer.from(text).toString('base64')}${'%0A'.repeat(n)}`,
  },
  {
    name: 'envelope',
    limit: 1,
    hold: (text) =>
      JSON.stringify({
        '@context': 'https://www.w3.org/ns/credentials/v2',
        type: 'EnvelopedVerifiableCredential',
        id: `data:application/vc+jwt,${text}`,
      }),
  },
];
