import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  badgeDigest,
  cancelBadge,
  claimBadge,
  createMemoryStore,
  recordEvents,
  recordReissue,
  reissueObstacle,
  type AwardRow,
} from '../../src/batch.js';
import { encodeHex } from '../../src/bytes/hex.js';
import { digest } from '../../src/crypto/hash.js';
import { createKey, issue } from '../../src/issue.js';
import { read } from '../../src/read.js';
import { award } from '../stores/suite.js';
import { draft, NOW } from './drafts.js';

const UUID = 'f81d4fae-7dec-4d0a-a765-00a0c91e6bf6';
const ID = `urn:uuid:${UUID}`;
const TO = { email: 'ada@mail.example' };
const DONE = { by: 'Registrar', now: NOW };

async function office(more: Partial<AwardRow> = {}) {
  const store = createMemoryStore();
  const badge = await badgeDigest(ID);
  await store.append('awards', [award(badge, { id: ID, recipient: TO.email, ...more })]);
  const kinds = async () => (await store.query('events')).map(({ kind }) => kind);
  const happened = (kind: 'revoked' | 're-issued' | 'forgotten') =>
    recordEvents(store, [{ kind, badge, at: NOW, by: 'Registrar' }]);
  return { store, badge, kinds, happened };
}

describe('issue 14: a badge that is claimed', () => {
  test('is given each time, and recorded once', async () => {
    const { store, kinds } = await office({ mechanism: 'jwt', text: 'a.b.c' });
    const claimed = { id: ID, text: 'a.b.c', mechanism: 'jwt' };
    assert.deepEqual(await claimBadge(store, UUID, DONE), { ...claimed, isFirst: true });
    assert.deepEqual(await claimBadge(store, ID, DONE), { ...claimed, isFirst: false });
    assert.deepEqual(await kinds(), ['claimed']);
    assert.equal(await cancelBadge(store, ID, DONE), 'handed-out');
  });

  for (const kind of ['revoked', 're-issued', 'forgotten'] as const)
    test(`is not given once it was ${kind}`, async () => {
      const { store, kinds, happened } = await office();
      await happened(kind);
      assert.equal(await claimBadge(store, UUID, DONE), 'ended');
      assert.deepEqual(await kinds(), [kind]);
    });

  test('is not given once it was cancelled, nor where there is none', async () => {
    const { store, kinds } = await office();
    await cancelBadge(store, ID, DONE);
    assert.equal(await claimBadge(store, UUID, DONE), 'ended');
    assert.equal(await claimBadge(store, 'urn:uuid:other', DONE), 'unknown');
    assert.deepEqual(await kinds(), ['cancelled']);
  });
});

describe('issue 14: a badge that is issued again', () => {
  const again = async (more: object = {}) => {
    const { text } = await issue(
      { ...draft, id: ID, recipient: TO, ...more },
      { key: await createKey(), now: NOW },
    );
    return (await read(text))[0]!;
  };

  test('is recorded with the digest of the new text, however often', async () => {
    const { store, kinds } = await office();
    const badge = await again();
    assert.equal(await reissueObstacle(store, badge), undefined);
    assert.equal(await recordReissue(store, badge, { ...DONE, reason: 'name' }), undefined);
    assert.equal(await recordReissue(store, badge, DONE), undefined);
    assert.deepEqual(await kinds(), ['re-issued', 're-issued']);
    const [event] = await store.query('events');
    assert.equal(event!.digest, encodeHex(await digest(badge.raw)));
    assert.equal(event!.reason, 'name');
  });

  test('is for the same person, whose identifier may be hashed or plain', async () => {
    const plain = await office({ recipient: 's-1' });
    const identifiers = [{ type: 'ext:studentId', value: 's-1', hashed: false }];
    const known = await again({ recipient: { identifiers } });
    assert.equal(await recordReissue(plain.store, known, DONE), undefined);
    const { store } = await office({ recipient: 'did:example:ada' });
    const byId = await again({ recipient: { id: 'did:example:ada' } });
    assert.equal(await recordReissue(store, byId, DONE), undefined);
  });

  test('for another person is not recorded', async () => {
    const { store, kinds } = await office();
    const other = await again({ recipient: { email: 'eve@mail.example' } });
    assert.equal(await recordReissue(store, other, DONE), 'other-recipient');
    assert.deepEqual(await kinds(), []);
  });

  test('is refused where the earlier one ended, or is not there', async () => {
    const { store, happened } = await office();
    assert.equal(await recordReissue(store, await again({ id: 'urn:uuid:x' }), DONE), 'unknown');
    await happened('revoked');
    assert.equal(await recordReissue(store, await again(), DONE), 'ended');
    const forgotten = await office({ recipient: null });
    assert.equal(await recordReissue(forgotten.store, await again(), DONE), 'ended');
  });
});
