/** A thread of `open-badge batch`: makes and verifies badges; the main thread signs. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeBadge } from '../batch.js';
import type { Signer } from '../issue.js';
import { packError, unpackError } from '../workers/protocol.js';
import type { FromThread, ThreadStart, ToThread } from './batch-thread-protocol.js';

const { signer: known, settings } = workerData as ThreadStart;
const port = parentPort!;
const post = (message: FromThread): void => port.postMessage(message);

interface Waiting {
  readonly resolve: (signature: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}
const waiting = new Map<number, Waiting>();
let next = 0;

const signer: Signer = {
  ...known,
  sign: ({ data }) =>
    new Promise((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      post({ id, data });
    }),
};

function take(id: number): Waiting {
  const one = waiting.get(id)!;
  waiting.delete(id);
  return one;
}

port.on('message', (message: ToThread) => {
  const { id } = message;
  if ('signature' in message) take(id).resolve(message.signature);
  else if ('unsigned' in message) take(id).reject(unpackError(message.unsigned));
  else
    makeBadge(message.job, signer, settings).then(
      (badge) => post({ id, badge }),
      (error: unknown) => post({ id, error: packError(error) }),
    );
});
