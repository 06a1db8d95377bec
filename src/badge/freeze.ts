/**
 * Freezes a JSON value with all in it, so that what was checked cannot differ from what is shown later.
 * Works with a list instead of recursion: the depth of the input is not ours to trust.
 *
 * @param value any tree of plain objects and arrays; byte arrays are left alone, they cannot be frozen
 * @returns the same value
 */
export function deepFreeze<T>(value: T): T {
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next) || seen.has(next))
      continue;
    seen.add(Object.freeze(next));
    for (const member of Object.values(next)) waiting.push(member);
  }
  return value;
}
