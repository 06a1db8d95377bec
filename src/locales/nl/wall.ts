import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-verified': 'Geverifieerd eerst',
    'sort-newest': 'Nieuwste eerst',
    'sort-oldest': 'Oudste eerst',
    'group-by': 'Groeperen op',
    'no-groups': 'Geen groepering',
    skill: 'Vaardigheid',
    year: 'Jaar',
    'no-date': 'Geen datum',
    'no-skills': 'Geen vaardigheden genoemd',
    layout: 'Weergave',
    'layout-grid': 'Raster',
    'layout-list': 'Lijst',
    'skills-summary': 'Vaardigheden in deze badges',
    'no-badges': 'Geen badges hier.',
    'made-no-claim': 'De namen van de vaardigheden komen van de uitgevers. We controleren ze niet.',
  },
};
