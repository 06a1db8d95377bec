import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { digest, toHex } from '../../../src/crypto/index.js';
import { read } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { verify } from '../../../src/verify.js';
import { NOW, web } from '../jose/jwt-support.js';
import { assertion, assertVerdict, ID, site } from './hosted-site.js';

describe('OB 2.0 recipient', () => {
  test('G21: salted hash, right and wrong e-mail', async () => {
    const identity = `sha256$${toHex(await digest('a@example.orgdeadsea'))}`;
    const salted = assertion({
      recipient: { type: 'email', hashed: true, salt: 'deadsea', identity },
    });
    const asked: string[] = [];
    const judge = async (recipient: string): Promise<Report> =>
      verify((await read(JSON.stringify(salted)))[0]!, {
        now: NOW,
        recipient,
        fetch: web(site({ [ID]: salted }), asked),
      });
    assert.equal((await judge('a@example.org')).recipient, 'match');
    assert.equal(
      (await judge(' A@example.org ')).recipient,
      'match',
      'M-22: the normalised form, labelled',
    );
    assert.equal((await judge('b@example.org')).recipient, 'mismatch');
    assertVerdict(await judge('b@example.org'), 'valid');
    assert.ok(
      asked.every((url) => !url.includes('@')),
      'V-64: never sent',
    );
  });
});
