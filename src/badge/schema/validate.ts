import { instantOf } from '../../json/instant.js';
import type { BadgeKind, JsonObject } from '../contract.js';
import { judgeContexts, mayBeCopy } from '../contexts.js';
import { datesBeside } from '../dates.js';
import { maybe, type Model } from './definition.js';
import { Faults, jsonType, type Fault } from './fault.js';
import { MODEL_OB1, MODEL_OB2 } from './ob2.js';
import { MODEL_OB3 } from './ob3.js';
import { ob2 } from '../map/ob2.js';
import { unknownVerificationOf } from '../ob2-verification.js';
import { ambiguous, inTerms } from '../ob2-terms.js';
import { dataModelOf, kindOf, ob3 } from '../map/ob3.js';
import { isoDate, OB2_CONTEXT, oldContextOf, oldModelOf, upgrade } from '../map/ob1-to-ob2.js';
import { judgeRelatedResources } from '../related-resources.js';
import { SCALARS } from './scalars.js';
import { walk } from './validate-node.js';
import { contextsOf, listOf, stringOf, stringsOf, typesOf } from '../values.js';
import { isObject, onlyObject } from '../../json/values.js';

/** The class of each kind of OB 3.0 document. */
const ROOT: Readonly<Record<BadgeKind, string>> = {
  achievement: 'AchievementCredential',
  endorsement: 'EndorsementCredential',
  clr: 'ClrCredential',
  credential: 'VerifiableCredential',
  presentation: 'VerifiablePresentation',
};

/**
 * Finds every deviation of a document from its data model: from its table (OB 3.0 and CLR 2.0 on
 * VCDM 2.0 or 1.1, or OB 2.0 and older), and from the rules that join properties (V-10…V-15,
 * M-10…M-15). Other checks judge proofs, the meaning of contexts, and results.
 *
 * @param document one credential, parsed
 * @param options `strict` (default false): fails what R-2b accepts with a warning
 * @returns the faults in document order of the model; the document conforms when none is a `fail`
 * @example
 * const faults = faultsOf(JSON.parse(text), { strict: true });
 * const refused = faults.filter((fault) => fault.outcome === 'fail');
 */
export function faultsOf(
  document: JsonObject,
  options: { readonly strict?: boolean } = {},
): readonly Fault[] {
  const strict = options.strict ?? false;
  return ob2.recognise(document) && !ob3.recognise(document)
    ? faultsOfOb2(document, strict)
    : faultsOfOb3(document, strict);
}

/** Guesses the form from the dates where `@context[0]` names none, only to name what is missing. */
function formOf(document: JsonObject): 'VCDM 2.0' | 'VCDM 1.1' {
  const model = dataModelOf(document);
  if (model === 'VCDM 2.0' || model === 'VCDM 1.1') return model;
  return Object.hasOwn(document, 'issuanceDate') && !Object.hasOwn(document, 'validFrom')
    ? 'VCDM 1.1'
    : 'VCDM 2.0';
}

function faultsOfOb3(document: JsonObject, strict: boolean): readonly Fault[] {
  const faults = new Faults(strict, formOf(document));
  const kind = kindOf(document);
  const className = ROOT[kind];
  judgeContexts(document, kind, className, faults);
  walk(document, className, '', MODEL_OB3, faults);
  if (kind === 'credential') judgeGeneric(document, className, faults);
  judgeRelatedResources(document, faults);
  if (kind === 'achievement' || kind === 'clr')
    judgeRecipient(document, kind === 'clr' ? 'ClrSubject' : 'AchievementSubject', faults);
  if (kind === 'achievement') judgeCriteria(document, faults);
  const [from, until] =
    faults.form === 'VCDM 2.0'
      ? (['validFrom', 'validUntil'] as const)
      : (['issuanceDate', 'expirationDate'] as const);
  judgeOrder(document, from, until, className, faults);
  judgeDatesBeside(document, className, faults);
  return faults.all;
}

/**
 * Reports dates of the later form beside those of v1, whose context defines both: they are read too
 * (M-10).
 */
