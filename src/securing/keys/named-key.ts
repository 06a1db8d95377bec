import type { PublicKey } from '../../crypto/index.js';
import type { Resolution } from '../../dids/index.js';
import type { Evidence, Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { keyInDocument, type FoundKey } from './key-in-document.js';
import { outcomeOfKey } from './key-fault.js';
import { keyInFragment } from './key-names.js';
import { ahead } from '../../kept.js';
import { bindToIssuer, loadPublishedKeys } from './key-owner.js';
import { onList } from './pinned-key.js';

/** A key that a proof or a header names, with the findings on it and on its owner. */
export interface NamedKey {
  /** The key to verify the signature with, even if it is not the issuer's (V-32). */
  readonly key?: PublicKey;
  /** The JWK's own `alg` (J-3). */
  readonly alg?: string;
  readonly findings: readonly Finding[];
}

/**
 * Finds the key that a proof or a header names by a URL or DID, and tells whether it is the
 * issuer's. Every securing mechanism uses it (P-7, J-6, J-8).
 *
 * @param name `verificationMethod` or `kid`
 * @param purpose verification relationship that must list it
 * @param issuer id of the issuer
 */
export async function namedKey(
  name: string,
  purpose: string,
  issuer: string | undefined,
  context: CheckContext,
): Promise<NamedKey> {
  const at = name.split('#')[0]!;
  // loaded while the document is requested
  if (at !== issuer) ahead(loadPublishedKeys);
  const resolution = await context.resolve(at, {
    net: context.net,
    allowLoopback: context.allowLoopback,
  });
  const found =
    'error' in resolution
      ? unresolved(name, resolution, issuer)
      : keyInDocument(resolution.document, { at, name, issuer: issuer ?? '', purpose }, context);
  const claim: Claim = { name, at, issuer, evidence: resolution.evidence };
  return found.findings.every(({ outcome }) => outcome === 'warn') && found.key
    ? whose(found, found.key, claim, context)
    : unread(found, claim, context);
}

interface Claim {
  readonly name: string;
  readonly at: string;
  readonly issuer: string | undefined;
  readonly evidence: Evidence | undefined;
}

async function whose(
  found: FoundKey,
  key: PublicKey,
  { issuer, ...claim }: Claim,
  context: CheckContext,
): Promise<NamedKey> {
  const claimed = { ...claim, key, isOthers: found.isOthers };
  const owner = await bindToIssuer(claimed, issuer, context);
  return { key, alg: found.alg, findings: [owner, ...found.findings] };
}

/**
 * Reports a key that was unavailable or unreadable. A failing finding on it is final. Otherwise the
 * caller's own list may know the key by its name, and an unreadable key is still not the issuer's
 * if the issuer's document lists other keys.
 */
async function unread(found: FoundKey, claim: Claim, context: CheckContext): Promise<NamedKey> {
  if (found.findings.some(({ outcome }) => outcome === 'fail')) return found;
  const { name, issuer } = claim;
  const listed = await onList(found.key, name, issuer, context);
  if (listed) return { key: listed.key, findings: [listed.finding] };
  const isUnreadable = found.findings.some(({ code }) => code === 'key-malformed');
  const owner = isUnreadable ? await bindToIssuer(claim, issuer, context) : undefined;
  if (owner?.outcome === 'fail') return { ...found, findings: [owner, ...found.findings] };
  return found.key ? { ...found, findings: [...found.findings, notAsked(claim)] } : found;
}

/**
 * Reports that the signature can be verified with the key that its name encodes, but that the key's
 * owner could not be looked up.
 */
const notAsked = ({ name, issuer = '', evidence }: Claim): Finding =>
  finding('unknown', 'key-not-bound', {
    params: { id: name, issuer, why: 'unreachable' },
    evidence,
  });

function unresolved(
  name: string,
  { error, params, evidence }: Extract<Resolution, { error: unknown }>,
  issuer = '',
): FoundKey {
  // a malformed DID can belong to no issuer
  const outcome = error === 'key-malformed' ? 'fail' : outcomeOfKey(error);
  return {
    key: ['key-unreachable', 'key-port', 'key-document-invalid'].includes(error)
      ? keyInFragment(name)
      : undefined,
    findings: [finding(outcome, error, { params: { ...params, id: name, issuer }, evidence })],
  };
}
