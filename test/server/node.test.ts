/** The server over a socket, with files on the disk and its store in PGlite. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { createKey } from '../../src/issue.js';
import { verifyReceipt } from '../../src/journey/process/receipt.js';
import { historyOf } from '../../src/server/history.js';
import { createDiskBlobs, listen, openJourneyStore } from '../../src/server/node/index.js';
import { expire } from '../../src/server/retention.js';
import { erasePerson } from '../../src/server/person.js';
import { createJourneyServer } from '../../src/server/server.js';
import { fill, granting, own, peopled, publish, recommended, submit } from './support/road.js';
import { makeWorld } from './support/world.js';

const folder = mkdtempSync(join(tmpdir(), 'journey-server-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('PGlite in a folder', () => {
  test('the road, with receipts; what was kept is there when the store is opened again', async () => {
    const where = join(folder, 'store');
    const signer = await createKey();
    const store = await openJourneyStore(where);
    const blobs = createDiskBlobs(join(folder, 'files'));
    const people = await peopled({ signer }, {}, store, blobs);
    await publish(people);
    const { submission } = await submit(people.learner, await fill(people.learner));
    await recommended(people, submission, 'award');
    await people.grantor.expect(200, 'POST', granting(submission, 'grant'), {});
    const { receipts } = (await people.learner.expect(200, 'GET', own(submission))) as {
      receipts: readonly { action: string; receipt: string }[];
    };
    assert.deepEqual(
      receipts.map(({ action }) => action),
      ['submit', 'grant'],
    );
    const history = await historyOf(store, submission);
    for (const { receipt } of receipts) {
      const { isAuthentic, isInHistory } = await verifyReceipt(receipt, signer, history);
      assert.deepEqual([isAuthentic, isInHistory], [true, true]);
    }
    await assert.rejects(publish(people), /changed-elsewhere|409/);
    assert.deepEqual(people.world.errors, []);
    await store.close();
    const again = await openJourneyStore(where);
    assert.equal((await historyOf(again, submission)).length, history.length);
    const options = { ...people.world.options, store: again };
    await erasePerson(options, people.ids['learner']!);
    people.world.clock.pass(800 * 86_400_000);
    await expire(options);
    assert.deepEqual(await again.query('submissions'), []);
    await again.close();
  });

  test('one process at a time: a second opening is refused by name; the lock of one that is gone is replaced', async () => {
    const where = join(folder, 'parents', 'locked');
    const store = await openJourneyStore(where);
    const unlocked = store.close.bind(store);
    await assert.rejects(
      openJourneyStore(where),
      new RegExp(`process ${process.pid} has this store`),
    );
    await unlocked();
    // the largest process id that Linux gives is below it
    writeFileSync(`${where}.lock`, '4194999');
    await (await openJourneyStore(where)).close();
    assert.equal(existsSync(`${where}.lock`), false);
  });
});

describe('a socket', () => {
  test('hands requests over with their bodies, and answers with headers and cookies', async () => {
    const world = makeWorld();
    const { origin, close } = await listen((own) =>
      createJourneyServer({ ...world.options, origin: own }),
    );
    try {
      assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+$/);
      const { addPerson, PASSWORD } = await import('./support/world.js');
      await addPerson(world, { login: 'ada', roles: ['learner'] });
      const answer = await fetch(`${origin}/api/session`, {
        method: 'POST',
        headers: { origin },
        body: JSON.stringify({ login: 'ada', password: PASSWORD }),
      });
      assert.equal(answer.status, 200, await answer.clone().text());
      assert.match(answer.headers.getSetCookie()[0]!, /^session=/);
      assert.equal(answer.headers.get('x-frame-options'), 'DENY');
      const head = await fetch(`${origin}/api/definitions`, { method: 'HEAD' });
      assert.deepEqual([head.status, await head.text()], [200, '']);
      const other = await fetch(`${origin}/api/session`, {
        method: 'POST',
        headers: { origin, host: 'evil.example' },
        body: '{}',
      });
      assert.equal(other.status, 400);
    } finally {
      await close();
    }
  });

  test('gives pages that are not routes to another handler', async () => {
    const world = makeWorld();
    const pages = async (request: Request): Promise<Response | undefined> =>
      new URL(request.url).pathname === '/' ? new Response('page') : undefined;
    const { origin, close } = await listen(world.server, { pages });
    try {
      assert.equal(await (await fetch(origin)).text(), 'page');
      assert.equal((await fetch(`${origin}/other`)).status, 401);
      assert.equal((await fetch(`${origin}/api/definitions`)).status, 200);
    } finally {
      await close();
    }
  });
});
