import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const schema = fileURLToPath(
  new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url),
);
const FILE = '/data.ts',
  OPTIONS: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };

/**
 * Finds faults in schema.org data with the vocabulary itself: its types as Google generates them, read by the compiler, which knows every property
 * and refuses those that a type has not.
 *
 * @param type name of the type, such as `EducationalOccupationalCredential`
 */
export function schemaOrgFaults(data: unknown, type: string): string[] {
  const source = `import type { ${type}, WithContext } from '/schema.js';\nexport const data: WithContext<${type}> = ${JSON.stringify(data)};\n`;
  const host = ts.createCompilerHost(OPTIONS),
    texts: Readonly<Record<string, string>> = { [FILE]: source };
  const own: ts.CompilerHost = {
    ...host,
    fileExists: (name) => name in texts || host.fileExists(name),
    readFile: (name) => texts[name] ?? host.readFile(name),
    getSourceFile: (name, target) =>
      name in texts
        ? ts.createSourceFile(name, texts[name]!, target)
        : host.getSourceFile(name, target),
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) =>
        text === '/schema.js'
          ? {
              resolvedModule: {
                resolvedFileName: schema,
                extension: ts.Extension.Dts,
                isExternalLibraryImport: true,
              },
            }
          : ts.resolveModuleName(
              text,
              from,
              OPTIONS,
              host,
              undefined,
              undefined,
              ts.ModuleKind.ESNext,
            ),
      ),
  };
  const program = ts.createProgram([FILE], OPTIONS, own);
  return program
    .getSemanticDiagnostics(program.getSourceFile(FILE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** Tells whether the vocabulary was loaded: an empty one would find no faults at all. */
export const knowsCredentials = (): boolean =>
  readFileSync(schema, 'utf8').includes('EducationalOccupationalCredential');
