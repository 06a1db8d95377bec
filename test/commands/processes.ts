/** Runs the command in processes of their own, which can be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = `
const [cli, folder, ...argv] = process.argv.slice(1);
const { main } = await import(cli);
const told = (stream) => (text) => void stream.write(text);
process.exitCode = await main(argv, {
  out: told(process.stdout), err: told(process.stderr), cwd: folder,
  stdin: async () => new Uint8Array(), now: () => new Date(),
});
`;

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess;
  /** Exit status, or the signal that ended it, and all that it printed. */
  readonly ended: Promise<{ readonly status: number | string | null; readonly told: string }>;
}

/** Starts the command in a folder. */
export function start(folder: string, ...argv: string[]): Running {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', CHILD];
  const child = spawn(process.execPath, [...words, cli, folder, ...argv], {
    // packages are found from the folder of the sources
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      told += String(text);
    });
  const ended = new Promise<Awaited<Running['ended']>>((done) => {
    child.on('close', (status, signal) => done({ status: signal ?? status, told }));
  });
  return { child, ended };
}
