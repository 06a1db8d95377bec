import { join } from '../bytes/join.js';
import { ACCEPTED_MEDIA_TYPES, mediaTypeOf } from '../journey/application/media-types.js';
import { Refusal } from './refusals.js';

/** First bytes of a file, by which nearly every type is recognised. */
const HEAD_BYTES = 65_536;
/** Last bytes of a file, where an archive has the names of its members. */
const TAIL_BYTES = 1_048_576;

/** Tells whether files of a media type may be handed in. */
export const isAccepted = (mediaType: string | undefined): mediaType is string =>
  mediaType !== undefined && ACCEPTED_MEDIA_TYPES.includes(mediaType);

/** Bytes at both ends of a stream. */
class Ends {
  #head: Uint8Array = new Uint8Array();
  #tail: Uint8Array[] = [];
  #tailBytes = 0;

  /** First bytes of what has passed. */
  get head(): Uint8Array {
    return this.#head;
  }

  /** First and last bytes, without those between them. */
  get both(): Uint8Array {
    return join([this.#head, ...this.#tail], this.#head.length + this.#tailBytes);
  }

  add(chunk: Uint8Array): void {
    const missing = HEAD_BYTES - this.#head.length;
    if (missing > 0) {
      const more = chunk.subarray(0, missing);
      this.#head = join([this.#head, more], this.#head.length + more.length);
    }
    const rest = chunk.slice(Math.max(0, missing));
    this.#tail.push(rest);
    this.#tailBytes += rest.length;
    while (this.#tailBytes - this.#tail[0]!.length >= TAIL_BYTES)
      this.#tailBytes -= this.#tail.shift()!.length;
  }
}

/** A stream whose type is recognised while it passes. */
export interface Sniffed {
  readonly body: ReadableStream<Uint8Array>;
  /** Gives the type, once the stream has passed. */
  mediaType(): string | undefined;
}

/**
 * Recognises the type of a stream while it passes: from its first bytes, and for Office files from
 * the last ones. It breaks off as soon as the first bytes tell that the type is not accepted.
 *
 * @param body bytes of a file
 * @param name of the file, which only tells kinds of text apart
 */
export function sniff(body: ReadableStream<Uint8Array>, name: string): Sniffed {
  const ends = new Ends();
  let isChecked = false;
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      ends.add(chunk);
      if (!isChecked && ends.head.length === HEAD_BYTES) {
        isChecked = true;
        const mediaType = mediaTypeOf(ends.head, name);
        if (!isAccepted(mediaType))
          throw new Refusal('file-refused', { mediaType: mediaType ?? null });
      }
      controller.enqueue(chunk);
    },
  });
  return { body: body.pipeThrough(watch), mediaType: () => mediaTypeOf(ends.both, name) };
}
