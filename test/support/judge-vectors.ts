/**
 * Judges the shared vectors with the engine, the shared network and clock, and compares the results
 * with their asserts.
 */
import { BadgeError } from '../../src/errors.js';
import { read } from '../../src/read.js';
import type { Finding, Report, Verdict } from '../../src/report/finding.js';
import { judge } from '../../src/report/verdict.js';
import { createCache, verify } from '../../src/verify.js';
import {
  VECTOR_CLOCK,
  vectorBytes,
  vectorFetch,
  vectorNetwork,
  vectors,
  vectorText,
  type Vector,
} from './vectors.js';

const NOT_JUDGED = new Set(['component', 'unspecified', 'match', 'input']);

/** Lists the vectors of these kinds that assert a verdict of their own. */
export const judgedVectors = (...kinds: readonly string[]): readonly Vector[] =>
  vectors(...kinds).filter(
    ({ assert }) =>
      assert?.verdict !== undefined && !assert.unverified && !NOT_JUDGED.has(assert.verdict),
  );

const network = vectorNetwork();
const contexts = (url: string): unknown => {
  const file = network[url];
  try {
    return file === undefined ? undefined : (JSON.parse(vectorText(file)) as unknown);
  } catch {
    return undefined;
  }
};

/**
 * Reads and verifies one vector as the command would: an unreadable one gets a report with that
 * finding.
 */
export async function judgeVector(vector: Vector): Promise<Report> {
  const fetch = vectorFetch();
  try {
    const [badge] = await read(vectorBytes(vector.file), { fetch });
    return await verify(badge!, { fetch, now: VECTOR_CLOCK, contexts, cache: createCache() });
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    const outcome = error.code.startsWith('url-') ? 'unknown' : 'fail';
    return judge(
      [{ check: 'read', outcome, code: 'unreadable', params: { reason: error.code } }],
      VECTOR_CLOCK.toISOString(),
    );
  }
}

const has = (report: Report, test: (finding: Finding) => boolean): boolean =>
  report.findings.some(test);

/** Maps each `assert` to our verdict (the vectors' README). */
const MAPPING: Readonly<Record<string, (report: Report, reason: string) => boolean>> = {
  valid: ({ verdict }) => verdict === 'valid',
  invalid: ({ verdict }, reason) => expectedFor(reason)?.includes(verdict) ?? verdict !== 'valid',
  'indeterminate-or-invalid': ({ verdict }) => verdict !== 'valid',
  indeterminate: ({ verdict }) => verdict === 'indeterminate' || verdict === 'unsupported',
  unsupported: ({ verdict }) => verdict === 'unsupported',
  extracted: (report) =>
    !has(report, ({ params }) => /no-badge|unknown-format/.test(String(params?.['reason']))),
  'policy:key-not-bound-to-issuer': (report) =>
    ['invalid', 'indeterminate'].includes(report.verdict) &&
    has(report, ({ code }) => code === 'key-not-bound') &&
    !has(report, ({ code }) => code === 'proof-altered'),
};

function expectedFor(reason: string): readonly Verdict[] | undefined {
  if (reason.startsWith('revoked+expired')) return ['revoked', 'expired'];
  if (reason.startsWith('revoked')) return ['revoked'];
  if (reason === 'expired') return ['expired'];
  return reason.startsWith('not-before') ? ['not-yet-valid'] : undefined;
}

/** Tells whether a report agrees with the vector's assert. */
export function agrees(vector: Vector, report: Report): boolean {
  const rule = MAPPING[vector.assert!.verdict!];
  if (!rule)
    throw new Error(`no rule for the assert "${vector.assert!.verdict!}" of ${vector.file}`);
  return rule(report, vector.assert!.reason ?? '');
}
