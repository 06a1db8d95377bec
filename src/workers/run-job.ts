import { createCache, verify, verifyPresentation, type VerifyOptions } from '../verify.js';
import { Inputs } from './place.js';
import { packError, unpackInput, type Answer, type Job, type Task } from './protocol.js';
import { readHanded } from './read-handed.js';
import { SharedByNetwork } from './shared-by-network.js';

/**
 * Options that cannot be sent to a worker, so each side has its own: the means to make requests,
 * and the cache.
 */
export type Environment = Pick<VerifyOptions, 'fetch' | 'contexts' | 'cache'>;

async function work(
  { signal }: AbortController,
  job: Job,
  around: Environment,
  shared: SharedByNetwork,
  inputs: Inputs,
): Promise<Exclude<Answer, { ready: true } | { error: unknown }>['value']> {
  if (job.kind === 'read')
    return readHanded(unpackInput(job.input), {
      ...job.options,
      ...(around.fetch ? { fetch: around.fetch } : {}),
      signal,
    });
  if (job.kind === 'verify')
    return shared.during(
      { ...job.options, ...around },
      (cache) =>
        verify(inputs.restore(job.badge, job.place), {
          cache,
          ...job.options,
          ...around,
          signal,
        }),
      createCache,
    );
  if (job.kind === 'verifyPresentation')
    return shared.during(
      { ...job.options, ...around },
      (cache) => verifyPresentation(job.presentation, { cache, ...job.options, ...around, signal }),
      createCache,
    );
  return (await import('./scan-image.js')).scanImage(job.image, { ...job.options, signal });
}

/**
 * Makes a handler that does jobs one after the other; each can be cancelled.
 * @param post sends the answers back
 * @param around options for the jobs
 */
export function createAnswerer(
  post: (answer: Answer) => void,
  around: Environment = {},
): (task: Task) => Promise<void> {
  const running = new Map<number, AbortController>(),
    shared = new SharedByNetwork(),
    inputs = new Inputs();
  return async (task) => {
    if (task.kind === 'cancel') return running.get(task.id)?.abort();
    const control = new AbortController();
    running.set(task.id, control);
    try {
      post({ id: task.id, value: await work(control, task, around, shared, inputs) });
    } catch (error) {
      post({ id: task.id, error: packError(error) });
    } finally {
      running.delete(task.id);
    }
  };
}
