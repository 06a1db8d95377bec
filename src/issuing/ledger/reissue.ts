import type { Badge } from '../../badge/contract.js';
import { encodeHex } from '../../bytes/hex.js';
import { digest } from '../../crypto/hash.js';
import type { Store, Transaction } from '../../stores/contract.js';
import type { RecordOptions } from './contract.js';
import { badgeDigest, record } from './record.js';

/** Events after which a badge has no newer version. */
const ENDED = ['revoked', 'cancelled', 'forgotten'];

/** The reason why a newer version of a badge does not count as one. */
export type NotReissued = 'unknown' | 'ended' | 'other-recipient';

/** Tells whether an identity of a badge is that of the stored recipient, plain or hashed. */
async function isOf(recipient: string, { credential }: Badge): Promise<boolean> {
  const { subjectId, identities } = credential;
  if (subjectId === recipient) return true;
  for (const { hash, hashed, salt = '' } of identities) {
    const own = hashed ? `sha256$${encodeHex(await digest(recipient + salt))}` : recipient;
    if ((hashed ? hash.toLowerCase() : hash) === own) return true;
  }
  return false;
}

async function obstacle(store: Transaction, badge: Badge): Promise<NotReissued | undefined> {
  const id = await badgeDigest(badge.credential.id ?? '');
  const award = await store.get('awards', { badge: id });
  if (!award) return 'unknown';
  const ended = await store.query('events', { where: { badge: id, kind: ENDED }, limit: 1 });
  if (ended.length > 0 || award.recipient === null) return 'ended';
  return (await isOf(award.recipient, badge)) ? undefined : 'other-recipient';
}

/**
 * Tells whether a badge can be a newer version of one in the store, before it is handed out: it has
 * the id and the recipient of that one, which was neither revoked nor cancelled nor forgotten. A
 * verifier that follows the `refreshService` of the earlier one accepts no other (1EdTech Credential
 * Refresh).
 *
 * @param badge the newer version, as read
 * @returns the reason why it cannot; `undefined` when it can
 */
export const reissueObstacle = (store: Store, badge: Badge): Promise<NotReissued | undefined> =>
  obstacle(store, badge);

/**
 * Records that a badge of the store was issued again under its id, with the digest of the new text.
 * The earlier text stays in the store, and is not delivered any more.
 *
 * @param badge the newer version, as read after it was signed
 * @returns the reason why nothing was recorded; `undefined` when it was
 * @example
 * import { createMemoryStore, recordReissue } from 'open-badge-elements/batch';
 * import { read } from 'open-badge-elements/read';
 * const [again] = await read(text);
 * const now = '2026-11-21T12:00:00Z';
 * await recordReissue(createMemoryStore(), again, { by: 'Registrar', now }); // 'unknown'
 */
export async function recordReissue(
  store: Store,
  badge: Badge,
  { by, now, reason }: RecordOptions,
): Promise<NotReissued | undefined> {
  const [id, ofText] = [await badgeDigest(badge.credential.id ?? ''), await digest(badge.raw)];
  return store.transaction(async (transaction) => {
    const why = await obstacle(transaction, badge);
    if (why) return why;
    const event = { kind: 're-issued' as const, badge: id, at: now, by, reason };
    await record(transaction, [{ ...event, digest: encodeHex(ofText) }]);
    return undefined;
  });
}
