import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { main } from '../../src/cli.js';
import type { Io } from '../../src/cli/io.js';
import { NOW } from '../issuing/drafts.js';

/** The result of a command. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly lines: ReadonlyArray<Readonly<Record<string, any>>>;
}

/** Makes an environment with a folder of its own, a fixed clock, and no network. */
export function shell(overrides: Partial<Io> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'open-badge-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const asked: string[] = [];
  const noNetwork: typeof fetch = (input) => {
    asked.push(String(input));
    return Promise.reject(new TypeError('no network in tests'));
  };
  return {
    folder,
    asked,
    path: (name: string): string => join(folder, name),
    write: (name: string, data: string | Uint8Array | object): void =>
      writeFileSync(
        join(folder, name),
        typeof data === 'string' || data instanceof Uint8Array ? data : JSON.stringify(data),
      ),
    has: (name: string): boolean => existsSync(join(folder, name)),
    read: (name: string): string => readFileSync(join(folder, name), 'utf8'),
    bytes: (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name))),
    async run(...argv: string[]): Promise<Ran> {
      let out = '',
        err = '';
      const io: Io = {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        stdin: () => Promise.resolve(new Uint8Array()),
        cwd: folder,
        now: () => new Date(NOW),
        fetch: noNetwork,
        ...overrides,
      };
      const status = await main(argv, io);
      const lines = argv.includes('--json')
        ? out
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Record<string, any>)
        : [];
      return { status, out, err, lines };
    },
  };
}
