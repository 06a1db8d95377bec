import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-verified': 'Verificadas primeiro',
    'sort-newest': 'Mais recentes primeiro',
    'sort-oldest': 'Mais antigas primeiro',
    'group-by': 'Agrupar por',
    'no-groups': 'Sem agrupamento',
    skill: 'Competência',
    year: 'Ano',
    'no-date': 'Sem data',
    'no-skills': 'Sem competências indicadas',
    layout: 'Disposição',
    'layout-grid': 'Grade',
    'layout-list': 'Lista',
    'skills-summary': 'Competências nestas insígnias',
    'no-badges': 'Não há insígnias aqui.',
    'made-no-claim': 'Os nomes das competências vêm dos emissores. Não os verificamos.',
  },
};
