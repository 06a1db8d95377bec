import type { Badge } from '../badge/contract.js';
import { isRevocationNotice } from '../badge/data-model.js';
import type { Headline, HostedWords, Messages } from '../locales/contract.js';

/** Tells whether a badge is hosted, including one of which only a notice of revocation is left. */
const isHosted = (badge: Badge): boolean =>
  badge.securing === 'hosted' || isRevocationNotice(badge);

function headlinesOf({ headlines }: Messages, hosted: HostedWords): Messages['headlines'] {
  const replaced = Object.entries(hosted.headlines).map(([id, words]): [string, Headline] => [
    id,
    { ...headlines[id as 'valid'], ...words },
  ]);
  return { ...headlines, ...Object.fromEntries(replaced) };
}

/**
 * Replaces advice on the form of a badge: a hosted one is corrected where it is served, and not
 * signed again.
 */
function adviceOf({ advice }: Messages, { correct }: HostedWords): Messages['advice'] {
  const corrected = ['property-missing', 'property-type', 'property-value'] as const;
  return {
    ...advice,
    ...Object.fromEntries(corrected.map((code) => [code, { ...advice[code], issuer: correct }])),
  };
}

/**
 * Chooses the words for a badge: those for a hosted one do not mention signatures, keys and lists,
 * since it has none.
 *
 * @param badge the one that is shown
 * @param messages one language
 * @returns the same messages, with the sentences that differ for a hosted badge
 */
export function wordsFor(badge: Badge, messages: Messages): Messages {
  if (!isHosted(badge)) return messages;
  const { hosted } = messages;
  const { answers, checks, codes, words } = messages;
  return {
    ...messages,
    headlines: headlinesOf(messages, hosted),
    answers: {
      ...answers,
      authentic: { ...answers.authentic, ...hosted.answers.authentic },
      current: { ...answers.current, ...hosted.answers.current },
    },
    checks: { ...checks, ...hosted.checks },
    codes: { ...codes, ...hosted.codes },
    advice: adviceOf(messages, hosted),
    words: { ...words, ...hosted.words },
  };
}
