import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { step, type GridShape } from '../../src/elements/windowing/grid-navigation.js';
import {
  common,
  commonPlan,
  covers,
  holes,
  joined,
  layRows,
  planOf,
  rowsWithin,
  widened,
  wholePlan,
  type Measured,
  type Plan,
  type Sizes,
} from '../../src/elements/windowing/layout.js';

const SIZES: Sizes = { columns: 3, row: 100, rowGap: 10, head: 30, groupGap: 20 };
const NOTHING: Measured = { row: () => undefined, head: () => undefined };
/** How high a plan draws everything, when each row and heading is as high as was guessed. */
const heightOf = ({ groups, after }: Plan): number => {
  const parts = groups.flatMap(({ hole, pieces, after: rest }) => {
    const inside = [
      ...pieces.flatMap((piece) => [
        piece.hole,
        ...Array.from({ length: Math.ceil((piece.to - piece.from) / 3) }, () => 100),
      ]),
      rest,
    ].filter((size) => size > 0);
    return [hole, 30 + inside.reduce((sum, each) => sum + each, 0) + 10 * (inside.length - 1)];
  });
  const all = [...parts, after].filter((size) => size !== 0);
  return all.reduce((sum, each) => sum + each, 0) + 20 * (all.length - 1);
};

describe('rows of a wall', () => {
  test('lie under their headings, measured where they were and guessed where not', () => {
    const { starts, rows, groups } = layRows([4, 1], SIZES, {
      row: (group, row) => (group === 0 && row === 0 ? 150 : undefined),
      head: (group) => (group === 1 ? 50 : undefined),
    });
    assert.deepEqual(starts, [0, 2, 3]);
    assert.deepEqual(rows, [
      { start: 30, end: 180 },
      { start: 190, end: 290 },
      { start: 360, end: 460 },
    ]);
    assert.deepEqual(groups, [
      { start: 0, end: 290 },
      { start: 310, end: 460 },
    ]);
  });

  test('tiles are visible if any part of them is; above and below everything there are none', () => {
    const rows = layRows([3000], SIZES, NOTHING);
    assert.deepEqual(rowsWithin(rows, { start: 0, end: 30 }), { from: 0, to: 0 });
    assert.deepEqual(rowsWithin(rows, { start: 0, end: 31 }), { from: 0, to: 1 });
    assert.deepEqual(rowsWithin(rows, { start: 130, end: 140 }), { from: 1, to: 1 });
    assert.deepEqual(rowsWithin(rows, { start: 30 + 500 * 110 + 99, end: 30 + 502 * 110 + 1 }), {
      from: 500,
      to: 503,
    });
    assert.deepEqual(rowsWithin(rows, { start: 1e7, end: 1e7 + 800 }), { from: 1000, to: 1000 });
    assert.deepEqual(rowsWithin(rows, { start: -900, end: -100 }), { from: 0, to: 0 });
  });

  test('runs are widened as far as there are rows, joined where they touch, and compared', () => {
    const rows = layRows([30], SIZES, NOTHING);
    assert.deepEqual(widened({ from: 1, to: 9 }, 3, rows), { from: 0, to: 10 });
    assert.deepEqual(widened({ from: 50, to: 60 }, 2, rows), { from: 8, to: 10 });
    assert.deepEqual(
      joined([
        { from: 8, to: 9 },
        { from: 3, to: 5 },
        { from: 5, to: 7 },
        { from: 2, to: 2 },
      ]),
      [
        { from: 3, to: 7 },
        { from: 8, to: 9 },
      ],
    );
    assert.deepEqual(
      common(
        [
          { from: 0, to: 5 },
          { from: 8, to: 9 },
        ],
        [{ from: 3, to: 20 }],
      ),
      [
        { from: 3, to: 5 },
        { from: 8, to: 9 },
      ],
    );
    assert.equal(covers({ from: 2, to: 9 }, { from: 2, to: 9 }), true);
    assert.equal(covers({ from: 2, to: 9 }, { from: 1, to: 5 }), false);
    assert.equal(covers({ from: 2, to: 9 }, { from: 5, to: 10 }), false);
  });
});

