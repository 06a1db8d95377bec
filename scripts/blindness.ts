/**
 * Sends the same requests to two worlds that differ in who a person is and in nothing else, and
 * compares each answer byte by byte: the assessors' where the learners differ, and the learner's
 * where the assessors differ.
 *
 *   npm run blindness                 10,000 requests to each world, each way
 *   npm run blindness -- 2000 17      another number of requests, another seed
 *
 * Ends with status 1 where an answer differs.
 */
import { ADA, ELSEWHERE, MARIA, NORTH, pair } from '../test/server/support/two-worlds.js';
import { walk, type Walked } from '../test/server/support/walk.js';

const [requests = 10_000, seed = 1] = process.argv.slice(2).map(Number);

function tell(name: string, { statuses, differences, requests: sent }: Walked): boolean {
  const counts = Object.entries(statuses).map(([status, count]) => `${count} × ${status}`);
  console.log(`${name}: ${sent} requests to each world (${counts.join(', ')})`);
  for (const { request, answers } of differences.slice(0, 5))
    console.log(`  ${request}\n    ${answers.join('\n    ')}`);
  console.log(`  ${differences.length} answers differ`);
  return differences.length === 0;
}

const blind = [
  tell(
    'learners differ, assessors ask',
    await walk(await pair([ADA, MARIA]), 'assessor', { requests, seed }),
  ),
  tell(
    'assessors differ, the learner asks',
    await walk(await pair([ADA, ADA], [NORTH, ELSEWHERE]), 'learner', { requests, seed }),
  ),
];
process.exitCode = blind.every(Boolean) ? 0 : 1;
