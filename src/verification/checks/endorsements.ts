import type { Badge, Json, JsonObject } from '../../badge/contract.js';
import { isOb2 } from '../../badge/index.js';
import type { Finding, Outcome, Report } from '../../report/finding.js';
import type { Check, CheckContext } from '../contract.js';
import { finding, isProofValid } from '../../report/findings.js';
import { issuerId } from '../../securing/keys/issuer-key.js';
import { findOb2Endorsement, ob2Nodes } from '../../securing/open-badges-2/endorsements.js';
import { webUrl } from '../../web/web-url.js';
import { MAX_ENDORSEMENTS } from '../work-limits.js';
import { judgedApart } from './uncovered-endorsements.js';
import { ownerOfId } from './own-ids.js';
import { firstObject } from '../../json/pointed-items.js';
import { asList, isObject, asText } from '../../json/values.js';

/** Largest depth to which endorsements of endorsements are followed (M-27). */
export const MAX_ENDORSEMENT_DEPTH = 2;

/** Node to which endorsements are attached, and the ids that those may be about (M-26). */
interface Location {
  readonly pointer: string;
  readonly node: JsonObject;
  readonly about: readonly string[];
}
interface Attached {
  readonly pointer: string;
  readonly value: Json;
  readonly about: readonly string[];
  readonly isJwt: boolean;
}

/**
 * Verifies each endorsement of the credential, its achievement and its profiles as a document of
 * its own, with its own report (V-70…V-73). It does so only for a badge with a valid proof, since
 * only the proof shows who attached the endorsement (V-5). No endorsement changes the badge's
 * verdict, unless the caller sets `strictEndorsements`.
 */
export const endorsements: Check = {
  id: 'endorsement',
  async run(badge, context) {
    const attached = attachedTo(badge);
    const apart = await judgedApart(badge, context);
    if (attached.length === 0 || !isProofValid(context.findings)) return apart;
    if (context.around.length >= MAX_ENDORSEMENT_DEPTH)
      return [
        ...apart,
        beyond(context, {
          params: { limit: MAX_ENDORSEMENT_DEPTH, count: attached.length, why: 'depth' },
        }),
      ];
    const findings: Finding[] = [...apart];
    for (const one of attached) {
      if (context.left.endorsements <= 0)
        return [
          ...findings,
          beyond(context, {
            pointer: one.pointer,
            params: { limit: MAX_ENDORSEMENTS, count: attached.length, why: 'count' },
          }),
        ];
      context.left.endorsements--;
      findings.push(
        ...(await judged(one, badge, context)).map((found) => ({ pointer: one.pointer, ...found })),
      );
    }
    return findings;
  },
};

/**
 * Warns that more endorsements are attached than are verified. With `strictEndorsements` each of
 * them counts, so none may be skipped (V-70).
 */
const beyond = (
  { strictEndorsements }: CheckContext,
  more: Pick<Finding, 'pointer' | 'params'>,
): Finding => finding(strictEndorsements ? 'unsupported' : 'warn', 'endorsement-limit', more);

/** Finds every endorsement of a badge, at each location that the data model allows. */
function attachedTo(badge: Badge): Attached[] {
  const locations = isOb2(badge)
    ? ob2Nodes(badge.document).flatMap(([pointer, node]) => locationOf(pointer, node))
    : locationsOf(badge.document);
  return locations.flatMap(({ pointer, node, about }) => [
    ...asList(node['endorsement']).map((value, index) => ({
      pointer: at(pointer, 'endorsement', node, index),
      value,
      about,
      isJwt: false,
    })),
    ...asList(node['endorsementJwt']).map((value, index) => ({
      pointer: at(pointer, 'endorsementJwt', node, index),
      value,
      about,
      isJwt: true,
    })),
  ]);
}

const at = (pointer: string, name: string, node: JsonObject, index: number): string =>
  `${pointer}/${name}${Array.isArray(node[name]) ? `/${index}` : ''}`;

function locationsOf(document: JsonObject): Location[] {
  const subject = firstObject(document['credentialSubject'], '/credentialSubject');
  const given = subject?.object['achievement'];
  const achievement = isObject(given) ? given : undefined;
  const inSubject = subject?.pointer ?? '';
  const inside = [
    ...withParents('/issuer', document['issuer']),
    ...locationOf(`${inSubject}/achievement`, achievement),
    ...withParents(`${inSubject}/achievement/creator`, achievement?.['creator']),
    ...withParents(`${inSubject}/source`, subject?.object['source']),
  ];
  // an endorsement of the credential may be about anything in it
  const own = typeof document['id'] === 'string' ? [document['id']] : [];
  return [
    { pointer: '', node: document, about: [...own, ...inside.flatMap(({ about }) => about)] },
    ...inside,
  ];
}

const locationOf = (pointer: string, value: Json | undefined): Location[] =>
  isObject(value)
    ? [{ pointer, node: value, about: typeof value['id'] === 'string' ? [value['id']] : [] }]
    : [];

/** Lists a profile and its parent organisations. */
function withParents(pointer: string, value: Json | undefined, depth = 0): Location[] {
  if (!isObject(value) || depth > 4) return [];
  return [
    ...locationOf(pointer, value),
    ...withParents(`${pointer}/parentOrg`, value['parentOrg'], depth + 1),
  ];
}