describe('a plan', () => {
  test('leaves gaps as high as the tiles that are not rendered, in every range', () => {
    const counts = [1, 700, 2, 300, 5],
      rows = layRows(counts, SIZES, NOTHING),
      whole = rows.groups.at(-1)!.end;
    for (const runs of [
      [{ from: 0, to: 1 }],
      [{ from: 100, to: 120 }],
      [
        { from: 0, to: 1 },
        { from: 230, to: 240 },
      ],
      [
        { from: 5, to: 6 },
        { from: 8, to: 9 },
      ],
      [{ from: 0, to: rows.rows.length }],
    ])
      assert.equal(heightOf(planOf(counts, rows, runs, SIZES)), whole, JSON.stringify(runs));
  });

  test('counts tiles, not rows, and stops with the last of a group', () => {
    const counts = [4, 8],
      { groups, after } = planOf(
        counts,
        layRows(counts, SIZES, NOTHING),
        [{ from: 1, to: 3 }],
        SIZES,
      );
    assert.deepEqual(
      groups.map(({ group, pieces }) => [group, pieces.map(({ from, to }) => [from, to])]),
      [
        [0, [[3, 4]]],
        [1, [[0, 3]]],
      ],
    );
    assert.equal(after, 0);
    assert.equal(groups[1]!.after, 210);
  });

  test('knows the tiles that another one renders too', () => {
    const counts = [300],
      rows = layRows(counts, SIZES, NOTHING),
      plan = (from: number, to: number) =>
        planOf(
          counts,
          rows,
          [
            { from: 7, to: 8 },
            { from, to },
          ],
          SIZES,
        );
    assert.deepEqual(commonPlan(plan(20, 30), plan(50, 60)).groups, [
      { group: 0, hole: 0, after: 0, pieces: [{ hole: 0, from: 21, to: 24 }] },
    ]);
    assert.deepEqual(commonPlan(wholePlan([5], 5), wholePlan([5], 0)).groups, []);
  });

  test('renders a limited number of all at first, across the ends of groups', () => {
    assert.deepEqual(
      wholePlan([2, 3, 4], 4).groups.map(({ group, pieces: [piece] }) => [group, piece!.to]),
      [
        [0, 2],
        [1, 2],
      ],
    );
    assert.deepEqual(
      wholePlan([2, 3], Infinity).groups.map(({ pieces: [piece] }) => piece!.to),
      [2, 3],
    );
  });

  test('the gap beside a hole is not counted twice', () => {
    assert.deepEqual(
      holes(
        [
          { start: 110, end: 210 },
          { start: 220, end: 320 },
          { start: 550, end: 650 },
        ],
        { start: 0, end: 650 },
        10,
      ),
      [100, 0, 210, 0],
    );
  });
});

describe('the keys of a wall', () => {
  const ground: GridShape = { counts: [4, 1, 7], columns: 3, page: 2, isRtl: false },
    at = (key: string, group: number, tile: number, more: Partial<GridShape> = {}) =>
      step(key, { group, at: tile }, { ...ground, ...more });
  test('go sideways over the ends of groups, from right to left the other way', () => {
    assert.deepEqual(at('ArrowRight', 0, 3), { group: 1, at: 0 });
    assert.deepEqual(at('ArrowLeft', 1, 0), { group: 0, at: 3 });
    assert.deepEqual(at('ArrowLeft', 0, 1, { isRtl: true }), { group: 0, at: 2 });
    assert.equal(at('ArrowLeft', 0, 0), undefined);
    assert.equal(at('ArrowRight', 2, 6), undefined);
  });
  test('go down and up in their column, or the last there is', () => {
    assert.deepEqual(at('ArrowDown', 0, 2), { group: 0, at: 3 });
    assert.deepEqual(at('ArrowDown', 0, 3), { group: 1, at: 0 });
    assert.deepEqual(at('ArrowUp', 2, 2), { group: 1, at: 0 });
    assert.deepEqual(at('ArrowUp', 2, 4), { group: 2, at: 1 });
    assert.equal(at('ArrowUp', 0, 1), undefined);
    assert.equal(at('ArrowDown', 2, 6), undefined);
  });
  test('turn pages, to the first or the last row at most, and reach both ends', () => {
    assert.deepEqual(at('PageDown', 0, 1), { group: 1, at: 0 });
    assert.deepEqual(at('PageDown', 2, 1), { group: 2, at: 6 });
    assert.deepEqual(at('PageUp', 2, 1), { group: 0, at: 3 });
    assert.deepEqual(at('PageUp', 0, 3), { group: 0, at: 0 });
    assert.deepEqual(at('End', 0, 0), { group: 2, at: 6 });
    assert.deepEqual(at('Home', 2, 5), { group: 0, at: 0 });
    assert.equal(at('Enter', 0, 0), undefined);
  });
});
