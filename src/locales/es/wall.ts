import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-newest': 'Más recientes primero',
    'sort-oldest': 'Más antiguas primero',
    'group-by': 'Agrupar por',
    'no-groups': 'Sin grupos',
    skill: 'Competencia',
    year: 'Año',
    'no-date': 'Sin fecha',
    'no-skills': 'Sin competencias nombradas',
    layout: 'Disposición',
    'layout-grid': 'Cuadrícula',
    'layout-list': 'Lista',
    'skills-summary': 'Competencias en estas insignias',
    'no-badges': 'Aquí no hay insignias.',
    'made-no-claim': 'Tal como las nombran los emisores; no las hemos comprobado.',
  },
};
