import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createKey,
  hostedTwin,
  issue,
  revokedTwin,
  type CredentialDraft,
} from '../../src/issue.js';
import { memoryFetch } from '../../src/issuing/self-check.js';
import { read } from '../../src/read.js';
import { verify } from '../../src/verify.js';
import { draft, NOW, SVG } from './drafts.js';

const BASE = 'https://college.example/badges/v2/';
const signer = await createKey();
const { id: _, ...recipient } = draft.recipient as { id?: string; email: string };
const FULL: CredentialDraft = {
  ...draft,
  id: 'urn:uuid:6f1d9f6a-55a2-4c37-8d43-5e8a0f1f8f11',
  recipient,
  narrative: 'Well done.',
  validUntil: '2030-01-01T00:00:00Z',
  achievement: {
    ...draft.achievement,
    description: 'Builds robots.',
    criteria: { narrative: 'Build *one*.' },
    image: SVG,
    tags: ['robots'],
    alignments: [{ name: 'Program', url: 'https://skills.example/7', code: 's7' }],
  },
};
const made = async (given: CredentialDraft = FULL) =>
  (await read((await issue(given, { signer, now: NOW })).text))[0]!;

describe('the twin of a badge in OB 2.0', () => {
  test('O-10…O-16: it is valid by its host, and shows the same award', async () => {
    const badge = await made();
    const { url, files } = await hostedTwin(badge, { base: BASE, now: NOW });
    const [twin] = await read(files.get(url)!);
    const report = await verify(twin!, {
      now: NOW,
      fetch: memoryFetch(files),
      recipient: 'ada@example.org',
    });
    assert.deepEqual([report.verdict, report.recipient], ['valid', 'match']);
    const shown = report.badge!.credential;
    const { credential } = badge;
    assert.deepEqual(
      [shown.achievement!.name, shown.achievement!.tags, shown.achievement!.criteria],
      [credential.achievement!.name, ['robots'], { narrative: 'Build *one*.' }],
    );
    assert.deepEqual(shown.achievement!.alignments[0]!.code, 's7');
    assert.deepEqual([shown.validUntil, shown.narrative], [credential.validUntil, 'Well done.']);
    assert.equal(shown.achievement!.image!.url, credential.achievement!.image!.url);
  });

  test('each of the three names its counterpart, and is the same when it is made again', async () => {
    const badge = await made();
    const one = await hostedTwin(badge, { base: BASE, now: NOW });
    const { credential } = badge;
    const sameAs = 'https://schema.org/sameAs';
    assert.deepEqual(
      [one.assertion[sameAs], one.badgeClass[sameAs], one.issuer[sameAs]],
      [credential.id, credential.achievement!.id, credential.issuer.id],
    );
    const again = await hostedTwin(badge, { base: BASE, now: NOW });
    assert.deepEqual([...again.files], [...one.files]);
    assert.ok([...one.files.keys()].every((url) => url.startsWith(BASE)));
  });

  test('O-12: the document that takes its place revokes it, with the reason', async () => {
    const { url, files } = await hostedTwin(await made(), { base: BASE, now: NOW });
    const [twin] = await read(files.get(url)!);
    const after = new Map([...files, [url, revokedTwin(url, 'Awarded in error')]]);
    const { verdict, findings } = await verify(twin!, { now: NOW, fetch: memoryFetch(after) });
    assert.equal(verdict, 'revoked');
    assert.ok(JSON.stringify(findings).includes('Awarded in error'));
  });

  test('a member that OB 2.0 requires is named by its place; nothing is made up', async () => {
    const { email: _, url: __, ...issuer } = FULL.issuer as unknown as Record<string, unknown>;
    const { image: ___, ...achievement } = FULL.achievement as unknown as Record<string, unknown>;
    const poor = { ...FULL, issuer, achievement, recipient: { id: 'did:example:ada' } };
    await assert.rejects(
      hostedTwin(await made(poor as unknown as CredentialDraft), { base: BASE, now: NOW }),
      (error: { code: string; params: { faults: string[] } }) => {
        assert.equal(error.code, 'draft-not-conformant');
        assert.deepEqual(
          error.params.faults.map((line) => line.split(' ')[0]),
          [
            '/issuer/url',
            '/issuer/email',
            '/credentialSubject/achievement/image',
            '/credentialSubject/identifier',
          ],
        );
        return true;
      },
    );
  });

  test('a base that is no https folder, and a badge that is its own twin, are refused', async () => {
    const badge = await made();
    for (const base of ['http://college.example/', 'https://college.example/v2', 'v2/', ''])
      await assert.rejects(hostedTwin(badge, { base }), /base: expected an https URL/);
    const { url, files } = await hostedTwin(badge, { base: BASE, now: NOW });
    const [twin] = await read(files.get(url)!);
    await assert.rejects(hostedTwin(twin!, { base: BASE }), /expected one of OB 3\.0/);
  });
});
