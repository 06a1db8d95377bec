import { textIn } from './html.js';
import type { PageWords } from './link-opener.js';

/**
 * Writes the foot of a page that shows one badge. That the badge was checked is in sight only once it
 * was (see the style sheet): a static page claims nothing.
 *
 * @param checksOthers true for a page with the script that opens links, which also checks a badge that
 *   the reader brings
 */
export function pageFoot({ words }: PageWords, checksOthers: boolean): string {
  const another = checksOthers
    ? `<details id="another">${textIn('summary', words['check-another'])}<div></div></details>`
    : '';
  return `<footer>${textIn('p', words['checked-here'], { class: 'checked' })}${another}<details>${textIn('summary', words['what-is-this'])}${textIn('p', words['what-is-hint'])}</details></footer>`;
}
