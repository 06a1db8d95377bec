import type { Json, JsonObject } from '../../badge/contract.js';
import type { Evidence, Finding } from '../../report/finding.js';
import { webUrl } from '../../web/web-url.js';
import type { CheckContext, Linked } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { differencesOfCopy } from './compare.js';
import { fetchById, type Found } from './fetch.js';
import { isObject, onlyObject, asText } from '../../json/values.js';

/** The objects that an assertion links to, and the findings of fetching them. */
export interface Links {
  readonly badgeClass?: Linked;
  readonly issuer?: Linked;
  readonly findings: readonly Finding[];
}

/** How links are followed. */
export interface LinkOptions {
  /** OB 1.x objects had no id. */
  readonly mayLackId: boolean;
  /**
   * A BadgeClass inside a signed assertion is signed with it; inside a hosted one it is a copy
   * (O-13).
   */
  readonly isSigned: boolean;
}

/** Reports an object that was unavailable, or whose id is not the requested one (O-11, O-12). */
export function absent(
  found: Exclude<Found, { document: unknown }>,
  id: string,
  pointer: string,
): Finding {
  if ('differs' in found)
    return finding('fail', 'hosted-differs', {
      pointer,
      params: { url: id, property: 'id', got: found.differs },
      evidence: found.evidence,
    });
  return finding('unknown', 'hosted-unreachable', {
    pointer,
    params: found.problem,
    evidence: found.evidence,
  });
}

/**
 * Fetches the BadgeClass and the issuer of an assertion, each from its own URL (O-13); for an
 * endorsement only the issuer.
 *
 * @param assertion the hosted document, or the signed payload
 */
export async function followLinks(
  assertion: JsonObject,
  options: LinkOptions,
  context: CheckContext,
): Promise<Links> {
  if (onlyObject(assertion['claim'])) return followIssuer(assertion, '/issuer', options, context);
  const own = await follow(assertion['badge'], '/badge', options.isSigned, options, context);
  if (!own.linked) return { findings: own.findings };
  const next = await followIssuer(own.linked.document, '/badge/issuer', options, context);
  return { ...next, badgeClass: own.linked, findings: [...own.findings, ...next.findings] };
}

async function followIssuer(
  from: JsonObject,
  pointer: string,
  options: LinkOptions,
  context: CheckContext,
): Promise<Links> {
  const { linked, findings } = await follow(from['issuer'], pointer, false, options, context);
  return { ...(linked && { issuer: linked }), findings };
}

async function follow(
  value: Json | undefined,
  pointer: string,
  isCovered: boolean,
  { mayLackId }: LinkOptions,
  context: CheckContext,
): Promise<{ linked?: Linked; findings: Finding[] }> {
  const id = isObject(value) ? value['id'] : value;
  // an array of one item is the same link; the structure check warns of it
  if (Array.isArray(value) && value.length === 1)
    return follow(
      value[0] as Json,
      pointer,
      isCovered,
      { mayLackId, isSigned: isCovered },
      context,
    );
  if (isObject(value) && (isCovered || !webUrl(id)))
    return { linked: { document: value }, findings: [] };
  if (typeof id !== 'string')
    return { findings: [finding('fail', 'property-missing', { pointer })] };
  const found = await fetchById(id, context, mayLackId);
  if (!('document' in found)) return { findings: [absent(found, id, pointer)] };
  return {
    linked: {
      document: found.document,
      home: webUrl(found.document['id']) ? asText(found.document['id']) : id,
      evidence: found.evidence,
    },
    findings: isObject(value) ? remarks(value, found.document, pointer, found.evidence) : [],
  };
}

/** Reports an embedded copy that differs from the served object, which replaces it (O-13). */
function remarks(
  copy: JsonObject,
  served: JsonObject,
  pointer: string,
  evidence: Evidence,
): Finding[] {
  const differing = differencesOfCopy(copy, served).filter((name) => name !== 'issuer');
  return differing.length === 0
    ? []
    : [finding('warn', 'hosted-differs', { pointer, params: { differing }, evidence })];
}
