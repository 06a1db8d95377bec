import { unpackError, type Answer, type Order, type Task } from './protocol.js';

/** What a crew needs of a worker: both the browser's and that of Node can be made into one. */
export interface Hand {
  post(task: Task): void;
  stop(): void;
}
/** What a hand reports. */
export interface HandEvents {
  readonly answer: (answer: Answer) => void;
  readonly broken: (error: unknown) => void;
}
/** Starts a hand. @throws anything, when there can be none */
export type Hire = (events: HandEvents) => Hand;

/** No worker could be had; the task itself may be fine. */
export class NoHands extends Error {}
/** A worker broke over this one task: whoever does it next would break too. */
export class Crashed extends Error {}

interface Member {
  readonly hand: Hand;
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
 * A few workers that are started when there is work for them, each task given to the one with the least to do. When one breaks, what it had in
 * hand is done again, each task by a worker of its own, so that the one that broke it is found and the others are answered.
 */
export class Crew {
  readonly #members: Member[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #broken?: unknown;
  #carefully: Promise<void> = Promise.resolve();

  /** @param hire how a worker is started @param size most of them */
  constructor(
    private readonly hire: Hire,
    private readonly size: number,
  ) {}

  /** Has a task done. @throws NoHands when there is no worker; Crashed when it broke one; the error of the task; the signal's reason when cancelled */
  async do<T>(order: Order, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const member = this.#leastBusy(),
      id = this.#next++;
    const cancel = (): void =>
      this.#settle(id, ({ reject, member: at }) => {
        at?.hand.post({ id, kind: 'cancel' });
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

  /** Stops all workers; what they were doing is cancelled. */
  stop(): void {
    const reason = new DOMException('the engine was closed', 'AbortError');
    for (const id of [...this.#waiting.keys()]) this.#settle(id, ({ reject }) => reject(reason));
    for (const { hand } of this.#members.splice(0)) hand.stop();
  }

  /** What cannot be cloned is a fault of the task, not of the worker. */
  #give(waiting: Waiting, member: Member): void {
    const { id } = waiting.task;
    waiting.member = member;
    member.tasks.add(id);
    try {
      member.hand.post(waiting.task);
    } catch (error) {
      this.#settle(id, ({ reject }) => reject(error));
    }
  }

  #leastBusy(): Member {
    if (this.#broken !== undefined) throw new NoHands('no worker', { cause: this.#broken });
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
        hand: this.hire({
          answer: (answer) => this.#answered(member, answer),
          broken: (error) => this.#breakdown(member, error),
        }),
      };
      this.#members.push(member);
      return member;
    } catch (error) {
      this.#broken = error;
      throw new NoHands('no worker', { cause: error });
    }
  }

  #answered(member: Member, answer: Answer): void {
    member.ready = true;
    if ('ready' in answer) return;
    this.#settle(answer.id, ({ resolve, reject }) => {
      if ('error' in answer) reject(unpackError(answer.error));
      else resolve(answer.value);
    });
  }

  #breakdown(member: Member, cause: unknown): void {
    if (!this.#members.includes(member)) return;
    this.#dismiss(member);
    if (!member.ready) return this.#giveUp(cause);
    const ids = [...member.tasks],
      crashed = new Crashed(`the worker broke: ${messageOf(cause)}`, { cause });
    if (ids.length === 1) return this.#settle(ids[0]!, ({ reject }) => reject(crashed));
    for (const id of ids) this.#carefully = this.#carefully.then(() => this.#alone(id));
  }

  /** One that never began to work would never begin: from now on there are none. */
  #giveUp(cause: unknown): void {
    this.#broken = cause ?? new Error('the worker did not start');
    for (const id of [...this.#waiting.keys()])
      this.#settle(id, ({ reject }) => reject(new NoHands('no worker', { cause })));
    for (const { hand } of this.#members.splice(0)) hand.stop();
  }

  /** Gives a task to a worker that has no other. */
  #alone(id: number): Promise<void> {
    const waiting = this.#waiting.get(id);
    if (!waiting) return Promise.resolve();
    return new Promise((ended) => {
      const again: Waiting = { ...waiting, ended };
      this.#waiting.set(id, again);
      try {
        this.#give(again, this.#start(true));
      } catch (error) {
        this.#settle(id, ({ reject }) => reject(error));
      }
    });
  }

  #dismiss(member: Member): void {
    const at = this.#members.indexOf(member);
    if (at >= 0) this.#members.splice(at, 1);
    member.hand.stop();
  }

  #settle(id: number, end: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    end(waiting);
    waiting.member?.tasks.delete(id);
    if (waiting.member?.isAlone) this.#dismiss(waiting.member);
    waiting.ended();
  }
}
