import { unpackError, type Answer, type Order, type Task } from './protocol.js';

/** The interface of a worker in a pool, which both browser and Node workers can implement. */
export interface WorkerHandle {
  post(task: Task): void;
  stop(): void;
}
/** The events of a worker. */
export interface WorkerEvents {
  readonly answer: (answer: Answer) => void;
  readonly broken: (error: unknown) => void;
}
/**
 * Starts a worker.
 * @throws any error, when none can be started
 */
export type Spawn = (events: WorkerEvents) => WorkerHandle;

/** No worker could be started; the task itself may be fine. */
export class NoWorkers extends Error {}
/** The worker crashed on this task; retrying it would crash the next worker. */
export class WorkerCrashed extends Error {}

interface Member {
  readonly worker: WorkerHandle;
  readonly tasks: Set<number>;
  ready: boolean;
  readonly isAlone: boolean;
}
interface Waiting {
  readonly task: Task;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly ended: () => void;
  member?: Member;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * A pool of workers that are started on demand; each task goes to the least busy one. When a worker
 * crashes, each of its tasks is retried in a worker of its own, so that the task that crashed it is
 * identified and the others succeed.
 */
export class Pool {
  readonly #members: Member[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #broken?: unknown;
  #carefully: Promise<void> = Promise.resolve();

  /**
   * Starts an empty pool.
   * @param spawn starts a worker
   * @param size largest number of workers
   */
  constructor(
    private readonly spawn: Spawn,
    private readonly size: number,
  ) {}

  /**
   * Runs a task.
   * @throws NoHands when there is no worker; Crashed when the task crashed one; the error of the
   *   task; the signal's reason when cancelled
   */
  async do<T>(order: Order, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const member = this.#leastBusy(),
      id = this.#next++;
    const cancel = (): void =>
      this.#finish(id, ({ reject, member: at }) => {
        at?.worker.post({ id, kind: 'cancel' });
        reject(signal!.reason);
      });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise<T>((resolve, reject) => {
        const waiting = {
          task: { ...order, id } as Task,
          resolve: resolve as (value: unknown) => void,
          reject,
          ended: () => undefined,
        };
        this.#waiting.set(id, waiting);
        this.#give(waiting, member);
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** Stops all workers and cancels their tasks. */
  stop(): void {
    const reason = new DOMException('the engine was closed', 'AbortError');
    for (const id of [...this.#waiting.keys()]) this.#finish(id, ({ reject }) => reject(reason));
    for (const { worker } of this.#members.splice(0)) worker.stop();
  }

  /**
   * Sends a task to a worker. Data that cannot be cloned is a fault of the task, not of the worker.
   */
  #give(waiting: Waiting, member: Member): void {
    const { id } = waiting.task;
    waiting.member = member;
    member.tasks.add(id);
    try {
      member.worker.post(waiting.task);
    } catch (error) {
      this.#finish(id, ({ reject }) => reject(error));
    }
  }

  #leastBusy(): Member {
    if (this.#broken !== undefined) throw new NoWorkers('no worker', { cause: this.#broken });
    const free = this.#members.filter(({ isAlone }) => !isAlone),
      [idlest] = free.sort((a, b) => a.tasks.size - b.tasks.size);
    return idlest && (idlest.tasks.size === 0 || free.length >= this.size) ? idlest : this.#start();
  }

  #start(isAlone = false): Member {
    try {
      const member: Member = {
        tasks: new Set(),
        ready: false,
        isAlone,
        worker: this.spawn({
          answer: (answer) => this.#answered(member, answer),
          broken: (error) => this.#breakdown(member, error),
        }),
      };
      this.#members.push(member);
      return member;
    } catch (error) {
      this.#broken = error;
      throw new NoWorkers('no worker', { cause: error });
    }
  }

  #answered(member: Member, answer: Answer): void {
    member.ready = true;
    if ('ready' in answer) return;
    this.#finish(answer.id, ({ resolve, reject }) => {
      if ('error' in answer) reject(unpackError(answer.error));
      else resolve(answer.value);
    });
  }

  #breakdown(member: Member, cause: unknown): void {
    if (!this.#members.includes(member)) return;
    this.#dismiss(member);
    if (!member.ready) return this.#giveUp(cause);
    const ids = [...member.tasks],
      crashed = new WorkerCrashed(`the worker broke: ${messageOf(cause)}`, { cause });
    if (ids.length === 1) return this.#finish(ids[0]!, ({ reject }) => reject(crashed));
    for (const id of ids) this.#carefully = this.#carefully.then(() => this.#alone(id));
  }

  /** Ends the pool: a worker that never started would never start, so no more are tried. */
  #giveUp(cause: unknown): void {
    this.#broken = cause ?? new Error('the worker did not start');
    for (const id of [...this.#waiting.keys()])
      this.#finish(id, ({ reject }) => reject(new NoWorkers('no worker', { cause })));
    for (const { worker } of this.#members.splice(0)) worker.stop();
  }

  /** Retries a task in a worker of its own. */
  #alone(id: number): Promise<void> {
    const waiting = this.#waiting.get(id);
    if (!waiting) return Promise.resolve();
    return new Promise((ended) => {
      const again: Waiting = { ...waiting, ended };
      this.#waiting.set(id, again);
      try {
        this.#give(again, this.#start(true));
      } catch (error) {
        this.#finish(id, ({ reject }) => reject(error));
      }
    });
  }

  #dismiss(member: Member): void {
    const at = this.#members.indexOf(member);
    if (at >= 0) this.#members.splice(at, 1);
    member.worker.stop();
  }

  #finish(id: number, end: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    end(waiting);
    waiting.member?.tasks.delete(id);
    if (waiting.member?.isAlone) this.#dismiss(waiting.member);
    waiting.ended();
  }
}
