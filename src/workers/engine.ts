import type { Badge, ReadInput, ReadOptions } from '../read.js';
import type { Report } from '../report/finding.js';
import type { VerifyOptions } from '../verify.js';
import type { Surroundings } from './answer.js';
import { Crew, NoHands, type Hire } from './crew.js';
import type { ScanOptions } from './frames.js';
import { canCross, packInput, type Answer, type Order } from './protocol.js';
import { SharedAnswers } from './shared-answers.js';
import { inTurn } from './slices.js';
import { spawn } from './spawn.js';

/** How many workers at most, whatever the machine has. */
export const MOST_WORKERS = 4;

/** How an engine off the main thread is made. */
export interface EngineOptions {
  /** Address of the worker's file, where it is not beside this module. Default beside it. */
  readonly url?: string | URL;
  /** Most workers. Default one less than the machine has cores, at least 1, at most `MOST_WORKERS`; 0 for none. */
  readonly size?: number;
  /** Called after each badge that was read or verified. */
  readonly onProgress?: (progress: EngineProgress) => void;
  /** How a worker is started; default the browser's module worker. */
  readonly hire?: Hire;
  /** What this thread works with where there is no worker: what workers have of their own. Default the platform's. */
  readonly around?: Surroundings;
}

/** How far an engine is: what was begun and what was done since it was made. */
export interface EngineProgress {
  readonly begun: number;
  readonly done: number;
}

/** Reads and verifies; takes the place of our own in `engine` of the elements. */
export interface WorkerEngine {
  read(input: ReadInput, options?: ReadOptions): Promise<readonly Badge[]>;
  verify(badge: Badge, options?: VerifyOptions): Promise<Report>;
  /** Reads the QR codes in a picture: the texts, each once. The picture stays open: it is the caller's. */
  scan(
    picture: ImageBitmap,
    options?: Pick<ScanOptions, 'quick' | 'signal'>,
  ): Promise<readonly string[]>;
  /** Stops the workers; what is under way ends with an `AbortError`. The engine starts new ones when it is used again. */
  close(): void;
}

const cores = (): number =>
  Math.max(1, Math.min(MOST_WORKERS, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

/** A module worker of the browser as one of a crew. */
const hireFrom =
  (url?: string | URL): Hire =>
  ({ answer, broken }) => {
    const worker = spawn(url);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answer(data));
    // The page is told by the engine's fallback, not by an error in its console.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      broken(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', broken);
    return { post: (task) => worker.postMessage(task), stop: () => worker.terminate() };
  };

/**
 * Makes an engine that reads and verifies off the main thread. What cannot cross to a worker (a `fetch` of your own, contexts by function), and
 * everything where the page allows no worker, is done on this thread, with a pause before each badge. A worker that breaks is replaced; the badge that broke
 * it ends with an error.
 *
 * @param options where the worker's file is, how many, who is told of progress
 * @returns the engine; nothing is started before it is used
 * @example Object.assign(document.querySelector('open-badge-verifier'), { engine: createEngine() });
 */
export function createEngine(options: EngineOptions = {}): WorkerEngine {
  const size = options.size ?? cores(),
    around = options.around ?? {},
    crew = new Crew(options.hire ?? hireFrom(options.url), size);
  const progress = { begun: 0, done: 0 },
    shared = new SharedAnswers();
  const told = async <T>(work: Promise<T>): Promise<T> => {
    progress.begun += 1;
    try {
      return await work;
    } finally {
      progress.done += 1;
      options.onProgress?.({ ...progress });
    }
  };
  const away = async <T>(
    order: Order,
    here: () => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> => {
    if (size < 1 || !canCross(order)) return inTurn(here, signal);
    try {
      return await crew.do<T>(order, signal);
    } catch (error) {
      if (error instanceof NoHands) return inTurn(here, signal);
      throw error;
    }
  };
  return {
    read: (input, { signal, ...rest } = {}) =>
      told(
        away<readonly Badge[]>(
          { kind: 'read', input: packInput(input), options: rest },
          async () =>
            (await import('../read.js')).read(input, {
              ...(around.fetch ? { fetch: around.fetch } : {}),
              ...rest,
              signal,
            }),
          signal,
        ),
      ),
    verify: (badge, { signal, ...rest } = {}) =>
      told(
        away<Report>(
          { kind: 'verify', badge, options: rest },
          async () => {
            const { verify, createCache } = await import('../verify.js');
            return shared.during(
              (cache) => verify(badge, { cache, ...around, ...rest, signal }),
              createCache,
            );
          },
          signal,
        ),
      ),
    scan: (picture, { signal, ...rest } = {}) =>
      away<readonly string[]>(
        { kind: 'scan', picture, options: rest },
        async () =>
          (await import('./frames.js')).scanPicture(picture, { signal, ...rest, gentle: true }),
        signal,
      ),
    close: () => crew.stop(),
  };
}
