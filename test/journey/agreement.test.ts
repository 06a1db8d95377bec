import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  agreementOf,
  cohenKappa,
  gwetAC,
  krippendorffAlpha,
  rawAgreement,
  type AgreementResult,
  type Measured,
  type Ratings,
} from '../../src/journey/agreement/index.js';
import { studentT } from '../../src/journey/agreement/interval.js';

/** Every width counts: the published values are those of small samples too. */
const ANY = { minUnits: 2, maxWidth: 2 };

/** Makes ratings of two assessors from a table: rows are the levels of the first, columns those of the second. */
function ofTable(table: readonly (readonly number[])[]): Ratings {
  const levels = table.map((_, index) => String(index + 1));
  const rows = table.flatMap((row, one) =>
    row.flatMap((count, other) =>
      Array.from({ length: count }, () => [levels[one]!, levels[other]!]),
    ),
  );
  return { levels, rows };
}

/** Makes ratings from lines of levels, `.` where there is none. */
const ofLines = (levels: string, ...lines: readonly string[]): Ratings => ({
  levels: [...levels],
  rows: lines.map((line) => [...line].map((level) => (level === '.' ? undefined : level))),
});

const measured = (result: AgreementResult): Measured => {
  assert.equal(result.kind, 'measured', JSON.stringify(result));
  return result as Measured;
};
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Gives the standard error from the half width of the interval. */
const errorOf = ({ value, interval, units }: Measured): number =>
  (value - interval.low) / studentT(units - 1);
/** Gives the standard error with the divisor n, as published for tables of two assessors. */
const errorOfTable = (result: Measured): number =>
  errorOf(result) * Math.sqrt((result.units - 1) / result.units);

/** Gwet, documentation of irrCAC 1.0: two abstractors, 100 records (`cont3x3abstractors`). */
const ABSTRACTORS = ofTable([
  [13, 0, 0],
  [0, 20, 7],
  [0, 4, 56],
]);

/** Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", C and D: four observers, missing values. */
const FOUR = ofLines(
  '12345',
  ...[
    '11.1',
    '2232',
    '3333',
    '3333',
    '2222',
    '1234',
    '4444',
    '1121',
    '2222',
    '.555',
    '..11',
    '..3.',
  ],
);

/** Landis and Koch 1977, as in Agresti, Categorical Data Analysis: 118 slides, two pathologists. */
const SLIDES = ofTable([
  [22, 2, 2, 0],
  [5, 7, 14, 0],
  [0, 2, 36, 0],
  [0, 1, 17, 10],
]);

describe('agreement of assessors, against published tables', () => {
  test('Cohen’s κ and its standard error', () => {
    const abstractors = measured(cohenKappa(ABSTRACTORS));
    assert.equal(rounded(abstractors.value, 7), 0.7964094);
    assert.equal(rounded(errorOfTable(abstractors), 5), 0.05891);
    assert.ok(Math.abs(abstractors.interval.low - 0.68) < 0.002);
    assert.ok(Math.abs(abstractors.interval.high - 0.913) < 0.002);
    const slides = measured(cohenKappa(SLIDES));
    assert.equal(rounded(slides.value, 3), 0.493);
    assert.equal(rounded(errorOf(slides), 3), 0.057);
  });

  test('weighted κ', () => {
    assert.equal(rounded(measured(cohenKappa(SLIDES, { weights: 'quadratic' })).value, 2), 0.78);
  });

  test('Krippendorff’s α, nominal, ordinal and interval, with missing values', () => {
    const values = (['nominal', 'ordinal', 'interval'] as const).map((scale) =>
      rounded(measured(krippendorffAlpha(FOUR, { ...ANY, scale })).value, 3),
    );
    assert.deepEqual(values, [0.743, 0.815, 0.849]);
  });

  test('Krippendorff’s α of two observers', () => {
    // the same paper, A (binary) and B (nominal)
    const binary = ofLines('01', ...pairs('0100000010', '1110010000'));
    const nominal = ofLines('abcde', ...pairs('aabbdcccedda', 'babbbcccedddd'));
    assert.equal(rounded(measured(krippendorffAlpha(binary, ANY)).value, 3), 0.095);
    assert.equal(rounded(measured(krippendorffAlpha(nominal, ANY)).value, 3), 0.692);
    assert.equal(rounded(measured(krippendorffAlpha(ABSTRACTORS)).value, 7), 0.7972585);
  });

  test('Gwet’s AC1 and AC2, and their standard errors', () => {
    const ac1 = measured(gwetAC(ABSTRACTORS));
    assert.equal(rounded(ac1.value, 7), 0.8493305);
    assert.equal(rounded(errorOfTable(ac1), 5), 0.04322);
    const ac2 = measured(gwetAC(ABSTRACTORS, { weights: 'quadratic' }));
    assert.equal(rounded(ac2.value, 5), 0.94024);
    assert.equal(rounded(errorOfTable(ac2), 5), 0.01792);
    assert.equal(rounded(measured(gwetAC(FOUR, ANY)).value, 5), 0.77544);
  });

  test('AC1 of six assessors (Fleiss 1971, as in irrCAC)', () => {
    const six = ofLines(
      '12345',
      ...['444444', '222555', '233335', '555555', '222444', '113333', '333355', '113334'],
      ...['114444', '555555', '144444', '124444', '222333', '144444', '224445'],
    );
    const ac1 = measured(gwetAC(six, ANY));
    assert.deepEqual([rounded(ac1.value, 7), rounded(errorOf(ac1), 5)], [0.4448007, 0.08419]);
    assert.equal(rounded(measured(krippendorffAlpha(six, ANY)).value, 7), 0.4204384);
    assert.equal(rounded(measured(rawAgreement(six, ANY)).value, 7), 0.5511111);
  });

  test('where nearly all have one level, AC1 is high and κ is not (Gwet 2002)', () => {
    const ratings = ofTable([
      [118, 5],
      [2, 0],
    ]);
    assert.equal(rounded(measured(cohenKappa(ratings)).value, 4), -0.0234);
    assert.equal(rounded(measured(gwetAC(ratings)).value, 4), 0.9408);
  });

  test('raw agreement with Wilson’s interval', () => {
    const { value, interval } = measured(rawAgreement(ABSTRACTORS));
    assert.equal(value, 0.89);
    // the roots of the score equation for 89 of 100
    assert.deepEqual([rounded(interval.low, 4), rounded(interval.high, 4)], [0.8137, 0.9375]);
  });

  test('Student’s t, against its table', () => {
    assert.deepEqual(
      [9, 14, 30, 120].map((degrees) => rounded(studentT(degrees), 3)),
      [2.262, 2.145, 2.042, 1.98],
    );
  });
});

