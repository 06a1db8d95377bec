/**
 * Removes characters from the end of a text in linear time. A regular expression such as `/[ ,]+$/`
 * tries each run of these characters in the text, from each of its positions.
 *
 * @param isRemoved matches one character that is removed
 */
export function trimEndOf(text: string, isRemoved: RegExp): string {
  let end = text.length;
  while (end > 0 && isRemoved.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
