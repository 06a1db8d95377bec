import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { CONTEXTS, draft, newKey, NOW, sign, worldOf, type Signer } from '../../golden/mint.js';
import type { Case, Family } from './contract.js';

const HOST = 'https://college.example';
const ISSUER = 'did:web:college.example';
const KEY = `${ISSUER}#key-1`;
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const UUID = '0b7e3a5e-8a3d-4c57-9f2a-0d6b0e0f5a01';

/** Ids of badges, each with the writings of the same id that a list may have. */
const IDS: ReadonlyArray<readonly [id: string, writings: readonly string[]]> = [
  [
    `${HOST}/b/a%20b`,
    [
      `${HOST}/b/a b`,
      `${HOST}/b/%61%20b`,
      `${HOST}/b/x/../a%20b`,
      `${HOST}/b/a%20b#`,
      `${HOST}:443/b/a%20b`,
      'https://COLLEGE.example/b/a%20b',
      'HTTPS://college.example/b/a%20b',
      'http://college.example/b/a%20b',
      '//college.example/b/a%20b',
      '/b/a%20b',
      'b/a%20b',
      '../b/a%20b',
    ],
  ],
  [
    `urn:uuid:${UUID}`,
    [UUID, UUID.toUpperCase(), `URN:UUID:${UUID}`, `urn:uuid:${UUID.toUpperCase()}`],
  ],
  [`urn:uuid:${UUID.toUpperCase()}`, [UUID, `urn:uuid:${UUID}`]],
];

const FORMS: ReadonlyArray<(name: string) => Json> = [
  (name) => name,
  (name) => ` ${name}\n`,
  (id) => ({ id }),
  (id) => ({ '@id': id }),
  (id) => ({ id, revoked: true, revocationReason: 'Error' }),
];
const AROUND: ReadonlyArray<(entry: Json) => JsonObject> = [
  (entry) => ({ revokedCredential: [entry] }),
  (entry) => ({ revokedCredentials: [entry] }),
  (entry) => ({ revokedCredential: entry }),
  (entry) => ({ revokedCredential: [{ id: 'urn:x:1', revoked: false }, entry] }),
  (entry) => ({ revokedCredential: [], revokedCredentials: [entry] }),
];

const LIST = `${HOST}/revoked.json`;

const badge = (id: string, signer: Signer): Promise<JsonObject> =>
  sign(
    draft(ISSUER, {
      '@context': [...CONTEXTS, EXTENSIONS],
      id,
      credentialStatus: { id: LIST, type: '1EdTechRevocationList' },
    }),
    signer,
    { verificationMethod: KEY },
  );

const didDocument = ({ multikey }: Signer): JsonObject => ({
  id: ISSUER,
  verificationMethod: [
    { id: KEY, controller: ISSUER, type: 'Multikey', publicKeyMultibase: multikey },
  ],
  assertionMethod: [KEY],
});

/** Revokes a badge in 1EdTech's list under every writing of its id (S-30, M-36). */
export const edtechRevocations: Family = {
  name: 'edtech-revocations',
  sampleEvery: 4,
  async *cases(): AsyncIterable<Case> {
    const signer = await newKey('Ed25519');
    const did = { [`${HOST}/.well-known/did.json`]: didDocument(signer) };
    for (const [id, writings] of IDS) {
      const input = JSON.stringify(await badge(id, signer));
      for (const name of [id, ...writings])
        for (const form of FORMS)
          for (const around of AROUND) {
            const list = { id: LIST, issuer: ISSUER, ...around(form(name)) };
            yield {
              what: `${id} in ${JSON.stringify(list)}`,
              input,
              options: { now: NOW, fetch: worldOf({ ...did, [LIST]: list }) },
            };
          }
    }
  },
};
