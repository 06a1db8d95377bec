import { unpackError, type Answer, type Order, type Task } from './protocol.js';

/** What a crew needs of a worker: both the browser's and that of Node can be made into one. */
export interface Hand { post(task: Task): void; stop(): void }
/** What a hand reports. */
export interface HandEvents { readonly answer: (answer: Answer) => void; readonly broken: (error: unknown) => void }
/** Starts a hand. @throws anything, when there can be none */
export type Hire = (events: HandEvents) => Hand;

/** No worker could be had, or it broke; the task itself may be fine. */
export class NoHands extends Error {}

interface Waiting { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void; readonly member: Member }
interface Member { readonly hand: Hand; tasks: number }

/** A few workers that are started when there is work for them, each task given to the one with the least to do. */
export class Crew {
  readonly #members: Member[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;
  #broken?: unknown;

  /** @param hire how a worker is started @param size most of them */
  constructor(private readonly hire: Hire, private readonly size: number) {}

  /** Has a task done. @throws NoHands when there is no worker; the error of the task; the signal's reason when cancelled */
  async do<T>(task: Order, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const member = this.#leastBusy(), id = this.#next++;
    const cancel = (): void => this.#settle(id, ({ reject, member: { hand } }) => { hand.post({ id, kind: 'cancel' }); reject(signal!.reason); });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject, member });
        member.tasks += 1;
        this.#post(member, { ...task, id } as Task, id);
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
  #post(member: Member, task: Task, id: number): void {
    try {
      member.hand.post(task);
    } catch (error) {
      this.#settle(id, ({ reject }) => reject(error));
    }
  }

  #leastBusy(): Member {
    if (this.#broken !== undefined) throw new NoHands('no worker', { cause: this.#broken });
    const [idlest] = [...this.#members].sort((a, b) => a.tasks - b.tasks);
    return idlest && (idlest.tasks === 0 || this.#members.length >= this.size) ? idlest : this.#start();
  }

  #start(): Member {
    try {
      const hand = this.hire({ answer: (answer) => this.#answered(answer), broken: (error) => this.#breakdown(error) });
      const member: Member = { hand, tasks: 0 };
      this.#members.push(member);
      return member;
    } catch (error) {
      this.#broken = error;
      throw new NoHands('no worker', { cause: error });
    }
  }

  #answered(answer: Answer): void {
    if ('ready' in answer) return;
    this.#settle(answer.id, ({ resolve, reject }) => { if ('error' in answer) reject(unpackError(answer.error)); else resolve(answer.value); });
  }

  /** One that broke would break again: from now on there are none. */
  #breakdown(error: unknown): void {
    this.#broken = error;
    for (const id of [...this.#waiting.keys()]) this.#settle(id, ({ reject }) => reject(new NoHands('the worker broke', { cause: error })));
    for (const { hand } of this.#members.splice(0)) hand.stop();
  }

  #settle(id: number, end: (waiting: Waiting) => void): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    waiting.member.tasks -= 1;
    end(waiting);
  }
}
