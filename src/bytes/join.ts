/**
 * Concatenates parts.
 *
 * @param parts in order
 * @param length sum of their lengths, in bytes
 */
export function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
