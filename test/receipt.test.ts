import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createStatusList, revoke } from '../src/issue.js';
import { fromBundle, toBundle, type Bundle } from '../src/bundle.js';
import { read } from '../src/read.js';
import { toReceipt, VERSION } from '../src/receipt.js';
import { verify } from '../src/verify.js';
import { found, mint, NOW, party, readOne, world, type JsonObject } from './support/mint.js';

const college = await party('did:web:college.example');
const list = await createStatusList({
  key: college.key,
  url: 'https://college.example/list',
  now: NOW,
});
const ID = 'urn:uuid:44444444-4444-4444-8444-444444444444';
const document = await mint(college, { id: ID, credentialStatus: list.allocate(ID) as JsonObject });
const badge = await readOne(document);
const pages = (): Record<string, string | object> => ({
  ...college.page,
  [list.url]: list.json,
  'https://lists.example/l': { name: 'Ministry', date: '2026-10-01', issuers: [college.id] },
});
const options = {
  now: NOW,
  recipient: 'did:example:ada',
  trustedIssuers: { url: 'https://lists.example/l' },
};
const sha256 = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('hex')}`;
const offline: typeof fetch = async () => {
  throw new Error('the network was used');
};

test('a receipt is plain JSON and names all that the verdict rests on', async () => {
  const report = await verify(badge, { ...options, fetch: world(pages()).fetch });
  assert.equal(
    report.verdict,
    'valid',
    JSON.stringify(report.findings.filter(({ outcome }) => outcome !== 'pass')),
  );
  const receipt = await toReceipt(report, badge);
  assert.deepEqual(JSON.parse(JSON.stringify(receipt)), receipt);
  assert.equal(receipt.badge.digest, sha256(badge.raw));
  assert.equal(receipt.report.checkedAt, '2026-11-21T12:00:00.000Z');
  const asked = Object.fromEntries(receipt.report.asked!.map(({ url, digest }) => [url, digest]));
  assert.equal(asked[list.url], sha256(list.json));
  assert.equal(
    asked['https://college.example/.well-known/did.json'],
    sha256(JSON.stringify(Object.values(college.page)[0])),
  );
  assert.ok(asked['https://lists.example/l']);
  assert.deepEqual(
    receipt.contexts.map(({ url }) => url),
    [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
  );
  for (const { digest } of receipt.contexts) assert.match(digest, /^sha256-[0-9a-f]{64}$/);
  for (const finding of receipt.report.findings) {
    assert.ok(
      finding.evidence && Object.keys(finding.evidence).length > 0,
      `${finding.code} rests on nothing`,
    );
    assert.equal(typeof finding.ms, 'number');
  }
});

test('X-52: a receipt holds no content of the badge', async () => {
  const secret = await readOne(
    await mint(college, {
      name: 'Top Secret',
      credentialSubject: {
        ...(document['credentialSubject'] as JsonObject),
        narrative: 'Very private',
      },
    }),
  );
  const text = JSON.stringify(
    await toReceipt(await verify(secret, { ...options, fetch: world(pages()).fetch }), secret),
  );
  for (const word of ['Top Secret', 'Very private', 'It moves.'])
    assert.ok(!text.includes(word), word);
});

test('a receipt of another badge is misuse', async () => {
  const report = await verify(badge, { ...options, fetch: world(pages()).fetch });
  const other = await readOne(await mint(college));
  await assert.rejects(toReceipt(report, other), TypeError);
  const { digest: _digest, ...bare } = report;
  await assert.rejects(toReceipt(bare, badge), TypeError);
});

test('the version on receipts is that of the package', () =>
  assert.equal(
    VERSION,
    (
      JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
        version: string;
      }
    ).version,
  ));

const saved = async (): Promise<Bundle> =>
  JSON.parse(
    JSON.stringify((await toBundle(badge, { ...options, fetch: world(pages()).fetch })).bundle),
  ) as Bundle;

test('a bundle verifies without network, and states as of when', async () => {
  const bundle = await saved();
  const [again] = await read(bundle.badge.text);
  assert.equal(bundle.badge.digest, sha256(bundle.badge.text));
  const before = globalThis.fetch;
  globalThis.fetch = offline;
  try {
    const report = await verify(again!, {
      ...options,
      ...fromBundle(bundle),
      now: '2026-11-22T12:00:00Z',
    });
    assert.equal(
      report.verdict,
      'valid',
      JSON.stringify(report.findings.filter(({ outcome }) => outcome !== 'pass')),
    );
    assert.equal(report.issuer, 'trusted');
    assert.equal(report.asOf, '2026-11-21T12:00:00.000Z');
    assert.equal(report.checkedAt, '2026-11-22T12:00:00.000Z');
    assert.equal(found(report, 'status-clear').evidence!.fetchedAt, '2026-11-21T12:00:00.000Z');
  } finally {
    globalThis.fetch = before;
  }
});

test('X-1: an answer that came by a redirect is in the bundle with its way', async () => {
  const at = pages(),
    moved = `${list.url}/moved`,
    { [list.url]: answer, ...others } = at;
  const ask = world({ ...others, [moved]: answer! }).fetch;
  const fetch: typeof globalThis.fetch = async (input, init) =>
    String(input) === list.url
      ? new Response(null, { status: 301, headers: { location: moved } })
      : ask(input, init);
  const { report, bundle } = await toBundle(badge, { ...options, fetch });
  assert.equal(report.verdict, 'valid');
  assert.equal(
    (
      await verify(badge, {
        ...options,
        ...fromBundle(JSON.parse(JSON.stringify(bundle)) as Bundle),
      })
    ).verdict,
    'valid',
  );
});

test('a revocation after saving is not known to the bundle, and one before is', async () => {
  const bundle = await saved();
  await revoke(list, ID, { key: college.key, now: '2026-11-21T13:00:00Z' });
  const later = { ...options, now: '2026-11-21T14:00:00Z' };
  assert.equal((await verify(badge, { ...later, ...fromBundle(bundle) })).verdict, 'valid');
  assert.equal((await verify(badge, { ...later, fetch: world(pages()).fetch })).verdict, 'revoked');
  const after = (await toBundle(badge, { ...later, fetch: world(pages()).fetch })).bundle;
  assert.equal((await verify(badge, { ...later, ...fromBundle(after) })).verdict, 'revoked');
});

test('an answer that is missing or altered in a bundle is no answer', async () => {
  const bundle = await saved();
  const without = { ...bundle, answers: bundle.answers.filter(({ url }) => url !== list.url) };
  assert.equal(
    (await verify(badge, { ...options, ...fromBundle(without) })).verdict,
    'indeterminate',
  );
  const altered = {
    ...bundle,
    answers: bundle.answers.map((one) =>
      one.url === list.url
        ? {
            ...one,
            body: Buffer.from(
              list.json.replace(/"encodedList":"u.{8}/, '"encodedList":"uH4sIAAAA'),
            ).toString('base64url'),
          }
        : one,
    ),
  };
  assert.notEqual((await verify(badge, { ...options, ...fromBundle(altered) })).verdict, 'valid');
});

test('an input that is no bundle is misuse', () => {
  for (const bad of [
    {},
    { format: 'open-badge-bundle/2' },
    { format: 'open-badge-bundle/1', answers: [], savedAt: 'x', badge: { text: '' } },
  ])
    assert.throws(() => fromBundle(bad as never), TypeError);
});

test('a cache does not hide answers from a bundle', async () => {
  const { createCache } = await import('../src/verify.js');
  const cache = createCache();
  await verify(badge, { ...options, fetch: world(pages()).fetch, cache });
  const { bundle } = await toBundle(badge, { ...options, fetch: world(pages()).fetch, cache });
  assert.ok(bundle.answers.some(({ url }) => url === list.url));
});
