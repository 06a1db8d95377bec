/** Installs the package as a user gets it: packed, unpacked into an empty project, its dependencies beside it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<
    Record<string, string | { readonly types: string; readonly default: string }>
  >;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
}

export const packageJson = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
) as PackageJson;

/** Runs npm, whichever ran the tests. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  const script = process.env['npm_execpath'];
  const isScript = script !== undefined && /\.c?js$/.test(script);
  const [command, first] = isScript ? [process.execPath, [script]] : ['npm', []];
  const { stdout } = await run(command, [...first, ...args], {
    cwd,
    maxBuffer: 1 << 26,
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  return stdout;
}

export interface Installed {
  /** The empty project. */
  readonly project: string;
  /** Where the package lies in it. */
  readonly folder: string;
  readonly tarball: string;
  /** Paths in the package. */
  readonly files: readonly string[];
  /** Runs a module in the project. @returns what it wrote */
  node(code: string): Promise<string>;
  remove(): Promise<void>;
}

/** Packs the build, and installs it offline: the dependencies, the optional ones and further packages are links to ours. */
export async function installPacked(others: readonly string[] = []): Promise<Installed> {
  const project = mkdtempSync(join(tmpdir(), 'open-badge-'));
  const [packed] = JSON.parse(
    await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', project], root),
  ) as Array<{ filename: string; files: Array<{ path: string }> }>;
  const tarball = join(project, packed!.filename);
  const folder = join(project, 'node_modules', packageJson.name);
  mkdirSync(folder, { recursive: true });
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
  for (const name of [
    ...Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies }),
    ...others,
  ]) {
    mkdirSync(dirname(join(project, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  const node = async (code: string): Promise<string> =>
    (await run(process.execPath, ['--input-type=module', '-e', code], { cwd: project })).stdout;
  return {
    project,
    folder,
    tarball,
    files: packed!.files.map((file) => file.path),
    node,
    remove: () => rm(project, { recursive: true, force: true }),
  };
}
