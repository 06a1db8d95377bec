import { BadgeError } from '../errors.js';
import { draftPlace, linesOfYaml, type LineOf } from '../issue.js';

/** Tells whether a file is YAML by its name. */
export const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** A place in a draft or template. */
export interface DraftSource {
  readonly pointer: string;
  /** From 1, of a file with several lines. */
  readonly line?: number;
}

/** Finds the place in a draft of a pointer into its credential. */
export type SourceOf = (pointer: string) => DraftSource | undefined;

/**
 * Finds the lines of a draft. JSON is YAML too; without the optional package that reads YAML, what is
 * found in JSON has its pointer alone.
 */
async function linesIn(path: string, text: string): Promise<LineOf | undefined> {
  if (isYaml(path)) return linesOfYaml(text);
  return text.trim().includes('\n') ? linesOfYaml(text).catch(() => undefined) : undefined;
}

/**
 * Makes the function that finds places in a draft.
 *
 * @param text of the file, with any white space before the draft, for the lines
 */
export async function sourceIn(draft: object, path: string, text: string): Promise<SourceOf> {
  const lineOf = await linesIn(path, text);
  return (at) => {
    const pointer = draftPlace(draft, at);
    if (pointer === undefined) return undefined;
    const line = lineOf?.(pointer);
    return { pointer, ...(line !== undefined && { line }) };
  };
}

const FAULT = /^(\/\S*) (.*)$/s;

/**
 * Names the file, and the place in it, of every fault of a draft; other errors stay as they are.
 *
 * @param sourceOf finds the place of a pointer into the credential; default: the pointer itself
 */
export function faultsIn(
  path: string,
  error: unknown,
  sourceOf: SourceOf = () => undefined,
): unknown {
  if (!(error instanceof BadgeError) || error.code !== 'draft-not-conformant') return error;
  const { faults = [] } = error.params;
  const placed = (faults as readonly string[]).map((fault) => {
    const [, pointer = '', rest = ''] = FAULT.exec(fault) ?? [];
    const source = sourceOf(pointer);
    if (!source) return fault;
    const line = source.line === undefined ? '' : ` (line ${source.line})`;
    return `${source.pointer || '/'}${line} ${rest}`;
  });
  return new BadgeError(
    error.code,
    { ...error.params, file: path, faults: placed },
    { cause: error },
  );
}