function judgeDatesBeside(document: JsonObject, className: string, faults: Faults): void {
  for (const { name, value } of datesBeside(document)) {
    const location = { pointer: `/${name}`, property: name, className };
    SCALARS.dateTimeZ(value, location, faults, maybe('dateTimeZ'));
    const own = name === 'validFrom' ? 'issuanceDate' : 'expirationDate';
    faults.add('warn', 'dates-both', location, own, name);
  }
}

/**
 * Tells whether a credential without the type of a badge was meant as one: it awards an
 * achievement.
 */
const isMeantAsBadge = (document: JsonObject): boolean =>
  listOf(document['credentialSubject']).some(
    (subject) =>
      isObject(subject) &&
      (Object.hasOwn(subject, 'achievement') || typesOf(subject).includes('AchievementSubject')),
  );

/**
 * Judges a credential that is no badge, endorsement or record of badges (V-10): another kind, which
 * is no fault, or a badge without its type.
 */
function judgeGeneric(document: JsonObject, className: string, faults: Faults): void {
  const location = { pointer: '/type', property: 'type', className },
    types = typesOf(document),
    others = types.filter((type) => type !== 'VerifiableCredential'),
    expected = 'OpenBadgeCredential or AchievementCredential';
  if (types.includes('VerifiableCredential') && !isMeantAsBadge(document))
    return faults.add('unsupported', 'credential-kind', location, expected, others.join(', '));
  faults.add(
    'fail',
    'type-missing',
    location,
    expected,
    types.join(' ') || jsonType(document['type']),
  );
}

const subjectOf = (document: JsonObject): JsonObject | undefined =>
  listOf(document['credentialSubject']).find(isObject);

/** Requires that a recipient is named, by an `id` or an `identifier` (M-15, V-13). */
function judgeRecipient(document: JsonObject, className: string, faults: Faults): void {
  const subject = subjectOf(document);
  if (!subject || typeof subject['id'] === 'string' || listOf(subject['identifier']).length > 0)
    return;
  const location = { pointer: '/credentialSubject', property: 'credentialSubject', className };
  faults.add(faults.lenient, 'recipient-absent', location, 'id or identifier', 'neither');
}

/** Expects criteria to have a page or a text (OB 3.0 Criteria). */
function judgeCriteria(document: JsonObject, faults: Faults): void {
  const achievement = listOf(subjectOf(document)?.['achievement']).find(isObject);
  const criteria = achievement?.['criteria'];
  if (!isObject(criteria) || criteria['id'] !== undefined || criteria['narrative'] !== undefined)
    return;
  const location = {
    pointer: '/credentialSubject/achievement/criteria',
    property: 'criteria',
    className: 'Achievement',
  };
  faults.add('warn', 'property-empty', location, 'id or narrative', 'neither');
}

/** Requires that the end is not before the start (V-14); unreadable dates are faults already. */
function judgeOrder(
  document: JsonObject,
  from: string,
  until: string,
  className: string,
  faults: Faults,
): void {
  const [begin, end] = [from, until].map((name) => instantOf(isoDate(document[name]) ?? ''));
  if (begin === undefined || end === undefined || end >= begin) return;
  faults.add(
    'fail',
    'dates-reversed',
    { pointer: `/${until}`, property: until, className },
    `not before ${from}`,
    String(document[until]),
  );
}

/**
 * Judges OB 2.0 by its own table, and older documents, mapped to the terms of 2.0, by the relaxed
 * one (O-40).
 */
function faultsOfOb2(written: JsonObject, strict: boolean): readonly Fault[] {
  const document = inTerms(written);
  const faults = new Faults(strict, 'VCDM 2.0');
  const dataModel = oldModelOf(document);
  const isOlder = dataModel !== 'OB 2.0' && dataModel !== 'unknown';
  const className = ob2ClassOf(document);
  const inOb2Words = isOlder ? upgrade(document) : document;
  judgeOldContext(document, className, faults);
  judgeRevoked(document, className, faults);
  judgeAmbiguous(document, className, faults);
  if (dataModel === 'OB 1.0') judgeLists(document, className, faults);
  const model = isOlder ? MODEL_OB1 : MODEL_OB2;
  walk(
    inOb2Words,
    className,
    '',
    unknownVerificationOf(document).length > 0 ? opened(model) : model,
    faults,
  );
  if (!isOlder) judgeHostedId(document, className, faults);
  judgeOldCriteria(inOb2Words, faults);
  judgeOrder(inOb2Words, 'issuedOn', 'expires', className, faults);
  return faults.all;
}

