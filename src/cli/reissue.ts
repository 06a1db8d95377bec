import type { Badge, JsonObject } from '../badge/contract.js';
import { recordReissue, reissueObstacle, type NotReissued } from '../batch.js';
import { read } from '../read.js';
import { need } from './args.js';
import { EXIT, Refusal, UsageError, type Io } from './io.js';
import { withKeptStore } from './store.js';

/** Options of a command that issues a badge of a store again. */
interface Values {
  readonly reissue?: string;
  readonly by?: string;
  readonly reason?: string;
}

/** The draft of the newer version, and the moment. */
interface Newer {
  readonly draft: JsonObject;
  readonly now: Date;
}

const OBSTACLES: Readonly<Record<NotReissued, string>> = {
  unknown: 'the store has no badge of this id: open-badge convert writes a draft that keeps it',
  ended: 'the earlier badge was revoked, cancelled or forgotten: issue one with a new id',
  'other-recipient':
    'the earlier badge is for another recipient: revoke it, and issue one with a new id',
};

function refuse(why: NotReissued | undefined): void {
  if (why) throw new Refusal(`--reissue: ${OBSTACLES[why]}`, EXIT.notValid);
}

function warnWithoutService(io: Io, { refreshService }: JsonObject): void {
  if (refreshService === undefined)
    io.err(
      'open-badge: the badge has no refreshService, so that no reader of the earlier version finds this one: hand it out again\n',
    );
}

/**
 * Mints a badge, and records it in a store as issued again, where `--reissue` names one. Before it
 * is signed, the store is asked whether it can be a newer version; it is recorded once it is
 * written.
 *
 * @param mint signs and writes the badge
 * @throws Refusal when the store has no such badge, or it ended, or is for another recipient
 */
export async function reissuing(
  io: Io,
  values: Values,
  { draft, now }: Newer,
  mint: () => Promise<Badge>,
): Promise<Badge> {
  const { reissue: where, reason } = values;
  if (where === undefined) {
    if (values.by !== undefined || reason !== undefined)
      throw new UsageError('--by and --reason are for the ledger: with --reissue STORE', true);
    return mint();
  }
  const by = need(values.by, '--by NAME');
  return withKeptStore(io, where, async (store) => {
    const [newer] = await read(JSON.stringify(draft));
    refuse(await reissueObstacle(store, newer!));
    warnWithoutService(io, draft);
    const badge = await mint();
    refuse(await recordReissue(store, badge, { by, now, reason }));
    return badge;
  });
}
