/**
 * Kills the process of the journey's server at every write of submit, review, decide and award; does
 * the act again each time, and checks that nothing is lost and nothing is there twice.
 *
 *   node --import tsx scripts/kill-journey.ts
 */
import { ACTS, type ActName } from '../test/server/killed/acts.js';
import { prepared, survive } from '../test/server/killed/survive.js';

const stages = await prepared();
try {
  for (const act of Object.keys(ACTS) as ActName[]) {
    const writes = (await survive(stages, act, 0))!;
    for (let write = 1; write <= writes; write++) await survive(stages, act, write);
    console.log(`${act}: survived a kill at each of ${writes} points`);
  }
} finally {
  stages.remove();
}
