/** Lists of trusted issuers. */
import { MAX_TRUST_LIST_BYTES } from '../../../../src/trust/remote-list.js';
import { didOf, draft, jwtBadge } from '../../../golden/mint.js';
import type { WholeDimension } from '../contract.js';
import { many, grown } from './support.js';

/** Dimensions of trust lists. */
export const TRUST: readonly WholeDimension[] = [
  {
    name: 'trust list: issuers',
    limit: Math.floor(MAX_TRUST_LIST_BYTES / 60),
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(draft(didOf(signer)), signer),
        {
          'https://trust.example/l.json': {
            name: 'L',
            issuers: many(n, (at) => ({ id: `did:web:i${at}.example`, name: `I ${at}` })),
          },
        },
        { trustedIssuers: { url: 'https://trust.example/l.json' } },
      ),
  },
  {
    name: 'trust list: DCC registry',
    limit: Math.floor(MAX_TRUST_LIST_BYTES / 80),
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(draft(didOf(signer)), signer),
        {
          'https://trust.example/l.json': {
            registry: Object.fromEntries(
              many(n, (at) => [
                `did:web:i${at}.example`,
                { name: `I ${at}`, url: 'https://i.example' },
              ]),
            ),
          },
        },
        { trustedIssuers: { url: 'https://trust.example/l.json' } },
      ),
  },
  {
    name: 'trust list: own ids',
    limit: 50_000,
    make: async (n, { signer }) =>
      grown(
        await jwtBadge(draft(didOf(signer)), signer),
        {},
        {
          trustedIssuers: many(n, (at) => `did:web:i${at}.example`),
        },
      ),
  },
];
