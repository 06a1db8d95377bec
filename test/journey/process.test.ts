import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Action, HistoryEntry, Role, State } from '../../src/journey/contract.js';
import { JourneyError } from '../../src/journey/error.js';
import { jsonDigest } from '../../src/journey/canonical.js';
import { signReceipt, verifyReceipt } from '../../src/journey/process/receipt.js';
import { attemptsIn, addAct, stateOf, verifyHistory } from '../../src/journey/process/history.js';
import {
  actionsIn,
  stateAfter,
  TRANSITIONS,
  turnOf,
} from '../../src/journey/process/transitions.js';
import { createKey } from '../../src/issue.js';

const ROLES: readonly Role[] = ['learner', 'assessor', 'grantor', 'author', 'system'];
const STATES = [...new Set(TRANSITIONS.flatMap(({ from, to }) => [...from, ...(to ? [to] : [])]))];
const ACTIONS = [...new Set(TRANSITIONS.map(({ action }) => action))];
const AT = '2026-09-01T10:00:00Z';
const about = 'urn:uuid:0b6f0a3c-9a53-4a0c-8d5e-6f0f4a3c9a53';

type Step = readonly [role: Role, action: Action, by?: string];
async function play(steps: readonly Step[], policy = {}): Promise<readonly HistoryEntry[]> {
  let history: readonly HistoryEntry[] = [];
  for (const [role, action, by = `${role}-1`] of steps)
    history = await addAct(history, { role, action, by, at: AT }, { about, policy });
  return history;
}
const refused = (code: string) => (error: unknown) =>
  error instanceof JourneyError && error.code === code;

/** A denial with feedback, as it begins each appeal. */
const DENIED: readonly Step[] = [
  ['learner', 'submit'],
  ['assessor', 'accept'],
  ['assessor', 'accept', 'assessor-2'],
  ['assessor', 'review'],
  ['assessor', 'review', 'assessor-2'],
  ['assessor', 'recommend', 'assessor-2'],
  ['grantor', 'deny'],
];

describe('the table of transitions', () => {
  test('leads from the draft to every state, and on from all but two', () => {
    const reached = new Set<State>(['draft']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to } of TRANSITIONS)
        if (to && from.some((state) => reached.has(state))) reached.add(to);
    }
    assert.deepEqual([...reached].sort(), [...STATES].sort());
    const final = STATES.filter((state) =>
      ROLES.every((role) => actionsIn(state, role).length === 0),
    );
    assert.deepEqual(final.sort(), ['awarded', 'withdrawn']);
    assert.deepEqual(STATES.filter((state) => turnOf(state) === undefined).sort(), [
      'awarded',
      'withdrawn',
    ]);
  });
  test('an act in a state means one thing', () => {
    for (const state of STATES)
      for (const action of ACTIONS)
        assert.ok(
          TRANSITIONS.filter((one) => one.action === action && one.from.includes(state)).length <=
            1,
          `${state} ${action}`,
        );
  });
  test('only the grantor awards or denies; assessors recommend', () => {
    for (const { action, by } of TRANSITIONS)
      if (action === 'grant' || action === 'deny') assert.deepEqual(by, ['grantor']);
    assert.throws(
      () => stateAfter('recommended', 'grant', 'assessor'),
      refused('role-not-allowed'),
    );
    assert.throws(() => stateAfter('draft', 'grant', 'grantor'), refused('action-not-allowed'));
  });
});

describe('the history', () => {
  test('keeps who did what when, in a chain', async () => {
    const history = await play(DENIED);
    assert.equal(stateOf(history), 'denied');
    assert.deepEqual(
      history.map(({ number, by, from, to }) => [number, by, from, to]).slice(0, 2),
      [
        [1, 'learner-1', 'draft', 'submitted'],
        [2, 'assessor-1', 'submitted', 'in-review'],
      ],
    );
    assert.equal(history[1]!.previous, history[0]!.digest);
    assert.deepEqual(await verifyHistory(history), []);
  });

  test('a subject is recorded by its digest, whatever the order of its members', async () => {
    const one = { role: 'learner', action: 'submit', by: 'l', at: AT } as const;
    const [first] = await addAct([], { ...one, subject: { a: 1, b: 2 } }, { about });
    const [second] = await addAct([], { ...one, subject: { b: 2, a: 1 } }, { about });
    assert.equal(first!.subject, second!.subject);
    assert.equal(first!.digest, second!.digest);
    assert.equal(first!.subject!.length, 64);
  });

  test('a clock that is set back does not reorder acts', async () => {
    const first = await play([['learner', 'submit']]);
    const act = {
      role: 'assessor',
      action: 'accept',
      by: 'a',
      at: '2020-01-01T00:00:00Z',
    } as const;
    const history = await addAct(first, act);
    assert.equal(history[1]!.at, AT);
    await assert.rejects(addAct(first, { ...act, at: 'yesterday' }), TypeError);
    await assert.rejects(addAct([], { ...act, action: 'submit', role: 'learner' }), TypeError);
  });

  test('each change of each entry is found', async () => {
    const history = await play(DENIED);
    const CHANGES: ReadonlyArray<Partial<HistoryEntry>> = [
      { by: 'another' },
      { at: '2026-09-02T10:00:00Z' },
      { role: 'author' },
      { to: 'awarded' },
      { action: 'withdraw' },
      { about: 'urn:x:1' },
      { subject: 'f'.repeat(64) },
      { digest: '0'.repeat(64) },
    ];
    for (const index of history.keys())
      for (const change of CHANGES) {
        const forged = history.map((entry, at) => (at === index ? { ...entry, ...change } : entry));
        const faults = await verifyHistory(forged);
        assert.ok(
          faults.some(({ number }) => number === index + 1),
          JSON.stringify([index, change]),
        );
      }
  });

  test('an entry left out or moved is found', async () => {
    const history = await play(DENIED);
    for (const index of history.keys()) {
      const without = history.filter((_, at) => at !== index);
      if (index < history.length - 1) assert.notDeepEqual(await verifyHistory(without), []);
    }
    const [first, second, ...rest] = history;
    assert.notDeepEqual(await verifyHistory([second!, first!, ...rest]), []);
  });

  test('an entry that was rewritten with a new digest breaks the chain behind it', async () => {
    const history = await play(DENIED);
    const { digest: _, ...entry } = { ...history[1]!, by: 'another' };
    const rewritten = { ...entry, digest: await jsonDigest(entry) };
    const forged = history.map((one, index) => (index === 1 ? rewritten : one));
    assert.deepEqual(await verifyHistory(forged), [{ number: 3, code: 'chain' }]);
  });

  test('any allowed acts give a sound history; all others are refused', async () => {
    const step = fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...ACTIONS), fc.nat(2));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 120 }), async (steps) => {
        let history: readonly HistoryEntry[] = [];
        for (const [role, action, who] of steps) {
          const act = { role, action, by: `${role}-${who}`, at: AT };
          history = await addAct(history, act, { about }).catch((error: unknown) => {
            assert.ok(error instanceof JourneyError);
            return history;
          });
        }
        assert.deepEqual(await verifyHistory(history), []);
      }),
      { seed: 3, numRuns: 15 },
    );
  });
});

