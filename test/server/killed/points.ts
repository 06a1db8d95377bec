/** A store and files whose every write is a point at which the process can be killed. */
import type { Blobs } from '../../../src/server/contract.js';
import type { JourneyStore } from '../../../src/server/tables.js';

type Rows = Parameters<Parameters<JourneyStore['transaction']>[0]>[0];
/** Counts a write; the process ends at the chosen one. */
export type Point = () => void;

const around = async <T>(point: Point, work: () => Promise<T>): Promise<T> => {
  point();
  const result = await work();
  point();
  return result;
};

/** Wraps the calls that write; reads go through. */
const counting = (rows: Rows, point: Point): Rows => ({
  get: rows.get.bind(rows),
  query: rows.query.bind(rows),
  append: (...all) => around(point, () => rows.append(...all)),
  replace: (...all) => around(point, () => rows.replace(...all)),
  remove: (...all) => around(point, () => rows.remove(...all)),
  erase: (...all) => around(point, () => rows.erase(...all)),
});

/** Counts the writes of a store, each before and after, and each COMMIT. */
export const countingStore = (store: JourneyStore, point: Point): JourneyStore => ({
  ...counting(store, point),
  transaction: (work) =>
    around(point, () => store.transaction((rows) => work(counting(rows, point)))),
  close: () => store.close(),
});

/** Counts the files that are written. */
export const countingBlobs = (blobs: Blobs, point: Point): Blobs => ({
  ...blobs,
  write: (...all) => around(point, () => blobs.write(...all)),
  remove: (...all) => around(point, () => blobs.remove(...all)),
});
