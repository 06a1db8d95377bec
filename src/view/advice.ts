import type { Badge } from '../badge/contract.js';
import type { AdvisedCode, HeadlineId } from '../locales/contract.js';
import type { BadgeMessages } from '../locales/surfaces.js';
import { ADVISED } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import type { Code, Finding, FindingCode, Report } from '../report/index.js';
import { messageOf, paramsOf } from './checks.js';
import type { AdviceView } from './contract.js';
import { leadOf } from './lead.js';
import { reasonsFor } from './reasons.js';

const isAdvised = (code: string): code is AdvisedCode =>
  (ADVISED as readonly string[]).includes(code);
/** Findings beside the verdict that have advice; only for an authentic badge. */
const BESIDE: readonly FindingCode[] = [
  'issuer-unlisted',
  'issuer-list-unreachable',
  'recipient-mismatch',
  'text-mojibake',
] satisfies Code[];
/** Most problems with advice: more are too many for one reader. */
const ADVICE_LIMIT = 3;

/** Leaves out “Nothing to do”. */
const withoutNothing = (
  { issuer, ...advice }: AdviceView,
  { headlines }: BadgeMessages,
): AdviceView =>
  issuer === undefined || issuer === headlines.valid.issuer ? advice : { ...advice, issuer };

/** Advises on one finding. A request that the page itself does not allow is not the issuer's doing. */
function adviceOn(finding: Finding, badge: Badge, messages: BadgeMessages): AdviceView {
  const { reader, issuer } = messages.advice[finding.code as AdvisedCode],
    params = paramsOf(finding, badge, messages),
    about = messageOf(finding, badge, messages);
  if (finding.params?.['reason'] === 'csp')
    return { about, reader: fill(messages.words['allow-request'], params, messages.lang) };
  return {
    about,
    reader: fill(reader, params, messages.lang),
    issuer: fill(issuer, params, messages.lang),
  };
}

/**
 * Lists what to do now: for each problem behind the verdict, then for checks that were left out.
 */
export function adviceOf(
  report: Report | undefined,
  badge: Badge,
  messages: BadgeMessages,
): AdviceView[] {
  const general = (id: HeadlineId): AdviceView => ({
    about: messages.headlines[id].lead,
    reader: messages.headlines[id].reader,
    issuer: messages.headlines[id].issuer,
  });
  if (!report) return [withoutNothing(general('unchecked'), messages)];
  const { id } = leadOf(report, badge),
    isPerfect = id === 'valid' && report.issuer === 'trusted';
  const beside = report.findings.filter(
    (f) => BESIDE.includes(f.code) && !(id === 'signed' && f.code === 'issuer-unlisted'),
  );
  const reasons = id === 'other-kind' ? [] : reasonsFor(report);
  const precise = [...reasons, ...(report.authentic === 'yes' ? beside : [])].filter(({ code }) =>
    isAdvised(code),
  );
  const distinct = [...new Map(precise.map((finding) => [finding.code, finding])).values()]
    .slice(0, ADVICE_LIMIT)
    .map((finding) => adviceOn(finding, badge, messages));
  const explained =
    (report.verdict === 'valid' && id !== 'signed') || reasons.some(({ code }) => isAdvised(code));
  const all = isPerfect || (explained && distinct.length) ? distinct : [general(id), ...distinct];
  return all.map((each) => withoutNothing(each, messages));
}
