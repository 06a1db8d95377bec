import type { VerifyCache } from '../verify.js';
import { whenIdle } from './when-idle.js';

/**
 * How long network responses are kept after the last badge of a batch, in milliseconds: a later
 * verification requests them again.
 */
export const ANSWERS_KEPT_MS = 1_000;

/**
 * Network responses shared by badges that are verified at the same time, so that hundreds of badges
 * of one issuer request its key and list once.
 */
export class SharedAnswers {
  #cache?: VerifyCache;
  #busy = 0;
  #rest?: ReturnType<typeof setTimeout>;

  /**
   * Starts without responses.
   * @param keptMs milliseconds after the last badge
   */
  constructor(private readonly keptMs = ANSWERS_KEPT_MS) {}

  /**
   * Runs work with the responses of its batch.
   * @param work receives the responses of the batch
   * @param create makes an empty cache
   */
  async during<T>(work: (cache: VerifyCache) => Promise<T>, create: () => VerifyCache): Promise<T> {
    clearTimeout(this.#rest);
    this.#busy += 1;
    try {
      return await work((this.#cache ??= create()));
    } finally {
      this.#busy -= 1;
      if (this.#busy === 0)
        this.#rest = whenIdle(() => {
          this.#cache = undefined;
        }, this.keptMs);
    }
  }
}
