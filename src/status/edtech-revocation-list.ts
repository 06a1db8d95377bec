import type { Badge, Json, JsonObject } from '../badge/contract.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import type { Evidence, Finding } from '../report/finding.js';
import type { StatusContext, StatusMethod } from './contract.js';
import {
  asList,
  evidenceOf,
  hostOf,
  isObject,
  issuerOf,
  statusFinding,
  unreachable,
} from './list-credential.js';

const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
/** Both names are in use: the first in software, the second in the prose (S-31). */
const MEMBERS = ['revokedCredential', 'revokedCredentials'] as const;

/** 1EdTechRevocationList (6.4): a plain, unsigned list of ids, so where it lies is all that speaks for it. */
export const method: StatusMethod = {
  types: ['1EdTechRevocationList'],
  async read(entry, badge, context) {
    const url = entry['id'];
    if (typeof url !== 'string')
      return [statusFinding('unknown', 'status-entry-malformed', { property: 'id' })];
    return [...contextNote(badge), ...(await readList(url, badge, context))];
  },
};

/** Its type means nothing without the extensions' context; under a graph proof that is data loss, under a JWT it is a remark (M-31). */
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
  const list = parse(decodeUtf8(result.bytes));
  if (!list)
    return [
      statusFinding(
        'unknown',
        'status-list-unreadable',
        { url, detail: 'not a JSON object' },
        evidence,
      ),
    ];
  return [authority(list, url, badge, evidence) ?? meaning(list, url, badge, evidence)];
}

/** What forwards to another site does not vouch for it, and nothing else does for an unsigned list; `www.` is no other site. */
const siteOf = (url: string): string | undefined => hostOf(url)?.replace(/^www\./, '');

/** Unsigned: the list must name the badge's issuer and lie at that issuer's own host (S-31). */
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

/** An entry revokes when `revoked` is true or left out (S-30). */
function meaning(list: JsonObject, url: string, badge: Badge, evidence: Evidence): Finding {
  const named = MEMBERS.filter((member) => member in list);
  if (named.length === 0)
    return statusFinding(
      'unknown',
      'status-list-unreadable',
      { url, detail: 'revokedCredential' },
      evidence,
    );
  const params = { url, purpose: 'revocation', asOf: evidence.fetchedAt ?? '' };
  const id = badge.document['id'];
  const entry = named.flatMap((member) => asList(list[member])).find((one) => revokes(one, id));
  if (entry === undefined) return statusFinding('pass', 'status-clear', params, evidence);
  const reason = isObject(entry) ? entry['revocationReason'] : undefined;
  return statusFinding(
    'fail',
    'status-revoked',
    typeof reason === 'string' ? { ...params, statusReason: reason } : params,
    evidence,
  );
}

const revokes = (entry: Json, id: Json | undefined): boolean =>
  isObject(entry)
    ? entry['id'] === id && id !== undefined && entry['revoked'] !== false
    : typeof entry === 'string' && entry === id;

function parse(text: string | undefined): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isObject(value as Json) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}
