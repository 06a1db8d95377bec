import type { Finding } from '../../report/finding.js';
import { finding } from '../../report/findings.js';

/**
 * Names the empty value for which a graph could not be made. Where the structure is at fault for it, the badge is faulty and its proof
 * not checked: nothing says that it was changed (W87).
 *
 * @param seal what the suite found
 * @param found what was found before
 */
export function namingEmpty(
  seal: readonly Finding[],
  found: readonly Finding[],
): readonly Finding[] {
  const [first] = seal;
  const empty = found.filter(({ code }) => code === 'value-empty');
  if (first?.code !== 'data-loss' || first.params?.['property'] !== '' || empty.length === 0)
    return seal;
  return empty.some(({ outcome }) => outcome === 'fail')
    ? [finding('unknown', 'proof-not-checked')]
    : [{ ...first, params: { ...first.params, property: String(empty[0]!.params?.['property']) } }];
}
