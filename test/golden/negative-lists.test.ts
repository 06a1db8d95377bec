/** Negative cases of the test matrix: status lists that are no answer, or revoke. */
import { strict as assert } from 'node:assert';
import { gzipSync } from 'node:zlib';
import test from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import {
  CONTEXTS,
  entry,
  judge,
  LIST_URL,
  packed,
  sign,
  signedList,
  type World,
  worldOf,
} from './mint.js';
import { assertIs, atHost, badge, HOST, hostWorld, issuer, stranger, WEB } from './listed-badge.js';

const listed = await sign(badge({ credentialStatus: entry() }), issuer);
/** Judges the badge with a status entry, with this response for its status list. */
const withList = (answer: World[string] | undefined, more = {}): Promise<Report> =>
  judge(listed, { fetch: worldOf(answer === undefined ? {} : { [LIST_URL]: answer }), ...more });
const withEntry = async (more: JsonObject, answer: World[string]): Promise<Report> =>
  judge(await sign(badge({ credentialStatus: entry(more) }), issuer), {
    fetch: worldOf({ [LIST_URL]: answer }),
  });

test('N19: a list that cannot be had, or not be believed, is no answer', async () => {
  assertIs(await withList(undefined), 'indeterminate', 'unknown', 'status-unreachable');
  assertIs(await withList(404), 'indeterminate', 'unknown', 'status-unreachable');
  const honest = await signedList(issuer);
  assertIs(
    await withList({ ...honest, validFrom: '2026-11-02T00:00:00Z' }),
    'indeterminate',
    'unknown',
    'status-list-not-authentic',
  );
  assertIs(
    await withList(await signedList(issuer, { statusPurpose: 'suspension' })),
    'indeterminate',
    'unknown',
    'status-list-purpose',
  );
  assertIs(
    await withList(await signedList(issuer, { encodedList: packed([], 16_000) }), { strict: true }),
    'indeterminate',
    'fail',
    'status-list-short',
  );
  assertIs(
    await withList(await signedList(issuer, { encodedList: packed([], 16_000) })),
    'valid',
    'warn',
    'status-list-short',
  );
  assertIs(
    await withList({ ...honest, proof: { ...(honest['proof'] as JsonObject), proofValue: 'z1' } }),
    'indeterminate',
    'unknown',
    'status-list-not-authentic',
  );
  assertIs(
    await withEntry({ statusListIndex: '131072' }, honest),
    'indeterminate',
    'unknown',
    'status-index-range',
  );
  assertIs(await withList(honest), 'valid', 'pass', 'status-clear');
});

test('N19: a list that unpacks to a gigabyte is stopped at the cap', async () => {
  const megabyte = gzipSync(new Uint8Array(1 << 20), { level: 9 });
  const bomb = Buffer.concat(Array.from({ length: 1024 }, () => megabyte)).toString('base64url');
  assertIs(
    await withList(await signedList(issuer, { encodedList: `u${bomb}` })),
    'indeterminate',
    'unknown',
    'status-list-unreadable',
  );
});

test('N20: a list from another issuer is a warning, in strict no answer', async () => {
  const theirs = await signedList(stranger);
  assertIs(await withList(theirs), 'valid', 'warn', 'status-list-issuer');
  assertIs(
    await withList(theirs, { strict: true }),
    'indeterminate',
    'unknown',
    'status-list-issuer',
  );
});

test('N21: the purpose of a list decides what a set bit means', async () => {
  const set = (statusPurpose: string, more: JsonObject = {}): Promise<Report> =>
    signedList(issuer, { statusPurpose, encodedList: packed([94_567]) }).then((one) =>
      withEntry({ statusPurpose, ...more }, one),
    );
  assertIs(await set('revocation'), 'revoked', 'fail', 'status-revoked');
  assertIs(await set('suspension'), 'suspended', 'fail', 'status-suspended');
  assertIs(await set('refresh'), 'valid', 'warn', 'status-refresh');
  const message = await set('message', {
    statusMessage: [
      { status: '0x0', message: 'fine' },
      { status: '0x1', message: 'under review' },
    ],
  });
  assertIs(message, 'valid', 'warn', 'status-message');
  assert.equal(
    message.findings.find(({ code }) => code === 'status-message')?.params?.['message'],
    'under review',
  );
});

test('N22: a 1EdTech list revokes with true or by omission, under either name', async () => {
  const url = `${HOST}/revoked`;
  const document = await atHost({
    '@context': [...CONTEXTS, 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json'],
    credentialStatus: { id: url, type: '1EdTechRevocationList' },
  });
  const id = String(document['id']);
  for (const name of ['revokedCredential', 'revokedCredentials'])
    for (const [verdict, one] of [
      ['valid', { id, revoked: false }],
      ['revoked', { id }],
      ['revoked', { id, revoked: true, revocationReason: 'x' }],
      ['valid', { id: 'urn:other' }],
    ] as const) {
      const world = hostWorld({ [url]: { id: url, issuer: WEB, [name]: [one] } });
      assertIs(await judge(document, { fetch: worldOf(world) }), verdict);
    }
});

test('10.E, X-15: a list at an http URL is requested over https, as the issuer publishes it there', async () => {
  const plain = LIST_URL.replace('https:', 'http:');
  const asked: string[] = [];
  const secured = await sign(
    badge({ credentialStatus: entry({ statusListCredential: plain }) }),
    issuer,
  );
  const answers = async (set: readonly number[]): Promise<Report> =>
    judge(secured, {
      fetch: worldOf(
        { [LIST_URL]: await signedList(issuer, { encodedList: packed(set) }, { id: plain }) },
        asked,
      ),
    });
  assert.equal((await answers([])).verdict, 'valid');
  assert.equal((await answers([94567])).verdict, 'revoked');
  assert.deepEqual(new Set(asked), new Set([LIST_URL]));
});
