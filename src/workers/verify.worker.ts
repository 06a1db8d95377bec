/**
 * The worker's side in a browser: reads and verifies the page's jobs with the same engine. Loaded
 * by `createEngine`.
 */
import { createAnswerer } from './run-job.js';
import type { Answer, Task } from './protocol.js';

/** The part of a dedicated worker's global scope that is used here. */
interface Scope {
  postMessage(message: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Task>) => void): void;
}

const scope = globalThis as unknown as Scope;
const answer = createAnswerer((each) => scope.postMessage(each));

scope.addEventListener('message', ({ data }) => void answer(data));
scope.postMessage({ ready: true });
