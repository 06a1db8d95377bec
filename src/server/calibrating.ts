import { calibrate, type PreparedWork } from '../journey/assessment/calibration.js';
import type { Calibration } from '../journey/assessment/contract.js';
import type { Definition } from '../journey/contract.js';
import type { CalibratedRow } from './rows.js';
import { everyRow } from './every.js';
import type { JourneyStore } from './tables.js';

/** A prepared work: what assessors see of it, and the levels that experts agreed on. */
export interface CalibrationWork extends PreparedWork {
  /** Answers, texts and links, in the form of a work; shown as it is. */
  readonly content: unknown;
}

/** The prepared works of a definition. */
export interface CalibrationSet {
  /** Share of criteria with exactly the expected level that passes. Default: 0.8. */
  readonly exact?: number;
  readonly works: readonly CalibrationWork[];
}

/** Levels that an assessor gave, by the prepared work. */
export type GivenLevels = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Reading = Pick<JourneyStore, 'get' | 'query'>;

/** Reads the prepared works of a definition with their moment, if there are any. */
export async function calibrationSet(
  store: Reading,
  { id, version }: Pick<Definition, 'id' | 'version'>,
): Promise<(CalibrationSet & { readonly at: string }) | undefined> {
  const row = await store.get('calibrations', { definition: id, version });
  return row && { ...(JSON.parse(row.json) as CalibrationSet), at: row.at };
}

/** Compares the levels of an assessor with those of the experts. */
export const compared = (
  definition: Definition,
  { exact, works }: CalibrationSet,
  given: GivenLevels,
): Calibration =>
  // as many works as the issuer prepared are enough
  calibrate(definition, works, given, { exact, works: Math.min(works.length, 2) });

/** Who is calibrated for a definition. */
export interface Calibrations {
  /** `undefined` where nothing was prepared, so that none can calibrate and all may assess. */
  isCalibrated(account: string): boolean | undefined;
}

/** Reads who is calibrated for a definition. */
export async function calibrationsOf(
  store: Reading,
  definition: Pick<Definition, 'id' | 'version'>,
): Promise<Calibrations> {
  if (!(await calibrationSet(store, definition))) return { isCalibrated: () => undefined };
  const { id, version } = definition;
  const rows = await everyRow(store, 'calibrated', { definition: id, version, isPassed: 1 });
  const passed = new Set(rows.map(({ account }) => account));
  return { isCalibrated: (account) => passed.has(account) };
}

/** Tells whether an assessor may calibrate: once for each set of prepared works. */
export const mayCalibrate = (
  last: Pick<CalibratedRow, 'isPassed' | 'at'> | undefined,
  { at }: { readonly at: string },
): boolean => last === undefined || (last.isPassed === 0 && last.at < at);
