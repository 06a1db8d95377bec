import type { Badge, Identity, Json } from '../../badge/contract.js';
import { childDocuments } from '../../badge/index.js';
import type { Finding, Report } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { finding } from '../../report/findings.js';
import { sideBySide } from './side-by-side.js';
import { firstObject, pointedItems } from '../../json/pointed-items.js';
import { asList, isObject, asText } from '../../json/values.js';

/**
 * Verifies each badge in a record (CLR) as found and on its own (C-2…C-4). The record's proof only
 * shows that its publisher put the badges together. So nothing of a badge inside enters the
 * record's verdict, and nothing of the record enters the badge's.
 */
export const children: Check = {
  id: 'child',
  async run(badge, context) {
    if (badge.kind !== 'clr') return [];
    const findings: Finding[] =
      badge.credential.partial === true
        ? [finding('warn', 'record-partial', { pointer: '/partial' })]
        : [];
    const inside = await sideBySide(badge.children, (child) => judged(child, badge, context));
    return [
      ...findings,
      ...inside.flat(),
      ...(await unlisted(badge, context)),
      ...openAssociations(badge),
    ];
  },
};

/**
 * Verifies the badges inside that were not read with the record, because an SD-JWT discloses them
 * or because they are unreadable. They count as much as the others, so that hiding a badge does not
 * improve a record (10.A10).
 */
async function unlisted(record: Badge, context: CheckContext): Promise<Finding[]> {
  const { children: read, found } = record;
  const isRead = (pointer: string): boolean =>
    read.some(({ found: { pointer: at = '' } }) => at === pointer || at.startsWith(`${pointer}/`));
  const left = childDocuments(record)
    .map((one) => ({ ...one, pointer: (found.pointer ?? '') + one.pointer }))
    .filter(({ pointer }) => !isRead(pointer));
  return sideBySide(left, async ({ pointer, document, jwt }) => {
    const answer = await context.verifyOther(jwt ?? JSON.stringify(document), 'child');
    if ('error' in answer) return unreadable(pointer, answer.error);
    // no other part of the report contains the badge itself
    const { badge, report } = answer;
    return reported(pointer, { badge, ...report }, badge);
  });
}

const unreadable = (pointer: string | undefined, reason: string): Finding =>
  finding('warn', 'child-reported', { pointer, params: { verdict: 'malformed', reason } });

const reported = (pointer: string | undefined, report: Report, child: Badge): Finding =>
  finding(report.verdict === 'valid' ? 'pass' : 'warn', 'child-reported', {
    pointer,
    params: { verdict: report.verdict, id: child.credential.id ?? '' },
    about: report,
  });

async function judged(child: Badge, record: Badge, context: CheckContext): Promise<Finding[]> {
  const pointer = child.found.pointer;
  const answer = await context.verifyOther(child, 'child');
  if ('error' in answer) return [unreadable(pointer, answer.error)];
  const { report } = answer;
  const params = { verdict: report.verdict, id: child.credential.id ?? '' };
  return [
    reported(pointer, report, child),
    ...(child.securing === 'none' ? [finding('warn', 'child-unsealed', { pointer, params })] : []),
    ...(namesAnother(child, record)
      ? [finding('warn', 'child-other-recipient', { pointer, params })]
      : []),
  ];
}

/**
 * Tells whether a badge inside names a person who is not linked to the person of the record (C-5).
 */
function namesAnother({ credential: child }: Badge, { credential: record }: Badge): boolean {
  if (child.subjectId !== undefined && child.subjectId === record.subjectId) return false;
  if (child.identities.some((one) => record.identities.some((other) => sameIdentity(one, other))))
    return false;
  const comparable =
    (child.subjectId !== undefined && record.subjectId !== undefined) ||
    child.identities.some((one) => record.identities.some((other) => isComparable(one, other)));
  return comparable;
}

const sameIdentity = (one: Identity, other: Identity): boolean =>
  one.type === other.type &&
  one.hashed === other.hashed &&
  one.hash === other.hash &&
  one.salt === other.salt;
/**
 * Tells whether two identities can be compared: hashes with different salts differ even for the
 * same person.
 */
const isComparable = (one: Identity, other: Identity): boolean =>
  one.type === other.type &&
  one.hashed === other.hashed &&
  (!one.hashed || one.salt === other.salt);

/** Finds links between achievements whose target is not in the record (C-6). */
function openAssociations({ document, children: inside }: Badge): Finding[] {
  const first = firstObject(document['credentialSubject'], '/credentialSubject');
  if (!first) return [];
  const subject = first.object;
  const known = new Set<Json | undefined>([
    ...asList(subject['achievement'])
      .filter(isObject)
      .map(({ id }) => id),
    ...inside.flatMap(({ credential }) => [credential.id, credential.achievement?.id]),
  ]);
  return pointedItems(subject['association'], `${first.pointer}/association`).flatMap(
    ({ item, pointer }) =>
      isObject(item)
        ? ['sourceId', 'targetId']
            .filter((name) => !known.has(item[name]))
            .map((name) => unresolved(`${pointer}/${name}`, item[name]))
        : [],
  );
}

const unresolved = (pointer: string, id: Json | undefined): Finding =>
  finding('warn', 'association-unresolved', { pointer, params: { id: asText(id ?? '') } });
