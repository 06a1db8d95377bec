/**
 * Plays the micro-credential journey in a headless browser, on the pages of the demo and against its
 * server, and names each step: publish, apply, assess, deny, submit again, agree, grant, sign, share,
 * check.
 *
 *   npm run journey                   the whole road
 *   npm run journey -- --shots DIR    also writes a picture after each step
 *
 * Ends with status 1 where a step fails.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STEPS } from '../test/demo/support/journey-road.js';
import { openJourney } from '../test/demo/support/journey-site.js';
import { build } from './build.mjs';

const { values } = parseArgs({ options: { shots: { type: 'string' } } });
const { shots } = values;

if (!(await build())) process.exit(1);
if (shots !== undefined) mkdirSync(shots, { recursive: true });
const { visit, faults, close } = await openJourney();
try {
  for (const [at, { name, run }] of STEPS.entries()) {
    process.stdout.write(`${String(at + 1).padStart(2)}. ${name} … `);
    await run(visit);
    console.log('done');
    if (shots !== undefined)
      await visit.page.screenshot({ path: join(shots, `${at + 1}.png`), fullPage: true });
  }
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.log(`failed\n${error instanceof Error ? error.message : String(error)}`);
  if (shots !== undefined)
    await visit.page.screenshot({ path: join(shots, 'failed.png'), fullPage: true });
  process.exitCode = 1;
} finally {
  await close();
}
