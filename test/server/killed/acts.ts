/** The acts that must survive a kill, over a store in a folder. */
import { createDiskBlobs, openJourneyStore } from '../../../src/server/node/index.js';
import type { JourneyStore } from '../../../src/server/tables.js';
import { signedIn, type Answer, type Client } from '../support/client.js';
import { at, granting, reviewOf } from '../support/road.js';
import { makeWorld, type World } from '../support/world.js';
import { countingBlobs, countingStore, type Point } from './points.js';

/** An act, the stage at which it happens, and who does it. */
interface Act {
  readonly stage: 'draft' | 'reviewed' | 'recommended';
  readonly login: string;
  /** Status of the answer when the act is done. */
  readonly done: number;
  run(client: Client, store: JourneyStore): Promise<Answer>;
}

const submission = async (store: JourneyStore): Promise<string> =>
  (await store.query('submissions'))[0]!.submission;

/** The acts by their names. */
export const ACTS: Readonly<Record<'submit' | 'review' | 'decide' | 'award', Act>> = {
  submit: {
    stage: 'draft',
    login: 'ada@mail.example',
    done: 201,
    run: async (client, store) => {
      const [row] = await store.query('applications');
      const { application } = row!;
      return client.send('POST', `/api/applications/${application}/submit`, {
        recipient: { email: 'ada@mail.example' },
        name: 'Ada Lovelace',
      });
    },
  },
  review: {
    stage: 'reviewed',
    login: 'second',
    done: 200,
    run: async (client, store) => {
      const [row] = await store.query('submissions');
      return client.send('POST', at(row!.work, '/review'), reviewOf('award'));
    },
  },
  decide: {
    stage: 'recommended',
    login: 'grantor',
    done: 200,
    run: async (client, store) =>
      client.send('POST', granting(await submission(store), 'deny'), {
        reason: { work: 'The plan is of another person.' },
      }),
  },
  award: {
    stage: 'recommended',
    login: 'grantor',
    done: 200,
    run: async (client, store) =>
      client.send('POST', granting(await submission(store), 'grant'), {}),
  },
};

/** Name of an act. */
export type ActName = keyof typeof ACTS;

/** Opens the world that is kept in a folder; ids are random, since others are there already. */
export async function worldIn(folder: string, point: Point = () => undefined): Promise<World> {
  const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));
  const store = countingStore(await openJourneyStore(`${folder}/store`), point);
  const blobs = countingBlobs(createDiskBlobs(`${folder}/files`), point);
  return makeWorld({ random }, store, blobs);
}

/** Does an act in a world. */
export async function perform(
  world: World,
  name: ActName,
  begin: () => void = () => undefined,
): Promise<Answer> {
  const { login, run } = ACTS[name];
  const client = await signedIn(world, login);
  begin();
  return run(client, world.options.store);
}
