import type { Badge } from '../badge/contract.js';
import type { Headline, HostedWords, Messages } from '../locales/contract.js';

/** Whether a badge is one that its issuer's site vouches for, also where no more is left of it than that it was revoked. */
const isHosted = ({ securing, dataModel, document }: Badge): boolean =>
  securing === 'hosted' ||
  (securing === 'none' && dataModel.startsWith('OB ') && document['revoked'] === true);

function headlinesOf({ headlines }: Messages, hosted: HostedWords): Messages['headlines'] {
  const replaced = Object.entries(hosted.headlines).map(([id, words]): [string, Headline] => [
    id,
    { ...headlines[id as 'valid'], ...words },
  ]);
  return { ...headlines, ...Object.fromEntries(replaced) };
}

/** What is wrong in the form of a badge is corrected where it is served; there is nothing to sign again. */
function adviceOf({ advice }: Messages, { correct }: HostedWords): Messages['advice'] {
  const corrected = ['property-missing', 'property-type', 'property-value'] as const;
  return {
    ...advice,
    ...Object.fromEntries(corrected.map((code) => [code, { ...advice[code], issuer: correct }])),
  };
}

/**
 * Chooses the words for a badge: of one that is hosted nothing is said of signatures, keys and lists, since it has none (4.7).
 *
 * @param badge the one that is shown
 * @param messages one language
 * @returns the same, with the sentences that are told otherwise of a hosted badge
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
