import type { Badge, Json } from '../../badge/contract.js';
import {
  fits,
  hasSignatureForm,
  isUnavailable,
  keyFromJwk,
  verifyJws,
  type PublicKey,
} from '../../crypto/index.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding, UNPROVEN } from '../../report/findings.js';
import type { IssuerKeys, ListedKey } from '../keys/issuer-keys.js';
import { checkClaims } from './claims.js';
import { checkHeader } from './header.js';
import { checkTwice } from './twice.js';
import { issuerId } from '../keys/issuer-key.js';
import { faultFinding, outcomeOfKey } from '../keys/key-fault.js';
import { bindToIssuer, loadPublishedKeys } from '../keys/key-owner.js';
import { namedKey, type NamedKey } from '../keys/named-key.js';
import { boundByList, listedKeys } from '../keys/pinned-key.js';
import { accepted } from '../refused-algorithms.js';
import { asList, isObject, asText } from '../../json/values.js';

/**
 * Verifies a JWT: its signature, its key, and the agreement of its claims with its credential
 * (J-1…J-18). An embedded proof inside it is verified too (V-22).
 */
export async function jwtProof(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const own = await checkJwt(badge, badge.raw, context);
  if (asList(badge.document['proof']).length === 0) return own;
  const { embedded } = await import('../data-integrity/verify-proofs.js');
  return either(own, await embedded(badge, context));
}

/**
 * Verifies one signed token.
 *
 * @param badge with the token's header and payload in its `jws`
 * @param token the compact JWS, three parts
 */
export async function checkJwt(
  badge: Badge,
  token: string,
  context: CheckContext,
): Promise<Finding[]> {
  const header = checkHeader(badge);
  if (header.some(({ outcome }) => outcome !== 'warn'))
    return [...header, finding('skipped', 'key-not-checked')];
  const found = await findKeys(badge, context);
  const { named } = found;
  const alg = asText(badge.jws!.header['alg']);
  const proof = await checkProof(token, alg, found);
  const claims = UNPROVEN.has(proof.code)
    ? []
    : [...checkClaims(badge, context.strict), ...checkTwice(badge)];
  return accepted([...header, proof, ...claims, ...named.findings], badge, context);
}

/** The key that the header leads to, with its findings, and the keys to try. */
interface Found {
  readonly named: NamedKey;
  readonly keys: readonly NamedKey[];
  /** Where another key may be, if the header names none and the issuer's keys are tried. */
  readonly open?: IssuerKeys['open'];
}

