import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = {
  words: {
    catalog: 'Microcredenciales',
    'filter-skill': 'Habilidad',
    'filter-issuer': 'Emitida por',
    'filter-cost': 'Costo',
    'all-skills': 'Todas las habilidades',
    'all-issuers': 'Todos los emisores',
    'any-cost': 'Cualquiera',
    'with-fee': 'Con precio',
    'clear-filters': 'Quitar filtros',
    'catalog-empty': 'Aquí aún no se ofrecen microcredenciales.',
    pathway: 'Itinerario',
    'pathway-hint': 'En este orden; cada una cuenta por sí sola.',
    stack: 'Conjunto',
    'stack-hint': 'En cualquier orden; juntas valen más.',
  },
};
