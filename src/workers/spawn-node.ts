import { Worker } from 'node:worker_threads';
import type { Spawn } from './pool.js';
import type { Answer, Task } from './protocol.js';

/** A thread that was started. */
export interface Thread<Sent> {
  post(message: Sent): void;
  stop(): Promise<void>;
}

/**
 * Starts a Node thread.
 *
 * @param file the thread's module
 * @param data data for the thread's environment: functions cannot be sent
 * @param events called with each message of the thread, and once it has ended
 */
export function startThread<Sent, Received>(
  file: URL,
  data: unknown,
  events: { answer(message: Received): void; broken(error: unknown): void },
): Thread<Sent> {
  const thread = new Worker(file, { workerData: data, name: 'open-badge' });
  thread.on('message', (message: Received) => events.answer(message));
  thread.on('error', events.broken);
  thread.on('messageerror', events.broken);
  thread.on('exit', (status) => events.broken(new Error(`it ended with status ${status}`)));
  return {
    post: (message) => thread.postMessage(message),
    stop: async () => void (await thread.terminate()),
  };
}

/**
 * Prepares the threads of a pool. They use the protocol of the browser's worker.
 *
 * @param file the thread's module
 * @param data data for the thread's environment
 */
export const threadFrom =
  (file: URL, data: unknown): Spawn =>
  (events) => {
    const thread = startThread<Task, Answer>(file, data, events);
    return { post: (task) => thread.post(task), stop: () => void thread.stop() };
  };
