/** The part of `node:path` that our tests use. */

/** @returns the parts joined by slashes, with `.` and `..` resolved */
export function join(...parts: readonly string[]): string {
  const { pathname } = new URL(parts.join('/').replace(/^\/*/, '/'), 'file:///');
  return decodeURIComponent(parts[0]?.startsWith('/') ? pathname : pathname.slice(1));
}