async function findKeys(badge: Badge, context: CheckContext): Promise<Found> {
  const { kid, jwk } = badge.jws!.header;
  const issuer = issuerId(badge.document);
  const own = jwk === undefined ? undefined : ownKey(jwk);
  if (own && !own.key) return { named: own, keys: [] };
  // a DID alone names all of its keys, like a header without `kid` (J-4)
  if (typeof kid === 'string' && kid === issuer && /^did:(?!key:|jwk:)/.test(kid) && !own)
    return amongIssuers(undefined, issuer, context);
  if (typeof kid === 'string' && isHttpUrl(kid))
    return withOwnKey(await namedKey(kid, 'assertionMethod', issuer, context), own, issuer);
  if (own) {
    const owner = await bindToIssuer({ key: own.key, name: '' }, issuer, context);
    return alone({ ...own, findings: [owner] });
  }
  return amongIssuers(typeof kid === 'string' ? kid.replace(/^#/, '') : undefined, issuer, context);
}

/**
 * Tells whether a `kid` is a URL or DID that can be requested; any other is a name to look up among
 * the issuer's keys.
 */
const isHttpUrl = (kid: string): boolean => /^(did:[a-z0-9]+:|https?:\/\/)/.test(kid);

/**
 * Reads the key in the header, or reports why it cannot be used; a private key is a failure (J-4).
 */
function ownKey(jwk: Json): NamedKey {
  const key = keyFromJwk(jwk);
  if (!('fault' in key))
    return { key, alg: stringOf(isObject(jwk) ? jwk['alg'] : undefined), findings: [] };
  const fault = faultFinding(key, { pointer: '/jwk' });
  // it is part of the badge, not a published key that might be repaired
  return { findings: [fault.outcome === 'unknown' ? { ...fault, outcome: 'fail' } : fault] };
}

const stringOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

const alone = (named: NamedKey): Found => ({ named, keys: named.key ? [named] : [] });

/**
 * Combines `kid` and `jwk`. The `kid` decides; a `jwk` beside it must be the same key (J-7), and
 * verifies the signature if the `kid` could not be resolved.
 */
function withOwnKey(named: NamedKey, own: NamedKey | undefined, issuer = ''): Found {
  if (!own) return alone(named);
  const findings = [...named.findings];
  if (named.key && named.key.name !== own.key!.name)
    findings.push(
      finding('fail', 'jwt-header-member', { pointer: '/jwk', params: { property: 'jwk' } }),
    );
  else if (!named.key && findings.every(({ outcome }) => outcome !== 'fail'))
    findings.push(finding('unknown', 'key-not-bound', { params: { issuer, why: 'unreachable' } }));
  return alone({ ...named, key: named.key ?? own.key, findings });
}

/**
 * Looks through the issuer's own keys if the header names no key, or names it neither by a URL nor
 * by a DID; the standard does not define this (J-4, J-6).
 */
async function amongIssuers(
  name: string | undefined,
  issuer: string | undefined,
  context: CheckContext,
): Promise<Found> {
  const form = finding(context.strict ? 'fail' : 'warn', 'key-reference-form', {
    params: { got: name ?? '' },
  });
  const { keys, open } =
    issuer === undefined
      ? { keys: [], open: undefined }
      : await (await loadPublishedKeys()).issuerKeys(issuer, context);
  const meant = keysMeant(keys, name);
  const fitting = meant.filter(({ end, isAmbiguous }) => end === undefined && !isAmbiguous);
  const evidenceOf = (one: (typeof keys)[number]): Finding =>
    finding('pass', 'key-bound', {
      params: { issuer: issuer!, by: one.by },
      evidence: { ...one.evidence, keyId: one.names[0] },
    });
  if (fitting.length > 0)
    return {
      named: { findings: [form, evidenceOf(fitting[0]!)] },
      keys: fitting.map((one) => ({ key: one.key, alg: one.alg, findings: [] })),
      ...(name === undefined ? { open } : {}),
    };
  if (meant.some(({ isAmbiguous }) => isAmbiguous))
    return {
      named: {
        findings: [form, finding('unknown', 'key-ambiguous', { params: { issuer: issuer! } })],
      },
      keys: [],
    };
  const [ended] = meant;
  if (ended?.end)
    return {
      named: { findings: [form, finding('fail', ended.end, { params: { issuer: issuer ?? '' } })] },
      keys: [],
    };
  const pinned = await pinnedAmong(name, issuer, open !== undefined, form, context);
  if (pinned) return pinned;
  return { named: { findings: [form, notFound(name, issuer, open)] }, keys: [] };
}

/**
 * Selects the keys listed under a name, or else those that have it as another name that no other
 * key can have (thumbprint, Multikey).
 */
function keysMeant(keys: readonly ListedKey[], name: string | undefined): readonly ListedKey[] {
  if (name === undefined) return keys;
  const listed = keys.filter(({ names }) => names.includes(name));
  return listed.length > 0 ? listed : keys.filter(({ others }) => others.includes(name));
}

const outcomeOfOpen = ({ error }: NonNullable<IssuerKeys['open']>): 'unknown' | 'unsupported' =>
  outcomeOfKey(error) === 'unsupported' ? 'unsupported' : 'unknown';

/**
 * Reports that the issuer has no such key, or, if a request had no usable response, that it may
 * have one.
 */
function notFound(name = '', issuer = '', open: IssuerKeys['open']): Finding {
  return finding(open ? outcomeOfOpen(open) : 'fail', open?.error ?? 'key-not-listed', {
    params: { ...open?.params, issuer, id: name },
    evidence: open?.evidence,
  });
}

/**
 * Finds keys that the caller's list gives the issuer. Without a name, none of them is tried while
 * the issuer's own key may be missing because a request failed.
 */
async function pinnedAmong(
  name: string | undefined,
  issuer: string | undefined,
  isOpen: boolean,
  form: Finding,
  context: CheckContext,
): Promise<Found | undefined> {
  const pinned = listedKeys(issuer, context).filter(({ kid, end }) =>
    name === undefined ? !isOpen && end === undefined : kid === name,
  );
  return pinned.length === 0
    ? undefined
    : {
        named: { findings: [form, boundByList(pinned[0]!, name ?? '', issuer!)] },
        keys: pinned
          .filter(({ end }) => end === pinned[0]!.end)
          .map(({ key }) => ({ key, findings: [] })),
      };
}

/**
 * Verifies the signature with each of the keys until one is valid. A key type other than that of
 * the header's `alg` is a failure of its own (J-3, N4).
 */
async function checkProof(
  token: string,
  alg: string,
  { named, keys, open }: Found,
): Promise<Finding> {
  const suite = `JWT ${alg}`;
  if (keys.length === 0) return notChecked(named, suite);
  const usable = keys.filter(
    (one): one is NamedKey & { key: PublicKey } =>
      one.key !== undefined && fits(one.key, alg, one.alg),
  );
  if (usable.length === 0)
    return finding('fail', 'jwt-algorithm', {
      params: { got: alg, key: keys[0]!.alg ?? keys[0]!.key!.type },
    });
  try {
    for (const { key } of usable)
      if (await verifyJws(token, key, alg))
        return finding('pass', 'proof-holds', { params: { suite }, evidence: { key: key.name } });
    const isReadable = usable.some(({ key }) => hasSignatureForm(token, key, alg));
    if (!isReadable) return finding('fail', 'proof-value', { params: { suite } });
    // none of the keys that could be read, but perhaps one of the others, made the signature: this
    // is no evidence of alteration
    return open
      ? finding(outcomeOfOpen(open), 'proof-not-checked', { params: { suite } })
      : finding('fail', 'proof-altered', { params: { suite } });
  } catch (error) {
    if (isUnavailable(error))
      return finding('unsupported', 'proof-unsupported', { params: { suite } });
    throw error;
  }
}

function notChecked({ findings }: NamedKey, suite: string): Finding {
  const isUnsupported = findings.some(({ outcome }) => outcome === 'unsupported');
  return finding(isUnsupported ? 'unsupported' : 'unknown', 'proof-not-checked', {
    params: { suite },
  });
}

/** Outcomes from best to worst (V-22). */
const RANKS = ['pass', 'unknown', 'unsupported', 'fail'] as const;
const rankOf = (findings: readonly Finding[]): number => {
  const has = (outcome: Finding['outcome']): boolean =>
    findings.some((entry) => entry.outcome === outcome);
  return RANKS.indexOf(
    has('fail') ? 'fail' : has('unsupported') ? 'unsupported' : has('unknown') ? 'unknown' : 'pass',
  );
};

/**
 * Combines the findings of the envelope and of the proof inside it. One of them suffices; the worse
 * one is reported too, but decides nothing (V-22).
 */
async function either(envelope: Finding[], inside: Finding[]): Promise<Finding[]> {
  // a valid envelope covers everything, so a derived proof inside it withholds nothing
  if (rankOf(envelope) === 0 && rankOf(inside) === 0)
    return [...envelope, ...inside.filter(({ code }) => code !== 'proof-selective')];
  const [better, lesser] =
    rankOf(envelope) <= rankOf(inside) ? [envelope, inside] : [inside, envelope];
  const { noteOn } = await import('../side-note.js');
  return [
    ...better,
    ...lesser
      .filter(({ outcome }) => !['pass', 'warn', 'skipped'].includes(outcome))
      .map((cause) => noteOn(cause, lesser)),
  ];
}
