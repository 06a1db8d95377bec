/**
 * Sizes from which a page hands work to a worker, each some 50 ms of processor time on a slow
 * machine: bytes of a text that is read, characters of a presentation that is verified with
 * the badges in it, bytes of a PNG, values of a document that is verified, bytes of a response.
 */
export const HEAVY = {
  text: 128 << 10,
  presentation: 16 << 10,
  png: 2 << 20,
  values: 1_500,
  answer: 256 << 10,
} as const;

/** First byte of a JSON object. */
const BRACE = 0x7b;

/** Tells whether a file is JSON that is read at once; any other file has to be looked at. */
export const isLightJson = (bytes: Uint8Array): boolean =>
  bytes[0] === BRACE && bytes.length <= HEAVY.text;
