/** Vectors on which we differ from their `assert`, each with the reason why; none of them is falsely valid. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  '1edtech-validator/ob30/bit-string-list/credential-status-revoked.json':
    'V-5: the key document of its https issuer is not to be had offline, so neither badge nor list is authenticated and the list is not asked: indeterminate',
  '1edtech-validator/ob30/complete_v1.json':
    'P-9: an embedded endorsement names a type that none of its contexts defines, so safe mode would drop it; and its validUntil is 2020-01-01',
  'dcc-verifier-core/v2/didWeb/v2didWebMultikeyWithValidStatus.json':
    'its did:web document is not in NETWORK.json although offlineMissing does not say so: the key cannot be had, indeterminate',
  'jff-plugfest/plugfest-1-ex-1.json':
    'G9: written before OB 3.0 was final; credential id, name, achievement id and issuer form are missing, so it is not conformant (the proof is said to hold)',
};
