import { read } from '../read.js';
import { verify } from '../verify.js';
import { packError, unpackInput, type Answer, type Job, type Task } from './protocol.js';

async function work({ signal }: AbortController, job: Job): Promise<Exclude<Answer, { ready: true } | { error: unknown }>['value']> {
  if (job.kind === 'read') return read(unpackInput(job.input), { ...job.options, signal });
  if (job.kind === 'verify') return verify(job.badge, { ...job.options, signal });
  return (await import('./frames.js')).scanPicture(job.picture, { ...job.options, signal });
}

/** Does one job after the other as they come, each of which can be cancelled. @param post carries the answers back */
export function createAnswerer(post: (answer: Answer) => void): (task: Task) => Promise<void> {
  const running = new Map<number, AbortController>();
  return async (task) => {
    if (task.kind === 'cancel') return running.get(task.id)?.abort();
    const control = new AbortController();
    running.set(task.id, control);
    try {
      post({ id: task.id, value: await work(control, task) });
    } catch (error) {
      post({ id: task.id, error: packError(error) });
    } finally {
      running.delete(task.id);
    }
  };
}
