import { BadgeError } from '../errors.js';
import type { Badge, Covered, Found, Json, JsonObject, Securing, Version } from './contract.js';
import { freezeBadge } from './freeze-badge.js';
import { VCDM2_CONTEXT } from './context-urls.js';
import { ob3 } from './map/ob3.js';
import { contextsOf, stringsOf, typesOf } from './values.js';
import { versionOf } from './older.js';
import { isObject } from '../json/values.js';
import { tokenInEnvelope } from '../jose/envelope.js';

export type * from './contract.js';
export { freezeBadge } from './freeze-badge.js';
export { MAX_SHOWN_VALUE, type Fault } from './schema/fault.js';
export { faultsOf } from './schema/validate.js';
export type { ClassFacts, Enumeration, Model, Property, Scalar } from './schema/definition.js';
export * from './schema/enumerations.js';
export { MODEL_OB3 } from './schema/ob3.js';
export { MODEL_OB1, MODEL_OB2 } from './schema/ob2.js';
export * from './context-urls.js';
export { conflictingTexts } from './map/conflicting-texts.js';
export { mayHoldDocuments } from './embedded.js';
export { describedInside } from './described-inside.js';
export { documentIn } from './map/jwt-document.js';
export { isByType } from './map/by-type.js';
export { CLAIMS_CONTEXTS, CLAIMS_TYPES } from './map/claims-document.js';
export { fromInside, type FromInside } from './from-inside.js';
export { endOf, startOf } from './dates.js';
export { coverageOf } from './map/ob3.js';
export { loadOlder, readyFor } from './older.js';
export { OB2_TERMS } from './ob2-context.js';
export { isRevocationNotice, isOb2 } from './data-model.js';
export { unknownVerificationOf } from './ob2-verification.js';
export { ambiguous, inTerms } from './ob2-terms.js';
export { isSame } from './is-same.js';
export { OB1_CONTEXT, OB2_CONTEXT, oldContextOf, oldModelOf } from './map/ob1-to-ob2.js';
export { dateForm, isAbsoluteUri } from './schema/scalars.js';

/** Tells whether a parsed object is a credential in a version that is read; after `readyFor`. */
export const isRecognised = (document: JsonObject): boolean => versionOf(document) !== undefined;

/**
 * Tells by its types alone whether a document may contain other badges, before it is processed
 * further.
 */
export const mayHoldBadges = (document: JsonObject): boolean =>
  typesOf(document).some((type) => type === 'VerifiablePresentation' || type === 'ClrCredential');

/** One document as it was found, with its surroundings. */
export interface BadgeParts {
  /** The exact JSON text or compact JWS. */
  readonly raw: string;
  /** The one parse of `raw`; for a JWS the credential in its payload. */
  readonly document: JsonObject;
  readonly found: Found;
  /** For a JWS: the protected header and the whole payload. */
  readonly jws?: { readonly header: JsonObject; readonly payload: JsonObject };
  /** Scope of its proof. Default: the text for a token, else by the kind of its proofs. */
  readonly covered?: Covered;
}

/**
 * Makes a badge in the one normal form from a parsed document; after `readyFor`.
 *
 * @param parts the exact text, its one parse, where it was found, and the JWS around it if any
 * @returns the badge, deeply frozen; `children` is empty, for a CLR or presentation see
 *   `childDocuments`
 * @throws BadgeError `not-a-badge` for JSON that is no credential (params describe it);
 *   `mixed-data-models` when terms of two data models are mixed, so that it cannot be read as one
 *   credential (M-10, N12, N32)
 * @example toBadge({ raw: text, document: JSON.parse(text), found: { container: 'json', notes: [] } }).credential.issuer.name
 */
export function toBadge(parts: BadgeParts): Badge {
  const version = versionOf(parts.document);
  if (!version) throw new BadgeError('not-a-badge', whatItIs(parts.document));
  if (parts.jws) refuseMixedJwt(parts.jws.payload);
  const { dataModel, kind, credential, securing } = version.parse(
    parts.document,
    parts.covered ?? (parts.jws && 'text'),
  );
  return freezeBadge({
    dataModel,
    kind,
    securing: securedBy(parts, version, securing),
    raw: parts.raw,
    document: parts.document,
    ...(parts.jws && { jws: parts.jws }),
    found: parts.found,
    credential,
    children: [],
  });
}

/**
 * Determines the securing mechanism; the container takes precedence over what the document
 * declares.
 */
function securedBy({ found, jws }: BadgeParts, version: Version, stated: Securing): Securing {
  if (found.container === 'sd-jwt') return 'sd-jwt';
  return jws ? (version === ob3 ? 'jwt' : 'jws') : stated;
}

/**
 * Refuses the claim `vc` of VCDM 1.1 beside a credential of VCDM 2.0, whose payload is the
 * credential itself (J-11, N12).
 */
function refuseMixedJwt(payload: JsonObject): void {
  const inner = payload['vc'];
  if (inner === undefined) return;
  const contexts = [payload, ...(isObject(inner) ? [inner] : [])].flatMap(contextsOf);
  if (contexts.includes(VCDM2_CONTEXT))
    throw new BadgeError('mixed-data-models', { property: 'vc', pointer: '/vc' });
}

/** Describes JSON that is no badge: its types, or its first members. */
function whatItIs(document: JsonObject): Record<string, string | readonly string[]> {
  const types = typesOf(document);
  return types.length > 0
    ? { type: types.join(' ') }
    : { members: Object.keys(document).slice(0, 8) };
}

/** A credential inside another: its JSON as written there, or its compact JWS. */
export type ChildDocument =
  | { readonly pointer: string; readonly document: JsonObject; readonly jwt?: undefined }
  | { readonly pointer: string; readonly jwt: string; readonly document?: undefined };

function childAt(value: Json, pointer: string): ChildDocument | undefined {
  if (typeof value === 'string') return { pointer, jwt: value };
  if (!isObject(value)) return undefined;
  const [id] = stringsOf(value['id']);
  const token = id === undefined ? undefined : tokenInEnvelope(id);
  return token === undefined ? { pointer, document: value } : { pointer, jwt: token };
}

/**
 * Lists the credentials inside a CLR or a presentation, as found, without inherited contexts (C-2,
 * C-4); empty for other badges.
 *
 * @param badge a badge as read
 * @returns each with its JSON pointer into `badge.document`
 * @example
 * childDocuments(badge).map((child) => child.document ?? child.jwt);
 */
export function childDocuments(badge: Pick<Badge, 'kind' | 'document'>): readonly ChildDocument[] {
  const inSubject = badge.kind === 'clr';
  if (!inSubject && badge.kind !== 'presentation') return [];
  const subject = badge.document['credentialSubject'];
  const holder = inSubject
    ? Array.isArray(subject)
      ? (subject as readonly Json[])[0]
      : subject
    : badge.document;
  const path = inSubject
    ? `/credentialSubject${Array.isArray(subject) ? '/0' : ''}/verifiableCredential`
    : '/verifiableCredential';
  const value = isObject(holder) ? holder['verifiableCredential'] : undefined;
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, at) => childAt(item, `${path}/${at}`) ?? []);
  return value === undefined ? [] : [childAt(value, path) ?? []].flat();
}
