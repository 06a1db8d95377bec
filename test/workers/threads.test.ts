import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WorkerCrashed, type Spawn } from '../../src/workers/pool.js';
import { createEngine } from '../../src/workers/engine.js';
import { threadFrom } from '../../src/workers/spawn-node.js';

/** A thread with the protocol of the workers: returns its input after a while, and ends on the text `bomb`. */
const ECHO = `import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', ({ id, input }) => { if (input.input === 'bomb') process.exit(3); setTimeout(() => parentPort.postMessage({ id, value: [input.input + workerData.mark] }), 20); });
parentPort.postMessage({ ready: true });`;
const file = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);

/** A way to hire that counts. */
function counting(hire: Spawn): { readonly hire: Spawn; count(): number } {
  let count = 0;
  return {
    hire: (events) => {
      count += 1;
      return hire(events);
    },
    count: () => count,
  };
}
const said = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (value) => (value as unknown[])[0],
    (error: unknown) => error,
  );

describe('worker threads', () => {
  test('speak the browser worker’s protocol, with the environment as data', async () => {
    const engine = createEngine({ size: 2, spawn: threadFrom(file(ECHO), { mark: '!' }) });
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((text) => said(engine.read(text)))), [
      'a!',
      'b!',
      'c!',
    ]);
    engine.close();
  });

  test('one that breaks costs the task that broke it, and no other', async () => {
    const { hire, count } = counting(threadFrom(file(ECHO), { mark: '' })),
      engine = createEngine({ size: 2, spawn: hire });
    const texts = ['a', 'b', 'c', 'bomb', 'd', 'e', 'f', 'bomb', 'g'];
    await engine.read('first');
    const answers = await Promise.all(texts.map((text) => said(engine.read(text))));
    assert.deepEqual(
      answers.map((each) => (each instanceof Error ? 'bomb' : each)),
      texts,
    );
    for (const each of answers.filter((one) => one instanceof Error)) {
      assert.ok(each instanceof WorkerCrashed);
      assert.match(each.message, /ended with status 3/);
    }
    assert.equal(await said(engine.read('after')), 'after');
    assert.ok(count() > 2, 'it was replaced');
    engine.close();
  });

  test('a worker that never starts is replaced: the work is done on this thread', async () => {
    const engine = createEngine({
      size: 2,
      spawn: threadFrom(file('throw new Error("no")'), {}),
      around: { fetch: () => Promise.reject(new TypeError('offline')) },
    });
    assert.deepEqual(
      await said(engine.read(new URL('https://college.example/b.json'))).then(
        (error) => (error as { code?: string }).code,
      ),
      'url-unreachable',
    );
    engine.close();
  });
});
