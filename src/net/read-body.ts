import { join } from '../bytes/join.js';

/** The start of a body that is larger than the limit. */
export interface TooLarge {
  readonly start: Uint8Array;
}

/**
 * Reads a body up to a limit and stops there.
 *
 * @param response response with the body
 * @param maxBytes largest body, in bytes
 * @returns the bytes, or the start of a larger body
 */
export async function readBodyOrStart(
  response: Response,
  maxBytes: number,
): Promise<Uint8Array | TooLarge> {
  const told = Number(response.headers.get('content-length') ?? 0);
  const limited = (bytes: Uint8Array): Uint8Array | TooLarge =>
    Math.max(told, bytes.length) > maxBytes ? { start: bytes.subarray(0, maxBytes) } : bytes;
  if (!response.body) return limited(new Uint8Array(await response.arrayBuffer()));
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    parts.push(next.value);
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      break;
    }
  }
  return limited(join(parts, size));
}

/**
 * Reads a body up to a limit and stops there.
 *
 * @returns the bytes, or `undefined` for a larger body
 */
export async function readBody(
  response: Response,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const read = await readBodyOrStart(response, maxBytes);
  return 'start' in read ? undefined : read;
}

/** Tells whether most of a text is an embedded image, which may be linked instead (W78). */
export function isMostlyImage({ start }: TooLarge): boolean {
  const text = new TextDecoder().decode(start);
  const images = text.match(/data:image\/[^"\s]*/gi) ?? [];
  return images.reduce((sum, { length }) => sum + length, 0) > text.length / 2;
}
