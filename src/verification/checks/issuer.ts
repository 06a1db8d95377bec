import type { Badge } from '../../badge/contract.js';
import { isOb2 } from '../../badge/index.js';
import type { Finding } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { issuerId } from '../../securing/keys/issuer-key.js';
import { kept } from '../../kept.js';
import { issuingHost } from '../../securing/open-badges-2/issuing-host.js';
import { isUrl } from '../../json/url.js';

const load = kept(() => import('./issuer-evidence.js'));

/**
 * Finds the trust lists that vouch for the issuer, and the host that the issuer controls. Both
 * count only for an issuer whose key signed the badge, and neither changes the verdict (R-12,
 *
 */
export const issuer: Check = {
  id: 'issuer',
  async run(badge, context) {
    // in OB 2.0 a member `issuer` of the assertion itself has no meaning: the issuer is the one
    // that its BadgeClass links to
    const id = isOb2(badge)
      ? (issuingHost(context) ?? context.opened?.issuer?.home)
      : issuerId(badge.document);
    if (!isProofValid(context.findings) || id === undefined)
      return [finding('skipped', 'issuer-not-checked', { params: { issuer: id ?? '' } })];
    const findings = [...(await onLists(id, context)), ...(await onDomain(badge, id, context))];
    return findings.some(({ outcome }) => outcome === 'pass')
      ? findings
      : [...findings, finding('skipped', 'issuer-self-asserted', { params: { issuer: id } })];
  },
};

/** Looks the issuer up in the caller's lists; without any, nothing is loaded for them. */
const onLists = async (id: string, context: CheckContext): Promise<Finding[]> => {
  const { trustedIssuers: sources = [] } = context;
  return sources.length === 0
    ? [finding('skipped', 'issuer-no-list', { params: { issuer: id } })]
    : (await load()).onLists(id, sources, context);
};

/** Looks at the host of the issuer, if its id or its profile names one. */
async function onDomain(badge: Badge, id: string, context: CheckContext): Promise<Finding[]> {
  const website = originOf(badge.credential.issuer.url);
  return website === undefined && !/^(did:web|https):/.test(id)
    ? []
    : (await load()).onDomain(website, id, context);
}

const originOf = (url: string | undefined): URL | undefined => {
  const parsed = url !== undefined && isUrl(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'https:' || parsed?.protocol === 'http:' ? parsed : undefined;
};
