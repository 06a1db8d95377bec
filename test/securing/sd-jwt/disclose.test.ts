import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { disclose, MAX_DISCLOSURES } from '../../../src/jose/disclosures.js';
import { part } from '../jose/jwt-support.js';
import { digestOf, parse } from './sd-jwt-badge.js';

describe('disclose (RFC 9901 section 7.1)', () => {
  const run = (payload: JsonObject, ...disclosures: string[]): ReturnType<typeof disclose> =>
    disclose(payload, disclosures, parse);
  test('elements of arrays, and disclosures inside disclosures', async () => {
    const inner = part(['s', 'code', 7]);
    const outer = part(['s', { _sd: [await digestOf(inner)] }]);
    assert.deepEqual(
      await run({ list: [{ '...': await digestOf(outer) }, { '...': 'decoy' }, 1] }, inner, outer),
      { payload: { list: [{ code: 7 }, 1] }, withheld: ['/list'] },
    );
  });
  test('a digest that occurs twice', async () =>
    assert.deepEqual(await run({ a: { _sd: ['x'] }, b: { _sd: ['x'] } }), {
      fault: 'repeated',
      detail: 'x',
    }));
  for (const name of ['_sd', '...', '__proto__', 'constructor'])
    test(`the name ${name}`, async () => {
      const disclosure = part(`["s",${JSON.stringify(name)},1]`);
      assert.equal(
        ((await run({ _sd: [await digestOf(disclosure)] }, disclosure)) as { fault: string }).fault,
        'name',
      );
    });
  test('a name that is there already', async () => {
    const disclosure = part(['s', 'name', 'Welding']);
    assert.equal(
      (
        (await run({ name: 'Soldering', _sd: [await digestOf(disclosure)] }, disclosure)) as {
          fault: string;
        }
      ).fault,
      'name',
    );
  });
  test('an element where a member belongs, and the other way round', async () => {
    const [element, member] = [part(['s', 1]), part(['s', 'a', 1])];
    assert.equal(
      ((await run({ _sd: [await digestOf(element)] }, element)) as { fault: string }).fault,
      'malformed',
    );
    assert.equal(
      ((await run({ a: [{ '...': await digestOf(member) }] }, member)) as { fault: string }).fault,
      'malformed',
    );
  });
  test('texts that are no disclosure', async () => {
    for (const text of [
      '',
      '!',
      part('{}'),
      part([]),
      part(['s']),
      part([1, 'a', 1]),
      part(['s', 1, 1]),
      part(['s', 'a', 1, 2]),
    ])
      assert.ok('fault' in (await run({ _sd: [await digestOf(text)] }, text)), text);
    assert.ok('fault' in (await run({ _sd: 'x' })));
    assert.ok(
      'fault' in
        (await run(
          {},
          ...Array.from({ length: MAX_DISCLOSURES + 1 }, (_, index) =>
            part(['s', String(index), 1]),
          ),
        )),
    );
  });
});
