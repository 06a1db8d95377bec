/** The whole road of a micro-credential, as people walk it: the pages of the demo, the reference server, Chromium under the strict policy. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from '../../scripts/build.mjs';
import { STEPS } from './support/journey-road.js';
import { openJourney, type JourneySite } from './support/journey-site.js';

let site: JourneySite;
before(async () => {
  assert.ok(await build(), 'the build failed; its messages are above');
  site = await openJourney();
});
after(() => site.close());

describe('the micro-credential journey in a browser', () => {
  for (const { name, run } of STEPS) test(name, () => run(site.visit));
  test('and nothing went wrong in any page', () => assert.deepEqual(site.faults, []));
});
