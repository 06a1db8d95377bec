import type { OwnList, TrustList } from './contract.js';
import { isInForce } from './times.js';

/** Your own list, as JSON: `{ name, date, issuers: ["did:…", { id, name }] }`. */
export const own: TrustList = {
  name: 'own',
  accepts: (source) => Array.isArray((source as Partial<OwnList>).issuers),
  async lookUp(issuer, source, { now }) {
    const { name = '', url, date, issuers } = source as OwnList;
    const entry = issuers.find(
      (one) =>
        (typeof one === 'string' ? one : one?.id) === issuer &&
        (typeof one === 'string' || isInForce(one, now)),
    );
    const list = { name, url, date };
    return entry === undefined
      ? { answer: 'unlisted', list }
      : { answer: 'listed', list, issuerName: typeof entry === 'string' ? undefined : entry.name };
  },
};
