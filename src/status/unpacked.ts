import { decodeList, MAX_LIST_BYTES } from './bitstring/bits.js';

/**
 * Largest total size of unpacked lists that are cached for later verifications, in bytes: hundreds
 * of badges name one list.
 */
const KEPT_BYTES = MAX_LIST_BYTES;

type Form = 'multibase' | 'plain';
type Bits = Uint8Array | 'limit' | undefined;

/**
 * Unpacked lists by their packed text, oldest first. The bits of a text are always the same,
 * independent of its publisher.
 */
const kept = new Map<string, Uint8Array>();
let keptBytes = 0;

function keep(name: string, bits: Uint8Array): void {
  kept.set(name, bits);
  keptBytes += bits.length;
  for (const [oldest, { length }] of kept) {
    if (keptBytes <= KEPT_BYTES) return;
    kept.delete(oldest);
    keptBytes -= length;
  }
}

/** Unpacks a text, or returns the cached bits, which count the same towards the limit. */
async function unpack(encoded: unknown, form: Form, max: number): Promise<Bits> {
  if (typeof encoded !== 'string') return undefined;
  const name = `${form} ${encoded}`;
  const known = kept.get(name);
  if (known) return known.length <= max ? known : 'limit';
  const found = await decodeList(encoded, form, max);
  if (found instanceof Uint8Array) keep(name, found);
  return found;
}

let turn: Promise<unknown> = Promise.resolve();
const unpacked = new WeakMap<object, Promise<Bits>>();

/**
 * Unpacks the list of a subject once, however many entries are looked up in it.
 *
 * @param subject subject of a list credential, frozen when it was read
 * @param form as in `decodeList`
 * @param left bytes that may still be unpacked; the unpacked bytes are subtracted
 * @returns the bits, `limit` if the list exceeds those bytes, or `undefined` if it is unreadable
 */
export function bitsOf(
  subject: Readonly<Record<string, unknown>>,
  form: Form,
  left: { listBytes: number },
): Promise<Bits> {
  const known = unpacked.get(subject);
  if (known) return known;
  // one after another, so that each sees the bytes that the previous ones left
  const bits = turn.then(async () => {
    const found = await unpack(
      subject['encodedList'],
      form,
      Math.min(MAX_LIST_BYTES, left.listBytes),
    );
    if (found instanceof Uint8Array) left.listBytes -= found.length;
    return found;
  });
  turn = bits;
  unpacked.set(subject, bits);
  return bits;
}
