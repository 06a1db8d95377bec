/** The part of `node:path` that our tests use. */

/** @returns the parts joined by slashes, with `.` and `..` resolved */
export function join(...parts: readonly string[]): string {
  const kept: string[] = [];
  for (const name of parts.join('/').split('/')) {
    if (name === '..') kept.pop();
    else if (name !== '.' && name !== '') kept.push(name);
  }
  return (parts[0]?.startsWith('/') ? '/' : '') + kept.join('/');
}

/** @returns the path without its last part */
export const dirname = (path: string): string => join(path, '..') || '.';
