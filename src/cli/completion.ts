import type { CommandSpec, OptionSpec } from './command-spec.js';

/** The commands with what each takes, by name. */
export type Specs = Readonly<
  Record<string, { readonly about: string; readonly spec: CommandSpec }>
>;

/** Shells for which completion is written. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const listed = ({ options = {} }: CommandSpec): Array<[string, OptionSpec]> =>
  Object.entries(options).filter(([, { deprecated }]) => !deprecated);
/** Quotes a text for a shell, where nothing in single quotes has a meaning. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Writes the cases of a command: values of its options, its options, else files. */
function bashCase(name: string, spec: CommandSpec): string {
  const options = listed(spec);
  const words = [...options.map(([option]) => `--${option}`), '--help'].join(' ');
  const choices = options.flatMap(([option, { choices }]) =>
    choices ? [`      --${option}) words=${quoted(choices.join(' '))} ;;`] : [],
  );
  const files = options.flatMap(([option, { value, choices }]) =>
    value !== undefined && !choices ? [`--${option}`] : [],
  );
  return [
    `    ${name})`,
    `      case "$before" in`,
    ...choices,
    ...(files.length > 0 ? [`      ${files.join('|')}) ;;`] : []),
    `      *) [[ $word == -* ]] && words=${quoted(words)} ;;`,
    `      esac ;;`,
  ].join('\n');
}

function bash(specs: Specs): string {
  return `_open_badge() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  if [[ $COMP_CWORD == 1 ]]; then
    words=${quoted([...Object.keys(specs), 'help'].join(' '))}
  else
    case "\${COMP_WORDS[1]}" in
${Object.entries(specs)
  .map(([name, { spec }]) => bashCase(name, spec))
  .join('\n')}
    esac
  fi
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _open_badge open-badge
`;
}

const zsh = (specs: Specs): string =>
  `#compdef open-badge\nautoload -U +X bashcompinit && bashcompinit\n${bash(specs)}`;

function fishOption(command: string, option: string, spec: OptionSpec): string {
  const takes =
    spec.value === undefined
      ? ''
      : spec.choices
        ? ` -x -a ${quoted(spec.choices.join(' '))}`
        : ' -r';
  return `complete -c open-badge -n '__fish_seen_subcommand_from ${command}' -l ${option}${takes} -d ${quoted(spec.about)}`;
}

function fish(specs: Specs): string {
  const names = Object.keys(specs).join(' ');
  const lines = Object.entries(specs).flatMap(([name, { about, spec }]) => [
    `complete -c open-badge -f -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d ${quoted(about)}`,
    ...listed(spec).map(([option, one]) => fishOption(name, option, one)),
  ]);
  return `${lines.join('\n')}\n`;
}

const WRITERS: Readonly<Record<Shell, (specs: Specs) => string>> = { bash, zsh, fish };

/** Writes the script by which a shell completes commands, options and their values. */
export const completionFor = (shell: Shell, specs: Specs): string => WRITERS[shell](specs);
