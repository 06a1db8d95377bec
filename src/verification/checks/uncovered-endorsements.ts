import type { Badge, Json } from '../../badge/index.js';
import { BadgeError } from '../../errors.js';
import { parseJson } from '../../json/parse.js';
import { valueAt } from '../../json/pointer.js';
import { asList } from '../../json/values.js';
import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';
import { issuerId } from '../../securing/keys/issuer-key.js';
import type { CheckContext } from '../contract.js';

/**
 * Verifies endorsements that the badge's proof does not cover, because the signer's state of the
 * context lacks their term (M-30). Each is a document of its own, and anyone can attach one: what
 * is found is a note beside the badge, and never counts for or against it.
 */
export async function judgedApart(badge: Badge, context: CheckContext): Promise<Finding[]> {
  const left = context.findings.filter(({ code }) => code === 'endorsement-unprotected');
  if (left.length === 0 || context.around.length > 0) return [];
  const whole = wholeOf(badge);
  const findings: Finding[] = [];
  for (const { pointer = '' } of left)
    for (const [index, token] of asList(valueAt(whole, pointer)).entries()) {
      if (context.left.endorsements-- <= 0) return findings;
      findings.push(...(await judged(token, `${pointer}/${index}`, context)));
    }
  return findings;
}

/** Parses the text as it was found: the badge itself is read without what its proof leaves out. */
function wholeOf({ raw }: Badge): Json | undefined {
  try {
    return parseJson(raw).value;
  } catch (error) {
    if (error instanceof BadgeError) return undefined;
    throw error;
  }
}

async function judged(token: Json, pointer: string, context: CheckContext): Promise<Finding[]> {
  if (typeof token !== 'string') return [];
  const answer = await context.verifyOther(token, 'endorsement');
  if ('error' in answer || answer.badge.kind !== 'endorsement')
    return [finding('warn', 'endorsement-apart', { pointer })];
  const { badge, report } = answer;
  return [
    finding(report.verdict === 'valid' ? 'skipped' : 'warn', 'endorsement-apart', {
      pointer,
      params: { by: issuerId(badge.document) ?? '', verdict: report.verdict },
      about: report,
    }),
  ];
}
