import type { Badge, Json, JsonObject } from '../badge/contract.js';
import { jsonOf } from '../json/of-bytes.js';
import type { Evidence, Finding } from '../report/finding.js';
import type { StatusContext, StatusMethod } from './contract.js';
import { evidenceOf, unreachable } from './fetched-list.js';
import { statusFinding } from './finding.js';
import { hostOf, issuerOf } from './list-credential.js';
import { asList, isObject } from '../json/values.js';
import { isSameId } from '../web/same-id.js';

const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
/**
 * Names of the member in use: the first by software, the second in the text of the standard (S-31).
 */
const MEMBERS = ['revokedCredential', 'revokedCredentials'] as const;

/** 1EdTechRevocationList: a plain, unsigned list of ids, which only its location authenticates. */
export const method: StatusMethod = {
  types: ['1EdTechRevocationList'],
  async read(entry, badge, context) {
    const url = entry['id'];
    if (typeof url !== 'string')
      return [statusFinding('unknown', 'status-entry-malformed', { property: 'id' })];
    return [...contextNote(badge), ...(await readList(url, badge, context))];
  },
};

/**
 * Warns that the type is undefined without the context of extensions. Under a proof over the graph
 * this is data loss, under a JWT a warning (M-31).
 */
const contextNote = (badge: Badge): Finding[] =>
  asList(badge.document['@context']).includes(EXTENSIONS)
    ? []
    : [
        statusFinding('warn', 'status-entry-malformed', {
          property: '@context',
          expected: EXTENSIONS,
        }),
      ];

async function readList(url: string, badge: Badge, context: StatusContext): Promise<Finding[]> {
  const result = await context.net.get(url, { accept: 'application/json' });
  if (!result.ok) return [unreachable(url, result)];
  if (siteOf(result.url) !== siteOf(url))
    return [unreachable(url, { ...result, ok: false, reason: 'redirect' })];
  const evidence = await evidenceOf(result);
  const list = objectIn(result.bytes);
  const entries = list && entriesOf(list);
  // a response that is not a list does not tell whose it is
  if (!list || !entries)
    return [statusFinding('unknown', 'status-list-unreadable', { url }, evidence)];
  return [authority(list, url, badge, evidence) ?? meaning(entries, url, badge, evidence)];
}

/**
 * Gives the site of a URL. A redirect to another site is not authenticated, since the list is
 * unsigned; `www.` is the same site.
 */
const siteOf = (url: string): string | undefined => hostOf(url)?.replace(/^www\./, '');

/**
 * Checks the origin of an unsigned list: it must name the badge's issuer and be hosted at that
 * issuer's own host (S-31).
 */
function authority(
  list: JsonObject,
  url: string,
  badge: Badge,
  evidence: Evidence,
): Finding | undefined {
  const issuer = issuerOf(badge.document);
  const lister = issuerOf(list);
  const params = { url, issuer: issuer ?? '', lister: lister ?? '' };
  if (issuer === undefined || lister !== issuer)
    return statusFinding('unknown', 'status-list-issuer', params, evidence);
  const isOwnHost = hostOf(issuer) !== undefined && hostOf(issuer) === hostOf(url);
  return isOwnHost
    ? undefined
    : statusFinding(
        'unknown',
        'status-list-not-authentic',
        { ...params, why: 'unsigned, and not at the issuer’s host' },
        evidence,
      );
}

/**
 * Collects the entries of a list; undefined without such a member, in which case it is not a list.
 */
function entriesOf(list: JsonObject): readonly Json[] | undefined {
  const values = MEMBERS.filter((member) => Object.hasOwn(list, member)).map((one) => list[one]!);
  return values.length === 0
    ? undefined
    : values.flatMap((value) => (Array.isArray(value) ? (value as readonly Json[]) : [value]));
}

/** Gives the id in an entry; `@id` means the same in JSON-LD. Undefined for an unknown form. */
function nameOf(entry: Json): string | undefined {
  if (!isObject(entry)) return typeof entry === 'string' ? entry : undefined;
  const names = [entry['id'], entry['@id']].filter((name) => name !== undefined);
  return names.length === 1 && typeof names[0] === 'string' ? names[0] : undefined;
}

/**
 * Interprets the list. An entry revokes if `revoked` is true or absent (S-30). A badge is clear
 * only if every entry of the list is readable.
 */
function meaning(entries: readonly Json[], url: string, badge: Badge, evidence: Evidence): Finding {
  const params = { url, purpose: 'revocation', asOf: evidence.fetchedAt ?? '' };
  const id = badge.document['id'];
  const entry = entries.find((one) => isForBadge(one, id, url) && revokes(one));
  if (entry !== undefined) {
    const reason = isObject(entry) ? entry['revocationReason'] : undefined;
    const reported = typeof reason === 'string' ? { ...params, statusReason: reason } : params;
    return statusFinding('fail', 'status-revoked', reported, evidence);
  }
  const isRead = typeof id === 'string' && entries.every((one) => nameOf(one) !== undefined);
  return isRead
    ? statusFinding('pass', 'status-clear', params, evidence)
    : statusFinding('unknown', 'status-list-unreadable', { url, detail: 'entry' }, evidence);
}

/** Tells whether an entry is about this badge (S-30, M-36). */
function isForBadge(entry: Json, id: Json | undefined, url: string): boolean {
  const name = nameOf(entry);
  return name !== undefined && typeof id === 'string' && isSameId(name, id, url);
}

const revokes = (entry: Json): boolean => !isObject(entry) || entry['revoked'] !== false;

function objectIn(bytes: Uint8Array): JsonObject | undefined {
  const value = jsonOf(bytes);
  return isObject(value as Json) ? (value as JsonObject) : undefined;
}
