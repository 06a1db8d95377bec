import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';

/**
 * Names the empty value that prevented canonicalization. If the structure check rejects that value,
 * the proof is reported as not checked, since there is no evidence of alteration (W87).
 *
 * @param proof findings of the suite
 * @param found earlier findings on the badge
 */
export function namingEmpty(
  proof: readonly Finding[],
  found: readonly Finding[],
): readonly Finding[] {
  const [first] = proof;
  // an empty text, unlike an empty URI, is in the graph
  const empty = found.filter(
    ({ code, params }) => code === 'value-empty' && params?.['expected'] !== 'text',
  );
  if (first?.code !== 'data-loss' || first.params?.['property'] !== '' || empty.length === 0)
    return proof;
  return empty.some(({ outcome }) => outcome === 'fail')
    ? [finding('unknown', 'proof-not-checked')]
    : [{ ...first, params: { ...first.params, property: String(empty[0]!.params?.['property']) } }];
}
