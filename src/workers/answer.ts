import { read } from '../read.js';
import { verify } from '../verify.js';
import { packError, unpackInput, type Answer, type Job, type Task } from './protocol.js';

/** Does one job after the other as they come, each of which can be cancelled. @param post carries the answers back */
export function createAnswerer(post: (answer: Answer) => void): (task: Task) => Promise<void> {
  const running = new Map<number, AbortController>();
  const work = ({ signal }: AbortController, job: Job): Promise<Answer & { value: unknown }> | Promise<never> =>
    (job.kind === 'read' ? read(unpackInput(job.input), { ...job.options, signal }) : verify(job.badge, { ...job.options, signal })).then((value) => ({ id: job.id, value }));
  return async (task) => {
    if (task.kind === 'cancel') return running.get(task.id)?.abort();
    const control = new AbortController();
    running.set(task.id, control);
    try {
      post(await work(control, task));
    } catch (error) {
      post({ id: task.id, error: packError(error) });
    } finally {
      running.delete(task.id);
    }
  };
}
