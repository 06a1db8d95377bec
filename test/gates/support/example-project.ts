/** Compiles and runs modules of examples in the project where the packed package is installed. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GIVEN } from './example-given.js';
import type { ExampleModule } from './example-modules.js';
import type { Example } from './examples.js';
import { root } from './package.js';

const run = promisify(execFile);

export interface Prepared extends Example {
  readonly module: ExampleModule;
  /** Its file in the project. */
  readonly name: string;
}

const OPTIONS = {
  strict: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  types: ['node'],
  skipLibCheck: true,
  verbatimModuleSyntax: true,
};
const COMPILER = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc');
/** The file of a diagnostic, and the diagnostic with the lines that continue it. */
const DIAGNOSTIC = /^(\S[^\n]*?)\(\d+,\d+\): (error .*(?:\n +.*)*)$/gm;

/** Compiles modules in one program. @returns each fault, at the line of the example */
export async function compile(project: string, modules: readonly Prepared[]): Promise<string[]> {
  const pathOf = (name: string): string => join(project, name);
  writeFileSync(pathOf('given.ts'), GIVEN);
  for (const { name, module } of modules) writeFileSync(pathOf(name), module.text);
  const files = ['given.ts', ...modules.map(({ name }) => name)];
  writeFileSync(
    pathOf('examples.json'),
    JSON.stringify({ compilerOptions: { ...OPTIONS, rootDir: '.' }, files }),
  );
  const { failed, output } = await run(process.execPath, [COMPILER, '-p', 'examples.json'], {
    cwd: project,
    maxBuffer: 16 << 20,
  }).then(
    () => ({ failed: false, output: '' }),
    ({ stdout }: { stdout: string }) => ({ failed: true, output: stdout }),
  );
  const faults = [...output.matchAll(DIAGNOSTIC)].map(([, file, message]) => {
    const from = modules.find(({ name }) => file!.endsWith(name))?.where;
    return `${from ?? file!}: ${message!}`;
  });
  return failed && faults.length === 0 ? [output] : faults;
}

/** Runs modules one after another in one process without a network. @returns what they threw */
export async function runAll(project: string, modules: readonly Prepared[]): Promise<string[]> {
  const names = modules.map(({ name, where }) => [name.replace(/\.tsx?$/, '.js'), where]);
  writeFileSync(
    join(project, 'run.mjs'),
    `globalThis.fetch = () => Promise.reject(new Error('no network'));
    import { text, bytes } from './given.js';
    import { writeFile } from 'node:fs/promises';
    await writeFile('badge.png', bytes);
    await writeFile('badge.json', text);
    const faults = [];
    for (const [name, where] of ${JSON.stringify(names)})
      await import('./' + name).catch((error) => faults.push(where + ': ' + (error.stack ?? error)));
    await writeFile('faults.json', JSON.stringify(faults));
    process.exit(0);`,
  );
  await run(process.execPath, ['run.mjs'], { cwd: project, timeout: 120_000 });
  return JSON.parse(readFileSync(join(project, 'faults.json'), 'utf8')) as string[];
}
