/** The entries of the packed package as the compiler sees them: what each exports. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageJson } from './package.js';

export interface Entry {
  /** As in an import: `open-badge-elements/verify`. */
  readonly specifier: string;
  readonly types: string;
}

/** @returns the entries with types, patterns resolved, of the package in a folder */
export function entriesOf(folder: string): Entry[] {
  return Object.entries(packageJson.exports).flatMap(([name, target]) => {
    if (typeof target === 'string') return [];
    const specifier = packageJson.name + name.slice(1);
    if (!name.includes('*')) return [{ specifier, types: join(folder, target.types) }];
    const [path, ending] = target.types.split('*') as [string, string];
    return readdirSync(join(folder, path))
      .filter((file) => file.endsWith(ending))
      .map((file) => ({
        specifier: specifier.replace('*', file.slice(0, -ending.length)),
        types: join(folder, path, file),
      }));
  });
}

/** @returns a program of the entries' declarations, and the exports of each entry by name */
export function exportsOf(entries: readonly Entry[]): {
  readonly checker: ts.TypeChecker;
  readonly exports: ReadonlyMap<string, ReadonlyMap<string, ts.Symbol>>;
} {
  const files = entries.map(({ types }) => types).filter((path) => existsSync(path));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const named = entries.map(({ specifier, types }): [string, Map<string, ts.Symbol>] => {
    const source = program.getSourceFile(types);
    const module = source && checker.getSymbolAtLocation(source);
    const symbols = module ? checker.getExportsOfModule(module) : [];
    return [specifier, new Map(symbols.map((symbol) => [symbol.name, symbol]))];
  });
  return { checker, exports: new Map(named) };
}
