/** Each limit of the journey's server, exceeded by one step. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OVER_SERVER } from '../limits/server.js';

for (const [name, { ends, make }] of Object.entries(OVER_SERVER))
  test(`X-3 ${name}: ${ends}`, async () => {
    const { status, json } = await make();
    assert.equal(`${status} ${(json as { error: { code: string } }).error.code}`, ends);
  });
