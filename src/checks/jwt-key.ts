import type { Json, JsonObject } from '../badge/contract.js';
import { keyFromJwk, keyFromMultikey, type KeyFault, type PublicKey } from '../crypto/index.js';
import {
  findMethod,
  jwksOf,
  KEY_FAULT_CODES,
  keyOfMethod,
  type Resolution,
} from '../dids/index.js';
import type { Evidence, Finding } from '../report/finding.js';
import type { CheckContext } from './contract.js';
import { finding } from './finding.js';
import { isObject } from './json.js';
import { algOf, namesIssuer } from './jwt-issuer-keys.js';

/** A key that a header names, and what is known of it. */
export interface NamedKey {
  /** To check the signature with, also where the key is nobody's: "altered" and "not theirs" stay apart (V-32). */
  readonly key?: PublicKey;
  /** The JWK's own `alg` (J-3). */
  readonly alg?: string;
  /** Where it was found: the id of its controller document. */
  readonly at?: string;
  /** Whether the place where it was found says that it is the issuer's: yes, no, or nothing. */
  readonly isIssuers?: boolean;
  readonly evidence?: Evidence;
  readonly findings: readonly Finding[];
}

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Whether a `kid` is an address we can ask; any other is a name to be looked for among the issuer's keys. */
export const isAddress = (kid: string): boolean => /^(did:[a-z0-9]+:|https?:\/\/)/.test(kid);

/** The key in a JWK, or the finding that says why it is none; a private one is an alarm (J-4). */
export function keyOfJwk(jwk: Json | undefined, pointer: string): NamedKey {
  const key = keyFromJwk(jwk);
  if ('fault' in key) return { findings: [faultFinding(key, pointer)] };
  return { key, alg: isObject(jwk) ? text(jwk['alg']) : undefined, findings: [] };
}

const faultFinding = (
  { fault, detail }: { fault: KeyFault; detail?: string },
  pointer?: string,
): Finding =>
  finding(fault === 'unsupported' ? 'unsupported' : 'fail', KEY_FAULT_CODES[fault], {
    pointer,
    params: { got: detail ?? fault },
  });

/**
 * Finds the key that a `kid` leads to: a DID URL, a bare JWK, a JWK Set, a controlled identifier document, or a verification method by itself (J-6).
 *
 * @param kid an address ({@link isAddress})
 * @param issuer id of the issuer, for what the place says of it
 */
export async function dereference(
  kid: string,
  issuer: string,
  context: CheckContext,
): Promise<NamedKey> {
  const at = kid.split('#')[0]!;
  const resolution = await context.resolve(at, {
    net: context.net,
    allowLoopback: context.allowLoopback,
  });
  if ('error' in resolution) return unresolved(kid, at, issuer, resolution);
  const found = at.startsWith('did:')
    ? inDocument(resolution.document, at, kid, context)
    : inAnswer(resolution.document, at, kid, issuer, context);
  return { at, evidence: { ...resolution.evidence, keyId: kid }, ...found };
}

/** The key that the fragment spells out: never a way to `valid` (V-32). */
/** A key of a kind, or written in a way, that is not read here. */
const UNREAD: ReadonlySet<string> = new Set(['key-type', 'key-method-unsupported']);

function inFragment(kid: string): PublicKey | undefined {
  const key = keyFromMultikey(kid.slice(kid.indexOf('#') + 1));
  return 'fault' in key ? undefined : key;
}

function unresolved(
  kid: string,
  at: string,
  issuer: string,
  { error, params, evidence }: Extract<Resolution, { error: unknown }>,
): NamedKey {
  const outcome =
    error === 'key-method-unsupported'
      ? 'unsupported'
      : error === 'key-unreachable'
        ? 'unknown'
        : 'fail';
  return {
    key: inFragment(kid),
    at,
    findings: [finding(outcome, error, { params: { ...params, id: kid, issuer }, evidence })],
  };
}

function inDocument(
  document: JsonObject,
  at: string,
  kid: string,
  context: CheckContext,
): Omit<NamedKey, 'at'> {
  const whole = wholeReference(kid, at);
  const found = findMethod(document, at, whole, 'assertionMethod', context.now);
  const remarks =
    whole === kid ? [] : [finding('warn', 'key-reference-form', { params: { got: kid } })];
  if ('key' in found) return { key: found.key, alg: algOf(found.method), findings: remarks };
  if (found.error === 'key-not-listed') return notListed(kid);
  return {
    key: inFragment(kid),
    findings: [
      finding(UNREAD.has(found.error) ? 'unsupported' : 'fail', found.error, {
        params: { id: kid, url: at, detail: found.detail ?? '', method: found.detail ?? '' },
      }),
    ],
  };
}

/** did:key and did:jwk have one key only, so that its fragment can be done without (V-33). */
function wholeReference(kid: string, at: string): string {
  if (kid.includes('#')) return kid;
  if (at.startsWith('did:key:')) return `${at}#${at.slice(at.lastIndexOf(':') + 1)}`;
  return at.startsWith('did:jwk:') ? `${at}#0` : kid;
}

const notListed = (kid: string): Omit<NamedKey, 'at'> => ({
  key: inFragment(kid),
  findings: [
    finding('fail', 'key-not-bound', {
      params: { id: kid, why: 'not-listed' },
      evidence: { keyId: kid },
    }),
  ],
});

function inAnswer(
  document: JsonObject,
  at: string,
  kid: string,
  issuer: string,
  context: CheckContext,
): Omit<NamedKey, 'at'> {
  const jwks = jwksOf(document);
  if (jwks.length > 0) return inJwks(jwks, kid, issuer);
  if (document['id'] === kid && kid !== at) return ofMethod(document, issuer);
  if (document['id'] === at && !('assertionMethod' in document) && 'controller' in document)
    return ofMethod(document, issuer);
  const controller = text(document['controller']);
  return {
    ...(controller === undefined ? {} : { isIssuers: controller === issuer }),
    ...inDocument(document, at, kid, context),
  };
}

/** A bare JWK is the key; in a set the one whose `kid` is the whole address or its fragment. */
function inJwks(jwks: readonly JsonObject[], kid: string, issuer: string): Omit<NamedKey, 'at'> {
  const fragment = kid.split('#')[1];
  const isNamed = (jwk: JsonObject): boolean =>
    jwk['kid'] === kid || (fragment !== undefined && jwk['kid'] === fragment);
  // a bare JWK, or a set of one, leaves no choice
  const only =
    jwks.length === 1 && (fragment === undefined || jwks[0]!['kid'] === undefined)
      ? jwks[0]
      : undefined;
  const jwk = jwks.find(isNamed) ?? only;
  if (!jwk) return notListed(kid);
  return { ...keyOfJwk(jwk, ''), isIssuers: namesIssuer(jwk, jwks, issuer) };
}

/** A verification method that stands at its own address; its controller is whose it is. */
function ofMethod(method: JsonObject, issuer: string): Omit<NamedKey, 'at'> {
  const key = keyOfMethod(method);
  if ('error' in key)
    return {
      findings: [
        finding(UNREAD.has(key.error) ? 'unsupported' : 'fail', key.error, {
          params: { detail: key.detail ?? '', method: key.detail ?? '' },
        }),
      ],
    };
  return { key, alg: algOf(method), isIssuers: method['controller'] === issuer, findings: [] };
}
