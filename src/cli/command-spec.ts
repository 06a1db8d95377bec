import { parseArgs } from 'node:util';
import { nearName } from '../json/near-name.js';
import { UsageError } from './io.js';

/** An option of a command: the one source of parsing, help, the guide and shell completion. */
export interface OptionSpec {
  /** Name of its value, such as FILE; a switch has none. */
  readonly value?: string;
  /** One sentence without a full stop. */
  readonly about: string;
  /** May be given several times. */
  readonly several?: true;
  /** Values to choose from. */
  readonly choices?: readonly string[];
  /** An older name, which is understood and not listed. */
  readonly deprecated?: true;
}

/** A command: its arguments, its options, and what it does. */
export interface CommandSpec {
  /** Its usual forms, without `open-badge` and its name. */
  readonly forms: readonly string[];
  /** Description of each argument, by the name that the forms use. */
  readonly args?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, OptionSpec>>;
  /** Sentences about its output and its files. */
  readonly notes?: readonly string[];
  /** Exit statuses that mean more than done, not done and misuse. */
  readonly exits?: string;
}

type ValueOf<O extends OptionSpec> = O extends { readonly value: string }
  ? O extends { readonly several: true }
    ? string[]
    : string
  : boolean;
type Options<S extends CommandSpec> = NonNullable<S['options']>;

/** The options that were given, and the other arguments. */
export interface Given<S extends CommandSpec> {
  readonly values: {
    readonly [Name in keyof Options<S>]?: Options<S>[Name] extends OptionSpec
      ? ValueOf<Options<S>[Name]>
      : never;
  };
  readonly positionals: readonly string[];
}

/**
 * Parses a command's arguments; unknown options, and options without their value, are misuse.
 * @throws UsageError with the usage to be shown
 */
export function parseFor<const S extends CommandSpec>(argv: readonly string[], spec: S): Given<S> {
  const options = Object.fromEntries(
    Object.entries(spec.options ?? {}).map(([name, { value, several }]) => [
      name,
      {
        type: value === undefined ? ('boolean' as const) : ('string' as const),
        multiple: several ?? false,
      },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return parsed as unknown as Given<S>;
  } catch (error) {
    throw new UsageError(faultOf(error as Error, Object.keys(options)), true);
  }
}

/** The option in a message of `parseArgs` about one that the command does not have. */
const UNKNOWN = /^Unknown option '-{1,2}([^' ]+)/;

/** Words a fault of the arguments; for an unknown option it names the one that was meant. */
function faultOf({ message }: Error, names: readonly string[]): string {
  const unknown = UNKNOWN.exec(message)?.[1];
  if (unknown === undefined) return message.split('\n')[0]!;
  const meant = nearName(unknown, names);
  const dashes = unknown.length === 1 ? '-' : '--';
  return `there is no option ${dashes}${unknown}${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}
