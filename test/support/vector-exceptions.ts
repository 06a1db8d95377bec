/** Vectors on which we differ from their `assert`, each with the reason why; none of them is falsely valid. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  '1edtech-validator/ob30/simple.jwt':
    'V-14: a draft from before OB 3.0 was final: its subject has no achievement, so it is not conformant whatever its key is (which cannot be had: said as unknown)',
  'walt-id/openbadgecredential_sample.expired.signed.jwt':
    'J-12, R-2: iss (did:key) and sub are not issuer.id and subject id, as in its unexpired twin, which asserts invalid for that; invalid stands above expired (current is expired)',
  'walt-id/openbadgecredential_sample.invalidnotbefore.signed.jwt':
    'M-10: context of VCDM 1.1 with validFrom beside issuanceDate: mixed data models are malformed before any date is looked at',
  '1edtech-validator/ob30/bit-string-list/credential-status-revoked.json':
    'V-5: the key document of its https issuer is not to be had offline, so neither badge nor list is authenticated and the list is not asked: indeterminate',
  '1edtech-validator/ob30/complete_v1.json':
    'P-9: an embedded endorsement names a type that none of its contexts defines, so safe mode would drop it; and its validUntil is 2020-01-01',
  'dcc-verifier-core/v2/didWeb/v2didWebMultikeyWithValidStatus.json':
    'its did:web document is not in NETWORK.json although offlineMissing does not say so: the key cannot be had, indeterminate',
  'jff-plugfest/plugfest-1-ex-1.json':
    'G9: written before OB 3.0 was final; credential id, name, achievement id and issuer form are missing, so it is not conformant (the proof is said to hold)',
};
