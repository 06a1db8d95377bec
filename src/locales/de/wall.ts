import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-newest': 'Neueste zuerst',
    'sort-oldest': 'Älteste zuerst',
    'group-by': 'Gruppieren nach',
    'no-groups': 'Keine Gruppen',
    skill: 'Fähigkeit',
    year: 'Jahr',
    'no-date': 'Ohne Datum',
    'no-skills': 'Ohne genannte Fähigkeiten',
    layout: 'Anordnung',
    'layout-grid': 'Raster',
    'layout-list': 'Liste',
    'skills-summary': 'Fähigkeiten in diesen Badges',
    'no-badges': 'Hier sind keine Badges.',
    'made-no-claim': 'Wie die Aussteller sie nennen; von uns nicht geprüft.',
  },
};
