import type { Json, JsonObject } from '../badge/contract.js';
import type { StatusMethod } from './contract.js';

type Load = () => Promise<{ method: StatusMethod }>;

/** Status method of each type of entry, loaded when a badge has one. */
const METHODS: Readonly<Record<string, Load>> = {
  BitstringStatusListEntry: () => import('./bitstring/read.js'),
  StatusList2021Entry: () => import('./status-list-2021.js'),
  RevocationList2020Status: () => import('./revocation-list-2020.js'),
  '1EdTechRevocationList': () => import('./edtech-revocation-list.js'),
};

/**
 * Finds the status method of an entry's type.
 *
 * @returns `undefined` for a type that is not implemented: `unsupported`, never a pass (V-51)
 */
export async function statusMethodOf(entry: JsonObject): Promise<StatusMethod | undefined> {
  const types: readonly Json[] = Array.isArray(entry['type'])
    ? (entry['type'] as readonly Json[])
    : [entry['type']!];
  const known = types.find(
    (type): type is string => typeof type === 'string' && Object.hasOwn(METHODS, type),
  );
  return known === undefined ? undefined : (await METHODS[known]!()).method;
}

/** Lists every supported type of entry, for the docs and for the gate that iterates over them. */
export const supportedStatusTypes = (): string[] => Object.keys(METHODS);

export * from './contract.js';
export {
  LIST_LIMITS,
  LISTS_BYTES_PER_BADGE,
  MAX_LISTS_BYTES,
  MAX_UNPACKED_BYTES,
  UNPACKED_BYTES_PER_BADGE,
} from './limits.js';
