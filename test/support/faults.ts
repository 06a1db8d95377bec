/**
 * Reads inputs that once broke us. They are beside the project, not in it: `../shared/faults` from
 * the project root, or the folder named by OPEN_BADGE_FAULTS. Where they are absent, tests skip
 * with a reason: `test('…', { skip: withoutFaults }, …)`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const folder =
  process.env['OPEN_BADGE_FAULTS'] ??
  fileURLToPath(new URL('../../../shared/faults', import.meta.url));

/**
 * Value for `skip`: false when the inputs are present, else the sentence that the test run shows.
 */
export const withoutFaults: string | false = existsSync(join(folder, 'README.md'))
  ? false
  : 'the shared fault inputs are not here (set OPEN_BADGE_FAULTS to their folder)';

/** The clock named in the README of the inputs. */
export const FAULT_CLOCK = '2026-06-01T00:00:00Z';

/** @param file path relative to the faults' folder, such as `wild/http-410.png` @returns its absolute path */
export const faultPath = (file: string): string => join(folder, file);

/** @param file path relative to the faults' folder @returns the exact bytes */
export const faultBytes = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(faultPath(file)));

/** @param file path relative to the faults' folder @returns the file as UTF-8 text */
export const faultText = (file: string): string => readFileSync(faultPath(file), 'utf8');

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  jwt: 'text/plain',
  jws: 'text/plain',
  txt: 'text/plain',
};

/**
 * Makes a `fetch` that answers from an offline map: any other URL fails as if there were no
 * network.
 *
 * @param map path of a `.map.json` relative to the faults' folder; its paths are relative to
 *   itself. Default: no URL
 * @param extra responses beside the map, or in place of a file that the map names and that is
 *   absent
 */
export function faultFetch(
  map?: string,
  extra: Readonly<Record<string, string>> = {},
): typeof fetch {
  const files =
    map === undefined ? {} : (JSON.parse(faultText(map)) as Readonly<Record<string, string>>);
  return (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const file = files[url] && join(dirname(map ?? ''), files[url]);
    if (extra[url] === undefined && (file === undefined || !existsSync(faultPath(file))))
      return Promise.reject(new TypeError(`offline: ${url}`));
    const body = extra[url] ?? faultBytes(file!);
    const type = TYPES[(file ?? '').split('.').at(-1)!] ?? 'application/json';
    return Promise.resolve(new Response(body as BodyInit, { headers: { 'content-type': type } }));
  };
}
