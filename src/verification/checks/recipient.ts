import type { Badge, Identity } from '../../badge/contract.js';
import { inTerms, isOb2 } from '../../badge/index.js';
import { decodeHex, encodeHex } from '../../bytes/hex.js';
import { digest } from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import type { proveControl } from '../../presentations/verify-presentation.js';
import type { Check } from '../contract.js';
import { withheldRecipient } from '../../securing/withheld.js';
import { finding } from '../../report/findings.js';
import {
  claimOf,
  contradictsId,
  contradictsType,
  isSubject,
  SPELLINGS,
  typeNamed,
  type Claim,
} from './recipient-claim.js';
import { firstObject, itemPointer } from '../../json/pointed-items.js';
import { asList, isObject } from '../../json/values.js';

/** Number of hex digits of each hash algorithm. */
const HASH_DIGITS: Readonly<Record<string, number>> = { sha256: 64, md5: 32 };

/** Matches a hash as it is written in an identity: algorithm and hex. */
const HASH_FORM = /^[a-z]{2,5}-?\d{1,3}\$[\da-f]{16,}$/i;

type Comparison = boolean | 'unknown-algorithm' | 'malformed';

/**
 * Compares the recipient with the person named by the caller. The comparison is local: the name
 * that was typed never leaves this function (V-60…V-64).
 */
export const recipient: Check = {
  id: 'recipient',
  async run(badge, context) {
    const proven = context.presentation
      ? [await control(badge, context.presentation, context)]
      : [];
    const claim = context.recipient === undefined ? undefined : claimOf(context.recipient);
    if (claim === undefined || claim.value.trim() === '')
      return proven.length > 0 ? proven : [finding('skipped', 'recipient-not-asked')];
    return [...proven, ...(await compare(badge, claim, withheldRecipient(context)))];
  },
};

/** Verifies what the holder presented; loaded for a badge that was presented. */
const control = async (...presented: Parameters<typeof proveControl>): Promise<Finding> =>
  (await import('../../presentations/verify-presentation.js')).proveControl(...presented);

/** @param isPartial true when an identifier, or a part of one, may be withheld */
async function compare(badge: Badge, claim: Claim, isPartial: boolean): Promise<Finding[]> {
  const { identities, subjectId } = badge.credential;
  if (isSubject(subjectId, claim))
    return [
      finding('pass', 'recipient-match', { pointer: pointerOfId(badge), params: { by: 'id' } }),
    ];
  const open: Finding[] = [];
  const hidden: number[] = [];
  const isOtherId = contradictsId(subjectId, claim);
  let contradicts = isOtherId;
  for (const [index, identity] of identities.entries()) {
    if (claim.type !== undefined && typeOf(identity) !== claim.type) continue;
    const found = await compareOne(identity, claim.value, pointerOf(badge, index));
    if (found?.outcome === 'pass') return weakness(identity, found);
    if (!identity.hashed && HASH_FORM.test(identity.hash)) hidden.push(index);
    if (!contradictsType(typeOf(identity), claim)) continue;
    contradicts = true;
    if (found) open.push(found);
  }
  if (isPartial && !isOtherId) return [finding('unknown', 'recipient-withheld')];
  return withoutMatch(badge, contradicts, open, hidden);
}

/**
 * Gives the answer where no identity is the person's.
 *
 * @param contradicts true when one is of a kind that could have been
 * @param open findings of identities that cannot be compared
 * @param hidden indexes of those that look like hashes and are not declared as such
 */
function withoutMatch(
  badge: Badge,
  contradicts: boolean,
  open: Finding[],
  hidden: readonly number[],
): Finding[] {
  if (!contradicts) return [finding('unknown', 'recipient-none')];
  if (open.length > 0) return open;
  return [unclear(badge, hidden) ?? finding('fail', 'recipient-mismatch')];
}

/**
 * Gives `unknown` where `hashed` is not a boolean, or denies what the identity shows to be a hash: it
 * is then unclear how to compare, and a person is not called the wrong one for that fault (W61).
 *
 * @param hidden indexes of the identities that look like hashes and are not declared as such
 */
