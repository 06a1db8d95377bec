import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = {
  words: {
    catalog: 'Microcredenciais',
    'filter-skill': 'Habilidade',
    'filter-issuer': 'Emitida por',
    'filter-cost': 'Custo',
    'all-skills': 'Todas as habilidades',
    'all-issuers': 'Todos os emissores',
    'any-cost': 'Qualquer',
    'with-fee': 'Com taxa',
    'clear-filters': 'Limpar filtros',
    'catalog-empty': 'Ainda não há microcredenciais oferecidas aqui.',
    pathway: 'Trilha',
    'pathway-hint': 'Nesta ordem; cada uma conta por si.',
    stack: 'Conjunto',
    'stack-hint': 'Em qualquer ordem; juntas valem mais.',
  },
};
