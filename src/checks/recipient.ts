import type { Badge, Identity } from '../badge/contract.js';
import { md5 } from '@noble/hashes/legacy.js';
import { decodeHex, encodeHex } from '../bytes/hex.js';
import { digest } from '../crypto/index.js';
import type { Finding } from '../report/finding.js';
import type { Check, RecipientClaim } from './contract.js';
import { finding } from './finding.js';

/** Spellings tried after the exact one; each is named when it is the one that fits (M-22). */
const NORMALISED: ReadonlyArray<readonly [name: string, apply: (value: string) => string]> = [
  ['trimmed', (value) => value.trim()],
  ['lower-case', (value) => value.trim().toLowerCase()],
  ['NFC', (value) => value.trim().normalize('NFC')],
];
/** Another name for the same type of identifier (M-24). */
const TYPE_ALIASES: Readonly<Record<string, string>> = { email: 'emailAddress' };
const EMAIL = /^[^@\s]+@[^@\s]+$/;

/** Does it belong to the person named from outside? Compared here; nothing typed leaves this function (V-60…V-64). */
export const recipient: Check = {
  id: 'recipient',
  async run(badge, context) {
    if (context.recipient === undefined || context.recipient === '') return [finding('skipped', 'recipient-not-asked')];
    const claim = asClaim(context.recipient);
    if (badge.credential.subjectId !== undefined && badge.credential.subjectId === claim.value) return [finding('pass', 'recipient-match', { params: { by: 'id' } })];
    return compareIdentities(badge, claim);
  },
};

/** A plain e-mail address is one; anything else may be any type. */
function asClaim(claim: RecipientClaim): { type?: string; value: string } {
  if (typeof claim !== 'string') return { type: TYPE_ALIASES[claim.type] ?? claim.type, value: claim.value };
  return EMAIL.test(claim.trim()) ? { type: 'emailAddress', value: claim } : { value: claim };
}

async function compareIdentities(badge: Badge, claim: { type?: string; value: string }): Promise<Finding[]> {
  const { identities, subjectId } = badge.credential;
  const comparable = identities.some((identity) => claim.type === undefined || typeOf(identity) === claim.type) || (subjectId !== undefined && claim.type === undefined);
  // an e-mail typed for a badge that names its holder by a DID only is no contradiction
  if (!comparable) return [finding('unknown', 'recipient-none')];
  const open: Finding[] = [];
  for (const [index, identity] of identities.entries()) {
    if (claim.type !== undefined && typeOf(identity) !== claim.type) continue;
    const found = await compareOne(identity, claim.value, `/credentialSubject/identifier/${index}`);
    if (found?.outcome === 'pass') return weakness(identity, found);
    if (found) open.push(found);
  }
  return open.length > 0 ? open : [finding('fail', 'recipient-mismatch')];
}

const typeOf = (identity: Identity): string => TYPE_ALIASES[identity.type] ?? identity.type;

const weakness = (identity: Identity, match: Finding): Finding[] =>
  identity.hashed && identity.hash.startsWith('md5$') ? [match, finding('warn', 'recipient-weak-hash')] : [match];

async function compareOne(identity: Identity, value: string, pointer: string): Promise<Finding | undefined> {
  const variants = [['exact', (text: string) => text] as const, ...NORMALISED];
  for (const [name, apply] of variants) {
    const answer = await fits(identity, apply(value));
    if (answer === 'unknown-algorithm') return finding('unknown', 'recipient-hash-unknown', { pointer });
    if (answer === 'malformed') return finding('unknown', 'recipient-hash-malformed', { pointer });
    if (answer) return name === 'exact' ? finding('pass', 'recipient-match', { pointer, params: { by: identity.type } }) : finding('pass', 'recipient-match-normalised', { pointer, params: { by: identity.type, variant: name } });
  }
  return undefined;
}

/** One comparison: plain text as given, or `algorithm$hex` over value and salt (M-18, M-19). */
async function fits(identity: Identity, value: string): Promise<boolean | 'unknown-algorithm' | 'malformed'> {
  if (!identity.hashed) return identity.hash === value;
  const [algorithm, hex, ...rest] = identity.hash.split('$');
  if (hex === undefined || rest.length > 0) return 'malformed';
  if (algorithm !== 'sha256' && algorithm !== 'md5') return 'unknown-algorithm';
  if (!decodeHex(hex.toLowerCase())) return 'malformed';
  const input = new TextEncoder().encode(value + (identity.salt ?? ''));
  const own = algorithm === 'sha256' ? encodeHex(await digest(input)) : encodeHex(md5(input));
  return equalInConstantTime(own, hex.toLowerCase());
}

/** Hex compared without telling by time where it differs (M-21). */
function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ (b.charCodeAt(index) || 0);
  return difference === 0;
}
