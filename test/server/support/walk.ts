/** Walks through two worlds with the same seeded requests, and compares each answer byte by byte. */
import { tick } from '../../../src/server/tick.js';
import type { Client } from './client.js';
import { granting, type People } from './road.js';
import {
  assessorsRequest,
  bytes,
  history,
  inBoth,
  learnersRequest,
  seeded,
  type Pair,
  type Sent,
} from './two-worlds.js';

/** Whose answers are compared. */
export type Side = 'assessor' | 'learner';
/** An answer that differs. */
export interface Difference {
  readonly request: string;
  readonly answers: readonly [string, string];
}
/** The result of a walk. */
export interface Walked {
  readonly requests: number;
  /** Status → number of answers, to show that a walk went somewhere. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly differences: readonly Difference[];
}

/** Pause between two requests, in milliseconds: below the rate limit. */
const PAUSE = 200;
/** Requests after which people sign in again, before their session ends. */
const SIGN_IN = 2_000;
/** Requests after which a week passes, so that decisions become due. */
const WEEK = 2_500;
/** Requests between two submissions. */
const SUBMIT = 250;

const LOGINS: ReadonlyArray<keyof People & ('learner' | 'first' | 'second' | 'grantor')> = [
  'learner',
  'first',
  'second',
  'grantor',
];

async function signInAgain(both: Pair): Promise<void> {
  await inBoth(both, async (people) => {
    const accounts = await people.world.options.store.query('accounts');
    for (const name of LOGINS) {
      const login = accounts.find(({ account }) => account === people.ids[name])!.login!;
      const { status } = await people[name].signIn(login);
      if (status !== 200) throw new Error(`${login}: ${status}`);
    }
  });
}

/** Acts of the grantor, with bodies that fit one or the other. */
const ACTS: ReadonlyArray<readonly [act: string, body: object]> = [
  ['grant', { reason: { work: 'All is there.' } }],
  ['deny', { reason: { work: 'The plan is missing.' } }],
  ['return', { text: 'Which class?' }],
  ['return-to-assessor', { text: 'Please look again.' }],
  ['assign-appeal', {}],
  ['assign', {}],
];

/** The grantor acts, or the clock is looked at; the result is no part of the comparison. */
async function meanwhile(both: Pair, random: () => number): Promise<void> {
  const submission = both.submissions[Math.floor(random() * both.submissions.length)]!;
  const [act, body] = ACTS[Math.floor(random() * ACTS.length)]!;
  const isTick = random() < 0.1;
  await inBoth(both, async ({ grantor, world }) => {
    if (isTick) await tick(world.options);
    else await grantor.send('POST', granting(submission, act), body);
  });
}

/**
 * Sends the same requests to both worlds.
 *
 * @param both the worlds
 * @param side whose answers are compared
 * @param requests number of requests, in each world
 */
export async function walk(
  both: Pair,
  side: Side,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<Walked> {
  const random = seeded(seed);
  const statuses: Record<string, number> = {};
  const differences: Difference[] = [];
  const compare = async (who: (people: People) => Client, sent: Sent): Promise<void> => {
    const [method, path, body] = sent;
    const [a, b] = await inBoth(both, async (people) => {
      people.world.clock.pass(PAUSE);
      return who(people).send(method, path, body);
    });
    statuses[a.status] = (statuses[a.status] ?? 0) + 1;
    if (bytes(a) !== bytes(b))
      differences.push({ request: `${method} ${path}`, answers: [bytes(a), bytes(b)] });
  };
  for (let count = 0; count < requests; count++) {
    if (count % WEEK === WEEK - 1)
      await inBoth(both, async ({ world }) => world.clock.pass(7 * 86_400_000));
    if (count % SIGN_IN === SIGN_IN - 1 || count % WEEK === WEEK - 1) await signInAgain(both);
    if (count % SUBMIT === 0) await history(both);
    if (random() < 0.05) await meanwhile(both, random);
    const isSecond = random() < 0.5;
    const assessors = (people: People): Client => (isSecond ? people.second : people.first);
    const sent = assessorsRequest(random, both);
    if (side === 'assessor') await compare(assessors, sent);
    else {
      await inBoth(both, (people) => assessors(people).send(...sent));
      await compare((people) => people.learner, learnersRequest(random, both));
    }
  }
  return { requests, statuses, differences };
}
