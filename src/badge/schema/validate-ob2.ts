import type { JsonObject } from '../contract.js';
import { mayBeCopy } from '../contexts.js';
import { OB2_CONTEXT, oldContextOf, oldModelOf, upgrade } from '../map/ob1-to-ob2.js';
import { ambiguous, inTerms } from '../ob2-terms.js';
import { unknownVerificationOf } from '../ob2-verification.js';
import { contextsOf, stringOf, stringsOf, typesOf } from '../values.js';
import { onlyObject } from '../../json/values.js';
import { judgeOrder } from './date-order.js';
import type { Model } from './definition.js';
import { Faults, jsonType, type Fault } from './fault.js';
import { MODEL_OB1, MODEL_OB2 } from './ob2.js';
import { walk } from './validate-node.js';

/**
 * Judges OB 2.0 by its own table, and older documents, mapped to the terms of 2.0, by the relaxed
 * one (O-40).
 */
export function faultsOfOb2(written: JsonObject, strict: boolean): readonly Fault[] {
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
