import type { Badge, Json, JsonObject } from '../badge/contract.js';
import { keyFromJwk, keyFromMultikey, type PublicKey } from '../crypto/index.js';
import { findMethod, jwksOf, type Resolution } from '../dids/index.js';
import type { Finding } from '../report/finding.js';
import type { CheckContext } from './contract.js';
import { finding } from './finding.js';
import { isObject } from './json.js';
import { issuerKeys } from './jwt-issuer-keys.js';
import { onList } from './pinned-key.js';

/** The key a proof names, as far as it can be had, and what is known about whose it is. */
export interface KeyAnswer {
  /** The key to check the signature with; also when it is not bound to the issuer, so that "altered" and "not theirs" stay apart. */
  readonly key?: PublicKey;
  readonly findings: readonly Finding[];
}

/** Id of the issuer as it stands in a credential: a URL, or the `id` of an object. */
export function issuerId(document: JsonObject): string | undefined {
  const issuer = document['issuer'];
  const id = isObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
}

/** The key that the fragment of a method's id spells out, if it does: never a way to `valid`, only to tell two failures apart (V-32). */
function keyInFragment(methodId: string): PublicKey | undefined {
  const key = keyFromMultikey(methodId.slice(methodId.indexOf('#') + 1));
  return 'fault' in key ? undefined : key;
}

/**
 * Finds the key of a proof and whether it is the issuer's (V-30, V-31, P-7, P-8).
 *
 * @param badge whose issuer must control the key
 * @param proof its `verificationMethod`
 * @param context resolver and network
 */
export async function findKey(
  badge: Badge,
  proof: JsonObject,
  context: CheckContext,
): Promise<KeyAnswer> {
  const methodId = proof['verificationMethod'];
  if (typeof methodId !== 'string' || !/^[a-z][a-z0-9+.-]*:/i.test(methodId))
    return {
      findings: [
        finding('fail', 'key-malformed', {
          pointer: '/proof/verificationMethod',
          params: { id: String(methodId) },
        }),
      ],
    };
  const controller = methodId.split('#')[0]!;
  const issuer = issuerId(badge.document);
  const resolution = await context.resolve(controller, {
    net: context.net,
    allowLoopback: context.allowLoopback,
  });
  const found =
    'error' in resolution
      ? unresolved(methodId, resolution, issuer)
      : inDocument(resolution, methodId, controller, proof, context);
  // a document that says no stands; one that could not be had, or is another's, says nothing against the caller's list
  const isOpen = found.findings.every(
    ({ outcome }) => outcome === 'unknown' || outcome === 'unsupported',
  );
  const listed =
    isOpen && (controller !== issuer || !found.key || found.findings.length > 0)
      ? await onList(found.key, methodId, issuer, context)
      : undefined;
  if (listed) return { key: listed.key, findings: [listed.finding] };
  if (found.findings.length > 0 || !found.key) return found;
  const whose =
    controller === issuer
      ? bound(methodId, resolution)
      : await boundElsewhere(found.key, methodId, controller, issuer, context);
  return { key: found.key, findings: [whose, ...formNote(methodId)] };
}

/** A did:key has one method, so its fragment can be left out; that is no form of the standard (V-33). */
const formNote = (methodId: string): Finding[] =>
  methodId.includes('#') || !methodId.startsWith('did:')
    ? []
    : [finding('warn', 'key-reference-form', { params: { got: methodId } })];

const bound = (methodId: string, resolution: Resolution): Finding =>
  finding('pass', 'key-bound', {
    params: { id: methodId },
    evidence: { ...resolution.evidence, keyId: methodId },
  });

/** No document: the fragment may still say which key was meant. */
function unresolved(
  methodId: string,
  resolution: Extract<Resolution, { error: unknown }>,
  issuer: string | undefined,
): KeyAnswer {
  const { error, evidence } = resolution;
  const params = { ...resolution.params, id: methodId, issuer: issuer ?? '' };
  if (error === 'key-method-unsupported')
    return { findings: [finding('unsupported', error, { params, evidence })] };
  const key = keyInFragment(methodId);
  if (error === 'key-unreachable') {
    const notBound = key
      ? [
          finding('unknown', 'key-not-bound', {
            params: { ...params, why: 'unreachable' },
            evidence,
          }),
        ]
      : [];
    return {
      key,
      findings: [finding('unknown', 'key-unreachable', { params, evidence }), ...notBound],
    };
  }
  return {
    key: error === 'key-document-invalid' ? key : undefined,
    findings: [finding('fail', error, { params, evidence })],
  };
}

