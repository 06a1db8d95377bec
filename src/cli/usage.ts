import type { CommandSpec, OptionSpec } from './command-spec.js';

/** Columns of a line of help. */
const WIDTH = 100;
/** Widest left column; a longer name has its text on the next line. */
const WIDEST = 24;

const EXITS = 'Exit status: 0 done, 1 not done, 64 misuse.';

/** Writes the help of the command with this name. */
export function usageOf(name: string, spec: CommandSpec): string {
  const { forms, args = {}, notes = [], exits } = spec;
  const rows = [...Object.entries(args), ...optionRows(spec)];
  const left = Math.min(WIDEST, Math.max(0, ...rows.map(([term]) => term.length)));
  return [
    ...forms.flatMap((form, at) => formLines(`open-badge ${name} ${form}`.trimEnd(), at === 0)),
    ...rows.flatMap(([term, about]) => rowOf(term, about, left)),
    ...[...notes, exits ?? EXITS].flatMap((note) => wrapped(note, WIDTH)),
  ].join('\n');
}

/**
 * Writes the forms of a command, and where its options are explained: for an error above it.
 *
 * @param missing option or argument that is missing, which is explained
 */
export const formsOf = (name: string, spec: CommandSpec, missing = ''): string =>
  [
    ...missingRow(spec, missing),
    ...spec.forms.flatMap((form, at) =>
      formLines(`open-badge ${name} ${form}`.trimEnd(), at === 0),
    ),
    `open-badge ${name} --help explains every option.`,
  ].join('\n');

function missingRow(spec: CommandSpec, missing: string): string[] {
  const option = missing.split(' ')[0];
  const rows = [...Object.entries(spec.args ?? {}), ...optionRows(spec)];
  const row = rows.find(([term]) => term === missing || term.split(' ')[0] === option);
  return row ? rowOf(...row, row[0].length) : [];
}

function formLines(form: string, isFirst: boolean): string[] {
  const begin = isFirst ? 'Usage: ' : '       ';
  const margin = '           ';
  return wrapped(form, WIDTH - margin.length).map((line, at) => (at === 0 ? begin : margin) + line);
}

/** Lists the options with their values, as the help and the guide show them. */
export const optionRows = ({ options = {} }: CommandSpec): Array<[string, string]> =>
  Object.entries(options)
    .filter(([, { deprecated }]) => !deprecated)
    .map(([name, option]) => [
      `--${name}${option.value ? ` ${option.value}` : ''}`,
      aboutOf(option),
    ]);

const aboutOf = ({ about, several, choices }: OptionSpec): string =>
  `${about}${choices ? `: ${choices.join(', ')}` : ''}${several ? '; repeat it for more' : ''}`;

function rowOf(term: string, about: string, left: number): string[] {
  const margin = ' '.repeat(left + 4);
  const lines = wrapped(about, WIDTH - margin.length);
  if (term.length > left) return [`  ${term}`, ...lines.map((line) => margin + line)];
  return lines.map((line, at) => (at === 0 ? `  ${term.padEnd(left)}  ` : margin) + line);
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
