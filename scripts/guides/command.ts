/** The reference of the command, from the table of its options. */
import type { CommandSpec } from '../../src/cli/command-spec.js';
import type { Specs } from '../../src/cli/completion.js';
import { optionRows } from '../../src/cli/usage.js';
import { code, tableOf } from './markdown.js';

const formsOf = (name: string, { forms }: CommandSpec): string =>
  forms.map((form) => `    open-badge ${name} ${form}`.trimEnd()).join('\n');

function section(name: string, about: string, spec: CommandSpec): string {
  const rows = [...Object.entries(spec.args ?? {}), ...optionRows(spec)];
  const table = tableOf(
    ['', ''],
    rows.map(([term, text]) => [code(term), text]),
  );
  const notes = [(spec.notes ?? []).join(' '), spec.exits ?? ''].filter(Boolean);
  return [
    `## ${name}`,
    `${about[0]!.toUpperCase()}${about.slice(1)}.`,
    formsOf(name, spec),
    ...(rows.length > 0 ? [table] : []),
    ...notes,
  ].join('\n\n');
}

/** Lists the commands with links to their sections. */
const contents = (specs: Specs): string =>
  tableOf(
    ['command', ''],
    Object.entries(specs).map(([name, { about }]) => [`[${name}](#${name})`, about]),
  );

/** Makes the sections of all commands. */
export const commandTables = (specs: Specs): Readonly<Record<string, string>> => ({
  contents: contents(specs),
  commands: Object.entries(specs)
    .map(([name, { about, spec }]) => section(name, about, spec))
    .join('\n\n'),
});
