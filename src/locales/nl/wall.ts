import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-newest': 'Nieuwste eerst',
    'sort-oldest': 'Oudste eerst',
    'group-by': 'Groeperen op',
    'no-groups': 'Geen groepen',
    skill: 'Vaardigheid',
    year: 'Jaar',
    'no-date': 'Zonder datum',
    'no-skills': 'Zonder genoemde vaardigheden',
    layout: 'Weergave',
    'layout-grid': 'Raster',
    'layout-list': 'Lijst',
    'skills-summary': 'Vaardigheden in deze badges',
    'no-badges': 'Er zijn hier geen badges.',
    'made-no-claim': 'Zoals de uitgevers ze noemen; niet door ons gecontroleerd.',
  },
};
