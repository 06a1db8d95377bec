import { doctor, type Diagnosis } from '../issue.js';
import { exactly } from '../cli/args.js';
import { parseFor, type CommandSpec } from '../cli/command-spec.js';
import { OVERWRITE } from '../cli/common-options.js';
import { readBytes, writeAtomically } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { assertFree } from '../cli/output-file.js';
import { jsonText, plain } from '../cli/plain-text.js';

export const spec = {
  forms: ['FILE|- [--out FILE] [--text FILE] [--overwrite] [--json]'],
  args: { FILE: 'a baked image that some reader does not read' },
  options: {
    out: { value: 'FILE', about: 'write the mended image; without it nothing is written' },
    text: { value: 'FILE', about: 'write the badge itself, byte for byte' },
    overwrite: OVERWRITE,
    json: { about: 'one JSON object' },
  },
  notes: [
    'Says what is wrong with a baked file: chunk, byte, encoding, keyword, removed, twice. Only the file around the badge is changed, never the',
    'text that was signed. No proof is verified: do that with the result, open-badge verify.',
  ],
  exits: 'Exit status: 0 healthy, or mended and written; 1 anything else; 64 misuse.',
} as const satisfies CommandSpec;

const STATES: Readonly<Record<Diagnosis['state'], string>> = {
  healthy: 'contains a badge in the form of the standard',
  mended: 'contains a badge that can be mended',
  defective: 'contains a badge, with defects that cannot all be mended here',
  'no-badge': 'contains no badge that could be read',
};

/** Writes where a defect is: byte, chunk or element, keyword. */
const placeOf = ({ offset, chunk, keyword, detail }: Diagnosis['defects'][number]): string =>
  [
    offset === undefined ? '' : `byte ${offset}`,
    chunk === undefined ? '' : plain(chunk, 60),
    keyword === undefined ? '' : `keyword ${plain(keyword, 80)}`,
    detail === undefined ? '' : plain(detail, 80),
  ]
    .filter(Boolean)
    .join(', ');

function humanText(file: string, { state, container, defects }: Diagnosis): string {
  const lines = defects.map((defect) => {
    const place = placeOf(defect);
    const mark = defect.isMended ? '✓ mended' : '✗ open  ';
    return `${mark}  ${defect.code}${place && ` (${place})`}: ${defect.reason}\n          ${defect.fix}\n`;
  });
  return `${plain(file)} (${plain(container)}) ${STATES[state]}\n${lines.join('')}`;
}

const jsonOf = (file: string, { mended, texts, ...diagnosis }: Diagnosis): string =>
  jsonText({
    file,
    ...diagnosis,
    badges: texts.map(({ keyword, text }) => ({ keyword, characters: text.length })),
    mendable: mended !== undefined,
  });

/** Writes the files that are asked for. */
async function write(
  io: Io,
  { out, text }: { readonly out?: string; readonly text?: string },
  { mended, texts }: Diagnosis,
): Promise<void> {
  if (text !== undefined && texts.length !== 1)
    throw new UsageError(`--text: the file contains ${texts.length} badges, and not one`);
  if (text !== undefined) await writeAtomically(io, text, texts[0]!.text);
  if (out !== undefined && mended) await writeAtomically(io, out, mended);
  if (out !== undefined && !mended)
    io.err(`open-badge: ${plain(out)} is not written: there is nothing to mend\n`);
}

/**
 * Runs `open-badge doctor`, which says what is wrong with a baked file and mends it.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  const [file] = exactly(positionals, 'FILE');
  if ([values.out, values.text].includes(file))
    throw new UsageError(`${file}: would be overwritten; name another file`);
  for (const path of [values.out, values.text]) await assertFree(io, path, values.overwrite);
  const diagnosis = await doctor(file === '-' ? await io.stdin() : await readBytes(io, file!));
  await write(io, values, diagnosis);
  io.out(values.json ? jsonOf(file!, diagnosis) : humanText(file!, diagnosis));
  const { state } = diagnosis;
  const isGood = state === 'healthy' || (state === 'mended' && values.out !== undefined);
  return isGood ? EXIT.valid : EXIT.notValid;
}
