import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = {
  words: {
    catalog: 'Micro-Credentials',
    'filter-skill': 'Fähigkeit',
    'filter-issuer': 'Ausgestellt von',
    'filter-cost': 'Kosten',
    'all-skills': 'Alle Fähigkeiten',
    'all-issuers': 'Alle Aussteller',
    'any-cost': 'Beliebig',
    'with-fee': 'Mit Gebühr',
    'clear-filters': 'Filter zurücksetzen',
    'catalog-empty': 'Hier werden noch keine Micro-Credentials angeboten.',
    pathway: 'Lernpfad',
    'pathway-hint': 'In dieser Reihenfolge; jedes zählt für sich.',
    stack: 'Bündel',
    'stack-hint': 'In beliebiger Reihenfolge; zusammen zählen sie mehr.',
  },
};
