import { availableParallelism } from 'node:os';
import type { BadgeJob, BadgeMaker, BadgeSettings, MadeBadge } from '../batch.js';
import type { Signer } from '../issue.js';
import { packError, unpackError } from '../workers/protocol.js';
import { startThread, type Thread } from '../workers/spawn-node.js';
import type { FromThread, PublicSigner, ThreadStart, ToThread } from './batch-thread-protocol.js';
import { UsageError } from './io.js';

/** Most threads that may be requested. */
const MOST = 64;
/** Badges that a thread has at once: it makes one while another waits for its signature. */
const EACH = 2;
/** Rows for each thread below which starting it costs more than it saves. */
const WORTH = 200;

/**
 * Determines the number of threads of `--threads`.
 *
 * @param rows number of rows; called only where it matters
 * @returns the number; with 1 the main thread makes the badges
 * @throws Misuse when the text is not a number from 1 to 64
 */
export async function threadsFrom(
  text: string | undefined,
  rows: () => Promise<number>,
): Promise<number> {
  const processors = Math.min(MOST, availableParallelism() - 1);
  if (text === undefined && processors <= 1) return 1;
  if (text === undefined) return Math.min(processors, 1 + Math.floor((await rows()) / WORTH));
  if (!/^[1-9]\d?$/.test(text) || Number(text) > MOST)
    throw new UsageError(`--threads: not a number from 1 to ${MOST}: ${text}`);
  return Number(text);
}

interface Waiting {
  readonly resolve: (badge: MadeBadge) => void;
  readonly reject: (error: unknown) => void;
}

function withoutSecret(signer: Signer): PublicSigner {
  const { id, controller, algorithm, publicKeyMultibase, publicKeyJwk } = signer;
  return { id, controller, algorithm, publicKeyMultibase, publicKeyJwk };
}

/** One thread, and the badges that it is making. */
class Maker {
  readonly #thread: Thread<ToThread>;
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #broken: unknown;

  constructor(
    private readonly signer: Signer,
    settings: BadgeSettings,
  ) {
    const start: ThreadStart = { signer: withoutSecret(signer), settings };
    const file = new URL('./batch.thread.js', import.meta.url);
    this.#thread = startThread<ToThread, FromThread>(file, start, {
      answer: (message) => void this.#receive(message),
      broken: (error) => this.#break(error),
    });
  }

  get busy(): number {
    return this.#waiting.size;
  }

  make(job: BadgeJob): Promise<MadeBadge> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== undefined) return reject(this.#broken);
      const id = this.#next++;
      this.#waiting.set(id, { resolve, reject });
      this.#thread.post({ id, job });
    });
  }

  stop(): Promise<void> {
    return this.#thread.stop();
  }

  async #receive(message: FromThread): Promise<void> {
    const { id } = message;
    if ('data' in message) return this.#sign(id, message.data);
    const { resolve, reject } = this.#waiting.get(id)!;
    this.#waiting.delete(id);
    if ('badge' in message) resolve(message.badge);
    else reject(unpackError(message.error));
  }

  async #sign(id: number, data: Uint8Array): Promise<void> {
    try {
      this.#thread.post({ id, signature: await this.signer.sign({ data }) });
    } catch (error) {
      this.#thread.post({ id, unsigned: packError(error) });
    }
  }

  #break(error: unknown): void {
    this.#broken ??= new Error('a thread of the batch broke', { cause: error });
    for (const { reject } of this.#waiting.values()) reject(this.#broken);
    this.#waiting.clear();
  }
}

/** Threads that make the badges of a batch. */
export interface BatchThreads {
  readonly maker: BadgeMaker;
  /** Badges to make at once. */
  readonly atOnce: number;
  stop(): Promise<void>;
}

/**
 * Prepares threads that make badges; they start with the first one. The secret stays in the main
 * thread, which signs for all of them.
 *
 * @param count number of threads
 */
export function batchThreads(count: number): BatchThreads {
  let makers: readonly Maker[] = [];
  const idlest = (): Maker => makers.reduce((best, one) => (one.busy < best.busy ? one : best));
  return {
    maker: (signer, settings) => {
      makers = Array.from({ length: count }, () => new Maker(signer, settings));
      return (job) => idlest().make(job);
    },
    atOnce: count * EACH,
    stop: async () => void (await Promise.all(makers.map((one) => one.stop()))),
  };
}