async function judged(one: Attached, badge: Badge, context: CheckContext): Promise<Finding[]> {
  const ids = [...context.around, asText(badge.document['id'] ?? '')];
  const id = isObject(one.value) ? one.value['id'] : one.value;
  if (typeof id === 'string' && ids.includes(id))
    return [finding('warn', 'endorsement-limit', { params: { why: 'cycle', id } })];
  const found = isOb2(badge) ? await findOb2Endorsement(one.value, context) : textOf(one);
  if (!found) return [failing(context, { reason: 'not-sealed' })];
  if ('problem' in found)
    return [
      finding('unknown', 'endorsement-undecided', {
        params: found.problem,
        evidence: found.evidence,
      }),
    ];
  // verified by itself: it inherits nothing from the badge around it (V-71)
  const answer = await context.verifyOther(found.text, 'endorsement');
  if ('error' in answer)
    return [
      answer.limit === undefined
        ? failing(context, { reason: answer.error })
        : finding('unsupported', 'endorsement-undecided', { params: { ...answer } }),
    ];
  if (answer.badge.kind !== 'endorsement')
    return [{ ...failing(context, { reason: 'not-an-endorsement' }), about: answer.report }];
  return remarked(
    verdictOf(answer.badge, answer.report, context),
    answer.badge,
    one,
    badge,
    context,
  );
}

const textOf = ({ value, isJwt }: Attached): { readonly text: string } | undefined => {
  if (isJwt) return { text: typeof value === 'string' ? value : JSON.stringify(value) };
  return isObject(value) && asList(value['proof']).length > 0
    ? { text: JSON.stringify(value) }
    : undefined;
};

/**
 * Sets aside an endorsement that is not valid, with a warning; with `strictEndorsements` it is a
 * failure (V-70).
 */
const failing = ({ strictEndorsements }: CheckContext, params: Finding['params']): Finding =>
  finding(strictEndorsements ? 'fail' : 'warn', 'endorsement-fails', { params });

function verdictOf(endorsement: Badge, report: Report, context: CheckContext): Finding {
  const params = { by: issuerId(endorsement.document) ?? '', verdict: report.verdict };
  if (report.verdict === 'valid')
    return finding('pass', 'endorsement-holds', { params, about: report });
  const open = OPEN[report.verdict];
  return open
    ? finding(open, 'endorsement-undecided', { params, about: report })
    : { ...failing(context, params), about: report };
}
const OPEN: Readonly<Record<string, Outcome>> = {
  indeterminate: 'unknown',
  unsupported: 'unsupported',
};

/** Warns that an endorsement is about something else than the node it is attached to. */
const elsewhere = (by: string | undefined, subject: Json | undefined): Finding =>
  finding('warn', 'endorsement-elsewhere', { params: { by: by ?? '', id: asText(subject ?? '') } });

/** Warns that a party of the badge endorses it. */
function remarkOnSelf(by: string | undefined, badge: Badge, { opened }: CheckContext): Finding[] {
  const isOwn =
    by !== undefined && [...partiesOf(badge.document), opened?.issuer?.home].includes(by);
  return isOwn ? [finding('warn', 'endorsement-self', { params: { by } })] : [];
}

function remarked(
  judgement: Finding,
  endorsement: Badge,
  { about }: Attached,
  badge: Badge,
  context: CheckContext,
): Finding[] {
  const by = issuerId(endorsement.document),
    { credentialSubject, claim } = endorsement.document;
  const subject = asList(credentialSubject ?? claim).filter(isObject)[0]?.['id'],
    isHere = typeof subject === 'string' && about.includes(subject);
  const isAuthentic = judgement.outcome === 'pass',
    isCopyable = !isOb2(badge) && isHere && isAuthentic;
  const remarks = [
    ...(isHere ? [] : [elsewhere(by, subject)]),
    ...(isCopyable ? remarkOnId(by, subject, badge) : []),
    ...remarkOnSelf(by, badge, context),
  ];
  // in OB 2.0 an endorsement of something else is not an endorsement of the node it is attached to
  // (O-30)
  return isOb2(badge) && !isHere && isAuthentic
    ? remarks.map((one) => ({ ...one, about: judgement.about! }))
    : [judgement, ...remarks];
}

/**
 * Warns about an endorsement that is authentic and names this very id, where the id proves nothing:
 * an id is a text that anyone can copy together with the endorsement (M-26). In OB 2.0 a document
 * with an id was fetched from that URL (O-10).
 */
function remarkOnId(by: string | undefined, subject: Json | undefined, badge: Badge): Finding[] {
  const id = asText(subject),
    owner = ownerOfId(id, issuerId(badge.document));
  if (owner === 'issuer') return [];
  const params = { by: by ?? '', id };
  if (owner === 'other') return [finding('warn', 'endorsement-elsewhere', { params })];
  // an id such as `urn:uuid:…` has no owner even where nothing was copied: a note, no warning
  const outcome = webUrl(id) ? 'warn' : 'skipped';
  return [finding(outcome, 'endorsement-id-only', { params })];
}

/**
 * Lists the parties of a badge whose endorsement is not independent: its issuer and the
 * achievement's creator (V-72).
 */
function partiesOf(document: JsonObject): string[] {
  const subject = asList(document['credentialSubject']).filter(isObject)[0];
  const achievement = isObject(subject?.['achievement']) ? subject['achievement'] : undefined;
  const creator = isObject(achievement?.['creator']) ? achievement['creator']['id'] : undefined;
  return [issuerId(document), creator].filter((id): id is string => typeof id === 'string');
}