function unclear(badge: Badge, hidden: readonly number[]): Finding | undefined {
  const subject = badge.document['credentialSubject'];
  const named = isOb2(badge)
    ? asList(inTerms(badge.document)['recipient'])
    : asList(subject)
        .filter(isObject)
        .flatMap((one) => asList(one['identifier']));
  const isUnclear = named
    .filter(isObject)
    .some(({ hashed }) => hashed !== undefined && typeof hashed !== 'boolean');
  return isUnclear || hidden.length > 0
    ? finding('unknown', 'recipient-hash-malformed', { pointer: pointerOf(badge, hidden[0] ?? 0) })
    : undefined;
}

const SUBJECT = '/credentialSubject';
const subjectOf = ({ document }: Badge): ReturnType<typeof firstObject> =>
  firstObject(document['credentialSubject'], SUBJECT);

const pointerOfId = (badge: Badge): string =>
  isOb2(badge) ? '/recipient' : `${subjectOf(badge)?.pointer ?? SUBJECT}/id`;

/** Gives the place of an identity, by its index among those that were read. */
function pointerOf(badge: Badge, index: number): string {
  if (isOb2(badge)) return '/recipient';
  const { object, pointer = SUBJECT } = subjectOf(badge) ?? {};
  const { length } = badge.credential.identities;
  return itemPointer(object?.['identifier'], `${pointer}/identifier`, index, length);
}

const typeOf = (identity: Identity): string => typeNamed(identity.type);

/**
 * Warns of a weak hash: MD5, and any hash without salt, can be reversed by trying likely e-mail
 * addresses.
 */
const weakness = (identity: Identity, match: Finding): Finding[] =>
  identity.hashed && (/^md5\$/i.test(identity.hash) || !identity.salt)
    ? [
        match,
        finding('warn', 'recipient-weak-hash', {
          pointer: match.pointer,
          params: { got: /^md5\$/i.test(identity.hash) ? 'md5' : 'no salt' },
        }),
      ]
    : [match];

async function compareOne(
  identity: Identity,
  value: string,
  pointer: string,
): Promise<Finding | undefined> {
  for (const [name, apply, type] of SPELLINGS) {
    if (type !== undefined && type !== typeOf(identity)) continue;
    // `mailto:` or `( )` without its punctuation is an empty text, which names no person, though a
    // badge may contain its hash
    if (apply(value) === '') continue;
    const answer = await fits(identity, value, apply);
    if (answer === 'unknown-algorithm')
      return finding('unknown', 'recipient-hash-unknown', {
        pointer,
        params: { got: identity.hash.split('$')[0]!.slice(0, 20) },
      });
    if (answer === 'malformed') return finding('unknown', 'recipient-hash-malformed', { pointer });
    if (answer)
      return name === 'exact'
        ? finding('pass', 'recipient-match', { pointer, params: { by: identity.type } })
        : finding('pass', 'recipient-match-normalised', {
            pointer,
            params: { by: identity.type, variant: name },
          });
  }
  return undefined;
}

/**
 * Compares one identity: as plain text in the same spelling, or as `algorithm$hex` of value and
 * salt (M-18, M-19).
 */
async function fits(
  identity: Identity,
  value: string,
  apply: (value: string) => string,
): Promise<Comparison> {
  if (!identity.hashed) return apply(identity.hash) === apply(value);
  const [name = '', hex, ...rest] = identity.hash.split('$');
  // other validators compare the whole text without regard to case (O-3)
  const algorithm = name.toLowerCase();
  if (hex === undefined || rest.length > 0) return 'malformed';
  if (!Object.hasOwn(HASH_DIGITS, algorithm)) return 'unknown-algorithm';
  if (hex.length !== HASH_DIGITS[algorithm] || !decodeHex(hex)) return 'malformed';
  const input = new TextEncoder().encode(apply(value) + (identity.salt ?? ''));
  const own = algorithm === 'sha256' ? await digest(input) : await digestMd5(input);
  return equalInConstantTime(encodeHex(own), hex.toLowerCase());
}

/** Computes MD5, which OB 2.0 allows for a hashed address; loaded only for such a badge. */
async function digestMd5(input: Uint8Array): Promise<Uint8Array> {
  const { md5 } = await import('@noble/hashes/legacy.js');
  return md5(input);
}

/**
 * Compares hex in constant time, so that the time does not reveal where the texts differ (M-21).
 */
function equalInConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++)
    difference |= a.charCodeAt(index) ^ (b.charCodeAt(index) || 0);
  return difference === 0;
}
