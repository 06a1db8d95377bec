import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { at, readJson } from './files.js';
import { UsageError, type Io } from './io.js';
import { isUrl } from '../json/url.js';

/**
 * The environment that `--offline-map` gives to reading and verifying: files instead of the
 * network.
 */
export interface Offline {
  readonly fetch: typeof fetch;
  /** JSON-LD contexts that are not bundled, from the same map (P-11). */
  readonly contexts: (url: string) => unknown;
  /** The source of the map: URL to absolute path. */
  readonly files: ReadonlyMap<string, string>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.jwt': 'text/plain',
  '.jws': 'text/plain',
  '.txt': 'text/plain',
};

function assertMap(
  value: unknown,
  path: string,
): asserts value is Readonly<Record<string, string>> {
  const isMap =
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((target) => typeof target === 'string');
  if (!isMap) throw new UsageError(`${path}: not a map of URL to path`);
}

const asUrl = (text: string): string => (isUrl(text) ? new URL(text).href : text);

/**
 * Makes an error that `net` reports as offline: the outcome is unknown, never a failure of the
 * badge.
 */
const offline = (message: string): Error =>
  Object.assign(new TypeError(message), { code: 'offline' });

function responder(files: ReadonlyMap<string, string>): typeof fetch {
  return async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const path = files.get(asUrl(url));
    if (path === undefined) throw offline(`not in the map: ${url}`);
    const bytes = await readFile(path).catch((error: unknown) => {
      throw offline(String(error));
    });
    const type = MEDIA_TYPES[extname(path).toLowerCase()];
    const response = new Response(new Uint8Array(bytes), {
      headers: type ? { 'content-type': type } : {},
    });
    return Object.defineProperty(response, 'url', { value: url });
  };
}

function jsonAt(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Makes the offline environment from its map. Another thread makes it again: the map can be sent
 * there, functions cannot.
 */
export const offlineFrom = (files: ReadonlyMap<string, string>): Offline => ({
  files,
  fetch: responder(files),
  contexts: (url) => jsonAt(files.get(asUrl(url))),
});

/**
 * Reads a map of URL → path (relative to the map file); every other URL is refused, so no badge can
 * reach the network.
 * @throws Misuse when the file cannot be read or has another form
 */
export async function readOfflineMap(io: Io, path: string): Promise<Offline> {
  const map = await readJson(io, path);
  assertMap(map, path);
  const folder = dirname(at(io, path));
  return offlineFrom(
    new Map(Object.entries(map).map(([url, target]) => [asUrl(url), resolve(folder, target)])),
  );
}
