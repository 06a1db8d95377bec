import { dirname, resolve } from 'node:path';
import type { JsonObject } from '../badge/contract.js';
import { at, readJson } from './files.js';
import { UsageError, type Io } from './io.js';
import { isObject } from '../json/values.js';

/**
 * Documents of JSON-LD contexts that are not bundled, by URL (P-11): data, which can be sent to a
 * thread.
 */
export type Contexts = ReadonlyMap<string, JsonObject>;

/**
 * Reads the file of `--contexts`: JSON, URL → path of the context's document (relative to this
 * file), or the document itself.
 * @throws Misuse when a file cannot be read or contains no context
 */
export async function readContexts(
  io: Io,
  path: string | undefined,
): Promise<Contexts | undefined> {
  if (path === undefined) return undefined;
  const map = await readJson(io, path);
  if (!isObject(map)) throw new UsageError(`${path}: not a map of URL to path`);
  const folder = dirname(at(io, path));
  const found = new Map<string, JsonObject>();
  for (const [url, target] of Object.entries(map)) {
    const document =
      typeof target === 'string' ? await readJson(io, resolve(folder, target)) : target;
    if (!isObject(document) || !('@context' in document))
      throw new UsageError(`${path}: ${url}: not a context: a JSON object with @context`);
    found.set(url, document);
  }
  return found;
}

/** Makes the lookup function that `issue` and `verify` take. */
export const contextsFrom =
  (contexts: Contexts | undefined, others?: (url: string) => unknown) =>
  (url: string): JsonObject | undefined =>
    contexts?.get(url) ?? (others?.(url) as JsonObject | undefined);
