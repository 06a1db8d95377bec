import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadOlder, toBadge, type JsonObject } from '../../../src/badge/index.js';
import type { CheckContext } from '../../../src/verification/contract.js';
import { results } from '../../../src/verification/checks/results.js';
import { ACHIEVEMENT, copy, type Draft } from '../../badge/samples.js';

await loadOlder();

const DESCRIBED = '/credentialSubject/achievement/resultDescription';

/** Runs the check over the full sample after an edit; it needs nothing from its context. */
async function found(edit: (subject: Draft) => void = () => undefined): Promise<string[]> {
  const draft = copy(ACHIEVEMENT);
  edit(draft['credentialSubject']);
  const badge = toBadge({
    raw: '',
    document: draft as JsonObject,
    found: { container: 'json', notes: [] },
  });
  return (await results.run(badge, {} as CheckContext)).map(
    ({ check, outcome, code, pointer }) => `${check} ${outcome} ${code} ${pointer}`,
  );
}

describe('M-16: results that contradict themselves are remarks', () => {
  test('a sound sample has none; neither has a badge without results', async () => {
    assert.deepEqual(await found(), []);
    assert.deepEqual(
      await found((subject) => {
        delete subject['result'];
        delete subject['achievement'].resultDescription;
      }),
      [],
    );
  });
  test('a result of a description that the achievement has not', async () =>
    assert.deepEqual(
      await found((subject) => {
        subject['result'][0].resultDescription = 'urn:uuid:other';
      }),
      ['results warn result-link /credentialSubject/result/0/resultDescription'],
    ));
  test('a level that its description has not', async () =>
    assert.deepEqual(
      await found((subject) => {
        subject['result'][0].achievedLevel = 'urn:uuid:l9';
      }),
      ['results warn result-link /credentialSubject/result/0/achievedLevel'],
    ));
  test('a required level that is not described', async () =>
    assert.deepEqual(
      await found((subject) => {
        subject['achievement'].resultDescription[0].requiredLevel = 'urn:uuid:l9';
      }),
      [`results warn result-link ${DESCRIBED}/0/requiredLevel`],
    ));
  test('a value that is not allowed', async () =>
    assert.deepEqual(
      await found((subject) => {
        subject['result'][0].value = 'F';
      }),
      ['results warn result-value /credentialSubject/result/0/value'],
    ));
  test('a value out of range; texts that are no numbers are not compared', async () => {
    const ranged = (value: string, min = '0', max = '10') =>
      found((subject) => {
        const [description] = subject['achievement'].resultDescription;
        delete description.allowedValue;
        Object.assign(description, { valueMin: min, valueMax: max });
        subject['result'][0].value = value;
      });
    for (const value of ['10.5', '-1', '1e3'])
      assert.deepEqual(
        await ranged(value),
        ['results warn result-value /credentialSubject/result/0/value'],
        value,
      );
    for (const value of ['0', '10', '9.99', 'excellent', ''])
      assert.deepEqual(await ranged(value), [], value);
    assert.deepEqual(await ranged('11', 'low', 'high'), []);
    assert.deepEqual(await ranged('11', '0', ''), []);
  });
  test('a Status without a status', async () => {
    const edit = (subject: Draft): void => {
      subject['achievement'].resultDescription[0].resultType = 'Status';
    };
    assert.deepEqual(await found(edit), []);
    assert.deepEqual(
      await found((subject) => {
        edit(subject);
        delete subject['result'][0].status;
      }),
      ['results warn result-status /credentialSubject/result/0'],
    );
  });
  test('an activity that ends before it begins, as instants', async () => {
    assert.deepEqual(
      await found((subject) => {
        subject['activityEndDate'] = '2026-01-09T23:59:59Z';
      }),
      ['results warn result-dates /credentialSubject/activityEndDate'],
    );
    assert.deepEqual(
      await found((subject) => {
        subject['activityEndDate'] = '2026-01-10T01:00:00+01:00';
      }),
      [],
    );
    assert.deepEqual(
      await found((subject) => {
        subject['activityEndDate'] = 'later';
      }),
      [],
    );
  });
  test('more credits earned than there are', async () => {
    assert.deepEqual(
      await found((subject) => {
        subject['creditsEarned'] = 6;
      }),
      ['results warn result-credits /credentialSubject/creditsEarned'],
    );
    assert.deepEqual(
      await found((subject) => {
        subject['creditsEarned'] = '6';
      }),
      [],
      'a numeral is no number; structure says so',
    );
  });
  test('the pointer names only a member that certainly exists', async () =>
    assert.deepEqual(
      await found((subject) => {
        subject['result'] = { ...subject['result'][0], value: 'F' };
      }),
      ['results warn result-value /credentialSubject/result/value'],
    ));
});
