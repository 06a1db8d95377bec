import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'es',
  dir: 'ltr',
  name: 'Español',
  words: {
    close: 'Cerrar',
    print: 'Imprimir',
    issuer: 'Emisor',
    'checked-n': 'Comprobadas: {count}; verificadas: {valid}',
    'column-badge': 'Insignia',
    wallet: 'Cartera digital',
    'load-from': 'Cargar la insignia de {host}',
    search: 'Buscar',
    'nothing-found': 'Nada coincide.',
    'shown-n': 'Se muestran {shown} de {count}',
    'sort-by': 'Ordenar por',
    'badges-n': 'Insignias: {count}',
    badges: 'Insignias',
    'picture-has-badge': 'Esta imagen lleva una insignia',
  },
};
