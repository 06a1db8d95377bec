import { strict as assert } from 'node:assert';
import test from 'node:test';
import { expectedResult } from '../../src/issuing/result-value.js';

const percent = { resultType: 'Percent' };
const range = { resultType: 'Result', valueMin: '1', valueMax: '6' };

test('issue 14: a value that the description of its result allows', () => {
  for (const [description, value] of [
    [percent, '77.5'],
    [percent, '77.5 %'],
    [percent, '100'],
    [{ ...percent, valueMax: '120' }, '110'],
    [range, '1.3'],
    [{ resultType: 'LetterGrade' }, 'A'],
    [{ resultType: 'LetterGrade', valueMin: 'F', valueMax: 'A' }, 'C'],
    [{ resultType: 'LetterGrade', allowedValue: ['A', 'B'] }, 'B'],
    [{ resultType: 'GradePointAverage' }, '3.8'],
  ] as const)
    assert.equal(
      expectedResult(description, value),
      undefined,
      `${JSON.stringify(description)} ${value}`,
    );
});

test('issue 14: a value that it does not allow, and what is expected', () => {
  for (const [description, value, expected] of [
    [percent, 'eighty', /^a number such as 77\.5/],
    [percent, '77,5', /^a number such as 77\.5/],
    [percent, '170', /^a number from 0 to 100$/],
    [percent, '-1', /^a number from 0 to 100$/],
    [{ ...percent, valueMin: '50' }, '40', /^a number from 50 to 100$/],
    [range, 'good', /^a number/],
    [range, '7', /^a number from 1 to 6$/],
    [{ resultType: 'RawScore' }, 'many', /^a number/],
    [{ resultType: 'RawScore', valueMin: 3 }, '2', /^a number from 3 to …$/],
    [{ resultType: 'LetterGrade', allowedValue: ['A', 'B'] }, 'C', /^one of A, B$/],
  ] as const)
    assert.match(expectedResult(description, value) ?? 'allowed', expected, value);
});
