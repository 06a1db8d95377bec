import { asText } from '../json/values.js';
import type { Badge } from '../badge/contract.js';
import type { BadgeMessages, VerdictMessages } from '../locales/surfaces.js';
import type { Params } from '../locales/fill.js';
import { fill, say } from '../locales/fill.js';
import { isCode, type CheckId, type Finding, type Outcome } from '../report/index.js';
import { day, moment } from './dates.js';
import { childLead, namesOf } from './inside.js';
import { hostOf } from './host.js';
import { withPlainHost } from './plain-host.js';
import { siteOf } from './issuer-site.js';
import { best, neutralise, PARAM_LIMIT, phrase, TEXT_LIMIT, visible } from './sanitize-text.js';
import type { CheckView, Line, MarkName, Tone } from './contract.js';

/** Order in which checks are listed: the order in which a badge passes them. */
const ORDER: readonly CheckId[] = [
  'read',
  'structure',
  'schema',
  'proof',
  'key',
  'validity',
  'status',
  'refresh',
  'issuer',
  'recipient',
  'presentation',
  'results',
  'evidence',
  'endorsement',
  'child',
  'custom',
];
/** Gives the position of a finding; a check outside the order is listed last, never left out. */
const locationOf = ({ check }: Finding): number =>
  (ORDER.indexOf(check) + ORDER.length + 1) % (ORDER.length + 1);
/** Checks that have an icon of their own when they fail. */
const OWN_MARK: Readonly<Record<string, MarkName>> = {
  'status-revoked': 'revoked',
  'status-suspended': 'suspended',
  expired: 'expired',
  'not-yet-valid': 'not-yet-valid',
};
const MARKS: Readonly<Record<Outcome, MarkName>> = {
  pass: 'valid',
  fail: 'invalid',
  warn: 'note',
  unknown: 'indeterminate',
  unsupported: 'unsupported',
  skipped: 'unchecked',
};
const TONES: Readonly<Record<Outcome, Tone>> = {
  pass: 'good',
  fail: 'bad',
  warn: 'warn',
  unknown: 'quiet',
  unsupported: 'quiet',
  skipped: 'quiet',
};
const WARM: readonly MarkName[] = ['suspended', 'expired', 'not-yet-valid'];

export const markOf = ({ code, outcome }: Finding): MarkName =>
  outcome === 'fail' ? (OWN_MARK[code] ?? 'invalid') : MARKS[outcome];
export const toneOf = (finding: Finding): Tone =>
  WARM.includes(markOf(finding)) ? 'warn' : TONES[finding.outcome];

const inMessage = (text: string): string => neutralise(withPlainHost(text), PARAM_LIMIT);

/** Makes parameters harmless, short and one-line: they come from the badge and the network. */
const tamed = (params: Params): Record<string, Params[string]> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.slice(0, 10).map((each) => inMessage(asText(each)))
        : inMessage(asText(value)),
    ]),
  );

const lastPart = (pointer: string | undefined): string | undefined =>
  pointer
    ?.split('/')
    .filter((part) => part && !/^\d+$/.test(part))
    .at(-1)
    ?.replaceAll('~1', '/')
    .replaceAll('~0', '~');

type Known = Readonly<Record<string, string | undefined>>;

/**
 * Adds dates as people write them; a status list has a date of its own (X-47). They are formatted
 * when a sentence mentions them: few do, and the first of a language takes longer than a proof.
 */
function withDays(
  params: Record<string, Params[string]>,
  { check, params: own }: Finding,
  { validFrom, validUntil }: Badge['credential'],
  { lang }: VerdictMessages,
): Params {
  const date = own?.['date']?.toString();
  const dates: Known = {
    until: validUntil ?? date,
    from: validFrom ?? date,
    ...(check === 'issuer' ? { listDate: date } : {}),
  };
  for (const [name, iso] of Object.entries(dates)) {
    const get = (): string => inMessage(day(iso, lang) ?? '');
    if (!Object.hasOwn(params, name))
      Object.defineProperty(params, name, { get, enumerable: true, configurable: true });
  }
  return params;
}

const deviationOf = (what: unknown, { deviations }: VerdictMessages): string | undefined =>
  Object.hasOwn(deviations, String(what))
    ? deviations[String(what) as keyof typeof deviations]
    : undefined;

/** Words a reason: a network error, or the one that an issuer gave for a revocation. */
function reasonsOf({ check, params = {} }: Finding, messages: VerdictMessages): Known {
  const reason = String(params['reason'] ?? ''),
    problem = problemOf(reason, params, messages);
  return {
    reason: params['detail']?.toString() ?? deviationOf(params['what'], messages),
    trouble: problem,
    ...(check === 'status' && !problem ? { statusReason: reason } : {}),
  };
}

/**
 * Completes the parameters of a finding for its sentence: hosts, dates, the field its pointer
 * names.
 */
