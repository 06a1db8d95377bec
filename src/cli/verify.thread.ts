/**
 * A thread of `open-badge verify`: reads and verifies the command's inputs, with an environment
 * made from data.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { createCache } from '../verify.js';
import { createAnswerer } from '../workers/run-job.js';
import type { Task } from '../workers/protocol.js';
import { contextsFrom, type Contexts } from './contexts.js';
import { nodeFetch } from './node-fetch.js';
import { offlineFrom } from './offline.js';

/** The data with which a thread starts. */
export interface ThreadData {
  readonly allowLoopback: boolean;
  readonly contexts?: Contexts;
  readonly files?: ReadonlyMap<string, string>;
}

const { allowLoopback, files, contexts } = workerData as ThreadData;
const offline = files && offlineFrom(files);
const port = parentPort!;
const answer = createAnswerer((each) => port.postMessage(each), {
  fetch: offline?.fetch ?? nodeFetch({ allowLoopback }),
  contexts: contextsFrom(contexts, offline?.contexts),
  cache: createCache(),
});

port.on('message', (task: Task) => void answer(task));
port.postMessage({ ready: true });
