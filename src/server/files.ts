import { mediaTypeOf, ACCEPTED_MEDIA_TYPES } from '../journey/application/media-types.js';
import { MAX_FILE_BYTES } from '../journey/application/limits.js';
import type { PersonVisit, ServerOptions } from './contract.js';
import { SERVER_LIMITS } from './limits.js';
import { Refusal } from './refusals.js';
import type { FileRow } from './rows.js';

async function withinQuota({ store, owner }: PersonVisit, size: number): Promise<boolean> {
  const files = await store.query('files', { where: { owner } });
  const kept = files.reduce((sum, file) => sum + file.size, 0);
  return kept + size <= SERVER_LIMITS.learnerBytes;
}

/** Removes bytes that no row names any more. */
export async function dropUnused(
  { store, blobs }: Pick<ServerOptions, 'store' | 'blobs'>,
  digest: string,
): Promise<void> {
  const [file] = await store.query('files', { where: { digest }, limit: 1 });
  const [cleaned] = await store.query('cleaned', { where: { digest }, limit: 1 });
  if (!file && !cleaned) await blobs.remove(digest);
}

/** Recognises the type from the bytes, and refuses what is empty or not accepted. */
async function typeOf(visit: PersonVisit, digest: string, name: string): Promise<string> {
  const bytes = await visit.options.blobs.read(digest);
  const mediaType = bytes && mediaTypeOf(bytes, name);
  if (mediaType !== undefined && ACCEPTED_MEDIA_TYPES.includes(mediaType)) return mediaType;
  await dropUnused(visit.options, digest);
  throw new Refusal('file-refused', { mediaType: mediaType ?? null });
}

/**
 * Keeps the body of a request as a file of a learner: streamed to the disk, limited, recognised.
 *
 * @param visit the request
 * @param name of the file, which only tells kinds of text apart and is not kept
 */
export async function keepFile(visit: PersonVisit, name: string): Promise<FileRow> {
  const { request, store, owner, now, options } = visit;
  if (!request.body) throw new Refusal('file-refused', { mediaType: null });
  const written = await options.blobs.write(request.body, MAX_FILE_BYTES);
  if (!written) throw new Refusal('file-too-large', { limit: MAX_FILE_BYTES });
  const { digest, size } = written;
  const known = await store.get('files', { owner, digest });
  if (known) return known;
  const mediaType = await typeOf(visit, digest, name);
  if (!(await withinQuota(visit, size))) {
    await dropUnused(visit.options, digest);
    throw new Refusal('quota-exceeded', { limit: SERVER_LIMITS.learnerBytes });
  }
  const row: FileRow = { owner, digest, mediaType, size, at: now };
  await store.append('files', [row]);
  return row;
}