/** Gives the levels of two assessors as lines, a submission each. */
function pairs(first: string, second: string): readonly string[] {
  return [...first].map((level, at) => level + second[at]!);
}

describe('agreement of which too little is known', () => {
  test('fewer than ten submissions with two ratings', () => {
    const nine = ofLines('12', ...Array.from({ length: 9 }, () => '12'), '1.', '.2');
    for (const measure of [rawAgreement, cohenKappa, krippendorffAlpha, gwetAC])
      assert.deepEqual(measure(nine), { kind: 'too-few', reason: 'units', units: 9, minUnits: 10 });
  });

  test('one level for all', () => {
    const same = ofLines('12', ...Array.from({ length: 40 }, () => '11'));
    assert.equal(cohenKappa(same).kind, 'too-few');
    assert.equal((krippendorffAlpha(same) as { reason: string }).reason, 'one-level');
    // no chance is assumed of a level that is always given, so there is a value
    assert.equal(measured(gwetAC(same)).value, 1);
    assert.equal(measured(rawAgreement(same)).value, 1);
  });

  test('an interval that is too wide is given with the reason', () => {
    const result = krippendorffAlpha(FOUR, { maxWidth: 0.5 });
    assert.equal(result.kind, 'too-few');
    assert.equal((result as { reason: string }).reason, 'wide');
    assert.ok((result as { interval: { low: number } }).interval.low < 0.5);
  });

  test('full agreement has an interval too, which is wider for fewer', () => {
    const agreed = (count: number): Measured =>
      measured(
        cohenKappa(
          ofLines('12', ...Array.from({ length: count }, (_, at) => (at % 2 ? '11' : '22'))),
        ),
      );
    assert.deepEqual([agreed(20).value, agreed(20).interval.method], [1, 'wilson-observed']);
    assert.ok(agreed(20).interval.low < agreed(80).interval.low);
    assert.ok(agreed(80).interval.low < 1);
  });

  test('raw, κ, α and AC together; κ for two assessors only', () => {
    assert.deepEqual(Object.keys(agreementOf(ABSTRACTORS)), ['raw', 'kappa', 'alpha', 'gwet']);
    assert.deepEqual(Object.keys(agreementOf(FOUR)), ['raw', 'alpha', 'gwet']);
    const { gwet } = agreementOf(ABSTRACTORS);
    assert.equal(rounded(measured(gwet).value, 5), 0.94024);
  });
});

describe('ratings that cannot be counted', () => {
  const faults: ReadonlyArray<readonly [string, () => unknown, RegExp]> = [
    [
      'a level that is not on the list',
      () => rawAgreement(ofLines('12', '11', '13')),
      /^\/rows\/1\/1 /,
    ],
    ['one level', () => rawAgreement({ levels: ['met'], rows: [] }), /^\/levels /],
    ['two levels of one name', () => rawAgreement({ levels: ['a', 'a'], rows: [] }), /^\/levels /],
    ['points that do not fit', () => krippendorffAlpha({ ...FOUR, points: [1] }), /^\/points /],
    ['a third assessor for κ', () => cohenKappa(FOUR), /^\/rows\/0 expected the levels of two/],
  ];
  for (const [name, call, message] of faults)
    test(name, () => assert.throws(call, { name: 'TypeError', message }));
});
