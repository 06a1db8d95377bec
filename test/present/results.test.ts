import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { view } from './views.js';

describe('M-17: results', () => {
  const LEVELS = (points: readonly (string | undefined)[]) =>
    points.map((each, index) => ({
      id: `urn:l${index}`,
      type: ['RubricCriterionLevel'],
      name: `L${index}`,
      ...(each === undefined ? {} : { points: each }),
    }));
  const result = (about: object, got: object, securing?: string) =>
    view({
      ...(securing
        ? { credential: { proof: { type: 'DataIntegrityProof', cryptosuite: securing } } }
        : {}),
      achievement: {
        resultDescription: [
          { id: 'urn:r', type: ['ResultDescription'], name: 'R', resultType: 'x', ...about },
        ],
      },
      subject: { result: [{ type: ['Result'], resultDescription: 'urn:r', ...got }] },
    }).results[0]!;

  test('passed by equality, or by the points of both; else it is undecided', () => {
    const rubricCriterionLevel = LEVELS(['1', '2', '3']);
    assert.equal(
      result({ rubricCriterionLevel, requiredLevel: 'urn:l1' }, { achievedLevel: 'urn:l1' }).passed,
      true,
    );
    assert.equal(
      result({ rubricCriterionLevel, requiredLevel: 'urn:l1' }, { achievedLevel: 'urn:l2' }).passed,
      true,
    );
    assert.equal(
      result({ rubricCriterionLevel, requiredLevel: 'urn:l1' }, { achievedLevel: 'urn:l0' }).passed,
      false,
    );
    assert.equal(
      result(
        { rubricCriterionLevel: LEVELS([undefined, undefined]), requiredLevel: 'urn:l0' },
        { achievedLevel: 'urn:l1' },
      ).passed,
      undefined,
    );
    assert.equal(result({ requiredValue: '70' }, { value: '9' }).passed, false);
    assert.equal(result({ requiredValue: '70' }, { value: '100' }).passed, true);
    assert.equal(result({ requiredValue: 'B' }, { value: 'A' }).passed, undefined);
    assert.equal(result({ requiredValue: 'B' }, { value: 'B' }).passed, true);
  });

  test('P-10: the order of levels counts only where points or the proof establish it', () => {
    const reversed = LEVELS(['3', '2', '1']);
    assert.deepEqual(
      result({ rubricCriterionLevel: reversed }, { achievedLevel: 'urn:l0' }).levels.map(
        ({ name }) => name.text,
      ),
      ['L2', 'L1', 'L0'],
    );
    const plain = LEVELS([undefined, undefined]);
    assert.equal(result({ rubricCriterionLevel: plain }, {}).ordered, false);
    assert.equal(result({ rubricCriterionLevel: plain }, {}, 'eddsa-jcs-2022').ordered, true);
  });
});
