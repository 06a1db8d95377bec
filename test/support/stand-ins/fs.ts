/**
 * The part of `node:fs` that our tests use. The server of the tests serves files of the project and
 * of the vectors, and no others.
 */
import { Buffer } from './buffer.js';

/**
 * URL of `scripts/testing/core-server.mjs`; a missing file is 204, since the runner reports every
 * 404.
 */
const ADDRESS = '/__core__/file?path=';

const pathOf = (path: string | URL): string =>
  path instanceof URL ? decodeURIComponent(path.pathname) : path;

/**
 * Requests a file synchronously, as the tests read. Only one encoding keeps bytes as they are: the
 * text's characters are 0xf780 + byte, or the byte.
 */
function ask(path: string): string | undefined {
  const request = new XMLHttpRequest();
  request.open('GET', ADDRESS + encodeURIComponent(path), false);
  request.overrideMimeType('text/plain; charset=x-user-defined');
  request.send();
  if (request.status === 200) return request.responseText;
  if (request.status === 204) return undefined;
  throw new Error(`${path}: the server of the tests answers ${request.status}`);
}

export const existsSync = (path: string | URL): boolean => ask(pathOf(path)) !== undefined;

export function readFileSync(path: string | URL, encoding?: 'utf8'): Buffer | string {
  const found = ask(pathOf(path));
  if (found === undefined)
    throw Object.assign(new Error(`ENOENT: no such file, open '${pathOf(path)}'`), {
      code: 'ENOENT',
    });
  const bytes = Buffer.from(found, 'latin1');
  return encoding === undefined ? bytes : bytes.toString(encoding);
}
