import { isOb2 } from '../../badge/index.js';
import type { SecuringMechanism } from '../contract.js';
import { ahead, kept } from '../../kept.js';
import { loadJsonld, withTextMeaning } from '../semantics.js';

const load = kept(() => import('./verify-sd-jwt.js'));

/**
 * Credentials as SD-JWT (RFC 9901, VC-JOSE-COSE §3.2). Open Badges 2.0 and older have another
 * issuer than a token names and are signed as a JWS only: in an SD-JWT they are unsupported.
 */
export const sdJwt: SecuringMechanism = {
  name: 'sd-jwt',
  recognise: (badge) => badge.securing === 'sd-jwt' && !isOb2(badge),
  prepare: () => ahead(load, loadJsonld),
  async verify(badge, context) {
    const { sdJwtProof } = await load();
    return withTextMeaning(await sdJwtProof(badge, context), badge, context);
  },
  async effective(badge) {
    return (await import('./document.js')).disclosedDocument(badge);
  },
};
