/** C0 and C1 controls and DEL could drive the terminal; bidi and zero-width characters could rearrange what is read. */
const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}/gu;

/** One line of text, safe for a terminal whoever wrote it. */
export function plain(text: string, maxLength = 200): string {
  const shown = text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = [...shown];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : shown;
}

/** Several lines of text, each as `plain` would leave it but for its spaces: for what a command says of files with any name. */
export const plainLines = (text: string): string =>
  text.replace(UNPRINTABLE, (mark) => (mark === '\n' || mark === '\t' ? mark : '\uFFFD'));

const asEscape = (mark: string): string =>
  [...Array(mark.length).keys()]
    .map((at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** JSON on one line. It escapes C0 controls by itself; what else could drive a terminal or turn a line around is escaped here. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value).replace(UNPRINTABLE, asEscape)}\n`;

/** A text as it is, but for what could drive a terminal. */
export const shownOnTerminal = (text: string): string =>
  text.replace(UNPRINTABLE, (mark) => (mark === '\n' || mark === '\t' ? mark : asEscape(mark)));