describe('attempts and appeal', () => {
  test('attempts are unlimited by default, and a policy otherwise', async () => {
    const again: readonly Step[] = [['learner', 'resubmit'], ...DENIED.slice(1)];
    const history = await play([...DENIED, ...again, ...again, ...again]);
    assert.equal(attemptsIn(history), 4);
    const twice = await play([...DENIED, ...again], { attempts: 2 });
    assert.deepEqual(await verifyHistory(twice, { attempts: 2 }), []);
    assert.deepEqual(await verifyHistory(twice, { attempts: 1 }), [{ number: 8, code: 'rule' }]);
    await assert.rejects(
      addAct(
        twice,
        { role: 'learner', action: 'resubmit', by: 'l', at: AT },
        { policy: { attempts: 2 } },
      ),
      refused('attempts-used-up'),
    );
  });
  test('a pre-check costs no attempt', async () => {
    const history = await play(
      [
        ['learner', 'submit'],
        ['system', 'pre-check-return'],
        ['learner', 'correct'],
        ...DENIED.slice(1),
      ],
      { attempts: 1 },
    );
    assert.equal(attemptsIn(history), 1);
    assert.equal(stateOf(history), 'denied');
  });
  test('an appeal goes to another assessor', async () => {
    const appealed: readonly Step[] = [
      ...DENIED,
      ['learner', 'appeal'],
      ['grantor', 'assign-appeal'],
    ];
    const history = await play(appealed);
    for (const action of ['accept', 'review', 'recommend'] as const)
      await assert.rejects(
        addAct(history, { role: 'assessor', action, by: 'assessor-2', at: AT }),
        refused('appeal-same-assessor'),
      );
    const other: Step[] = [
      ['assessor', 'accept', 'assessor-3'],
      ['assessor', 'review', 'assessor-3'],
      ['assessor', 'recommend', 'assessor-3'],
    ];
    assert.equal(stateOf(await play([...appealed, ...other, ['grantor', 'grant']])), 'awarded');
  });
  test('there is one appeal', async () => {
    const denied = await play([
      ...DENIED,
      ['learner', 'appeal'],
      ['grantor', 'assign-appeal'],
      ['assessor', 'recommend', 'assessor-3'],
      ['grantor', 'deny'],
      ['learner', 'resubmit'],
      ...DENIED.slice(1),
    ]);
    assert.equal(stateOf(denied), 'denied');
    await assert.rejects(
      addAct(denied, { role: 'learner', action: 'appeal', by: 'l', at: AT }),
      refused('appeal-used-up'),
    );
  });
});

describe('receipts', () => {
  test('a receipt shows later that the history was not rewritten', async () => {
    for (const algorithm of ['Ed25519', 'P-256', 'RSA'] as const) {
      const signer = await createKey({ algorithm });
      const early = await play(DENIED.slice(0, 1));
      const receipt = await signReceipt(early, signer);
      const later = await play(DENIED);
      const check = await verifyReceipt(receipt, signer, later);
      assert.deepEqual([check.isAuthentic, check.isInHistory], [true, true], algorithm);
      assert.equal(check.receipt!.state, 'submitted');
      assert.equal(check.receipt!.iss, signer.controller);
      const other = await play([['learner', 'submit', 'learner-2'], ...DENIED.slice(1)]);
      assert.equal((await verifyReceipt(receipt, signer, other)).isInHistory, false);
      const forged = later.map((entry, index) => (index === 3 ? { ...entry, by: 'x' } : entry));
      assert.equal((await verifyReceipt(receipt, signer, forged)).isInHistory, false);
    }
  });
  test('another key, another token and other text are not authentic', async () => {
    const [signer, other] = [await createKey(), await createKey()];
    const receipt = await signReceipt(await play(DENIED), signer);
    assert.equal((await verifyReceipt(receipt, signer)).isAuthentic, true);
    const [header, payload, signature] = receipt.split('.');
    for (const [token, key] of [
      [receipt, other],
      [`${header}.${payload}x.${signature}`, signer],
      [receipt.slice(0, -4), signer],
      ['text', signer],
      [receipt, {}],
    ] as const)
      assert.deepEqual(await verifyReceipt(token, key), { isAuthentic: false });
    await assert.rejects(signReceipt([], signer), TypeError);
  });
});
