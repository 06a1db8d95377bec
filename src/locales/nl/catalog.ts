import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = {
  words: {
    catalog: 'Microcredentials',
    'filter-skill': 'Vaardigheid',
    'filter-issuer': 'Uitgegeven door',
    'filter-cost': 'Prijs',
    'all-skills': 'Alle vaardigheden',
    'all-issuers': 'Alle uitgevers',
    'any-cost': 'Alle',
    'with-fee': 'Betaald',
    'clear-filters': 'Filters wissen',
    'catalog-empty': 'Hier worden nog geen microcredentials aangeboden.',
    pathway: 'Leerpad',
    'pathway-hint': 'In deze volgorde; elk telt op zichzelf.',
    stack: 'Bundel',
    'stack-hint': 'In elke volgorde; samen tellen ze zwaarder.',
  },
};
