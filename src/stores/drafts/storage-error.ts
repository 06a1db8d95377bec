/**
 * Reason why a draft could not be stored: no room; the browser allows no storage; and of a storage
 * of your own, such as a server: it cannot be reached, it refuses this person, or the draft is larger
 * than it takes.
 */
export type StorageErrorCode =
  | 'storage-full'
  | 'storage-unavailable'
  | 'storage-offline'
  | 'storage-refused'
  | 'storage-too-large';

const ADVICE: Readonly<Record<StorageErrorCode, string>> = {
  'storage-full': 'the device has no room left; free some, or remove a file of the draft',
  'storage-unavailable': 'the storage cannot be reached; the draft is kept in memory until it can',
  'storage-offline': 'the place of the draft cannot be reached; it is kept in memory until it can',
  'storage-refused': 'the place of the draft refuses this person; sign in again',
  'storage-too-large': 'the place of the draft takes less; remove a file, or shorten a text',
};

/**
 * Thrown when a draft could not be stored; the draft in memory is as it was.
 *
 * @example
 * import { StorageError, createMemoryDrafts } from 'open-badge-elements/assess';
 * const drafts = createMemoryDrafts({ maxBytes: 10 });
 * try {
 *   await drafts.putFile('urn:x:1', 'sha256-x', new Uint8Array(11));
 * } catch (error) {
 *   if (error instanceof StorageError) console.log(error.code); // 'storage-full'
 * }
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /**
   * @param code reason
   * @param options `cause`: the error of the storage
   */
  constructor(
    readonly code: StorageErrorCode,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${ADVICE[code]}`, options);
  }
}
