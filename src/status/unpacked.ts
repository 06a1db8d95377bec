import { decodeList, MAX_LIST_BYTES } from './bitstring/bits.js';

/** Most bytes of unpacked lists that are kept for later verifications: hundreds of badges name one list. */
const KEPT_BYTES = MAX_LIST_BYTES;

type Form = 'multibase' | 'plain';
type Bits = Uint8Array | 'limit' | undefined;

/** Unpacked lists by their packed text, the oldest first. The bits of a text are always the same, whoever publishes it. */
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

/** Unpacks a text, or takes what came of it before; it counts the same. */
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
 * @param subject subject of a list credential, frozen as it was read
 * @param form as `decodeList` takes it
 * @param left bytes that may still be unpacked; what is unpacked here is taken from it
 * @returns the bits, `limit` when they are more than that, or `undefined` when they cannot be read
 */
export function bitsOf(
  subject: Readonly<Record<string, unknown>>,
  form: Form,
  left: { listBytes: number },
): Promise<Bits> {
  const known = unpacked.get(subject);
  if (known) return known;
  // one after the other, so that each sees what those before it have left
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
