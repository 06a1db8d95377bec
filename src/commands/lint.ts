import { lint, ruleProfiles, type RuleProfile } from '../issue.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { CONTEXTS } from '../cli/common-options.js';
import { contextsFrom, readContexts } from '../cli/contexts.js';
import { readJson } from '../cli/files.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { lintInput, type LintInput } from '../cli/lint-input.js';
import { lintLines, lintSummary, type PlacedFinding } from '../cli/lint-text.js';
import { jsonText, plain } from '../cli/plain-text.js';

const PROFILES = ruleProfiles().map(({ id }) => id);

export const spec = {
  forms: ['FILE… [--profile ID]… [--rules FILE] [--with-status] [--strict] [--json]'],
  args: {
    FILE: 'a draft or template (JSON or YAML), a credential, a definition, or a badge in any form; - for stdin',
  },
  options: {
    profile: {
      value: 'ID',
      about: `rules to apply (default: ob-3.0): ${PROFILES.join(', ')}`,
      several: true,
    },
    rules: {
      value: 'FILE',
      about: 'also rules of your own: a JSON file with id, version, title and rules',
    },
    'with-status': { about: 'the badge will get an entry in a status list (mint --status)' },
    strict: { about: 'recommended rules count too' },
    contexts: CONTEXTS,
    json: {
      about:
        'one JSON object per file; a finding about a draft or template has its place there as source, with pointer and line',
    },
  },
  notes: [
    'Lists every fault and every weakness: place, reason, what to do. A self-check: it certifies nothing, and verifies no proof.',
  ],
  exits:
    'Exit status: 0 nothing that counts, 1 a fault or an unmet required rule (or an unreadable file), 64 misuse.',
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

const COUNTING: readonly string[] = ['fault', 'required'];
const STRICT: readonly string[] = [...COUNTING, 'recommended'];

/** Collects the profiles named, and the rules of a file. */
async function profilesOf(io: Io, values: Values): Promise<(string | RuleProfile)[]> {
  const own = values.rules === undefined ? [] : [await readJson(io, values.rules)];
  const named = values.profile ?? (own.length > 0 ? [] : ['ob-3.0']);
  return [...named, ...(own as RuleProfile[])];
}

/** Lints, and turns a profile that cannot be used into misuse. */
async function lintOf(
  input: LintInput,
  options: Parameters<typeof lint>[1],
): Promise<readonly PlacedFinding[]> {
  try {
    const findings = await lint(input.document, options);
    return findings
      .filter(({ pointer }) => input.covers(pointer))
      .map((finding) => {
        const source = input.sourceOf?.(finding.pointer);
        return source ? { ...finding, source } : finding;
      });
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/**
 * Runs `open-badge lint`, which lists the faults and weaknesses of drafts, definitions and badges.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  if (positionals.length === 0) throw new UsageError('missing FILE', true);
  const profiles = await profilesOf(io, values);
  const contexts = contextsFrom(await readContexts(io, values.contexts));
  const options = { profiles, contexts, statusList: values['with-status'] ?? false };
  const counting = values.strict ? STRICT : COUNTING;
  let status: number = EXIT.valid;
  for (const file of positionals) {
    const input = await lintInput(io, file);
    const findings = await lintOf(input, options);
    const { kind } = input;
    const isGood = findings.every(({ level }) => !counting.includes(level));
    if (!isGood) status = EXIT.notValid;
    io.out(
      values.json
        ? jsonText({ file, kind, ok: isGood, findings })
        : `${plain(file)} (${kind}): ${lintSummary(findings)}\n${lintLines(findings)}`,
    );
  }
  return status;
}
