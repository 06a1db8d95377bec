/** Removes the byte order mark and white space around a payload (B-16). */
export function trimPayload(text: string): string {
  return text.replace(/^\ufeff/, '').trim();
}
