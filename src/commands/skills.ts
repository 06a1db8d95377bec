import { importSkills, type AlignmentDraft } from '../issue.js';
import { exactly } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { readText } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { jsonText, plain } from '../cli/plain-text.js';

export const spec = {
  forms: ['FILE [--search TEXT] [--format NAME] [--framework NAME] [--json]'],
  args: {
    FILE: 'a framework: CASE CFPackage (JSON), CSV of ESCO, or table of O*NET (text with tabs)',
  },
  options: {
    search: { value: 'TEXT', about: 'only skills whose name, code or URL contains TEXT' },
    format: { value: 'NAME', about: 'case, esco or onet (default: recognised by the content)' },
    framework: {
      value: 'NAME',
      about: 'name and version of the framework, such as "ESCO 1.2" (default: of the file)',
    },
    json: { about: 'one alignment for each line, as drafts and templates take it' },
  },
  notes: ['Prints skills as alignments. Nothing is fetched.'],
  exits: 'Exit status: 0 some were found, 1 none, or the file cannot be read, 64 misuse.',
} as const satisfies CommandSpec;

const FORMATS = ['case', 'esco', 'onet'] as const;

function formatOf(name: string | undefined): (typeof FORMATS)[number] | undefined {
  const found = FORMATS.find((one) => one === name);
  if (name !== undefined && !found)
    throw new UsageError(`--format: ${FORMATS.join(', ')}; not ${name}`);
  return found;
}

const line = ({ code = '', name, url }: AlignmentDraft): string =>
  `${[code, name, url].map((part) => plain(part, 300)).join('  ')}\n`;

/**
 * Runs `open-badge skills`, which prints the skills of a framework as alignments.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [file] = exactly(positionals, 'FILE');
  const { search, framework } = values;
  const format = formatOf(values.format);
  const skills = await importSkills(await readText(io, file!), { format, framework, search });
  for (const skill of skills) io.out(values.json ? jsonText(skill) : line(skill));
  return skills.length > 0 ? EXIT.valid : EXIT.notValid;
}
