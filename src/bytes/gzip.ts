import { join } from './join.js';

/** How to decompress, and where to stop. */
export interface InflateOptions {
  readonly format: 'gzip' | 'zlib' | 'deflate-raw';
  /** Most bytes that may come out. */
  readonly maxBytes: number;
  /** Most bytes out for each byte in. Default: no limit but `maxBytes` (a list with no bit set packs about a thousand to one). */
  readonly maxRatio?: number;
}

/** What came out, or why nothing did: `limit` was reached, or the data is `broken`. */
export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'limit' | 'broken' };

/** Bytes handed to the decompressor at once: bounds what one step can blow up to, about a thousandfold. */
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

/** Reads a stream to its end; gives up as soon as it is longer than `limit`. */
async function collect(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array | 'limit'> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > limit) {
      reader.cancel().catch(() => undefined);
      return 'limit';
    }
    parts.push(step.value);
  }
  return join(parts, length);
}

/**
 * Decompresses in a stream and stops at the cap, so that a small bomb cannot fill memory. Never throws for bad data.
 * @param bytes the compressed data
 * @param options the format (`zlib` is what PNG and PDF use) and the caps
 */
export async function inflate(bytes: Uint8Array, options: InflateOptions): Promise<Inflated> {
  const format = options.format === 'zlib' ? 'deflate' : options.format;
  const limit = Math.min(options.maxBytes, bytes.length * (options.maxRatio ?? Infinity));
  try {
    const inflated = await collect(
      sliced(bytes).pipeThrough(new DecompressionStream(format)),
      limit,
    );
    return inflated === 'limit' ? { ok: false, reason: 'limit' } : { ok: true, bytes: inflated };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

/** Compresses to gzip, as a status list is published (S-*). */
export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await collect(sliced(bytes).pipeThrough(new CompressionStream('gzip')), Infinity);
  return packed as Uint8Array;
}

/** Compresses to zlib, as PNG and PDF hold their streams. */
export async function zlib(bytes: Uint8Array): Promise<Uint8Array> {
  return (await collect(
    sliced(bytes).pipeThrough(new CompressionStream('deflate')),
    Infinity,
  )) as Uint8Array;
}

/** Compresses to bare deflate, as share links carry it. */
export async function deflateRaw(bytes: Uint8Array): Promise<Uint8Array> {
  return (await collect(
    sliced(bytes).pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  )) as Uint8Array;
}
