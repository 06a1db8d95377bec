import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'es',
  dir: 'ltr',
  name: 'Español',
  words: {
    close: 'Cerrar',
    copy: 'Copiar',
    copied: 'Copiado',
    print: 'Imprimir',
    issuer: 'Emisor',
    'checked-n': 'Comprobadas: {count}; verificadas: {valid}',
    'column-badge': 'Insignia',
    wallet: 'Cartera digital',
    'load-from': 'Cargar la insignia de {host}',
    search: 'Buscar',
    'nothing-found': 'Sin coincidencias.',
    'shown-n': 'Mostrando {shown} de {count}',
    'sort-by': 'Ordenar por',
    'badges-n': '{count:one=# insignia;other=# insignias}',
    badges: 'Insignias',
    'picture-has-badge': 'Esta imagen contiene una insignia',
  },
};
