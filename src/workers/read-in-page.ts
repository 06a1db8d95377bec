import { freezeBadge } from '../badge/index.js';
import type { Badge } from '../badge/contract.js';
import { createNet } from '../net/index.js';
import type { ReadInput, ReadOptions } from '../read.js';
import type { HandOver } from '../reading/contract.js';
import { readWith } from '../reading/read-with.js';
import { kept } from '../kept.js';
import { isLightJson } from './heavy.js';
import { inPageWorker } from './page-worker.js';
import type { HandedOptions } from './read-handed.js';

/** Loads the weighing of images and other files, which plain JSON needs no part of. */
const loadFileWeight = kept(() => import('./file-weight.js'));

/**
 * Reads for an element of a page: light files on this thread, heavy ones in a worker, so that the
 * page never has a long task for reading (X-3, 10.B). URLs are requested by the page. With a custom
 * `fetch`, which a worker cannot call, everything is read on this thread.
 *
 * @param input as for `read`
 * @param options as for `read`
 * @throws BadgeError as `read` does
 */
export async function readInPage(input: ReadInput, options: ReadOptions = {}): Promise<Badge[]> {
  const { fetch, signal, ...rest } = options;
  const handOver: HandOver = async (bytes, outer, hops) => {
    if (isLightJson(bytes)) return undefined;
    const { isHeavyFile } = await loadFileWeight();
    if (!isHeavyFile(bytes)) return undefined;
    const handed: HandedOptions = { ...rest, outer, hops, signal };
    const badges = await inPageWorker((engine) => engine.read(bytes, handed));
    return badges.map(freezeBadge);
  };
  return readWith(input, createNet(options), { ...options, ...(fetch ? {} : { handOver }) });
}
