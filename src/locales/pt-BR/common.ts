import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'pt-BR',
  dir: 'ltr',
  name: 'Português (Brasil)',
  words: {
    close: 'Fechar',
    print: 'Imprimir',
    issuer: 'Emissor',
    'checked-n': 'Examinadas: {count}; verificadas: {valid}',
    'column-badge': 'Insígnia',
    wallet: 'Carteira digital',
    'load-from': 'Carregar a insígnia de {host}',
    search: 'Buscar',
    'nothing-found': 'Nada encontrado.',
    'shown-n': 'Mostradas: {shown} de {count}',
    'sort-by': 'Ordenar por',
    'badges-n': 'Insígnias: {count}',
    badges: 'Insígnias',
    'picture-has-badge': 'Esta imagem traz uma insígnia',
  },
};
