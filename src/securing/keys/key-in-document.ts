import type { Json, JsonObject } from '../../badge/contract.js';
import { keyEnd, keyFromJwk, type PublicKey } from '../../crypto/index.js';
import {
  absoluteId,
  findMethod,
  jwksOf,
  keyOfMethod,
  methodIn,
  type MethodResult,
} from '../../dids/index.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { faultFinding, outcomeOfKey } from './key-fault.js';
import { algOf, fragmentOf, keyInFragment, MAX_ISSUER_KEYS, otherNames } from './key-names.js';
import { endInSet, jwkNamed, namesIssuer } from './key-set.js';
import { asList, isObject } from '../../json/values.js';

/** A key found in the document that its name leads to. */
export interface FoundKey {
  /**
   * The key to verify the signature with, even if it is not the issuer's, so that "altered" and
   * "not the issuer's key" remain distinct (V-32).
   */
  readonly key?: PublicKey;
  /** The JWK's own `alg` (J-3). */
  readonly alg?: string;
  /** True if the document names a controller other than the issuer. */
  readonly isOthers?: boolean;
  readonly findings: readonly Finding[];
}

/** The key to find: its full name, in the document `at`, for an issuer and a purpose. */
export interface Wanted {
  readonly at: string;
  readonly name: string;
  readonly issuer: string;
  readonly purpose: string;
}

/**
 * Finds the key that `verificationMethod` or `kid` names: in a controller document, a JWK Set, a
 * bare JWK, or a verification method served by itself (J-6, P-7, P-8, K-40).
 *
 * @param document that the URL or DID resolved to
 */
export function keyInDocument(
  document: JsonObject,
  wanted: Wanted,
  context: CheckContext,
): FoundKey {
  const jwks = wanted.at.startsWith('did:') ? [] : jwksOf(document);
  if (jwks.length > 0) return inKeySet(jwks, wanted, context);
  if (isMethodFile(document, wanted)) return ofMethodFile(document, wanted, context.now);
  const { controller } = document;
  const isOthers =
    wanted.at !== wanted.issuer && typeof controller === 'string' && controller !== wanted.issuer;
  return { isOthers, ...inController(document, wanted, context) };
}

function inKeySet(
  jwks: readonly JsonObject[],
  { name, issuer }: Wanted,
  context: CheckContext,
): FoundKey {
  const chosen = jwkNamed(jwks, name);
  if (!chosen) return notListed(name, issuer);
  if (chosen.isAmbiguous)
    return { findings: [finding('unknown', 'key-ambiguous', { params: { id: name, issuer } })] };
  const key = keyFromJwk(chosen.jwk);
  if ('fault' in key) return { findings: [faultFinding(key, { params: { id: name, issuer } })] };
  const end = endInSet(chosen.jwk, jwks, context.now);
  if (end) return { findings: [finding('fail', end, { params: { id: name, issuer } })] };
  const { alg } = chosen.jwk;
  return {
    key,
    alg: typeof alg === 'string' ? alg : undefined,
    isOthers: namesIssuer(chosen.jwk, jwks, issuer) === false,
    findings: chosen.isOtherName ? [otherForm(name, context)] : [],
  };
}

/** Tells whether a document is a verification method that is served by itself, at its own URL. */
const isMethodFile = (document: JsonObject, { at, name }: Wanted): boolean =>
  document['id'] === name &&
  !('assertionMethod' in document) &&
  !('verificationMethod' in document) &&
  !at.startsWith('did:') &&
  ('controller' in document || name !== at);

function ofMethodFile(method: JsonObject, wanted: Wanted, now: Date): FoundKey {
  const { controller } = method;
  const isOthers = typeof controller === 'string' && controller !== wanted.issuer;
  const end = keyEnd(method, now);
  const found = end ? { error: end } : keyOfMethod(method);
  return { isOthers, ...answerOf('error' in found ? found : { key: found, method }, wanted) };
}

