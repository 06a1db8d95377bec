import type { DccRegistry, TrustList } from './contract.js';
import { isInForce } from './times.js';
import { isObject } from '../json/values.js';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/**
 * Registry format of the Digital Credentials Consortium: a DID is a member of `registry`, with a
 * name and a URL.
 */
export const dcc: TrustList = {
  name: 'dcc',
  accepts: (source) => isObject((source as Partial<DccRegistry>).registry),
  async lookUp(issuer, source, { now }) {
    const { name, url, meta, registry } = source as DccRegistry;
    const list = {
      name: name ?? url ?? '',
      url,
      date: textOf(meta?.updated) ?? textOf(meta?.created),
    };
    // own members only: an issuer named `constructor` is on no list
    const entry: unknown = Object.hasOwn(registry, issuer) ? registry[issuer] : undefined;
    return isObject(entry) && isInForce(entry, now)
      ? { answer: 'listed', list, issuerName: textOf(entry['name']) }
      : { answer: 'unlisted', list };
  },
};
