import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadgeSession } from '../../src/elements/controllers/badge-session.js';
import type { SessionSettings } from '../../src/elements/controllers/engine.js';
import { mint, NOW, party, world } from '../support/mint.js';

const college = await party();
const badge = await mint(college, { id: 'urn:x:1' });

/** Settings as `<open-badge-verifier>` and `<open-badge>` give them: with all their own members. */
const OWN_MEMBERS: ReadonlyArray<Partial<SessionSettings>> = [
  { recipient: undefined, recipients: undefined, asked: ['', undefined] },
  { recipient: 'a@x.example', recipients: undefined, asked: ['a@x.example', undefined] },
  { recipient: 'a@x.example', recipients: ['a@x.example', 'b@x.example'] },
  { showRecipient: true, trustedIssuers: undefined },
];

for (const [at, members] of OWN_MEMBERS.entries())
  test(`a session passes options of verify only, and compares again with them (${at})`, async () => {
    let more: Partial<SessionSettings> = members;
    const settings = (): SessionSettings => ({
      lang: 'en',
      now: new Date(NOW),
      fetch: world({}).fetch,
      ...more,
    });
    const fixed = settings();
    const session = new BadgeSession(
      () => ({ ...settings(), fetch: fixed.fetch, now: fixed.now }),
      () => undefined,
    );
    assert.equal(await session.read(JSON.stringify(badge)), true);
    assert.equal((await session.verify()).verdict, 'valid');
    more = { ...members, recipient: 'c@x.example', recipients: undefined, asked: ['c', undefined] };
    assert.ok((await session.verify()).findings.length > 0);
    assert.equal(session.status, 'checked');
  });
