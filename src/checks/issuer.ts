import type { Finding } from '../report/finding.js';
import type { Check, CheckContext } from './contract.js';
import { finding, sealHolds } from './finding.js';
import { issuerId } from './key-binding.js';

/** Who vouches for the issuer? A name on a list counts only for an issuer whose key sealed the badge. */
export const issuer: Check = {
  id: 'issuer',
  async run(badge, context) {
    const id = issuerId(badge.document);
    if (!sealHolds(context.findings) || id === undefined) return [finding('skipped', 'issuer-not-checked', { params: { issuer: id ?? '' } })];
    return [onLists(id, context)];
  },
};

/** The first list that names the issuer; not being on any is no reproach (G16). */
export function onLists(id: string, { trustedIssuers }: CheckContext): Finding {
  if (!trustedIssuers || trustedIssuers.length === 0) return finding('skipped', 'issuer-no-list', { params: { issuer: id } });
  const list = trustedIssuers.find((one) => one.issuers.some((entry) => (typeof entry === 'string' ? entry : entry.id) === id));
  const params = { issuer: id, list: list?.name ?? '', date: list?.date ?? '', url: list?.url ?? '' };
  return list ? finding('pass', 'issuer-listed', { params }) : finding('skipped', 'issuer-unlisted', { params: { issuer: id, lists: trustedIssuers.map((one) => one.name ?? '') } });
}
