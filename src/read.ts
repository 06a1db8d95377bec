import type { Badge } from './badge/contract.js';
import type { ReadInput } from './formats/input.js';
import { netOnDemand } from './net/on-demand.js';
import type { ReadLimits } from './reading/contract.js';
import { readWith } from './reading/read-with.js';

export type * from './badge/contract.js';
export type { Payload } from './formats/contract.js';
export type { ReadInput } from './formats/input.js';
export type { ZipFile } from './formats/zip.js';
export type { ReadLimits } from './reading/contract.js';
export { archived, unbake } from './formats/index.js';
export { READ_LIMITS } from './reading/limits.js';

/** Options of reading, including its whole environment. */
export interface ReadOptions {
  /**
   * Function for requests, if the input is a URL or an image contains one; default the platform's
   * `fetch`.
   */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Allows `http:` and any port of this machine; for demos and tests. Default `false`. */
  readonly allowLoopback?: boolean;
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads the badges in a file or text: PNG, SVG, SVGZ, PDF attachments, ZIP archives, JSON, JWT,
 * SD-JWT, presentations, CLRs, lists, a URL. Nothing is verified here.
 *
 * @param input bytes, text, URL, Blob, or an object that is a credential
 * @param options network, signal and limits; the network is used only for an input that is a URL,
 * or an image that contains one
 * @returns the badges, deeply frozen, with the location of each; most inputs contain one, and the
 * list is never empty
 * @throws BadgeError if nothing in the input can be read as a badge: `code` is the reason and
 * `params` the location
 * @example
 * import { read } from 'open-badge-elements/read';
 * const [badge] = await read(bytes);
 * console.log(badge?.credential.name, badge?.found.container);
 */
export async function read(input: ReadInput, options: ReadOptions = {}): Promise<Badge[]> {
  return readWith(input, netOnDemand(options), options);
}
