import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = {
  words: {
    catalog: 'Micro-credentials',
    'filter-skill': 'Skill',
    'filter-issuer': 'Issued by',
    'filter-cost': 'Cost',
    'all-skills': 'All skills',
    'all-issuers': 'All issuers',
    'any-cost': 'Any',
    'with-fee': 'With a fee',
    'clear-filters': 'Clear filters',
    'catalog-empty': 'No micro-credentials are offered here yet.',
    pathway: 'Pathway',
    'pathway-hint': 'Take them in this order; each counts by itself.',
    stack: 'Stack',
    'stack-hint': 'Take them in any order; together they count for more.',
  },
};
