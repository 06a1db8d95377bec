/** The worker's side in a browser: reads and verifies what the page hands over, with the same engine. Loaded by `createEngine`. */
import { createAnswerer } from './answer.js';
import type { Answer, Task } from './protocol.js';

/** What a dedicated worker has of its global scope, as far as we use it. */
interface Scope {
  postMessage(message: Answer): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Task>) => void): void;
}

const scope = globalThis as unknown as Scope;
const answer = createAnswerer((each) => scope.postMessage(each));

scope.addEventListener('message', ({ data }) => void answer(data));
scope.postMessage({ ready: true });
