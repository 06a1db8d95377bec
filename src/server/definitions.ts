import type { Definition } from '../journey/contract.js';
import { notFound } from './refusals.js';
import type { JourneyStore } from './tables.js';

/** Reads one version of a published definition. */
export async function definitionOf(
  store: Pick<JourneyStore, 'get'>,
  id: string,
  version: string,
): Promise<Definition> {
  const row = await store.get('definitions', { id, version });
  return row ? (JSON.parse(row.json) as Definition) : notFound();
}
