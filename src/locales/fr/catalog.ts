import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = {
  words: {
    catalog: 'Microcertifications',
    'filter-skill': 'Compétence',
    'filter-issuer': 'Délivrée par',
    'filter-cost': 'Coût',
    'all-skills': 'Toutes les compétences',
    'all-issuers': 'Tous les émetteurs',
    'any-cost': 'Tous',
    'with-fee': 'Payant',
    'clear-filters': 'Effacer les filtres',
    'catalog-empty': 'Aucune microcertification n’est encore proposée ici.',
    pathway: 'Parcours',
    'pathway-hint': 'Dans cet ordre ; chacune compte en elle-même.',
    stack: 'Ensemble',
    'stack-hint': 'Dans n’importe quel ordre ; ensemble, elles valent plus.',
  },
};
