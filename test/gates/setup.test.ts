import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { chromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { explain, isInstalled, isNewEnough, type Lock } from '../../scripts/setup.mjs';
import { packageJson, root } from './support/package.js';

describe('a fresh machine', () => {
  test('an old Node is reported', () => {
    assert.deepEqual(['18.20.0', '20.18.3', '20.19.0', '22.1.0', '24.0.0'].map(isNewEnough), [
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  test('npm errors become advice', () => {
    assert.match(explain('npm error code ENOTFOUND'), /registry cannot be reached/);
    assert.match(explain('npm error code ENOSPC'), /no disk space/);
    assert.match(explain('npm error code EACCES'), /not allowed to write/);
    assert.match(explain('npm error Missing: x from lock file'), /do not agree/);
    assert.match(explain('something else'), /its own message/);
  });

  test('installed packages are recognised; a missing, other or foreign package is not', () => {
    const here = { os: [process.platform], cpu: [process.arch] };
    const lock: Lock = {
      packages: {
        '': {},
        a: { version: '1.0.0', integrity: 'x' },
        b: { version: '1.0.0', optional: true, ...here },
        c: { version: '1.0.0', optional: true, os: ['other'], cpu: ['other'] },
      },
    };
    const all = { a: lock.packages['a']!, b: lock.packages['b']! };
    assert.equal(isInstalled(lock, { packages: all }), true);
    assert.equal(isInstalled(lock, { packages: { b: all.b } }), false);
    assert.equal(
      isInstalled(lock, { packages: { ...all, a: { version: '1.0.1', integrity: 'x' } } }),
      false,
    );
    assert.equal(isInstalled(lock, { packages: { a: all.a } }), false);
  });

  test('the lock file contains every platform that a bundler or compiler of ours needs (the lockfile trap)', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const missing = [
      'node_modules/rollup',
      'node_modules/esbuild',
      'node_modules/rolldown',
    ].flatMap((path) =>
      Object.keys(packages[path]?.optionalDependencies ?? {}).filter(
        (name) =>
          /linux-(x64|arm64)|darwin|win32-x64/.test(name) && !(`node_modules/${name}` in packages),
      ),
    );
    assert.deepEqual(missing, []);
  });

  test('every version of a tool is exact', () => {
    assert.deepEqual(
      Object.entries(packageJson.devDependencies).filter(
        ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version),
      ),
      [],
    );
  });

  test('a CHROME_PATH without a file is reported, not skipped', async () => {
    const before = process.env['CHROME_PATH'];
    process.env['CHROME_PATH'] = join(root, 'no-such-browser');
    try {
      await assert.rejects(chromium(), /CHROME_PATH names a file that does not exist/);
    } finally {
      if (before === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = before;
    }
  });

  test('a port in use is reported, with what to do', async () => {
    const taken = await serve({ roots: [root] });
    try {
      const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs')], {
        env: { ...process.env, PORT: String(taken.port) },
        encoding: 'utf8',
        timeout: 120_000,
      });
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`Port ${taken.port} is taken .*PORT=9000 npm start`, 's'));
    } finally {
      await taken.close();
    }
  });
});

describe('the static server', () => {
  test('gives files their types, and nothing outside its folder', async () => {
    const server = await serve({ roots: [join(root, 'test')], headers: { 'x-test': 'yes' } });
    try {
      const types = await fetch(`${server.origin}/../package.json`);
      assert.equal(types.status, 404);
      for (const path of ['/%2e%2e/package.json', '/..%2fpackage.json', '/%00', '/gates'])
        assert.equal((await fetch(server.origin + path)).status, 404, path);
      const file = await fetch(`${server.origin}/gates/setup.test.ts`);
      assert.deepEqual(
        [file.status, file.headers.get('content-type'), file.headers.get('x-test')],
        [200, 'application/octet-stream', 'yes'],
      );
      await file.arrayBuffer();
      assert.equal((await fetch(server.origin, { method: 'POST' })).status, 405);
    } finally {
      await server.close();
    }
  });
});
