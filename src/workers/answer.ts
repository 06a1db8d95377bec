import { read } from '../read.js';
import { createCache, verify, type VerifyOptions } from '../verify.js';
import { packError, unpackInput, type Answer, type Job, type Task } from './protocol.js';
import { SharedAnswers } from './shared-answers.js';

/** What cannot cross to a worker and each side has of its own: ways to ask, and what was asked before. */
export type Surroundings = Pick<VerifyOptions, 'fetch' | 'contexts' | 'cache'>;

async function work(
  { signal }: AbortController,
  job: Job,
  around: Surroundings,
  shared: SharedAnswers,
): Promise<Exclude<Answer, { ready: true } | { error: unknown }>['value']> {
  if (job.kind === 'read')
    return read(unpackInput(job.input), {
      ...job.options,
      ...(around.fetch ? { fetch: around.fetch } : {}),
      signal,
    });
  if (job.kind === 'verify')
    return shared.during(
      (cache) => verify(job.badge, { cache, ...job.options, ...around, signal }),
      createCache,
    );
  return (await import('./frames.js')).scanPicture(job.picture, { ...job.options, signal });
}

/** Does one job after the other as they come, each of which can be cancelled. @param post carries the answers back @param around what jobs are done with */
export function createAnswerer(
  post: (answer: Answer) => void,
  around: Surroundings = {},
): (task: Task) => Promise<void> {
  const running = new Map<number, AbortController>(),
    shared = new SharedAnswers();
  return async (task) => {
    if (task.kind === 'cancel') return running.get(task.id)?.abort();
    const control = new AbortController();
    running.set(task.id, control);
    try {
      post({ id: task.id, value: await work(control, task, around, shared) });
    } catch (error) {
      post({ id: task.id, error: packError(error) });
    } finally {
      running.delete(task.id);
    }
  };
}
