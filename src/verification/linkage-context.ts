import type { JsonObject } from '../badge/contract.js';

const TERMS = 'https://identity.foundation/.well-known/resources/did-configuration/#';

/** URL of the context of domain linkage credentials. */
export const LINKAGE_CONTEXT_URL = 'https://identity.foundation/.well-known/did-configuration/v1';

/** Its four terms, known only while such a credential is verified, never for a badge. */
export const LINKAGE_CONTEXT: JsonObject = {
  '@context': [
    {
      '@version': 1.1,
      '@protected': true,
      ...Object.fromEntries(
        ['LinkedDomains', 'DomainLinkageCredential', 'origin', 'linked_dids'].map((term) => [
          term,
          TERMS + term,
        ]),
      ),
    },
  ],
};
