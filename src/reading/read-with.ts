import type { Badge, Found } from '../badge/contract.js';
import { readTogether } from './together.js';
import { urlIn, bytesOf, isJsonInput, stringified, type ReadInput } from '../formats/input.js';
import type { Net } from '../net/index.js';
import { readBytes, topLocation } from './bytes.js';
import { CREDENTIAL_LIMITS, type JsonLimits } from '../json/limits.js';
import type { HandOver, Reading, ReadLimits } from './contract.js';
import { READ_LIMITS, stopIfAborted } from './limits.js';
import { readText } from './text.js';
import { readUrl } from './url.js';

/** Options of reading over a given network. */
export interface ReadWithOptions {
  readonly signal?: AbortSignal;
  readonly limits?: Partial<ReadLimits>;
  /** Limits of one credential. Default `CREDENTIAL_LIMITS`. */
  readonly credential?: JsonLimits;
  /** Reads large files elsewhere. Default: none. */
  readonly handOver?: HandOver;
  /** Image or URL that led to the input. Default: none. */
  readonly outer?: Partial<Found>;
  /** Number of URLs that led to the input. Default 0. */
  readonly hops?: number;
}

/**
 * Reads an input over a given network: that of the caller, or one without requests for a document
 * inside another.
 */
export const readWith = async (
  input: ReadInput,
  net: Net,
  options: ReadWithOptions = {},
): Promise<Badge[]> => readTogether(await readAll(input, net, options));

async function readAll(input: ReadInput, net: Net, options: ReadWithOptions): Promise<Badge[]> {
  const reading: Reading = {
    limits: { ...READ_LIMITS, ...options.limits },
    signal: options.signal,
    net,
    credential: options.credential ?? CREDENTIAL_LIMITS,
    handOver: options.handOver,
    badges: 0,
    readText: (text, location) => readText(text, location, reading),
  };
  stopIfAborted(reading);
  const url = urlIn(input);
  if (url !== undefined) return readUrl(url, undefined, 0, reading);
  if (isJsonInput(input))
    return reading.readText(
      stringified(input),
      topLocation({ container: 'object', notes: [] }, 0, reading),
    );
  const { outer, hops = 0 } = options;
  return readBytes(await bytesOf(input, reading.limits.bytes), outer, hops, reading);
}