/**
 * Requires the context of OB 2.0 where a document is of no older model. One that is unknown here may
 * be a copy of it, which is no fault; another URL of it is a deviation.
 */
function judgeOldContext(document: JsonObject, className: string, faults: Faults): void {
  const location = { pointer: '/@context', property: '@context', className };
  const contexts = contextsOf(document);
  if (oldModelOf(document) === 'unknown')
    return faults.add(
      contexts.some(mayBeCopy) ? 'unsupported' : 'fail',
      'context-missing',
      location,
      OB2_CONTEXT,
      contexts[0] ?? jsonType(document['@context']),
    );
  for (const url of contexts)
    if (![undefined, url].includes(oldContextOf(url)))
      faults.add('warn', 'context-alias', location, oldContextOf(url)!, url);
}

/**
 * Judges what an assertion states about its revocation in an unknown form, such as a date. The
 * context has one IRI for `revoked` and `revokedAssertions`; an assertion is no list of others, so
 * the value is about itself (O-12).
 */
function judgeRevoked(document: JsonObject, className: string, faults: Faults): void {
  const value = document['revokedAssertions'];
  if (value === undefined || value === null) return;
  const location = { pointer: '/revoked', property: 'revoked', className };
  faults.add('fail', 'property-type', location, 'boolean', jsonType(value));
}

/** Opens the class of a verification: a kind that is unknown here has its own members and types. */
const opened = (model: Model): Model => ({
  ...model,
  VerificationObject: { ...model['VerificationObject']!, types: [] },
});

/**
 * Reports two names for one property with different values: which of them counts cannot be decided.
 */
function judgeAmbiguous(document: JsonObject, className: string, faults: Faults): void {
  for (const { pointer, term, name } of ambiguous(document))
    faults.add('fail', 'property-ambiguous', { pointer, property: term, className }, term, name);
}

/** Judges OB 1.0 as plain JSON, in which an array of one object is not that object. */
function judgeLists(document: JsonObject, className: string, faults: Faults): void {
  for (const property of ['recipient', 'verify'])
    if (Array.isArray(document[property])) {
      const location = { pointer: `/${property}`, property, className };
      faults.add('fail', 'property-type', location, 'object', jsonType(document[property]));
    }
}

/** Reports criteria with neither a page nor a text. */
function judgeOldCriteria(document: JsonObject, faults: Faults): void {
  const criteria = onlyObject(onlyObject(document['badge'])?.['criteria']);
  if (!criteria || criteria['id'] !== undefined || criteria['narrative'] !== undefined) return;
  const location = { pointer: '/badge/criteria', property: 'criteria', className: 'BadgeClass' };
  faults.add('warn', 'property-empty', location, 'id or narrative', 'neither');
}

/** Picks the class of an assertion: a revoked one of OB 2.0 needs only `id` and `revoked`. */
function ob2ClassOf(document: JsonObject): string {
  if (document['revoked'] === true) return 'RevokedAssertion';
  return onlyObject(document['claim']) || typesOf(document).includes('Endorsement')
    ? 'Endorsement'
    : 'Assertion';
}

/** Requires that the id of a hosted assertion is the URL at which it is hosted (O-10). */
function judgeHostedId(document: JsonObject, className: string, faults: Faults): void {
  const types = stringsOf(onlyObject(document['verification'])?.['type']);
  const hosted = types.some((type) => type === 'HostedBadge' || type === 'hosted');
  const id = stringOf(document['id']);
  if (!hosted || id === undefined || /^https?:\/\//i.test(id)) return;
  faults.add(
    'fail',
    'id-not-absolute',
    { pointer: '/id', property: 'id', className },
    'http or https URL',
    id,
  );
}
