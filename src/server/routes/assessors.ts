import { factsOf } from '../assessors.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, Route } from '../contract.js';
import { SERVER_LIMITS } from '../limits.js';
import { Refusal } from '../refusals.js';

const load: Route = {
  method: 'GET',
  path: '/api/assessor',
  role: 'assessor',
  sees: 'The own declared conflicts, preferred skills and capacity.',
  handle: async ({ store, account }) => ({
    json: factsOf(await store.get('assessors', { account: account.account })),
  }),
};

/** Reads a list of texts, without blank ones. */
function listIn(value: unknown, pointer: string): string {
  const limit = SERVER_LIMITS.assessorEntries;
  const texts = value as readonly string[];
  if (texts.length > limit) throw new Refusal('unusable', { pointer, limit });
  return JSON.stringify(texts.map((text) => text.trim()).filter((text) => text !== ''));
}

function capacityIn(value: unknown): number | null {
  if (value === undefined) return null;
  const capacity = Number(value);
  if (Number.isInteger(capacity) && capacity >= 0 && capacity <= SERVER_LIMITS.assessorEntries)
    return capacity;
  throw new Refusal('unusable', {
    pointer: '/capacity',
    minimum: 0,
    maximum: SERVER_LIMITS.assessorEntries,
  });
}

const save: Route = {
  method: 'PUT',
  path: '/api/assessor',
  role: 'assessor',
  sees: 'The own declared conflicts, preferred skills and capacity, as they are from now on.',
  handle: async (visit) => {
    const body = await bodyOf(visit.request, {
      declared: { listOf: 'text' },
      skills: { listOf: 'text' },
      'capacity?': 'number',
    });
    const row = {
      account: visit.account.account,
      declared: listIn(body['declared'], '/declared'),
      skills: listIn(body['skills'], '/skills'),
      capacity: capacityIn(body['capacity']),
      at: visit.now,
    };
    await visit.store.transaction(async (rows) => {
      if ((await rows.replace('assessors', row)) === 0) await rows.append('assessors', [row]);
    });
    return { json: factsOf(row) };
  },
};

/** Facts that an assessor states, by which submissions are assigned. */
export const ASSESSOR_ROUTES: readonly AnyRoute[] = [load, save];
