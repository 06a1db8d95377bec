import { join } from './join.js';

/** The format of the compressed data, and the limits of decompression. */
export interface InflateOptions {
  readonly format: 'gzip' | 'zlib' | 'deflate-raw';
  /** Largest output, in bytes. */
  readonly maxBytes: number;
  /**
   * Largest number of output bytes for each input byte. Default: no limit but `maxBytes` (a status
   * list with no bit set compresses about a thousand to one).
   */
  readonly maxRatio?: number;
  /** Called after each portion of the output, so that a page can answer meanwhile. Default: none. */
  readonly pause?: () => Promise<void>;
}

/** The output, or the reason for its absence: `limit` was reached, or the data is `broken`. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'limit' | 'broken' };

/** Output bytes between two pauses. */
const PORTION = 256 << 10;
/**
 * Bytes passed to the decompressor at once: bounds the output of one step, to about a thousand
 * times as much.
 */
const SLICE = 4096;

function sliced(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(Uint8Array.from(bytes.subarray(at, at + SLICE)));
        at += SLICE;
      },
    },
    { highWaterMark: 0 },
  );
}

/** Reads a stream to its end; stops as soon as the output exceeds `limit`. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
  pause?: () => Promise<void>,
): Promise<Uint8Array | 'limit'> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  let paused = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > limit) {
      reader.cancel().catch(() => undefined);
      return 'limit';
    }
    parts.push(step.value);
    if (pause && length - paused > PORTION) {
      paused = length;
      await pause();
    }
  }
  return join(parts, length);
}

/**
 * Decompresses in a stream and stops at the limit, so that a decompression bomb cannot fill memory
 * . Never throws for bad data.
 * @param bytes the compressed data
 * @param options the format (PNG and PDF use `zlib`) and the limits
 */
export async function inflate(bytes: Uint8Array, options: InflateOptions): Promise<Inflated> {
  const format = options.format === 'zlib' ? 'deflate' : options.format;
  const limit = Math.min(options.maxBytes, bytes.length * (options.maxRatio ?? Infinity));
  try {
    const inflated = await collect(
      sliced(bytes).pipeThrough(new DecompressionStream(format)),
      limit,
      options.pause,
    );
    return inflated === 'limit' ? { ok: false, reason: 'limit' } : { ok: true, bytes: inflated };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

/** Compresses to gzip, the format of a published status list (S-*). */
export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await collect(sliced(bytes).pipeThrough(new CompressionStream('gzip')), Infinity);
  return packed as Uint8Array;
}

/** Compresses to zlib, the format of streams in PNG and PDF. */
export async function zlib(bytes: Uint8Array): Promise<Uint8Array> {
  return (await collect(
    sliced(bytes).pipeThrough(new CompressionStream('deflate')),
    Infinity,
  )) as Uint8Array;
}

/** Compresses to raw deflate, the format in share links. */
export async function deflateRaw(bytes: Uint8Array): Promise<Uint8Array> {
  return (await collect(
    sliced(bytes).pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  )) as Uint8Array;
}
