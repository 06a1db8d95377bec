import type { BadgeKind, JsonObject } from '../contract.js';
import { judgeContexts } from '../contexts.js';
import { datesBeside } from '../dates.js';
import { judgeOrder } from './date-order.js';
import { maybe } from './definition.js';
import { Faults, jsonType, type Fault } from './fault.js';
import { MODEL_OB3 } from './ob3.js';
import { dataModelOf, kindOf, ob3 } from '../map/ob3.js';
import { olderVersions, versionOf } from '../older.js';
import { judgeRelatedResources } from '../related-resources.js';
import { SCALARS } from './scalars.js';
import { walk } from './validate-node.js';
import { listOf, typesOf } from '../values.js';
import { isObject } from '../../json/values.js';

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
 * M-10…M-15). Other checks judge proofs, the meaning of contexts, and results. A document that is not
 * of OB 3.0 needs `readyFor` before.
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
  return [ob3, undefined].includes(versionOf(document))
    ? faultsOfOb3(document, strict)
    : olderVersions().faultsOfOb2(document, strict);
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
