// Prints the golden cases that a single credential can show as JSON, with the expected verdict; golden.mjs runs this file.
import {
  CONTEXTS,
  asV1,
  didOf,
  draft,
  entry,
  jwtBadge,
  list,
  LIST_URL,
  newKey,
  packed,
  proveSelective,
  sign,
  sign2020,
  signedList,
} from '../test/golden/mint.ts';

const HOST = 'https://college.example';
const WEB = 'did:web:college.example';
const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
const REVOKED = `${HOST}/revoked`;

async function cases() {
  const [issuer, stranger, p256] = [
    await newKey('Ed25519'),
    await newKey('Ed25519'),
    await newKey('P-256'),
  ];
  const id = (number) => `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const badge = (more = {}) => draft(didOf(issuer), { id: id(1), ...more });
  const method = { verificationMethod: `${WEB}#key-1` };
  const didDocument = {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: WEB,
    verificationMethod: [
      {
        id: method.verificationMethod,
        type: 'Multikey',
        controller: WEB,
        publicKeyMultibase: issuer.multikey,
      },
    ],
    assertionMethod: [method.verificationMethod],
  };
  const host = { [`${HOST}/.well-known/did.json`]: didDocument };
  const atHost = (more, by = issuer, how = method) =>
    sign(draft(WEB, { id: id(2), ...more }), by, how);
  const suspended = { statusPurpose: 'suspension', encodedList: packed([94_567]) };
  const { id: _id, ...nameless } = badge();
  const withStatus = await sign(badge({ credentialStatus: entry() }), issuer);
  const selective = draft(didOf(p256), { id: id(3) });
  const altered = { ...(await sign(badge(), issuer)), name: 'Admiral' };
  const edtech = await atHost({
    '@context': [...CONTEXTS, EXTENSIONS],
    credentialStatus: { id: REVOKED, type: '1EdTechRevocationList' },
  });
  const both = await atHost({
    '@context': [...CONTEXTS, EXTENSIONS],
    credentialStatus: [{ id: REVOKED, type: '1EdTechRevocationList' }, entry()],
  });
  const clear = { id: REVOKED, issuer: WEB, revokedCredential: [] };
  const rows = [
    ['a good badge', 'valid', await sign(badge(), issuer)],
    [
      'a good badge, VCDM 1.1, Ed25519Signature2020',
      'valid',
      await sign2020(asV1(badge()), issuer),
    ],
    ['altered', 'invalid', altered],
    [
      'G1: 1EdTechRevocationList, revoked',
      'revoked',
      edtech,
      { ...host, [REVOKED]: { ...clear, revokedCredential: [{ id: edtech.id, revoked: true }] } },
    ],
    [
      'G3: suspended',
      'suspended',
      await sign(badge({ credentialStatus: entry({ statusPurpose: 'suspension' }) }), issuer),
      { [LIST_URL]: await signedList(issuer, suspended) },
    ],
    [
      'G4: second of two statuses revoked',
      'revoked',
      both,
      {
        ...host,
        [REVOKED]: clear,
        [LIST_URL]: await sign(list(WEB, { encodedList: packed([94_567]) }), issuer, method),
      },
    ],
    [
      'Bitstring, revoked',
      'revoked',
      withStatus,
      { [LIST_URL]: await signedList(issuer, { encodedList: packed([94_567]) }) },
    ],
    [
      'G5: list signed by another party, strict',
      'indeterminate',
      withStatus,
      { [LIST_URL]: await signedList(stranger) },
      { strict: true },
    ],
    ['G6: status list 404', 'indeterminate', withStatus, { [LIST_URL]: 404 }],
    [
      'G8: ecdsa-sd-2023',
      'valid',
      { ...selective, proof: await proveSelective(selective, p256, await newKey('P-256'), p256) },
    ],
    ['G8: ES256 token', 'valid', await jwtBadge(draft(didOf(p256)), p256)],
    ['G9: without id', 'invalid', await sign(nameless, issuer)],
    [
      'G10: did:web, key only in the fragment',
      'invalid',
      await atHost({}, stranger, { verificationMethod: `${WEB}#${stranger.multikey}` }),
      host,
    ],
    [
      'G20: hosts of schema and contexts offline',
      'valid',
      await sign(
        badge({
          '@context': [...CONTEXTS, EXTENSIONS],
          credentialSchema: [
            {
              id: 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json',
              type: '1EdTechJsonSchemaValidator2019',
            },
          ],
        }),
        issuer,
      ),
    ],
    ['G22: expired', 'expired', await sign(badge({ validUntil: '2026-06-01T00:00:00Z' }), issuer)],
    ['G23: signed by A, issuer B', 'invalid', await sign(badge(), stranger)],
    [
      'N5: expiry hidden under a full IRI',
      'invalid',
      hidden(await sign(badge({ validUntil: '2026-06-01T00:00:00Z' }), issuer)),
    ],
  ];
  return rows.map(([name, expected, input, world = {}, options = {}]) => ({
    name,
    expected,
    input,
    world,
    options,
  }));
}

/** Makes the same graph with the end of validity under its full IRI, where a reader of the JSON does not look. */
function hidden({ validUntil, ...rest }) {
  return {
    ...rest,
    'https://www.w3.org/2018/credentials#validUntil': {
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      '@value': validUntil,
    },
  };
}

process.stdout.write(JSON.stringify(await cases()));
