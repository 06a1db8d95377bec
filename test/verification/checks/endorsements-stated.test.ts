/** Exactly what is told of each endorsement (V-70 … V-73, M-26, M-27): where it is attached, by whom, and what its own report decides. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { finding } from '../../../src/report/findings.js';
import { endorsements } from '../../../src/verification/checks/endorsements.js';
import type { CheckContext, OtherAnswer } from '../../../src/verification/contract.js';
import { ACHIEVEMENT, ASSERTION, ENDORSEMENT } from '../../badge/samples.js';
import { AUTHENTIC, badgeOf, run, stated } from './direct.js';

const BY = 'did:example:endorser';
const ID = String(ACHIEVEMENT['id']);
const ABOUT_ID = `urn:x:endorsement-of-the-badge`;
const NONE = undefined as unknown as Json;
const proof = { type: 'DataIntegrityProof' };
/** An endorsement of an id, with a proof that is not looked at here. */
const of = (about: Json, more: JsonObject = {}): JsonObject => ({
  ...ENDORSEMENT,
  id: ABOUT_ID,
  credentialSubject: { ...(ENDORSEMENT['credentialSubject'] as JsonObject), id: about },
  proof,
  ...more,
});

const { endorsement: _one, endorsementJwt: _two, ...plain } = ACHIEVEMENT;
const subject = copyWithout(plain['credentialSubject'] as JsonObject);
/** The subject without the endorsements of its achievement. */
function copyWithout(given: JsonObject): JsonObject {
  const achievement = Object.fromEntries(
    Object.entries(given['achievement'] as JsonObject).filter(
      ([name]) => !name.startsWith('endorsement'),
    ),
  );
  return { ...given, achievement };
}
const issuer = { id: 'did:example:issuer', type: ['Profile'], name: 'Guild' };
const badge = (more: JsonObject = {}): JsonObject => ({
  ...plain,
  issuer,
  credentialSubject: subject,
  ...more,
});

interface Judged {
  readonly findings: unknown[][];
  readonly others: unknown[];
}
/** Judges a badge's endorsements, each of which is verified with this report. */
async function judged(
  document: JsonObject,
  report: object = { verdict: 'valid', authentic: 'yes' },
  context: Partial<CheckContext> = {},
): Promise<Judged> {
  const others: unknown[] = [];
  const found = await run(endorsements, badgeOf(document), {
    strictEndorsements: false,
    verifyOther: async (text, role) => {
      others.push([text, role]);
      if ('error' in report) return report as OtherAnswer;
      const written = (text as string).startsWith('{')
        ? (JSON.parse(text as string) as JsonObject)
        : of(ID);
      const one = badgeOf(written);
      return { badge: one, report, document: one.document } as unknown as OtherAnswer;
    },
    ...context,
  });
  for (const { about, code } of found)
    if (code === 'endorsement-holds') assert.deepEqual(about, report);
  return { findings: found.map(stated), others };
}
const saying = async (...given: Parameters<typeof judged>): Promise<unknown[][]> =>
  (await judged(...given)).findings;

const holds = (pointer: string, by = BY): unknown[] => [
  'pass',
  'endorsement-holds',
  pointer,
  { by, verdict: 'valid' },
];
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

test('M-26: endorsements are found at every node that may have one, each at its place', async () => {
  const parent = { id: 'did:example:parent', endorsement: of('did:example:parent') };
  const document = badge({
    endorsement: [of(ID), of(ID)],
    issuer: { ...issuer, endorsement: of(issuer.id), parentOrg: parent },
    credentialSubject: {
      ...subject,
      achievement: {
        ...(subject['achievement'] as JsonObject),
        endorsement: [of('urn:uuid:a1')],
        creator: { id: 'did:example:creator', endorsement: [of('did:example:creator')] },
      },
      source: { id: 'did:example:source', endorsement: [of('did:example:source')] },
    },
  });
  const { findings, others } = await judged(document);
  assert.deepEqual(
    findings.filter(([, code]) => code === 'endorsement-holds').map(([, , pointer]) => pointer),
    [
      '/endorsement/0',
      '/endorsement/1',
      '/issuer/endorsement',
      '/issuer/parentOrg/endorsement',
      '/credentialSubject/achievement/endorsement/0',
      '/credentialSubject/achievement/creator/endorsement/0',
      '/credentialSubject/source/endorsement/0',
    ],
  );
  assert.equal(
    findings.some(([, code]) => code === 'endorsement-elsewhere'),
    false,
  );
  assert.deepEqual(others[0], [JSON.stringify(of(ID)), 'endorsement']);
  const listed = await saying(
    badge({
      credentialSubject: [
        'x',
        { ...subject, achievement: { id: 'urn:x:a', endorsement: [of('urn:x:a')] } },
      ],
    }),
  );
  assert.equal(listed[0]![2], '/credentialSubject/1/achievement/endorsement/0');
});

