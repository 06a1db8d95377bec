import type { BadgeMessages } from '../locales/surfaces.js';
import { amount as numeral, fill } from '../locales/fill.js';
import type { Report, Source } from '../report/index.js';
import { moment } from './dates.js';
import { neutralise } from './sanitize-text.js';
import type { Line } from './contract.js';

/** Most requests that are listed; a record with hundreds of badges makes many. */
export const MOST_SOURCES = 50;

/** Writes a line with a URL, the time of the response, and its outcome. */
function sourceLine(
  { url, at, status, reason }: Source,
  { lang, words, networkProblems }: BadgeMessages,
): Line {
  const problem =
    reason === undefined
      ? undefined
      : Object.hasOwn(networkProblems, reason)
        ? networkProblems[reason as keyof typeof networkProblems]
        : reason;
  const stated = problem ?? fill(words['read-at'], { date: moment(at, lang) });
  return {
    label: words.address,
    value: neutralise(
      `${url} (${[status, stated].filter((each) => each !== undefined).join(', ')})`,
    ),
  };
}

const amount = (count: number, { lang, words }: BadgeMessages): string =>
  count ? numeral(count, lang) : words['asked-nothing'];

function conditionLines(report: Report, messages: BadgeMessages): Line[] {
  const { words, lang, outcomes } = messages,
    { conditions, checkedAt, findings } = report;
  if (!conditions) return [];
  const held = findings.find(
    ({ code }) => code === 'recipient-control-proven' || code === 'recipient-control-failed',
  );
  return [
    {
      label: words['asked-clock'],
      value: `${moment(checkedAt, lang)} (${words[conditions.clock === 'given' ? 'asked-set-clock' : 'asked-own-clock']})`,
    },
    { label: words['asked-lists'], value: amount(conditions.trustLists, messages) },
    {
      label: words['asked-person'],
      value: words[conditions.recipient ? 'asked-named' : 'asked-nobody'],
    },
    {
      label: words['asked-holder'],
      value: outcomes[conditions.presentation && held ? held.outcome : 'skipped'],
    },
    {
      label: words['asked-strict'],
      value: words[conditions.strict ? 'asked-refused' : 'asked-accepted'],
    },
  ];
}

/** Counts the requests; where saved responses replaced the network, states that and their date. */
const answered = ({ asked = [], asOf }: Report, messages: BadgeMessages): string =>
  asOf === undefined
    ? amount(asked.length, messages)
    : fill(messages.words['asked-saved'], { date: moment(asOf, messages.lang) });

/**
 * Lists the conditions of a verification: the clock, lists, recipients (never by name), strictness,
 * and every request.
 */
export function requestsOf(report: Report | undefined, messages: BadgeMessages): Line[] {
  if (!report) return [];
  const { asked } = report,
    lines = conditionLines(report, messages);
  if (!asked) return lines;
  const count = { label: messages.words['asked-network'], value: answered(report, messages) };
  return [
    ...lines,
    count,
    ...asked.slice(0, MOST_SOURCES).map((source) => sourceLine(source, messages)),
  ];
}
