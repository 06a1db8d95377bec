/** Exactly what is told of each endorsement by its own report (V-70 … V-73). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../src/badge/contract.js';
import { finding } from '../../../src/report/findings.js';
import { endorsements } from '../../../src/verification/checks/endorsements.js';
import type { CheckContext, OtherAnswer } from '../../../src/verification/contract.js';
import { ACHIEVEMENT } from '../../badge/samples.js';
import { AUTHENTIC, badgeOf, run, stated } from './direct.js';
import { badge, BY, holds, ID, issuer, judged, NONE, of, proof, saying } from './endorsed.js';

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

test('V-5: under a badge whose proof is not valid none is verified', async () => {
  const { findings, others } = await judged(badge({ endorsement: of(ID) }), {}, { findings: [] });
  assert.deepEqual([findings, others], [[], []]);
  assert.deepEqual(await saying(badge()), []);
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
