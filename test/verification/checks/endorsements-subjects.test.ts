/** Exactly what is told of each endorsement by whom it endorses, and by whom it is (M-26, V-72). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { CheckContext, OtherAnswer } from '../../../src/verification/contract.js';
import { ASSERTION } from '../../badge/samples.js';
import { badgeOf } from './direct.js';
import { badge, BY, holds, ID, issuer, NONE, of, saying, subject } from './endorsed.js';

const idOnly = (pointer: string, id: string, outcome = 'skipped'): unknown[] => [
  outcome,
  'endorsement-id-only',
  pointer,
  { by: BY, id },
];
const elsewhere = (pointer: string, id: string, by = BY): unknown[] => [
  'warn',
  'endorsement-elsewhere',
  pointer,
  { by, id },
];

test('M-26: one of something else is told with its id; attached to the credential it may be about anything in it', async () => {
  const attached = (about: Json): Promise<unknown[][]> => saying(badge({ endorsement: of(about) }));
  const at = '/endorsement';
  assert.deepEqual(await attached('urn:x:else'), [holds(at), elsewhere(at, 'urn:x:else')]);
  assert.deepEqual(await attached(NONE), [holds(at), elsewhere(at, '')]);
  const unnamed = (about: Json): Promise<unknown[][]> =>
    saying(badge({ endorsement: of(about, { issuer: {} }) }));
  assert.deepEqual(await unnamed('urn:x:else'), [holds(at, ''), elsewhere(at, 'urn:x:else', '')]);
  assert.deepEqual((await unnamed(ID))[1]![3], { by: '', id: ID });
  const withoutSubject = of(ID, { credentialSubject: 'x' });
  assert.deepEqual(await saying(badge({ endorsement: withoutSubject })), [
    holds(at),
    elsewhere(at, ''),
  ]);
  assert.deepEqual(await attached(ID), [holds(at), idOnly(at, ID)]);
  assert.deepEqual(await attached('urn:uuid:a1'), [holds(at), idOnly(at, 'urn:uuid:a1')]);
  assert.deepEqual(await attached(issuer.id), [holds(at)]);
  const nameless = badge({ endorsement: of(NONE), id: NONE });
  assert.deepEqual(await saying(nameless), [holds(at), elsewhere(at, '')]);
  const inAchievement = (about: Json): Promise<unknown[][]> =>
    saying(
      badge({
        credentialSubject: {
          ...subject,
          achievement: { id: 'urn:uuid:a1', endorsement: of(about) },
        },
      }),
    );
  const there = '/credentialSubject/achievement/endorsement';
  assert.deepEqual(await inAchievement('urn:uuid:a1'), [
    holds(there),
    idOnly(there, 'urn:uuid:a1'),
  ]);
  assert.deepEqual(await inAchievement(ID), [holds(there), elsewhere(there, ID)]);
  const several = of(ID, { credentialSubject: ['x', { id: ID }] });
  assert.deepEqual(await saying(badge({ endorsement: several })), [holds(at), idOnly(at, ID)]);
});

test('M-26, X-12: an id in another’s part of the web is another’s; one on the web with no known owner is a warning', async () => {
  const at = '/endorsement';
  const by = (issuerOf: string, id: string): Promise<unknown[][]> =>
    saying(badge({ id, issuer: { ...issuer, id: issuerOf }, endorsement: of(id) }));
  const own = 'https://college.example/issuers/1';
  assert.deepEqual(await by(own, `${own}/badges/1`), [holds(at)]);
  const foreign = 'https://other.example/badges/1';
  assert.deepEqual(await by(own, foreign), [holds(at), elsewhere(at, foreign)]);
  assert.deepEqual(await by('did:key:z6Mk', foreign), [holds(at), idOnly(at, foreign, 'warn')]);
});

test('V-72: an endorsement by the issuer or the creator of the achievement is marked', async () => {
  const self = (by: string): unknown[] => ['warn', 'endorsement-self', '/endorsement', { by }];
  const byIssuer = of(issuer.id, { issuer: issuer.id });
  assert.deepEqual(await saying(badge({ endorsement: byIssuer })), [
    holds('/endorsement', issuer.id),
    self(issuer.id),
  ]);
  const creator = 'did:example:creator';
  const byCreator = of(issuer.id, { issuer: { id: creator } });
  assert.deepEqual((await saying(badge({ endorsement: byCreator })))[1], self(creator));
  const listed = badge({ credentialSubject: ['x', subject], endorsement: byCreator });
  assert.deepEqual((await saying(listed))[1], self(creator));
  const opened = { findings: [], issuer: { document: {}, home: BY } };
  assert.deepEqual(
    (await saying(badge({ endorsement: of(issuer.id) }), undefined, { opened }))[1],
    self(BY),
  );
  const signed = { opened: { findings: [] } };
  const byOther = badge({ endorsement: of(issuer.id) });
  assert.deepEqual(await saying(byOther, undefined, signed), [holds('/endorsement')]);
  const unnamed = of(issuer.id, { issuer: {} });
  assert.deepEqual(await saying(badge({ endorsement: unnamed })), [holds('/endorsement', '')]);
  const withoutCreator = badge({ credentialSubject: { ...subject, achievement: 'x' } });
  assert.deepEqual(await saying({ ...withoutCreator, endorsement: of(issuer.id) }), [
    holds('/endorsement'),
  ]);
});

test('O-30: in OB 2.0 one of something else is no endorsement of its node', async () => {
  const token = 'eyJh.eyJi.c2ln';
  const jws =
    (about: Json): CheckContext['verifyOther'] =>
    async () => {
      const one = badgeOf({
        '@context': 'https://w3id.org/openbadges/v2',
        id: 'https://endorser.example/1',
        type: 'Endorsement',
        issuer: BY,
        claim: { id: about },
      });
      const report = { verdict: 'valid', authentic: 'yes' };
      return { badge: one, report, document: one.document } as unknown as OtherAnswer;
    };
  const at = '/badge/endorsement';
  const of2 = (about: Json): Promise<unknown[][]> =>
    saying(
      { ...ASSERTION, badge: { ...(ASSERTION['badge'] as JsonObject), endorsement: token } },
      undefined,
      { verifyOther: jws(about) },
    );
  const url = 'https://endorser.example/1';
  const away: CheckContext['net'] = {
    get: async () => ({ ok: false, url, reason: 'network', at: '2026-11-21T12:00:00Z' }),
    send: () => Promise.reject(new Error('nothing is sent')),
  };
  const hosted = { ...(ASSERTION['badge'] as JsonObject), endorsement: url };
  assert.deepEqual(await saying({ ...ASSERTION, badge: hosted }, undefined, { net: away }), [
    ['unknown', 'endorsement-undecided', at, { url, reason: 'network' }],
  ]);
  const id = String((ASSERTION['badge'] as JsonObject)['id']);
  assert.deepEqual(await of2(id), [holds(at)]);
  assert.deepEqual(await of2('https://other.example/b'), [
    elsewhere(at, 'https://other.example/b'),
  ]);
});
