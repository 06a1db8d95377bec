import { statusOf, worse } from './exit-status.js';
import { EXIT } from './io.js';
import { judgeInput, type Run } from './judge-input.js';
import { wasLoopbackRefused } from './loopback.js';
import { humanLines, jsonLine } from './output.js';

/** What `open-badge verify` prints about one input. */
export interface JudgedFile {
  readonly lines: readonly string[];
  readonly problem?: string;
  readonly status: number;
  /** True when a request to this machine was refused. */
  readonly wasLoopbackRefused?: true;
}

/**
 * Verifies an input, and writes what is printed of it.
 *
 * @param name by which it is named there
 */
export async function judgedFile(
  file: string,
  name: string,
  run: Run,
  hasRecipient: boolean,
  isJson: boolean,
): Promise<JudgedFile> {
  const { outcomes: found, problem } = await judgeInput(file, run);
  const outcomes = found.map((one) => ({ ...one, file: one.file.replace(file, () => name) }));
  const asked = { recipient: hasRecipient, claim: run.claim !== undefined };
  const status = [
    ...outcomes.map((outcome) => statusOf(outcome, asked)),
    problem ? EXIT.usage : EXIT.valid,
  ].reduce(worse, EXIT.valid);
  const lines = isJson ? outcomes.map(jsonLine) : await humanLines(outcomes, run.claim);
  return {
    lines,
    status,
    ...(problem === undefined ? {} : { problem }),
    ...(outcomes.some(({ report }) => wasLoopbackRefused(report)) && { wasLoopbackRefused: true }),
  };
}
