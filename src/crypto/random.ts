/** A source of randomness: gives `length` unpredictable bytes. Default: the platform's. */
export type Random = (length: number) => Uint8Array;

/** Gives random bytes of the platform. */
export const platformRandom: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