function inDocument(
  resolution: Extract<Resolution, { document: unknown }>,
  methodId: string,
  controller: string,
  proof: JsonObject,
  context: CheckContext,
): KeyAnswer {
  const { document, evidence } = resolution;
  const method =
    methodId.startsWith('did:key:') && !methodId.includes('#')
      ? `${methodId}#${methodId.slice(methodId.lastIndexOf(':') + 1)}`
      : methodId;
  const listed = findMethod(
    document,
    controller,
    method,
    String(proof['proofPurpose']),
    context.now,
  );
  const found =
    'error' in listed && listed.error === 'key-not-listed' && !method.includes('#')
      ? (asOwnDocument(document, method, proof, context.now) ?? listed)
      : listed;
  if ('key' in found) return { key: found.key, findings: [] };
  const jwk = jwksOf(document).length > 0 ? jwkFor(document, methodId) : undefined;
  if (jwk) return { key: jwk, findings: [] };
  const params = {
    id: methodId,
    url: controller,
    detail: found.detail ?? '',
    issuer: controller,
    ...(found.error === 'key-method-unsupported' ? { method: found.detail ?? '' } : {}),
  };
  // listed nowhere, or not for this purpose: intact perhaps, but not this issuer's key (G10, N13)
  if (found.error === 'key-not-listed')
    return {
      key: keyInFragment(methodId),
      findings: [
        finding('fail', 'key-not-bound', { params: { ...params, why: 'not-listed' }, evidence }),
      ],
    };
  return {
    key: keyInFragment(methodId),
    findings: [
      finding(found.error === 'key-method-unsupported' ? 'unsupported' : 'fail', found.error, {
        params,
        evidence,
      }),
    ],
  };
}

/** A verification method served at its own address: a key, of which only the issuer's document can say whose it is (V-31). */
function asOwnDocument(
  document: JsonObject,
  id: string,
  proof: JsonObject,
  now: Date,
): ReturnType<typeof findMethod> | undefined {
  if (
    'assertionMethod' in document ||
    typeof document['controller'] !== 'string' ||
    document['controller'] === id
  )
    return undefined;
  const purpose = String(proof['proofPurpose']);
  return findMethod(
    { id: document['id']!, verificationMethod: [{ ...document, controller: id }], [purpose]: [id] },
    id,
    id,
    purpose,
    now,
  );
}

/** A JWK Set or bare JWK at the method's address (K-40, J-6). */
function jwkFor(document: JsonObject, methodId: string): PublicKey | undefined {
  const keys = jwksOf(document);
  const fragment = methodId.split('#')[1];
  const wanted =
    keys.find(
      (jwk) => jwk['kid'] === methodId || (fragment !== undefined && jwk['kid'] === fragment),
    ) ?? (keys.length === 1 && document['kty'] && !fragment ? keys[0] : undefined);
  const key = wanted && keyFromJwk(wanted);
  return key && !('fault' in key) ? key : undefined;
}

/** Another controller than the issuer: only the issuer's own document, or the key set of its host, may lend it the name (V-31). */
async function boundElsewhere(
  key: PublicKey,
  methodId: string,
  controller: string,
  issuer: string | undefined,
  context: CheckContext,
): Promise<Finding> {
  const params = { id: methodId, controller, issuer: issuer ?? '', why: 'other-controller' };
  if (!issuer?.startsWith('https:'))
    return finding('fail', 'key-not-bound', { params, evidence: { keyId: methodId } });
  const published = await issuerKeys(issuer, context);
  const own = published.keys.find((one) => one.key.name === key.name);
  if (own)
    return finding('pass', 'key-bound', {
      params: { id: methodId },
      evidence: { ...own.evidence, keyId: methodId },
    });
  const resolution = await context.resolve(issuer, {
    net: context.net,
    allowLoopback: context.allowLoopback,
  });
  if ('document' in resolution && refersTo(resolution.document, issuer, methodId))
    return bound(methodId, resolution);
  // the issuer's own document says whose keys are its own; without one, a place that could not be asked leaves it open
  const hasSpoken = 'document' in resolution && resolution.document['id'] === issuer;
  if (published.open && !hasSpoken)
    return finding('unknown', 'key-not-bound', {
      params: { ...params, why: 'unreachable' },
      evidence: published.open.evidence,
    });
  return finding('fail', 'key-not-bound', { params, evidence: resolution.evidence });
}

/** Whether the issuer's document names this method of another controller for assertions. */
function refersTo(document: JsonObject, issuer: string, methodId: string): boolean {
  const assertion = document['assertionMethod'];
  const entries = Array.isArray(assertion) ? (assertion as readonly Json[]) : [assertion];
  return document['id'] === issuer && entries.includes(methodId);
}
