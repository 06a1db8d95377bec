/** A member that does not exist is a fault with its pointer, and not left out without a word. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKey, issue, type CredentialDraft } from '../../src/issue.js';
import { meantMember, unknownMembers } from '../../src/issuing/draft-members.js';
import { BadgeError } from '../../src/errors.js';
import { draft, NOW, PNG } from './drafts.js';

const key = await createKey();
const MISSPELT = {
  ...draft,
  issuer: { name: 'Example College', webpage: 'https://college.example/', address: { town: 'X' } },
  recipient: { email: 'ada@mail.example', name: 'Ada' },
  evidence: [{ name: 'Report' }, { name: 'Film', url: 'https://college.example/film' }],
  achievement: {
    ...draft.achievement,
    image: PNG,
    resultDescriptions: [{ name: 'Grade', type: 'Status', levels: [{ name: 'A', point: 1 }] }],
  },
};

test('unknown members are found at every depth; remarks, images and definitions are not looked into', () => {
  assert.deepEqual(unknownMembers(MISSPELT as object as Record<string, unknown>), [
    'issuer.webpage',
    'issuer.address.town',
    'recipient.name',
    'evidence.1.url',
    'achievement.resultDescriptions.0.levels.0.point',
  ]);
  const fine = { '//': 'x', issuer: { '//': 'y' }, achievement: { type: ['Achievement'], x: 1 } };
  assert.deepEqual(unknownMembers(fine), []);
});

test('a part may have the type of OB 3.0 that it gets anyway, and no other', () => {
  const typed = { issuer: { type: ['Profile'] }, evidence: [{ type: 'Evidence' }] };
  assert.deepEqual(unknownMembers(typed), []);
  const other = { issuer: { type: ['Profile', 'School'] }, recipient: { type: 'Person' } };
  assert.deepEqual(unknownMembers(other), ['issuer.type', 'recipient.type']);
});

test('the member that was probably meant is named, at its own depth', () => {
  assert.equal(meantMember('achievement.critera'), '; "criteria" may be meant');
  assert.equal(meantMember('issuer.address.localty'), '; "locality" may be meant');
  assert.equal(
    meantMember('achievement.resultDescriptions.0.levels.0.point'),
    '; "points" may be meant',
  );
  assert.equal(meantMember('issuer.webpage'), '');
  assert.equal(meantMember('name.first'), '');
});

test('issue refuses them all at once, and signs nothing', async () => {
  const given = MISSPELT as unknown as CredentialDraft;
  await assert.rejects(issue(given, { signer: key, now: NOW }), (error: unknown) => {
    assert.ok(error instanceof BadgeError && error.code === 'draft-not-conformant');
    const faults = error.params['faults'] as readonly string[];
    assert.equal(faults.length, 5);
    assert.equal(faults[0], '/issuer/webpage member-unknown: a draft has no such member');
    assert.match(faults[4]!, /^\/achievement\/resultDescriptions\/0\/levels\/0\/point /);
    return true;
  });
});