test('M-27: organisations above a profile are followed four deep', async () => {
  const nested = (depth: number): JsonObject => ({
    id: `did:example:${depth}`,
    endorsement: of(`did:example:${depth}`),
    ...(depth < 7 ? { parentOrg: nested(depth + 1) } : {}),
  });
  const places = (await saying(badge({ issuer: nested(0) })))
    .filter(([, code]) => code === 'endorsement-holds')
    .map(([, , pointer]) => pointer);
  assert.deepEqual(
    places,
    Array.from({ length: 5 }, (_, depth) => `/issuer${'/parentOrg'.repeat(depth)}/endorsement`),
  );
});

test('V-71: a token and a credential with a proof are verified as written; anything else is not signed', async () => {
  const { findings, others } = await judged(badge({ endorsementJwt: ['eyJh.eyJi.c2ln', 5] }));
  assert.deepEqual(findings[0], holds('/endorsementJwt/0'));
  assert.deepEqual(others, [
    ['eyJh.eyJi.c2ln', 'endorsement'],
    ['5', 'endorsement'],
  ]);
  const unsigned = (pointer: string): unknown[] => [
    'warn',
    'endorsement-fails',
    pointer,
    { reason: 'not-sealed' },
  ];
  for (const value of [of(ID, { proof: NONE }), of(ID, { proof: [] }), 'urn:x:1', 5] as Json[])
    assert.deepEqual(await saying(badge({ endorsement: value })), [unsigned('/endorsement')]);
  const strict = { strictEndorsements: true };
  assert.deepEqual((await saying(badge({ endorsement: 'urn:x:1' }), {}, strict))[0]![0], 'fail');
});

test('V-70: its own report decides: a failure is set aside, what is open stays open', async () => {
  const document = badge({ endorsement: of(ID) });
  const first = async (verdict: string, strictEndorsements = false): Promise<unknown[]> => {
    const report = { verdict, authentic: 'yes' };
    const found = await saying(document, report, { strictEndorsements });
    assert.equal(found.length, 1, 'an id that proves nothing is a remark on authentic ones only');
    return found[0]!;
  };
  const params = (verdict: string): object => ({ by: BY, verdict });
  const at = '/endorsement';
  for (const verdict of ['invalid', 'revoked', 'expired']) {
    assert.deepEqual(await first(verdict), ['warn', 'endorsement-fails', at, params(verdict)]);
    assert.deepEqual(await first(verdict, true), [
      'fail',
      'endorsement-fails',
      at,
      params(verdict),
    ]);
  }
  for (const [verdict, outcome] of [
    ['indeterminate', 'unknown'],
    ['unsupported', 'unsupported'],
  ] as const)
    assert.deepEqual(await first(verdict), [outcome, 'endorsement-undecided', at, params(verdict)]);
});

test('V-70: one that cannot be read fails, one beyond a limit of ours is unsupported; a badge is no endorsement', async () => {
  const document = badge({ endorsement: of(ID) });
  assert.deepEqual(await saying(document, { error: 'not-a-badge' }), [
    ['warn', 'endorsement-fails', '/endorsement', { reason: 'not-a-badge' }],
  ]);
  assert.deepEqual(await saying(document, { error: 'too-deep', limit: 64 }), [
    ['unsupported', 'endorsement-undecided', '/endorsement', { error: 'too-deep', limit: 64 }],
  ]);
  const pasted = badge({ endorsement: { ...ACHIEVEMENT, id: 'urn:x:other', proof } });
  assert.deepEqual(await saying(pasted), [
    ['warn', 'endorsement-fails', '/endorsement', { reason: 'not-an-endorsement' }],
  ]);
});

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

