/**
 * Freezes a JSON value and everything in it, so that what was checked cannot differ from what is
 * shown later. Uses a list instead of recursion, since the depth of the input is untrusted.
 *
 * @param value any tree of plain objects and arrays; byte arrays cannot be frozen and are left
 *   alone
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
