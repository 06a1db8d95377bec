const VC = 'https://www.w3.org/2018/credentials#VerifiableCredential';
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';

/** Both types that the standard gives a badge, as full IRIs (OpenID4VP 1.0, annex B.1.1). */
const TYPES = ['OpenBadgeCredential', 'AchievementCredential'].map((name) => [VC, `${OB}${name}`]);

/** Formats that we verify, so that a wallet with several can choose (annex B.1.3). */
export const FORMATS = {
  ldp_vc: {
    proof_type_values: ['DataIntegrityProof', 'Ed25519Signature2020'],
    cryptosuite_values: ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019'],
  },
  jwt_vc_json: { alg_values: ['EdDSA', 'ES256', 'ES384', 'RS256'] },
} as const;

const credentialQuery = (id: string, format: keyof typeof FORMATS): object => ({
  id,
  format,
  multiple: true,
  require_cryptographic_holder_binding: true,
  meta: { type_values: TYPES },
});

/**
 * Builds a query for any Open Badge, in either format, with proof that its holder is present
 * (OpenID4VP 1.0 §6).
 */
export const badgeQuery = (): object => ({
  credentials: [credentialQuery('badge', 'ldp_vc'), credentialQuery('badge_jwt', 'jwt_vc_json')],
  credential_sets: [{ options: [['badge'], ['badge_jwt']] }],
});
