/**
 * C0 and C1 controls and DEL could control the terminal; bidi and zero-width characters could
 * reorder what is read.
 */
const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}/gu;

/** Makes one line of text, safe for a terminal whatever its source. */
export function plain(text: string, maxLength = 200): string {
  const shown = text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = [...shown];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : shown;
}

/**
 * Makes several lines of text safe as `plain` does, keeping their spaces: for messages about files
 * with any name.
 */
export const plainLines = (text: string): string =>
  text.replace(UNPRINTABLE, (mark) => (mark === '\n' || mark === '\t' ? mark : '\uFFFD'));

const asEscape = (mark: string): string =>
  [...Array(mark.length).keys()]
    .map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * Serialises JSON on one line. `JSON.stringify` escapes C0 controls; all other characters that
 * could control a terminal or reorder a line are escaped here.
 */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value).replace(UNPRINTABLE, asEscape)}\n`;

/** Keeps a text as it is, except characters that could control a terminal. */
export const shownOnTerminal = (text: string): string =>
  text.replace(UNPRINTABLE, (mark) => (mark === '\n' || mark === '\t' ? mark : asEscape(mark)));
