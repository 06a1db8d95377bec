import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { after, describe, test } from 'node:test';
import { MAX_FILE_BYTES } from '../../src/journey/application/limits.js';
import { SERVER_LIMITS } from '../../src/server/limits.js';
import { createDiskBlobs } from '../../src/server/node/disk-blobs.js';
import { sniff } from '../../src/server/sniffing.js';
import { peopled, PLAN, publish } from './support/road.js';

const folder = mkdtempSync(join(tmpdir(), 'journey-files-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const streamOf = (...chunks: Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const chunksOf = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
/** Bytes without a pattern, the same in each run. */
const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 2_654_435_761) >>> 24);
const endlessBinary = (): ReadableStream<Uint8Array> =>
  new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(70_000)) });
const filesIn = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('files on the disk', () => {
  test('are found by their digest, written whole or not at all, and removed', async () => {
    const blobs = createDiskBlobs(folder);
    const written = await blobs.write(streamOf(PLAN.subarray(0, 5), PLAN.subarray(5)), 1_000);
    assert.equal(written!.size, PLAN.length);
    assert.deepEqual(await blobs.read(written!.digest), PLAN);
    assert.equal(await blobs.write(streamOf(PLAN, PLAN), PLAN.length), undefined);
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('gone')),
    });
    await assert.rejects(blobs.write(broken, 1_000), /gone/);
    assert.equal(filesIn().length, 1, 'nothing is left of what failed');
    await blobs.remove(written!.digest);
    assert.equal(await blobs.read(written!.digest), undefined);
    assert.deepEqual(filesIn(), []);
  });

  test('a digest that is a path leads to no file outside', async () => {
    const blobs = createDiskBlobs(join(folder, 'inside'));
    assert.equal(await blobs.read('sha256-../../../../etc/passwd'), undefined);
    assert.equal(await blobs.read('../../package.json'), undefined);
  });
});

describe('uploads', () => {
  test('are recognised from their bytes; HTML, the empty and the unknown are refused and not kept', async () => {
    const { learner, world } = await peopled();
    const kept: string[] = [];
    const { write } = world.options.blobs;
    world.options.blobs.write = async (...all) => {
      const written = await write(...all);
      if (written) kept.push(written.digest);
      return written;
    };
    for (const text of ['<!doctype html><script>alert(1)</script>', '\0\x01\x02', '']) {
      const answer = await learner.send('POST', '/api/files', new TextEncoder().encode(text), {
        'x-file-name': 'plan.txt',
      });
      assert.equal(answer.status, 422, text);
    }
    for (const digest of kept) assert.equal(await world.options.blobs.read(digest), undefined);
  });

  test('are recognised while they pass: what is not accepted breaks off after its first bytes', async () => {
    const { world } = await peopled();
    let given = 0;
    const page = new TextEncoder().encode('<!doctype html><p>'.padEnd(16_384, 'x'));
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += page.length;
        controller.enqueue(page);
      },
    });
    const { body } = sniff(endless, 'plan.txt');
    await assert.rejects(createDiskBlobs(folder).write(body, MAX_FILE_BYTES), /file-refused/);
    assert.ok(given <= 16_384 * 8, `${given} bytes were read`);
    await assert.rejects(world.options.blobs.write(sniff(endlessBinary(), 'a').body, 1e9));
  });

  const FILES: ReadonlyArray<readonly [string, string, () => Uint8Array]> = [
    // the folders of an Office file are named at its end
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'a.docx',
      () =>
        zipSync({
          '[Content_Types].xml': new Uint8Array(),
          'media.bin': [noise(3_000_000), { level: 0 }],
          'word/document.xml': new Uint8Array(),
        }),
    ],
    ['application/zip', 'a.zip', () => zipSync({ 'a.bin': [noise(2_000_000), { level: 0 }] })],
    ['text/markdown', 'a.md', () => new TextEncoder().encode('# Plan — ä\n'.repeat(20_000))],
    ['text/plain', 'short', () => PLAN],
  ];
  for (const [type, name, make] of FILES)
    test(`${type} is recognised from both ends, in chunks of any size`, async () => {
      const bytes = make();
      for (const size of [1_000, 65_536, 65_537, bytes.length]) {
        const sniffed = sniff(streamOf(...chunksOf(bytes, size)), name);
        const passed = new Uint8Array(await new Response(sniffed.body).arrayBuffer());
        assert.equal(passed.length, bytes.length);
        assert.equal(sniffed.mediaType(), type, `chunks of ${size}`);
      }
    });

  test('are never shown or run in this site', async () => {
    const { learner } = await peopled();
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    const { digestSRI } = (
      await learner.send('POST', '/api/files', svg, { 'x-file-name': 'a.svg' })
    ).json as { digestSRI: string };
    const { headers } = await learner.send('GET', `/api/files/${encodeURIComponent(digestSRI)}`);
    assert.match(headers.get('content-disposition')!, /^attachment; filename="[\w.-]+"$/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy')!, /^sandbox; default-src 'none'/);
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  test('are limited in size and in total', async () => {
    const { learner, world, ids } = await peopled();
    world.options.blobs.write = async (_, maxBytes) => {
      assert.equal(maxBytes, MAX_FILE_BYTES);
      return undefined;
    };
    assert.equal((await learner.send('POST', '/api/files', PLAN)).status, 413);
    const fresh = await peopled();
    const { ownerOf } = await import('../../src/server/ids.js');
    await fresh.world.options.store.append('files', [
      {
        owner: ownerOf(fresh.world.options.secret, ids['learner']!),
        digest: 'sha256-x',
        mediaType: 'video/mp4',
        size: SERVER_LIMITS.learnerBytes,
        at: '',
      },
    ]);
    const over = await fresh.learner.send('POST', '/api/files', PLAN, { 'x-file-name': 'a.txt' });
    assert.equal(over.status, 409, over.text);
  });

  test('a submission names only files that the learner sent, as they were sent', async () => {
    const people = await peopled();
    await publish(people);
    const { fill } = await import('./support/road.js');
    const application = await fill(people.other);
    const stolen = (await people.other.expect(
      200,
      'GET',
      `/api/applications/${application}`,
    )) as object;
    const own = await fill(people.learner, 'another.txt');
    await people.world.options.store.remove('files', {});
    await people.learner.expect(200, 'PUT', `/api/applications/${own}`, {
      base: 2,
      application: stolen,
    });
    const answer = await people.learner.send('POST', `/api/applications/${own}/submit`, {
      recipient: { email: 'ada@mail.example' },
    });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /file-unknown.*\/artifacts\/0/);
  });
});

test('applications are saved with a revision: of two tabs one hears that it changed', async () => {
  const people = await peopled();
  await publish(people);
  const { fill } = await import('./support/road.js');
  const id = await fill(people.learner);
  const path = `/api/applications/${id}`;
  const application = await people.learner.expect(200, 'GET', path);
  const answers = await Promise.all(
    [1, 2].map(() => people.learner.send('PUT', path, { base: 2, application })),
  );
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
  await people.learner.expect(204, 'DELETE', path);
  assert.equal((await people.learner.send('GET', path)).status, 404);
});
