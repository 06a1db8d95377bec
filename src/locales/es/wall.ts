import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-verified': 'Verificadas primero',
    'sort-newest': 'Más recientes primero',
    'sort-oldest': 'Más antiguas primero',
    'group-by': 'Agrupar por',
    'no-groups': 'Sin agrupar',
    skill: 'Competencia',
    year: 'Año',
    'no-date': 'Sin fecha',
    'no-skills': 'Sin competencias indicadas',
    layout: 'Disposición',
    'layout-grid': 'Cuadrícula',
    'layout-list': 'Lista',
    'skills-summary': 'Competencias en estas insignias',
    'no-badges': 'No hay insignias aquí.',
    'made-no-claim': 'Los nombres de las competencias vienen de los emisores. No los comprobamos.',
  },
};
