import { kept } from '../kept.js';
import type { JsonObject, Version } from './contract.js';
import { ob3 } from './map/ob3.js';

type Older = typeof import('./older-versions.js');
let older: Older | undefined;
const load = kept(() => import('./older-versions.js'));

/** Loads the reading and the rules of OB 2.0 and older. */
export const loadOlder = async (): Promise<Older> => (older ??= await load());

/**
 * Loads what `toBadge`, `isRecognised` and `faultsOf` need for a document: nothing for one of OB
 * 3.0.
 */
export async function readyFor(document: JsonObject): Promise<void> {
  if (!older && !ob3.recognise(document)) await loadOlder();
}

/**
 * Gives the reading and the rules of OB 2.0 and older for a document that is not of OB 3.0.
 *
 * @throws Error if `readyFor` was not awaited, which is a defect of the caller
 */
export function olderVersions(): Older {
  if (!older) throw new Error('OB 2.0 is not loaded: expected readyFor() before');
  return older;
}

/**
 * Finds the version that a document is of; the first that recognises it reads it.
 *
 * @returns `undefined` for JSON that is no credential
 */
export function versionOf(document: JsonObject): Version | undefined {
  if (ob3.recognise(document)) return ob3;
  const { ob2 } = olderVersions();
  return ob2.recognise(document) ? ob2 : undefined;
}
