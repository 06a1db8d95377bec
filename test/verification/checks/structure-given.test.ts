/** A context that the caller gives makes its unknown URL known (P-11), and excuses no other fault. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../src/badge/contract.js';
import { structure } from '../../../src/verification/checks/structure.js';
import type { CheckContext } from '../../../src/verification/contract.js';
import { ACHIEVEMENT } from '../../badge/samples.js';
import { CONTEXTS } from '../../support/mint.js';
import { badgeOf, run } from './direct.js';

const COPY = 'https://copies.example/ob3.json';
const brief = async (
  more: Record<string, Json>,
  contexts: CheckContext['contexts'],
): Promise<unknown[]> =>
  (await run(structure, badgeOf({ ...ACHIEVEMENT, ...more }), { contexts, strict: false })).map(
    ({ outcome, code, pointer }) => `${outcome} ${code} ${pointer}`,
  );
const all = (): { readonly '@context': object } => ({ '@context': {} });

test('P-11: any other fault stays what it is, whatever is given', async () => {
  const nameless = { id: undefined as unknown as Json };
  assert.deepEqual(await brief(nameless, all as never), ['fail property-missing /id']);
  const withoutBase = await brief({ '@context': [COPY, CONTEXTS[1]!] }, all as never);
  assert.ok(withoutBase.includes('fail context-missing /@context/0'), withoutBase.join());
});

test('P-11: only the URL of the fault is asked for', async () => {
  const asked: string[] = [];
  const none: CheckContext['contexts'] = (url) => void asked.push(url);
  assert.deepEqual(await brief({ '@context': [CONTEXTS[0]!, COPY] }, none), [
    'unsupported context-missing /@context/1',
  ]);
  assert.deepEqual(asked, [COPY]);
});
