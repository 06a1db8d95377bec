/** C0 and C1 controls and DEL could drive the terminal; bidi and zero-width characters could rearrange what is read. */
const UNPRINTABLE =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/gu;

/** One line of text, safe for a terminal whoever wrote it. */
export function plain(text: string, maxLength = 200): string {
  const shown = text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim();
  const characters = [...shown];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : shown;
}
