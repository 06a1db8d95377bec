/** Exactly what is told of results (M-16, M-17): code, place and parameters. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import type { Finding } from '../../../src/report/finding.js';
import { results } from '../../../src/verification/checks/results.js';
import { ACHIEVEMENT, copy, type Draft } from '../../badge/samples.js';
import { badgeOf, run, stated } from './direct.js';

const SUBJECT = '/credentialSubject';
const DESCRIBED = `${SUBJECT}/achievement/resultDescription`;

const edited = (edit: (subject: Draft) => void): ReturnType<typeof badgeOf> => {
  const draft = copy(ACHIEVEMENT);
  edit(draft['credentialSubject']);
  return badgeOf(draft as JsonObject);
};
const ofResults = async (edit: (subject: Draft) => void): Promise<unknown[][]> =>
  (await run(results, edited(edit), { findings: [] })).map((found: Finding) => {
    assert.equal(found.check, 'results');
    return stated(found);
  });

test('M-16: a link to nothing names its property and its id', async () => {
  const link = (pointer: string, property: string): unknown[] => [
    'warn',
    'result-link',
    pointer,
    { property, id: 'urn:x:none' },
  ];
  assert.deepEqual(
    await ofResults((subject) => {
      subject['result'][0].resultDescription = 'urn:x:none';
      subject['result'][0].achievedLevel = 'urn:x:none';
    }),
    [link(`${SUBJECT}/result/0/resultDescription`, 'resultDescription')],
  );
  assert.deepEqual(
    await ofResults((subject) => (subject['result'][0].achievedLevel = 'urn:x:none')),
    [link(`${SUBJECT}/result/0/achievedLevel`, 'achievedLevel')],
  );
  assert.deepEqual(
    await ofResults((subject) => {
      subject['achievement'].resultDescription[0].requiredLevel = 'urn:x:none';
    }),
    [link(`${DESCRIBED}/0/requiredLevel`, 'requiredLevel')],
  );
  assert.deepEqual(
    await ofResults((subject) => {
      const [described] = subject['achievement'].resultDescription;
      described.rubricCriterionLevel.push({ ...described.rubricCriterionLevel[0], id: 'urn:x:2' });
      described.requiredLevel = 'urn:x:2';
      subject['result'][0].achievedLevel = 'urn:x:2';
    }),
    [],
    'one of several levels',
  );
  assert.deepEqual(
    await ofResults((subject) => {
      delete subject['result'][0].resultDescription;
      Object.assign(subject['result'][0], { value: 'F', achievedLevel: 'urn:x:none' });
    }),
    [],
    'a result without a description is compared with none',
  );
});

test('M-16, M-17: a value that is not allowed names what is; one out of range names the ends', async () => {
  const at = `${SUBJECT}/result/0/value`;
  assert.deepEqual(await ofResults((subject) => (subject['result'][0].value = 'F')), [
    ['warn', 'result-value', at, { got: 'F', allowed: 'C, B, A' }],
  ]);
  const ranged = (value: string, ends: object): Promise<unknown[][]> =>
    ofResults((subject) => {
      const [described] = subject['achievement'].resultDescription;
      for (const name of ['allowedValue', 'valueMin', 'valueMax']) delete described[name];
      Object.assign(described, ends);
      subject['result'][0].value = value;
    });
  const out = (got: string, min: string, max: string): unknown[][] => [
    ['warn', 'result-value', at, { got, min, max }],
  ];
  assert.deepEqual(await ranged('-1', { valueMin: '0' }), out('-1', '0', ''));
  assert.deepEqual(await ranged('11', { valueMax: '10' }), out('11', '', '10'));
  for (const [value, ends] of [
    ['0', { valueMin: '0' }],
    ['10', { valueMax: '10' }],
    ['-1', {}],
    ['-1', { valueMin: ' ' }],
    ['-1', { valueMin: 'low', valueMax: 'high' }],
    [' ', { valueMin: '1' }],
    ['Infinity', { valueMax: '10' }],
  ] as const)
    assert.deepEqual(await ranged(value, ends), [], JSON.stringify([value, ends]));
  assert.deepEqual(await ofResults((subject) => delete subject['result'][0].value), []);
});

test('M-16: a status that is missing, dates in reverse and too many credits are told with their values', async () => {
  assert.deepEqual(
    await ofResults((subject) => {
      subject['achievement'].resultDescription[0].resultType = 'Status';
      delete subject['result'][0].status;
    }),
    [['warn', 'result-status', `${SUBJECT}/result/0`, { name: 'Grade' }]],
  );
  assert.deepEqual(await ofResults((subject) => delete subject['result'][0].status), []);
  const dated = (start: unknown, end: unknown): Promise<unknown[][]> =>
    ofResults((subject) =>
      Object.assign(subject, { activityStartDate: start, activityEndDate: end }),
    );
  const [start, end] = ['2026-01-10T00:00:00Z', '2026-01-09T00:00:00Z'];
  assert.deepEqual(await dated(start, end), [
    ['warn', 'result-dates', `${SUBJECT}/activityEndDate`, { start, end }],
  ]);
  for (const [one, other] of [
    [start, start],
    [end, start],
    [undefined, end],
    [start, undefined],
    ['soon', end],
  ])
    assert.deepEqual(await dated(one, other), []);
  const credits = (earned: unknown, available: unknown): Promise<unknown[][]> =>
    ofResults((subject) => {
      subject['creditsEarned'] = earned;
      subject['achievement'].creditsAvailable = available;
    });
  assert.deepEqual(await credits(6, 5), [
    ['warn', 'result-credits', `${SUBJECT}/creditsEarned`, { earned: 6, available: 5 }],
  ]);
  for (const [earned, available] of [
    [5, 5],
    [6, undefined],
    [undefined, 5],
  ])
    assert.deepEqual(await credits(earned, available), []);
});

test('M-16: a pointer names an item only where each item written was read', async () => {
  const second = (subject: Draft): void => {
    subject['result'] = [{ ...subject['result'][0] }, { ...subject['result'][0], value: 'F' }];
  };
  const pointers = async (edit: (subject: Draft) => void): Promise<unknown[]> =>
    (await ofResults(edit)).map(([, , pointer]) => pointer);
  assert.deepEqual(await pointers(second), [`${SUBJECT}/result/1/value`]);
  assert.deepEqual(
    await pointers((subject) => {
      second(subject);
      subject['result'].unshift(null);
    }),
    [`${SUBJECT}/result/value`],
  );
  assert.deepEqual(
    await pointers((subject) => {
      const { resultDescription } = subject['achievement'];
      subject['achievement'].resultDescription = { ...resultDescription[0], requiredLevel: 'x' };
    }),
    [`${DESCRIBED}/requiredLevel`],
  );
  assert.deepEqual(await run(results, badgeOf({ ...ACHIEVEMENT, credentialSubject: null })), []);
});
