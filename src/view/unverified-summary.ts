import type { Badge } from '../badge/contract.js';
import type { CardMessages } from '../locales/surfaces.js';
import { cardSummary } from './card-summary.js';
import type { CardSummary } from './contract.js';
import { wordsFor } from './hosted-words.js';

/**
 * Describes what a closed card shows of a badge before it is verified.
 *
 * @param lang preferred for the badge's own texts
 * @param language the messages of a card
 */
export const unverifiedSummary = <M extends CardMessages>(
  badge: Badge,
  lang: string,
  language: M,
): CardSummary & Pick<M, 'words'> => cardSummary(badge, lang, wordsFor(badge, language));
