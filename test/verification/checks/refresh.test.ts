import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify, type VerifyOptions } from '../../../src/verify.js';
import type { Report } from '../../../src/report/finding.js';
import {
  CONTEXTS,
  EXTENSIONS,
  found,
  mint,
  NOW,
  party,
  readOne,
  subject,
  world,
  type JsonObject,
} from '../../support/mint.js';

const college = await party(),
  other = await party();
const ID = 'urn:uuid:33333333-3333-4333-8333-333333333333',
  SERVICE = 'https://college.example/refresh/1';
const refreshService = { id: SERVICE, type: '1EdTechCredentialRefresh' };
const base = { '@context': [...CONTEXTS, EXTENSIONS], id: ID, refreshService };
const original = await readOne(await mint(college, base));
async function ask(
  page?: JsonObject | string | number,
  more: VerifyOptions = { refresh: true },
): Promise<Report & { readonly hosts: readonly string[] }> {
  const { fetch, asked } = world(page === undefined ? {} : { [SERVICE]: page });
  return { ...(await verify(original, { now: NOW, fetch, ...more })), hosts: asked };
}

test('V-42: not requested by default, and reported so', async () => {
  const report = await ask(await mint(college, base), {});
  assert.equal(found(report, 'refresh-offered').outcome, 'skipped');
  assert.deepEqual(report.hosts, []);
  assert.equal(report.verdict, 'valid');
});

test('V-40: a newer version by the same issuer is reported with its own verdict; requested once', async () => {
  const report = await ask(
    await mint(college, { ...base, validFrom: '2026-05-01T00:00:00Z', name: 'Robotics II' }),
  );
  const finding = found(report, 'refresh-newer');
  assert.equal(finding.about!.verdict, 'valid');
  assert.equal(finding.params!['date'], '2026-05-01T00:00:00Z');
  assert.deepEqual(report.hosts, [SERVICE]);
  assert.equal(report.verdict, 'valid');
});

test('the same version again: nothing newer', async () =>
  assert.deepEqual(
    [
      found(await ask(original.raw), 'refresh-offered').outcome,
      found(await ask(original.raw), 'refresh-offered').params!['newest'],
    ],
    ['pass', true],
  ));

test('V-41, N23, X-44: of another issuer, id, person, older or not authentic: ignored with a remark', async () => {
  const newer = { ...base, validFrom: '2026-05-01T00:00:00Z' };
  const cases: Record<string, JsonObject> = {
    issuer: await mint(other, newer),
    id: await mint(college, { ...newer, id: 'urn:x:other' }),
    recipient: await mint(college, {
      ...newer,
      credentialSubject: { ...subject, id: 'did:example:eve' },
    }),
    older: await mint(college, { ...newer, validFrom: '2025-05-01T00:00:00Z' }),
    'authentic: no': { ...(await mint(college, newer)), name: 'Changed' },
  };
  for (const [reason, page] of Object.entries(cases)) {
    const report = await ask(page);
    const finding = found(report, 'refresh-ignored');
    assert.deepEqual(
      [finding.outcome, finding.params!['reason'], report.verdict],
      ['warn', reason, 'valid'],
    );
  }
  assert.equal(found(await ask('<html>'), 'refresh-ignored').outcome, 'warn');
});

test('M-36: the same badge is known by issuer and id, spaces and percent signs aside; a newer one counts only when verified and by the issuer’s key', async () => {
  const at = 'https://college.example/badges/robotics%20one',
    older = { ...base, id: at };
  const given = await readOne(await mint(college, older));
  const answer = async (page: JsonObject): Promise<Report> =>
    verify(given, { now: NOW, fetch: world({ [SERVICE]: page }).fetch, refresh: true });
  const newer = { ...base, validFrom: '2026-05-01T00:00:00Z' };
  assert.equal(
    found(
      await answer(
        await mint(college, { ...newer, id: 'https://college.example/badges/robotics%20%6Fne' }),
      ),
      'refresh-newer',
    ).outcome,
    'warn',
  );
  assert.equal(
    found(
      await answer(
        await mint(college, { ...newer, id: 'https://college.example/badges/robotics%2520one' }),
      ),
      'refresh-ignored',
    ).params?.['reason'],
    'id',
  );
  const { proof: _proof, ...withProof } = await mint(college, { ...newer, id: at });
  const foreign = await mint(other, { ...newer, id: at }, { id: college.id });
  for (const page of [withProof, foreign])
    assert.equal(found(await answer(page), 'refresh-ignored').params?.['reason'], 'authentic: no');
});

test('a service that does not answer is unknown; the badge stays as it is', async () => {
  for (const page of [undefined, 404]) {
    const report = await ask(page);
    assert.equal(found(report, 'refresh-unreachable').outcome, 'unknown');
    assert.equal(report.verdict, 'valid');
  }
});

test('V-40: for an altered badge nothing is requested', async () => {
  const { fetch, asked } = world({});
  await verify(await readOne({ ...original.document, name: 'Changed' }), {
    now: NOW,
    fetch,
    refresh: true,
  });
  assert.deepEqual(asked, []);
});
