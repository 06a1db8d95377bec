/** Longest text of a value in a failure, in characters; the rest is cut off. */
const LONGEST = 4_000;

function plain(this: unknown, key: string, value: unknown): unknown {
  if (value === undefined) return '[undefined]';
  if (typeof value === 'bigint') return `${value}n`;
  if (
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    value instanceof RegExp ||
    Number.isNaN(value) ||
    Object.is(value, -0)
  )
    return Object.is(value, -0) ? '[-0]' : `[${String(value)}]`;
  if (value instanceof Error) return { error: String(value), ...value };
  if (value instanceof Uint8Array)
    return `[${value.constructor.name} ${[...value.subarray(0, 200)].join(' ')}${value.length > 200 ? ` … ${value.length} bytes` : ''}]`;
  if (value instanceof Map) return { '[Map]': [...value] };
  return value instanceof Set ? { '[Set]': [...value] } : value;
}

export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value).slice(0, LONGEST);
  try {
    return (JSON.stringify(value, plain, 1) ?? String(value)).slice(0, LONGEST);
  } catch {
    return String(value);
  }
}
