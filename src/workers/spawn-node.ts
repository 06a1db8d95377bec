import { Worker } from 'node:worker_threads';
import type { Spawn } from './pool.js';
import type { Answer } from './protocol.js';

/**
 * Starts a Node thread for a pool. It uses the protocol of the browser's worker.
 *
 * @param file the thread's module
 * @param data data for the thread's environment: functions cannot be sent
 */
export const threadFrom =
  (file: URL, data: unknown): Spawn =>
  ({ answer, broken }) => {
    const thread = new Worker(file, { workerData: data, name: 'open-badge' });
    thread.on('message', (message: Answer) => answer(message));
    thread.on('error', broken);
    thread.on('messageerror', broken);
    thread.on('exit', (status) => broken(new Error(`it ended with status ${status}`)));
    return { post: (task) => thread.postMessage(task), stop: () => void thread.terminate() };
  };
