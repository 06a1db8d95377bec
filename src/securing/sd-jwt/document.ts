import { documentIn, readyFor, toBadge } from '../../badge/index.js';
import type { Badge } from '../../badge/contract.js';
import { BadgeError } from '../../errors.js';
import { parseJson } from '../../json/parse.js';
import {
  disclose,
  MAX_DISCLOSED_DEPTH,
  MAX_DISCLOSURES,
  splitSdJwt,
} from '../../jose/disclosures.js';
import type { Finding } from '../../report/finding.js';
import type { EffectiveDocument } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { withheldParts } from '../withheld.js';

/** Claims that belong to the token and not to the credential. */
const TOKEN_CLAIMS: ReadonlySet<string> = new Set(['cnf', 'vct']);

/**
 * Opens an SD-JWT: the badge to verify and to show is the one with the disclosed values.
 *
 * @param badge as read: the issuer's payload with digests in it
 */
export async function disclosedDocument(badge: Badge): Promise<EffectiveDocument> {
  const { disclosures } = splitSdJwt(badge.raw);
  const disclosed = await disclose(
    badge.jws!.payload,
    disclosures,
    (text) => parseJson(text).value,
  );
  if ('fault' in disclosed) return { badge, opened: { findings: [refused(disclosed)] } };
  const remarks = [
    ...(disclosed.withheld.length > 0
      ? [finding('skipped', 'proof-withheld', { params: { count: disclosed.withheld.length } })]
      : []),
  ];
  try {
    const inside = documentIn(disclosed.payload, badge.jws!.header);
    const document = Object.fromEntries(
      Object.entries(inside.document).filter(([name]) => !TOKEN_CLAIMS.has(name)),
    );
    await readyFor(document);
    const opened = toBadge({
      raw: badge.raw,
      document,
      jws: { header: badge.jws!.header, payload: disclosed.payload },
      found: badge.found,
    });
    return {
      badge: Object.freeze<Badge>({ ...opened, securing: 'sd-jwt' }),
      opened: { findings: remarks, withheld: withheldParts(disclosed.withheld, inside.pointer) },
    };
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
    return {
      badge,
      opened: { findings: [finding('fail', 'proof-value', { params: { detail: error.code } })] },
    };
  }
}

const LIMITS: Readonly<Record<string, number>> = {
  count: MAX_DISCLOSURES,
  depth: MAX_DISCLOSED_DEPTH,
};

function refused({ fault, detail }: { fault: string; detail?: string }): Finding {
  const limit = LIMITS[fault];
  if (limit !== undefined)
    return finding('unsupported', 'graph-too-complex', { params: { limit, detail: detail ?? '' } });
  return fault === 'algorithm'
    ? finding('unsupported', 'proof-unsupported', { params: { suite: `SD-JWT ${detail ?? ''}` } })
    : finding('fail', 'proof-value', { params: { detail: `disclosure: ${fault}` } });
}
