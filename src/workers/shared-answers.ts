import type { VerifyCache } from '../verify.js';

/** How long after the last badge of a batch its network answers are kept: whoever looks again later asks again. */
export const ANSWERS_KEPT_MS = 1_000;

/** Network answers that badges verified side by side have in common, so that hundreds of one issuer ask for its key and list once. */
export class SharedAnswers {
  #cache?: VerifyCache;
  #busy = 0;
  #rest?: ReturnType<typeof setTimeout>;

  /** @param keptMs milliseconds after the last badge */
  constructor(private readonly keptMs = ANSWERS_KEPT_MS) {}

  /** @param work is given the answers of the batch it belongs to @param create makes an empty store of answers */
  async during<T>(work: (cache: VerifyCache) => Promise<T>, create: () => VerifyCache): Promise<T> {
    clearTimeout(this.#rest);
    this.#busy += 1;
    try {
      return await work((this.#cache ??= create()));
    } finally {
      this.#busy -= 1;
      if (this.#busy === 0)
        this.#rest = setTimeout(() => {
          this.#cache = undefined;
        }, this.keptMs);
    }
  }
}
