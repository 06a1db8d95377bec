import { statusOf, worse } from './exit-status.js';
import { EXIT } from './io.js';
import { judgeInput, type Run } from './judge-input.js';
import { wasLoopbackRefused } from './loopback.js';
import { humanLines, jsonLine, type Outcome } from './output.js';
import { csvLineOf } from './output-csv.js';
import type { Claim } from './verify-pool.js';

/** The form in which results are printed: sentences, JSON objects, or lines of a table. */
export type OutputForm = 'text' | 'json' | 'csv';

async function linesOf(
  outcomes: readonly Outcome[],
  form: OutputForm,
  claim: Claim | undefined,
): Promise<readonly string[]> {
  if (form === 'text') return humanLines(outcomes, claim);
  return form === 'json' ? outcomes.map(jsonLine) : Promise.all(outcomes.map(csvLineOf));
}

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
  form: OutputForm,
): Promise<JudgedFile> {
  const { outcomes: found, problem } = await judgeInput(file, run);
  const outcomes = found.map((one) => ({ ...one, file: one.file.replace(file, () => name) }));
  const asked = { recipient: hasRecipient, claim: run.claim !== undefined };
  const status = [
    ...outcomes.map((outcome) => statusOf(outcome, asked)),
    problem ? EXIT.usage : EXIT.valid,
  ].reduce(worse, EXIT.valid);
  const lines = await linesOf(outcomes, form, run.claim);
  return {
    lines,
    status,
    ...(problem === undefined ? {} : { problem }),
    ...(outcomes.some(({ report }) => wasLoopbackRefused(report)) && { wasLoopbackRefused: true }),
  };
}