function inController(document: JsonObject, wanted: Wanted, context: CheckContext): FoundKey {
  const whole = wholeName(wanted);
  const { at, purpose } = wanted;
  const found = findMethod(document, at, whole, purpose, context.now);
  if (!('error' in found) || found.error !== 'key-not-listed')
    return withRemark(answerOf(found, wanted), wanted.name, whole);
  const other = byOtherName(document, wanted, context.now);
  // a DID alone does not name a key; that is a fault of form, not evidence against the issuer
  if (!other && at.startsWith('did:') && whole === at)
    return { findings: [finding('fail', 'key-reference-form', { params: { got: at } })] };
  if (!other)
    return asList(document[purpose]).length > MAX_ISSUER_KEYS
      ? moreThanRead(wanted)
      : notListed(wanted.name, wanted.issuer);
  const answer = answerOf(other, wanted);
  return { ...answer, findings: [...answer.findings, otherForm(wanted.name, context)] };
}

/**
 * Adds the fragment to a did:key or did:jwk, which has only one key and may be written without it
 * (V-33).
 */
function wholeName({ at, name }: Wanted): string {
  if (name.includes('#')) return name;
  if (at.startsWith('did:key:')) return `${at}#${at.slice(at.lastIndexOf(':') + 1)}`;
  return at.startsWith('did:jwk:') ? `${at}#0` : name;
}

const withRemark = (found: FoundKey, name: string, whole: string): FoundKey =>
  name === whole
    ? found
    : {
        ...found,
        findings: [
          ...found.findings,
          finding('warn', 'key-reference-form', { params: { got: name } }),
        ],
      };

/**
 * Reports a key that is unambiguous but not named as it is listed: a warning; a failure in strict
 * mode, or if the DID method fixes the name (K-10).
 */
const otherForm = (name: string, { strict }: CheckContext): Finding =>
  finding(strict || /^did:(key|jwk):/.test(name) ? 'fail' : 'warn', 'key-reference-form', {
    params: { got: name },
  });

/**
 * Finds a key of the document by another name that only it can have. A did:key or did:jwk has no
 * other key to mean.
 */
function byOtherName(document: JsonObject, wanted: Wanted, now: Date): MethodResult | undefined {
  const { at, name, purpose } = wanted;
  const isItsKey = /^did:(key|jwk):/.test(at);
  const fragment = fragmentOf(name);
  if (document['id'] !== at || (!isItsKey && !name.includes('#'))) return undefined;
  const found = idsIn(document[purpose], at)
    .map((id) => ({ id, method: methodIn(document, at, id, purpose) }))
    .filter(({ method }) => {
      const key = method && keyOfMethod(method);
      return key && !('error' in key) && (isItsKey || otherNames(key, method).includes(fragment));
    })
    .map(({ id }) => findMethod(document, at, id, purpose, now));
  const keys = new Set(found.map((one) => ('key' in one ? one.key.name : one.error)));
  return keys.size > 1 ? { error: 'key-ambiguous' } : found[0];
}

const idsIn = (related: Json | undefined, at: string): readonly string[] =>
  asList(related)
    .slice(0, MAX_ISSUER_KEYS)
    .map((entry) => absoluteId(isObject(entry) ? entry['id'] : entry, at))
    .filter((id) => id !== undefined);

function answerOf(found: MethodResult, { name, at, issuer }: Wanted): FoundKey {
  if ('key' in found) return { key: found.key, alg: algOf(found.method), findings: [] };
  const { error, detail = '' } = found;
  return {
    // a name that two keys have tells nothing about the signature, whatever it encodes
    key: error === 'key-ambiguous' ? undefined : keyInFragment(name),
    findings: [
      finding(outcomeOfKey(error), error, {
        params: { id: name, url: at, detail, method: detail, issuer },
        evidence: { keyId: name },
      }),
    ],
  };
}

/** Reports that none of the keys read has this name, and that the document lists more. */
const moreThanRead = ({ name, issuer }: Wanted): FoundKey => ({
  findings: [
    finding('unsupported', 'key-limit', { params: { id: name, issuer, limit: MAX_ISSUER_KEYS } }),
  ],
});

/**
 * Reports a key that is not listed in the document it names. The signature may be valid, but the
 * key is not this issuer's (G10, N13).
 */
const notListed = (name: string, issuer: string): FoundKey => ({
  key: keyInFragment(name),
  findings: [
    finding('fail', 'key-not-bound', {
      params: { id: name, issuer, why: 'not-listed' },
      evidence: { keyId: name },
    }),
  ],
});
