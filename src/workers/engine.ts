import { readTogether } from '../reading/together.js';
import type { Badge, ReadInput, ReadOptions } from '../read.js';
import type { Report } from '../report/finding.js';
import type { PresentationOptions, PresentationReport, VerifyOptions } from '../verify.js';
import type { Environment } from './run-job.js';
import { packPlace } from './place.js';
import { Pool, NoWorkers, type Spawn } from './pool.js';
import type { ScanOptions } from './scan-image.js';
import { canCross, packInput, type Answer, type Order } from './protocol.js';
import { SharedByNetwork } from './shared-by-network.js';
import { inTurn } from './in-turn.js';
import { spawn } from './spawn-browser.js';

export type * from '../read.js';
export type * from '../verify.js';
export type { Environment as Surroundings } from './run-job.js';
export type { WorkerHandle as Hand, WorkerEvents as HandEvents, Spawn as Hire } from './pool.js';
export type { ScanOptions } from './scan-image.js';
export type * from './protocol.js';
export type { BadgeError, BadgeErrorCode, BadgeErrorParams } from '../errors.js';

/** Largest number of workers, whatever the machine has. */
export const MOST_WORKERS = 4;

/** Options of an engine off the main thread. */
export interface EngineOptions {
  /** URL of the worker's file. Default: beside this module. */
  readonly url?: string | URL;
  /**
   * Largest number of workers. Default: the number of cores less one, at least 1, at most
   * `MOST_WORKERS`; 0 uses none.
   */
  readonly size?: number;
  /** Called after each badge that was read or verified. */
  readonly onProgress?: (progress: EngineProgress) => void;
  /** Starts a worker; default: a module worker of the browser. */
  readonly spawn?: Spawn;
  /**
   * Options for work on this thread without a worker; workers have their own. Default: the
   * platform's.
   */
  readonly around?: Environment;
}

/** Progress of an engine: jobs started and jobs finished since it was made. */
export interface EngineProgress {
  readonly begun: number;
  readonly done: number;
}

/** Reads and verifies badges; can be set as `engine` of the elements. */
export interface WorkerEngine {
  read(input: ReadInput, options?: ReadOptions): Promise<readonly Badge[]>;
  verify(badge: Badge, options?: VerifyOptions): Promise<Report>;
  /** Verifies a presentation and each badge in it, as `verifyPresentation` does. */
  verifyPresentation(
    presentation: string | Uint8Array | object,
    options?: PresentationOptions,
  ): Promise<PresentationReport>;
  /**
   * Reads the QR codes in an image and returns each text once. Does not close the image, which
   * belongs to the caller.
   */
  scan(
    image: ImageBitmap,
    options?: Pick<ScanOptions, 'quick' | 'signal'>,
  ): Promise<readonly string[]>;
  /**
   * Stops the workers; running jobs end with an `AbortError`. The engine starts new workers when it
   * is used again.
   */
  close(): void;
}

const cores = (): number =>
  Math.max(1, Math.min(MOST_WORKERS, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1));

/** Wraps a module worker of the browser for the pool. */
const spawnFrom =
  (url?: string | URL): Spawn =>
  ({ answer, broken }) => {
    const worker = spawn(url);
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answer(data));
    // The engine's fallback handles the error, which therefore need not appear in the page's
    // console.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      broken(event.error ?? event.message);
    });
    worker.addEventListener('messageerror', broken);
    return { post: (task) => worker.postMessage(task), stop: () => worker.terminate() };
  };

/** Does the jobs on this thread: those that cannot be sent to a worker. */
const onThisThread = (
  around: NonNullable<EngineOptions['around']>,
  shared: SharedByNetwork,
): Omit<WorkerEngine, 'close'> => ({
  read: async (input, options = {}) =>
    (await import('./read-handed.js')).readHanded(input, {
      ...(around.fetch ? { fetch: around.fetch } : {}),
      ...options,
    }),
  verify: async (badge, options = {}) => {
    const { verify, createCache } = await import('../verify.js');
    const all = { ...around, ...options };
    return shared.during(all, (cache) => verify(badge, { cache, ...all }), createCache);
  },
  verifyPresentation: async (presentation, options = {}) => {
    const { verifyPresentation, createCache } = await import('../verify.js');
    const all = { ...around, ...options };
    return shared.during(
      all,
      (cache) => verifyPresentation(presentation, { cache, ...all }),
      createCache,
    );
  },
  scan: async (image, options = {}) =>
    (await import('./scan-image.js')).scanImage(image, { ...options, gentle: true }),
});

/**
 * Makes an engine that reads and verifies off the main thread. Jobs with options that cannot be
 * sent to a worker (a custom `fetch`, contexts given as a function), and all jobs in a page that
 * allows no worker, run on this thread, with a pause before each badge. A crashed worker is
 * replaced; the badge that crashed it ends with an error.
 *
 * @param options URL of the worker's file, number of workers, progress callback
 * @returns the engine; nothing is started before it is used
 * @example
 * import { createEngine } from 'open-badge-elements/workers';
 * const verifier = document.querySelector('open-badge-verifier');
 * if (verifier) Object.assign(verifier, { engine: createEngine() });
 */
export function createEngine(options: EngineOptions = {}): WorkerEngine {
  const size = options.size ?? cores(),
    around = options.around ?? {},
    pool = new Pool(options.spawn ?? spawnFrom(options.url), size);
  const progress = { begun: 0, done: 0 };
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
      return await pool.do<T>(order, signal);
    } catch (error) {
      if (error instanceof NoWorkers) return inTurn(here, signal);
      throw error;
    }
  };
  const here = onThisThread(around, new SharedByNetwork());
  return {
    read: async (input, given = {}) => {
      const { signal, ...rest } = given;
      const order: Order = { kind: 'read', input: packInput(input), options: rest };
      const badges = away<readonly Badge[]>(order, () => here.read(input, given), signal);
      return readTogether(await told(badges));
    },
    verify: (badge, given = {}) => {
      const { signal, ...rest } = given;
      const order: Order = { kind: 'verify', badge, ...packPlace(badge), options: rest };
      return told(away<Report>(order, () => here.verify(badge, given), signal));
    },
    verifyPresentation: (presentation, given = {}) => {
      const { signal, ...rest } = given;
      const order: Order = { kind: 'verifyPresentation', presentation, options: rest };
      const work = away<PresentationReport>(
        order,
        () => here.verifyPresentation(presentation, given),
        signal,
      );
      return told(work);
    },
    scan: (image, given = {}) => {
      const { signal, ...rest } = given;
      const order: Order = { kind: 'scan', image, options: rest };
      return away<readonly string[]>(order, () => here.scan(image, given), signal);
    },
    close: () => pool.stop(),
  };
}
