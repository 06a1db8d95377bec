/**
 * The acceptance cases that other verifiers fail, each with the result expected of ours: status
 * lists, and the registry. G17 (two elements on a page) and G18 (a page with the strictest policy)
 * are in test/elements/open-badge-events.test.ts and strict-page.test.ts.
 */
import { strict as assert } from 'node:assert';
import { gzipSync } from 'node:zlib';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import {
  asV1,
  CONTEXTS,
  didOf,
  draft,
  entry,
  judge,
  list,
  LIST_URL,
  packed,
  sign,
  sign2020,
  signedList,
  type World,
  worldOf,
} from './mint.js';
import {
  assertIs,
  badge,
  EXTENSIONS,
  HOST,
  hostWorld,
  issuer,
  never,
  stranger,
  WEB,
} from './golden-world.js';

/**
 * Adds the context of StatusList2021, which belongs to VCDM 1.1: it and the context of VCDM 2.0
 * exclude each other.
 */
const with2021 = (document: JsonObject): JsonObject => ({
  ...asV1(document),
  '@context': [
    ...(asV1(document)['@context'] as string[]),
    'https://w3id.org/vc/status-list/2021/v1',
  ],
});
const list2021 = (url: string, set: number): Promise<JsonObject> => {
  const bits = new Uint8Array(16_384);
  bits[set >> 3]! |= 128 >> (set & 7);
  const subject = {
    id: `${url}#list`,
    type: 'StatusList2021',
    statusPurpose: 'revocation',
    encodedList: gzipSync(bits).toString('base64url'),
  };
  const document = {
    id: url,
    type: ['VerifiableCredential', 'StatusList2021Credential'],
    issuer: didOf(issuer),
    issuanceDate: '2026-11-01T00:00:00Z',
    credentialSubject: subject,
  };
  return sign2020(
    {
      '@context': [
        'https://www.w3.org/2018/credentials/v1',
        'https://w3id.org/vc/status-list/2021/v1',
        'https://w3id.org/security/suites/ed25519-2020/v1',
      ],
      ...document,
    },
    issuer,
  );
};
const OLD_LIST = 'https://lists.example/status/2021';
const entry2021: JsonObject = {
  id: `${OLD_LIST}#7`,
  type: 'StatusList2021Entry',
  statusPurpose: 'revocation',
  statusListIndex: '7',
  statusListCredential: OLD_LIST,
};
const atHost = (more: JsonObject): Promise<JsonObject> =>
  sign(draft(WEB, more), issuer, { verificationMethod: `${WEB}#key-1` });

test('G1: 1EdTechRevocationList, revoked: revoked, with the list named', async () => {
  const url = `${HOST}/revoked`;
  const document = await atHost({
    '@context': [...CONTEXTS, EXTENSIONS],
    credentialStatus: { id: url, type: '1EdTechRevocationList' },
  });
  const report = await judge(document, {
    fetch: worldOf(
      hostWorld({
        [url]: {
          id: url,
          issuer: WEB,
          revokedCredential: [
            { id: document['id']!, revoked: true, revocationReason: 'Issued in error' },
          ],
        },
      }),
    ),
  });
  assertIs(report, 'revoked', 'status-revoked');
  assert.equal(report.findings.find(({ code }) => code === 'status-revoked')?.params?.['url'], url);
});

test('G2: StatusList2021Entry, revoked: revoked', async () => {
  const document = await sign2020(with2021(badge({ credentialStatus: entry2021 })), issuer);
  assertIs(
    await judge(document, { fetch: worldOf({ [OLD_LIST]: await list2021(OLD_LIST, 7) }) }),
    'revoked',
  );
  assertIs(
    await judge(document, { fetch: worldOf({ [OLD_LIST]: await list2021(OLD_LIST, 6) }) }),
    'valid',
  );
});

test('G3: a suspension bit that is set: suspended', async () => {
  const document = await sign(
    badge({ credentialStatus: entry({ statusPurpose: 'suspension' }) }),
    issuer,
  );
  assertIs(
    await judge(document, {
      fetch: worldOf({
        [LIST_URL]: await signedList(issuer, {
          statusPurpose: 'suspension',
          encodedList: packed([94_567]),
        }),
      }),
    }),
    'suspended',
  );
});

test('G4: two statuses, the first of an older type and clear, the second revoked: revoked', async () => {
  const url = `${HOST}/revoked`;
  const older = { id: url, type: '1EdTechRevocationList' };
  const document = await atHost({
    '@context': [...CONTEXTS, EXTENSIONS],
    credentialStatus: [older, entry()],
  });
  const world = async (set: number[]): Promise<World> =>
    hostWorld({
      [url]: { id: url, issuer: WEB, revokedCredential: [] },
      [LIST_URL]: await sign(list(WEB, { encodedList: packed(set) }), issuer, {
        verificationMethod: `${WEB}#key-1`,
      }),
    });
  assertIs(await judge(document, { fetch: worldOf(await world([94_567])) }), 'revoked');
  assertIs(await judge(document, { fetch: worldOf(await world([])) }), 'valid');
});

test('G5: a status list signed by another party: a warning, in strict no answer', async () => {
  const document = await sign(badge({ credentialStatus: entry() }), issuer);
  const world = { fetch: worldOf({ [LIST_URL]: await signedList(stranger) }) };
  assertIs(await judge(document, world), 'valid', 'status-list-issuer');
  assertIs(
    await judge(document, { ...world, strict: true }),
    'indeterminate',
    'status-list-issuer',
  );
});

test('G6: the list is not there (404): indeterminate, and reported so', async () => {
  const report = await judge(await sign(badge({ credentialStatus: entry() }), issuer), {
    fetch: worldOf({ [LIST_URL]: 404 }),
  });
  assertIs(report, 'indeterminate');
  assert.equal(
    report.findings.find(({ code }) => code === 'status-unreachable')?.params?.['status'],
    404,
  );
  assert.equal(report.authentic, 'yes');
});

test('G16: the registry is down: issuer unknown, and reported so; the verdict is unchanged', async () => {
  const report = await judge(await sign(badge(), issuer), {
    trustedIssuers: [{ url: 'https://registry.example/list.json', type: 'dcc-legacy' }],
  });
  assertIs(report, 'valid', 'issuer-list-unreachable');
  assert.equal(report.issuer, 'unknown');
  never(report, 'issuer-unlisted');
});