test('M-27: depth, number and circles are bounded, and told', async () => {
  const limit = (outcome: string, params: object, pointer?: string): unknown[] => [
    outcome,
    'endorsement-limit',
    pointer,
    params,
  ];
  const document = badge({ endorsement: [of(issuer.id), of(issuer.id), of(issuer.id)] });
  const left = { endorsements: 2, work: 1, listBytes: 1, lists: 1, steps: 1 };
  const counted = await saying(document, undefined, { left });
  assert.deepEqual(counted, [
    holds('/endorsement/0'),
    holds('/endorsement/1'),
    limit('warn', { limit: 50, count: 3, why: 'count' }, '/endorsement/2'),
  ]);
  assert.equal(left.endorsements, 0);
  const deep = { limit: 2, count: 3, why: 'depth' };
  assert.deepEqual(await saying(document, undefined, { around: ['a', 'b'] }), [
    limit('warn', deep),
  ]);
  assert.deepEqual(
    await saying(document, undefined, { around: ['a', 'b'], strictEndorsements: true }),
    [limit('unsupported', deep)],
  );
  assert.equal((await saying(document, undefined, { around: ['a'] })).length, 3);
  assert.deepEqual(await saying(badge(), undefined, { around: ['a', 'b'] }), [], 'of none, none');
  const circle = (id: string): unknown[] => limit('warn', { why: 'cycle', id }, '/endorsement');
  assert.deepEqual(await saying(badge({ endorsement: of(issuer.id, { id: ID }) })), [circle(ID)]);
  const around = { around: [ABOUT_ID] };
  assert.deepEqual(await saying(badge({ endorsement: of(issuer.id) }), undefined, around), [
    circle(ABOUT_ID),
  ]);
  assert.deepEqual(
    await saying(badge({ endorsementJwt: 'a.b.c' }), undefined, { around: ['a.b.c'] }),
    [limit('warn', { why: 'cycle', id: 'a.b.c' }, '/endorsementJwt')],
  );
});

test('V-5: under a badge whose proof is not valid none is verified', async () => {
  const { findings, others } = await judged(badge({ endorsement: of(ID) }), {}, { findings: [] });
  assert.deepEqual([findings, others], [[], []]);
  assert.deepEqual(await saying(badge()), []);
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

test('M-30: endorsements that the proof does not cover are verified apart, and count for nothing', async () => {
  const left = { endorsements: 3, work: 1, listBytes: 1, lists: 1, steps: 1 };
  const unprotected = (pointer: string) =>
    finding('warn', 'endorsement-unprotected' as never, { pointer });
  const document = badge({ endorsementJwt: ['a.b.c', 5, 'd.e.f'] });
  const apart = async (
    report: object,
    context: Partial<CheckContext> = {},
    without = badge(),
  ): Promise<unknown[][]> =>
    (
      await run(
        endorsements,
        { ...badgeOf(without), raw: JSON.stringify(document) },
        {
          findings: [...AUTHENTIC, unprotected('/endorsementJwt')],
          verifyOther: async () =>
            'error' in report
              ? (report as OtherAnswer)
              : ({ badge: badgeOf(of(ID)), report } as unknown as OtherAnswer),
          ...context,
        },
      )
    ).map(stated);
  const told = (outcome: string, index: number, params?: object): unknown[] => [
    outcome,
    'endorsement-apart',
    `/endorsementJwt/${index}`,
    params,
  ];
  assert.deepEqual(await apart({ verdict: 'valid' }), [
    told('skipped', 0, { by: BY, verdict: 'valid' }),
    told('skipped', 2, { by: BY, verdict: 'valid' }),
  ]);
  assert.deepEqual(await apart({ verdict: 'expired' }), [
    told('warn', 0, { by: BY, verdict: 'expired' }),
    told('warn', 2, { by: BY, verdict: 'expired' }),
  ]);
  assert.deepEqual(await apart({ error: 'not-a-badge' }), [told('warn', 0), told('warn', 2)]);
  assert.deepEqual(await apart({ verdict: 'valid' }, { around: ['a'] }), []);
  const both = await apart({ verdict: 'valid' }, {}, badge({ endorsement: of(issuer.id) }));
  assert.deepEqual(
    both.map(([, code, pointer]) => [code, pointer]),
    [
      ['endorsement-apart', '/endorsementJwt/0'],
      ['endorsement-apart', '/endorsementJwt/2'],
      ['endorsement-holds', '/endorsement'],
      ['endorsement-id-only', '/endorsement'],
    ],
  );
  const deep = await apart(
    { verdict: 'valid' },
    { around: ['a', 'b'] },
    badge({ endorsement: of(issuer.id) }),
  );
  assert.deepEqual(
    deep.map(([, code]) => code),
    ['endorsement-limit'],
  );
  assert.equal(
    (await apart({ verdict: 'valid' }, { left: { ...left, endorsements: 1 } })).length,
    1,
  );
  assert.deepEqual(await apart({ verdict: 'valid' }, { findings: AUTHENTIC }), []);
});
