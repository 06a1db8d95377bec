import { shareBatch, type BatchChunk, type BatchOptions } from '../batch.js';
import type { StatusList } from '../issue.js';
import type { BatchJob } from './batch-job.js';
import { plain } from './plain-text.js';
import { batchQueue, drained, withQueues } from './queue.js';

/**
 * Sends the rows of a batch to a queue, and waits until processes on any machine have made their
 * badges.
 */
export async function inQueue(
  { io, secret, signal }: BatchJob,
  url: string,
  options: BatchOptions,
  keepList: (list: StatusList) => Promise<void>,
): Promise<void> {
  await withQueues(url, async (queues) => {
    const queue = await queues.queue<BatchChunk['data']>(batchQueue(secret.batch));
    const sent = await shareBatch(options, { keepList, send: (chunk) => queue.send([chunk]) });
    if (sent > 0)
      io.err(
        `open-badge: ${plain(String(sent))} rows wait for open-badge work --queue …, with the same files\n`,
      );
    await drained(queue, signal, (jobs) => io.progress?.(`${jobs} chunks of rows are left`));
  });
}
