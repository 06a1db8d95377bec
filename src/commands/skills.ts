import { importSkills, type AlignmentDraft } from '../issue.js';
import { exactly, parse } from '../cli/args.js';
import { readText } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { jsonText, plain } from '../cli/plain-text.js';

export const usage = `Usage: open-badge skills FILE [--search TEXT] [--format NAME] [--framework NAME] [--json]
  FILE              a framework: CASE CFPackage (JSON), CSV of ESCO, or table of O*NET (text with tabs)
  --search TEXT     only skills whose name, code or URL contains TEXT
  --format NAME     case, esco or onet (default: recognised by the content)
  --framework NAME  name and version of the framework, such as "ESCO 1.2" (default: of the file)
  --json            one alignment for each line, as drafts and templates take it
Prints skills as alignments. Nothing is fetched.
Exit status: 0 some were found, 1 none, or the file cannot be read, 64 misuse.`;

const OPTIONS = {
  search: { type: 'string' },
  format: { type: 'string' },
  framework: { type: 'string' },
  json: { type: 'boolean' },
} as const;

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
  const { values, positionals } = parse(argv, OPTIONS);
  const [file] = exactly(positionals, 'FILE');
  const { search, framework } = values;
  const format = formatOf(values.format);
  const skills = await importSkills(await readText(io, file!), { format, framework, search });
  for (const skill of skills) io.out(values.json ? jsonText(skill) : line(skill));
  return skills.length > 0 ? EXIT.valid : EXIT.notValid;
}
