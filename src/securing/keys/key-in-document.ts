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
import { algOf, MAX_ISSUER_KEYS } from './issuer-keys.js';
import { faultFinding, outcomeOfKey } from './key-fault.js';
import { fragmentOf, keyInFragment, otherNames } from './key-names.js';
import { endInSet, jwkNamed, namesIssuer } from './key-set.js';
import { asList, isObject } from '../../json/values.js';

/** A key that a name leads to in the document it is in. */
export interface FoundKey {
  /** To check the signature with, also where the key is nobody's: "altered" and "not theirs" stay apart (V-32). */
  readonly key?: PublicKey;
  /** The JWK's own `alg` (J-3). */
  readonly alg?: string;
  /** Whether the document says that the key is another's than the issuer's. */
  readonly isOthers?: boolean;
  readonly findings: readonly Finding[];
}

/** What is looked for: the whole name of a key, in the document `at`, for an issuer and a purpose. */
export interface Wanted {
  readonly at: string;
  readonly name: string;
  readonly issuer: string;
  readonly purpose: string;
}

/**
 * Finds the key that `verificationMethod` or `kid` names: in a controller document, a JWK Set, a bare JWK, or a verification method served by
 * itself (J-6, P-7, P-8, K-40).
 *
 * @param document what the URL or DID gave
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

/** A verification method that is served by itself, at its own URL. */
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
  // a DID alone is no name of a key, but it accuses nobody
  if (!other && at.startsWith('did:') && whole === at)
    return { findings: [finding('fail', 'key-reference-form', { params: { got: at } })] };
  if (!other)
    return asList(document[purpose]).length > MAX_ISSUER_KEYS
      ? moreThanRead(wanted)
      : notListed(wanted.name, wanted.issuer);
  const answer = answerOf(other, wanted);
  return { ...answer, findings: [...answer.findings, otherForm(wanted.name, context)] };
}

/** did:key and did:jwk have one key only, so that its fragment can be done without (V-33). */
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

/** The key is meant beyond doubt, but not named as it is listed: a remark; in strict, and where the method fixes the name, a fault (K-10). */
const otherForm = (name: string, { strict }: CheckContext): Finding =>
  finding(strict || /^did:(key|jwk):/.test(name) ? 'fail' : 'warn', 'key-reference-form', {
    params: { got: name },
  });

/** A key of the document under another name that is only its own; a DID that is its key has no other key to mean. */
function byOtherName(document: JsonObject, wanted: Wanted, now: Date): MethodResult | undefined {
  const { at, name, purpose } = wanted;
  const isItsKey = /^did:(key|jwk):/.test(at);
  const fragment = fragmentOf(name);
  if (document['id'] !== at || (!isItsKey && !name.includes('#'))) return undefined;
  return idsIn(document[purpose], at)
    .map((id) => ({ id, method: methodIn(document, at, id, purpose) }))
    .filter(({ method }) => {
      const key = method && keyOfMethod(method);
      return key && !('error' in key) && (isItsKey || otherNames(key, method).includes(fragment));
    })
    .map(({ id }) => findMethod(document, at, id, purpose, now))[0];
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
    key: keyInFragment(name),
    findings: [
      finding(outcomeOfKey(error), error, {
        params: { id: name, url: at, detail, method: detail, issuer },
        evidence: { keyId: name },
      }),
    ],
  };
}

/** None of those that are read has this name, and there are more. */
const moreThanRead = ({ name, issuer }: Wanted): FoundKey => ({
  findings: [
    finding('unsupported', 'key-limit', { params: { id: name, issuer, limit: MAX_ISSUER_KEYS } }),
  ],
});

/** Listed nowhere in the document that it names: intact perhaps, but not this one's key (G10, N13). */
const notListed = (name: string, issuer: string): FoundKey => ({
  key: keyInFragment(name),
  findings: [
    finding('fail', 'key-not-bound', {
      params: { id: name, issuer, why: 'not-listed' },
      evidence: { keyId: name },
    }),
  ],
});
