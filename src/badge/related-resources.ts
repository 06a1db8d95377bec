import type { JsonObject } from './contract.js';
import type { Faults } from './schema/fault.js';
import { listOf, stringsOf } from './values.js';
import { isObject } from '../json/values.js';

const DIGESTS = ['digestSRI', 'digestMultibase'] as const;

const hasDigest = (resource: JsonObject): boolean =>
  DIGESTS.some((name) => stringsOf(resource[name]).some((digest) => digest !== ''));

/**
 * Judges what VCDM 2.0, *Integrity of Related Resources*, requires beside the shape: each resource
 * has a digest, and none is described twice, so that no two readers use different digests.
 */
export function judgeRelatedResources(document: JsonObject, faults: Faults): void {
  const value = document['relatedResource'];
  const seen = new Set<string>();
  listOf(value).forEach((resource, at) => {
    if (!isObject(resource)) return;
    const pointer = `/relatedResource${Array.isArray(value) ? `/${at}` : ''}`;
    const className = 'RelatedResource';
    if (!hasDigest(resource))
      faults.add(
        'fail',
        'property-missing',
        { pointer, property: 'digestSRI', className },
        'digestSRI or digestMultibase',
        'neither',
      );
    const { id } = resource;
    if (typeof id !== 'string') return;
    if (seen.has(id))
      faults.add(
        'fail',
        'property-count',
        { pointer: `${pointer}/id`, property: 'id', className },
        'each once',
        id,
      );
    seen.add(id);
  });
}
