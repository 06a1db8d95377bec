import { instantOf } from '../../json/instant.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { TaskOffer } from '../../journey/assessment/contract.js';
import { fill } from '../../locales/fill.js';
import type { AssessmentMessages } from '../../locales/journey/contract.js';
import type { Phrase } from '../contract.js';
import { deadline, distance } from '../dates.js';
import { PARAM_LIMIT, phrase } from '../sanitize-text.js';
import { size } from './amounts.js';
import { IssuerTexts } from './issuer-texts.js';

/** The moment until which a review is due. */
export interface DueView {
  readonly iso: string;
  /** “Thursday, 10 December 2026 at 17:00 Central European Standard Time”. */
  readonly text: string;
  /** “in 19 days”. */
  readonly left: string;
  readonly isOverdue: boolean;
}

/** All that an assessor reads before accepting a work. */
export interface OfferView {
  readonly title: Phrase;
  /** “3 parts”, “420 words”, “2 files” …, only of what there is. */
  readonly size: readonly string[];
  readonly skills: readonly Phrase[];
}

/**
 * Words a due date, with its time zone.
 *
 * @param due ISO 8601
 * @param now clock
 * @param timeZone IANA time zone; default: the reader's own
 */
export function dueView(
  due: string | undefined,
  now: Date,
  timeZone: string | undefined,
  { lang }: AssessmentMessages,
): DueView | undefined {
  const [time, text] = due === undefined ? [] : [instantOf(due), deadline(due, lang, timeZone)];
  if (due === undefined || time === undefined || text === undefined) return undefined;
  const left = distance(now.getTime(), time, lang);
  return { iso: due, text, left, isOverdue: time < now.getTime() };
}

function sizeOf(
  given: TaskOffer['size'],
  definition: Definition | undefined,
  { words, lang }: AssessmentMessages,
): readonly string[] {
  const {
    words: written,
    files,
    links,
    bytes,
  } = typeof given === 'number' ? { words: 0, files: 0, links: 0, bytes: given } : given;
  const counted = [
    ['size-parts', definition?.parts.length ?? 0],
    ['words-n', written],
    ['confirm-files', files],
    ['confirm-links', links],
  ] as const;
  return [
    ...counted
      .filter(([, count]) => count > 0)
      .map(([word, count]) => fill(words[word], { count }, lang)),
    ...(bytes > 0 ? [size(bytes, lang)] : []),
  ];
}

/**
 * Words the offer of a work.
 *
 * @param definition for the number of its parts, and its language
 */
export function offerView(
  offer: TaskOffer,
  definition: Definition | undefined,
  messages: AssessmentMessages,
): OfferView {
  const texts = new IssuerTexts(messages, definition?.inLanguage);
  return {
    title: texts.name(offer.title),
    size: sizeOf(offer.size, definition, messages),
    skills: offer.skills.flatMap((each) => {
      const shown = phrase(typeof each === 'string' ? each : each.name, PARAM_LIMIT);
      return shown ? [shown] : [];
    }),
  };
}
