/** Compiles and runs modules of examples in the project where the packed package is installed. */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { GIVEN } from './example-given.js';
import type { ExampleModule } from './example-modules.js';
import type { Example } from './examples.js';

const run = promisify(execFile);

export interface Prepared extends Example {
  readonly module: ExampleModule;
  /** Its file in the project. */
  readonly name: string;
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
  skipLibCheck: true,
  verbatimModuleSyntax: true,
};

/** Compiles modules in one program. @returns each fault, at the line of the example */
export function compile(project: string, modules: readonly Prepared[]): string[] {
  const pathOf = (name: string): string => join(project, name);
  writeFileSync(pathOf('given.ts'), GIVEN);
  for (const { name, module } of modules) writeFileSync(pathOf(name), module.text);
  const program = ts.createProgram(
    ['given.ts', ...modules.map(({ name }) => name)].map(pathOf),
    { ...OPTIONS, typeRoots: [join(project, 'node_modules', '@types')] },
    { ...ts.createCompilerHost(OPTIONS), getCurrentDirectory: () => project },
  );
  program.emit();
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const from = modules.find(({ name }) => file?.fileName.endsWith(name))?.where;
    return `${from ?? file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
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
