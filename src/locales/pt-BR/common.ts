import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'pt-BR',
  dir: 'ltr',
  name: 'Português (Brasil)',
  words: {
    close: 'Fechar',
    copy: 'Copiar',
    copied: 'Copiado',
    print: 'Imprimir',
    issuer: 'Emissor',
    'checked-n': 'Examinadas: {count}; verificadas: {valid}',
    'column-badge': 'Insígnia',
    wallet: 'Carteira digital',
    'load-from': 'Carregar a insígnia de {host}',
    search: 'Buscar',
    'nothing-found': 'Nenhuma correspondência.',
    'shown-n': 'Mostrando {shown} de {count}',
    'sort-by': 'Ordenar por',
    'badges-n': '{count:one=# insígnia;other=# insígnias}',
    badges: 'Insígnias',
    'picture-has-badge': 'Esta imagem contém uma insígnia',
  },
};
