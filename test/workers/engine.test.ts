import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BadgeError } from '../../src/errors.js';
import type { Badge } from '../../src/read.js';
import { createAnswerer } from '../../src/workers/run-job.js';
import type { Spawn, WorkerEvents } from '../../src/workers/pool.js';
import { createEngine } from '../../src/workers/engine.js';
import {
  canCross,
  packError,
  packInput,
  unpackError,
  unpackInput,
  type Task,
} from '../../src/workers/protocol.js';

const CREDENTIAL = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:7d5e9a8b-0b65-4c8b-b6f4-6b8b1a2c3d4e',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:university.example', type: ['Profile'], name: 'University' },
  validFrom: '2026-01-01T00:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:x:1',
      type: ['Achievement'],
      name: 'Knots',
      description: 'Ties knots.',
      criteria: { narrative: 'Tie five.' },
    },
  },
};
const now = new Date('2026-11-21T00:00:00Z');
const offline = (): Promise<Response> => Promise.reject(new TypeError('offline'));

/** A worker on this thread, with everything cloned on its way as a real one does. */
function hired(log: string[], answers = true): Spawn {
  return ({ answer }: WorkerEvents) => {
    log.push('start');
    const work = createAnswerer((each) => answer(structuredClone(each)));
    return {
      post: (task: Task) => {
        log.push(task.kind);
        const sent = structuredClone(task);
        if (answers) void work(sent);
      },
      stop: () => {
        log.push('stop');
      },
    };
  };
}

describe('an engine off the main thread', () => {
  test('reads and verifies through a worker, with the same answers as here', async () => {
    const log: string[] = [],
      away = createEngine({ spawn: hired(log), size: 1 }),
      here = createEngine({ size: 0 });
    const [badge] = await away.read(CREDENTIAL),
      [own] = await here.read(CREDENTIAL);
    assert.deepEqual(badge, structuredClone(own));
    const report = await away.verify(badge!, { now }),
      same = await here.verify(own!, { now });
    const timeless = ({ findings, ...rest }: typeof report) => ({
      ...rest,
      findings: findings.map(({ ms: _, ...finding }) => finding),
    });
    assert.deepEqual(timeless(report), structuredClone(timeless(same)));
    assert.equal(
      report.findings.some(({ code }) => code === 'proof-missing'),
      true,
    );
    assert.deepEqual(log, ['start', 'read', 'verify']);
  });

  test('verifies a presentation through a worker, with the same answer as here', async () => {
    const log: string[] = [];
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [CREDENTIAL],
    };
    const claim = { now, challenge: 'c-1', domain: 'https://verifier.example' };
    for (const engine of [
      createEngine({ spawn: hired(log), size: 1 }),
      createEngine({ size: 0 }),
    ]) {
      const { verdict, findings, badges } = await engine.verifyPresentation(presentation, claim);
      assert.deepEqual(
        [verdict, findings[0]!.code, badges.length],
        ['invalid', 'presentation-unsigned', 1],
      );
    }
    assert.deepEqual(log, ['start', 'verifyPresentation']);
  });

  test('starts no more workers than it may, and only when there is work', async () => {
    const log: string[] = [],
      engine = createEngine({ spawn: hired(log), size: 2 });
    assert.deepEqual(log, []);
    await Promise.all(Array.from({ length: 6 }, () => engine.read(CREDENTIAL)));
    assert.equal(log.filter((entry) => entry === 'start').length, 2);
    await engine.read(CREDENTIAL);
    assert.equal(log.filter((entry) => entry === 'start').length, 2);
  });

  test('an error keeps its class, code and place on the way', async () => {
    const engine = createEngine({ spawn: hired([]), size: 1 });
    await assert.rejects(
      engine.read('{"a": 1, "a": 2}'),
      (error) =>
        error instanceof BadgeError &&
        error.code === 'duplicate-key' &&
        error.params['pointer'] === '/a' &&
        error.params['offset'] === 9,
    );
    await assert.rejects(engine.verify({} as Badge), TypeError);
    for (const error of [
      new BadgeError('png-crc', { chunk: 'IDAT' }),
      new TypeError('x'),
      new DOMException('gone', 'AbortError'),
      new Error('y'),
    ]) {
      const back = unpackError(structuredClone(packError(error))) as Error;
      assert.deepEqual([back.name, back.message], [error.name, error.message]);
    }
    assert.equal((unpackError(packError('text')) as Error).message, 'text');
  });

  test('cancelling ends the waiting at once, with the reason, and informs the worker', async () => {
    const log: string[] = [],
      engine = createEngine({ spawn: hired(log, false), size: 1 }),
      control = new AbortController();
    const waiting = engine.read(CREDENTIAL, { signal: control.signal }),
      reason = new Error('changed my mind');
    control.abort(reason);
    await assert.rejects(waiting, reason);
    await assert.rejects(engine.read(CREDENTIAL, { signal: control.signal }), reason);
    assert.deepEqual(log, ['start', 'read', 'cancel']);
  });

  test('options that cannot be sent to a worker are handled here: a fetch or contexts of one’s own', async () => {
    const log: string[] = [],
      engine = createEngine({ spawn: hired(log), size: 1 });
    const [badge] = await engine.read(CREDENTIAL, { fetch: offline });
    await engine.verify(badge!, { now, fetch: offline, contexts: () => undefined });
    assert.deepEqual(log, []);
    assert.equal(
      canCross({ now, contexts: { a: [{}] }, fetch: undefined, bytes: new Uint8Array(3) }),
      true,
    );
    assert.equal(canCross({ trusted: [{ ask: () => 1 }] }), false);
  });

  test('a URL is transferred as a URL, a text as a text', () => {
    const sent = packInput(new URL('https://a.example/b.png'));
    assert.deepEqual(unpackInput(structuredClone(sent)), new URL('https://a.example/b.png'));
    assert.equal(unpackInput(packInput('https://a.example/b.png')), 'https://a.example/b.png');
  });

  test('where there can be no worker, and where one breaks, everything is done here', async () => {
    const none = createEngine({
      spawn: () => {
        throw new Error('no workers under this policy');
      },
      size: 2,
    });
    assert.equal((await none.read(CREDENTIAL)).length, 1);
    let events: WorkerEvents | undefined;
    const breaking = createEngine({
      spawn: (given) => {
        events = given;
        return { post: () => undefined, stop: () => undefined };
      },
      size: 1,
    });
    const waiting = breaking.read(CREDENTIAL);
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    events!.broken(new Error('404'));
    assert.equal((await waiting).length, 1);
    assert.equal((await breaking.read(CREDENTIAL)).length, 1);
  });

  test('closing cancels pending work; afterwards it can be used again', async () => {
    const log: string[] = [],
      engine = createEngine({ spawn: hired(log, false), size: 1 });
    const waiting = engine.read(CREDENTIAL);
    engine.close();
    await assert.rejects(waiting, { name: 'AbortError' });
    const again = engine.read(CREDENTIAL);
    engine.close();
    await assert.rejects(again, { name: 'AbortError' });
    assert.deepEqual(log, ['start', 'read', 'stop', 'start', 'read', 'stop']);
  });

  test('reports its progress', async () => {
    const told: unknown[] = [],
      engine = createEngine({ size: 0, onProgress: (progress) => told.push(progress) });
    await Promise.all([engine.read(CREDENTIAL), engine.read('nonsense').catch(() => undefined)]);
    assert.deepEqual(told, [
      { begun: 2, done: 1 },
      { begun: 2, done: 2 },
    ]);
  });
});
