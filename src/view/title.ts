import type { Badge } from '../badge/contract.js';
import type { CardMessages } from '../locales/surfaces.js';
import type { Phrase } from './contract.js';
import { best, phrase } from './sanitize-text.js';

/** Names a badge by its achievement, or else by its own name, which is given too where it differs. */
export function titleOf(
  { credential }: Badge,
  lang: string,
  { words }: CardMessages,
): { title: Phrase; otherName?: Phrase } {
  const [achievement, label] = [
    phrase(best(credential.achievement?.name, lang), 300),
    phrase(best(credential.name, lang), 300),
  ];
  const title = achievement ?? label ?? { text: words.unnamed, dir: 'auto' as const };
  return { title, ...(label && label.text !== title.text ? { otherName: label } : {}) };
}