export function paramsOf(finding: Finding, badge: Badge, messages: VerdictMessages): Params {
  const { credential } = badge,
    given = finding.params ?? {},
    url = String(given['url'] ?? finding.evidence?.url ?? '');
  const known: Known = {
    host: url && hostOf(url).ascii,
    url,
    property: lastPart(finding.pointer),
    ...reasonsOf(finding, messages),
    ...namesOf(finding, badge, messages),
  };
  const defined = Object.entries(known).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  // findings name the issuer by its id, readers know it by its place on the web
  const issuer =
    siteOf(credential.issuer.id).ascii || phrase(best(credential.issuer.name, messages.lang))?.text;
  // a host from a finding is shown in the same form as all hosts (X-34)
  const host = given['host'] === undefined ? '' : hostOf(`https://${String(given['host'])}`).ascii;
  const params = tamed({
    ...Object.fromEntries(defined),
    ...given,
    ...(issuer ? { issuer } : {}),
    ...(host ? { host } : {}),
  });
  return withDays(params, finding, credential, messages);
}

/** Words a network error; JSON that is served as a web page has words of its own. */
function problemOf(
  reason: string,
  { status, contentType }: Params,
  { networkProblems }: VerdictMessages,
): string | undefined {
  if (reason === 'content-type' && /html/i.test(String(contentType)))
    return `${networkProblems['content-type']} (${networkProblems.page})`;
  return Object.hasOwn(networkProblems, reason)
    ? `${networkProblems[reason as keyof typeof networkProblems]}${status === undefined ? '' : ` (${String(status)})`}`
    : undefined;
}

/** Writes the finding as one sentence. */
export const messageOf = (finding: Finding, badge: Badge, messages: VerdictMessages): string =>
  say(
    messages.codes[isCode(finding.code) ? finding.code : 'custom'],
    finding.outcome,
    paramsOf(finding, badge, messages),
    messages.lang,
  );

/** Longest document shown among the technical lines, in characters: the file contains the rest. */
export const DOCUMENT_LIMIT = 200_000;

/**
 * Shows a canonical document line by line, with every invisible character made visible: it is the
 * text that was hashed.
 */
const valueOf = (value: string): Pick<Line, 'value' | 'isDocument'> =>
  value.includes('\n') || value.length > TEXT_LIMIT
    ? { value: neutralise(visible(value), DOCUMENT_LIMIT), isDocument: true }
    : { value: neutralise(value) };

/**
 * Tells whether a check made no request: then its evidence is the digest of the badge, which is
 * shown once, beside the raw text.
 */
const restsOnBadgeAlone = ({ evidence }: Finding): boolean =>
  evidence !== undefined && Object.keys(evidence).join() === 'digest';

/** Lists the technical lines of a finding: code, pointer, parameters, evidence (R-11). */
export function technicalOf(finding: Finding, messages: BadgeMessages): Line[] {
  const { words } = messages,
    { url, fetchedAt, ...evidence } = restsOnBadgeAlone(finding) ? {} : (finding.evidence ?? {});
  const rest = Object.entries({ ...finding.params, ...evidence }).filter(
    ([, value]) => (value !== undefined && typeof value !== 'object') || Array.isArray(value),
  );
  return [
    { label: words.code, value: `${finding.code} · ${finding.outcome}` },
    ...(finding.pointer === undefined
      ? []
      : [{ label: words.where, value: finding.pointer || '/' }]),
    ...(url
      ? [
          {
            label: words.address,
            value: fetchedAt
              ? `${url} (${fill(words['read-at'], { date: moment(fetchedAt, messages.lang) })})`
              : url,
          },
        ]
      : []),
    ...rest.map(([name, value]) => ({ label: name, value: asText(value) })),
  ].map(({ label, value }) => ({ label: neutralise(label, 40), ...valueOf(value) }));
}

const markIn = (finding: Finding, badge: Badge): Pick<CheckView, 'mark' | 'tone'> => {
  const { mark, tone } = childLead(finding, badge);
  return { mark, tone };
};

const checkView = (finding: Finding, badge: Badge, messages: BadgeMessages): CheckView => ({
  id: finding.check,
  title: messages.checks[finding.check],
  outcome: finding.outcome,
  outcomeWord: messages.outcomes[finding.outcome],
  mark: markOf(finding),
  tone: toneOf(finding),
  // a badge inside is marked as it would be alone
  ...(finding.code === 'child-reported' ? markIn(finding, badge) : {}),
  sentence: messageOf(finding, badge, messages),
  code: finding.code,
  technical: technicalOf(finding, messages),
});

/** Lists findings in the order of the checks. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => locationOf(a) - locationOf(b));

/** Lists every finding in plain words, in the order of the checks, grouped by outcome (R-11). */
export const checksOf = (
  findings: readonly Finding[],
  badge: Badge,
  messages: BadgeMessages,
): CheckView[] => inOrder(findings).map((finding) => checkView(finding, badge, messages));
