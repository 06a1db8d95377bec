import type { Badge } from './badge/contract.js';
import type { ReadInput } from './formats/input.js';
import { createNet } from './net/index.js';
import type { ReadLimits } from './reading/contract.js';
import { readWith } from './reading/read-with.js';

export type * from './badge/contract.js';
export type { Payload } from './formats/contract.js';
export type { ReadInput } from './formats/input.js';
export type { ZipFile } from './formats/zip.js';
export type { ReadLimits } from './reading/contract.js';
export { archived, unbake } from './formats/index.js';
export { READ_LIMITS } from './reading/limits.js';

/** Everything environmental about reading. */
export interface ReadOptions {
  /** Asks for URLs, when the input is one or a picture holds one; default the platform's. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Lets `http:` and any port of this machine through; for demos and tests. Default `false`. */
  readonly allowLoopback?: boolean;
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Reads whatever may hold badges: PNG, SVG, SVGZ, PDF attachments, ZIP archives, JSON, JWT, SD-JWT, presentations, CLRs, lists, a URL. Nothing is verified here.
 *
 * @param input bytes, text, URL, Blob, or an object that is a credential
 * @param options network, signal and limits; the network is used only for an input that is an address, or a picture that holds one (B-14)
 * @returns the badges, deeply frozen, with where each was found; most inputs hold one, and the list is never empty
 * @throws BadgeError when nothing in the input can be read as a badge: its `code` says why and its `params` where
 * @example
 * import { read } from 'open-badge-elements/read';
 * const [badge] = await read(bytes);
 * console.log(badge?.credential.name, badge?.found.container);
 */
export async function read(input: ReadInput, options: ReadOptions = {}): Promise<Badge[]> {
  return readWith(input, createNet(options), options);
}
