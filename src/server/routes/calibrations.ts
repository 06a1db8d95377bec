import type { Calibration } from '../../journey/assessment/contract.js';
import { positionOf } from '../../journey/assessment/rubric.js';
import type { Definition } from '../../journey/contract.js';
import { criteriaOf } from '../../journey/definition/parts.js';
import { bodyOf } from '../body.js';
import {
  calibrationSet,
  compared,
  mayCalibrate,
  type CalibrationSet,
  type CalibrationWork,
  type GivenLevels,
} from '../calibrating.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { pageOf } from '../pages.js';
import { SERVER_LIMITS } from '../limits.js';
import { notFound, Refusal } from '../refusals.js';
import type { CalibratedRow } from '../rows.js';

/** Faults of prepared works: ids that repeat, and levels that the rubric does not have. */
function faultsIn(definition: Definition, works: readonly CalibrationWork[]): readonly string[] {
  const criteria = criteriaOf(definition);
  return works.flatMap(({ work, levels }, index) => {
    const at = `/works/${index}`;
    const isFirst = works.findIndex((one) => one.work === work) === index;
    const given = Object.entries(levels);
    return [
      ...(isFirst ? [] : [`${at}/work`]),
      ...(given.length > 0 ? [] : [`${at}/levels`]),
      ...given.flatMap(([id, level]) => {
        const criterion = criteria.find((one) => one.id === id);
        const isKnown = criterion !== undefined && positionOf(criterion, level) >= 0;
        return isKnown ? [] : [`${at}/levels/${id}`];
      }),
    ];
  });
}

/** Checks the prepared works of a definition. */
function usable(definition: Definition, { exact, works }: CalibrationSet): CalibrationSet {
  const limit = SERVER_LIMITS.preparedWorks;
  if (works.length < 1 || works.length > limit)
    throw new Refusal('unusable', { pointer: '/works', minimum: 1, maximum: limit });
  if (exact !== undefined && !(exact > 0 && exact <= 1))
    throw new Refusal('unusable', { pointer: '/exact', expected: 'a share above 0, up to 1' });
  const faults = faultsIn(definition, works);
  if (faults.length > 0)
    throw new Refusal('unusable', { reason: 'levels-unknown', pointers: faults });
  return { exact, works };
}

const prepare: Route = {
  method: 'PUT',
  path: '/api/grantor/calibrations/:id/:version',
  role: 'grantor',
  sees: 'The number of prepared works of a definition, on which assessors calibrate from now on.',
  handle: async (visit) => {
    const { store, params, now } = visit;
    const definition = await definitionOf(store, params['id']!, params['version']!);
    const { id, version } = definition;
    const body = await bodyOf(visit.request, {
      'exact?': 'number',
      works: { listOf: { members: { work: 'text', content: 'any', levels: { mapOf: 'text' } } } },
    });
    const set = usable(definition, body as unknown as CalibrationSet);
    const row = { definition: id, version, json: JSON.stringify(set), at: now };
    await store.transaction(async (rows) => {
      if ((await rows.replace('calibrations', row)) === 0) await rows.append('calibrations', [row]);
    });
    return { json: { definition: { id, version }, works: set.works.length } };
  },
};

const resultOf = ({ isPassed, json, at }: CalibratedRow): object => ({
  isPassed: isPassed === 1,
  at,
  result: JSON.parse(json) as Calibration,
});

const results: Route = {
  method: 'GET',
  path: '/api/grantor/calibrations/:id/:version',
  role: 'grantor',
  sees: 'The prepared works of a definition, and the result of each assessor, a page at a time.',
  handle: async (visit) => {
    const { id, version } = visit.params as { readonly id: string; readonly version: string };
    const set = (await calibrationSet(visit.store, { id, version })) ?? notFound();
    const where = { definition: id, version };
    const { rows, next } = await pageOf(visit, 'calibrated', where);
    const assessors = rows.map((row) => ({ account: row.account, ...resultOf(row) }));
    return { json: { ...set, assessors, next } };
  },
};

const own = (
  { store, account }: PersonVisit,
  { id, version }: Pick<Definition, 'id' | 'version'>,
): Promise<CalibratedRow | undefined> =>
  store.get('calibrated', { account: account.account, definition: id, version });

const all: Route = {
  method: 'GET',
  path: '/api/calibrations',
  role: 'assessor',
  sees: 'The definitions with prepared works, and the own results, a page at a time.',
  handle: async (visit) => {
    const { rows, next } = await pageOf(visit, 'calibrations');
    const calibrations = await Promise.all(
      rows.map(async ({ definition: id, version, at }) => {
        const { name } = await definitionOf(visit.store, id, version);
        const row = await own(visit, { id, version });
        const isOpen = mayCalibrate(row, { at });
        return { definition: { id, version }, name, isOpen, isPassed: row?.isPassed === 1 };
      }),
    );
    return { json: { calibrations, next } };
  },
};

const one: Route = {
  method: 'GET',
  path: '/api/calibrations/:id/:version',
  role: 'assessor',
  sees: 'The prepared works of a definition without the expected levels; the own result once there is one.',
  handle: async (visit) => {
    const { id, version } = visit.params as { readonly id: string; readonly version: string };
    const set = (await calibrationSet(visit.store, { id, version })) ?? notFound();
    const row = await own(visit, { id, version });
    return {
      json: {
        definition: { id, version },
        isOpen: mayCalibrate(row, set),
        exact: set.exact ?? null,
        works: set.works.map(({ work, content }) => ({ work, content })),
        own: row ? resultOf(row) : null,
      },
    };
  },
};

const calibrate: Route = {
  method: 'POST',
  path: '/api/calibrations/:id/:version',
  role: 'assessor',
  sees: 'The own result, and the levels that experts agreed on where they differ.',
  handle: async (visit) => {
    const { store, params, account, now } = visit;
    const { id, version } = params as { readonly id: string; readonly version: string };
    const set = (await calibrationSet(store, { id, version })) ?? notFound();
    const definition = await definitionOf(store, id, version);
    const { levels } = await bodyOf(visit.request, { levels: { mapOf: { mapOf: 'text' } } });
    const last = await own(visit, definition);
    if (!mayCalibrate(last, set)) throw new Refusal('not-allowed-now', { reason: 'calibrated' });
    const given = levels as unknown as GivenLevels;
    const missing = set.works.flatMap((work) =>
      Object.keys(work.levels)
        .filter((criterion) => given[work.work]?.[criterion] === undefined)
        .map((criterion) => `/levels/${work.work}/${criterion}`),
    );
    if (missing.length > 0) throw new Refusal('incomplete', { missing });
    const result = compared(definition, set, given);
    const row: CalibratedRow = {
      account: account.account,
      definition: id,
      version,
      isPassed: result.isPassed ? 1 : 0,
      json: JSON.stringify(result),
      at: now,
    };
    await store.transaction(async (rows) => {
      const before = last && { at: last.at };
      if (!before) await rows.append('calibrated', [row]);
      else if ((await rows.replace('calibrated', row, before)) === 0)
        throw new Refusal('changed-elsewhere');
    });
    return { status: 201, json: resultOf(row) };
  },
};

/** Calibration of assessors on prepared works, before they get live ones. */
export const CALIBRATION_ROUTES: readonly AnyRoute[] = [prepare, results, all, one, calibrate];
