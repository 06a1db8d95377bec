import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-verified': 'Geprüfte zuerst',
    'sort-newest': 'Neueste zuerst',
    'sort-oldest': 'Älteste zuerst',
    'group-by': 'Gruppieren nach',
    'no-groups': 'Keine Gruppierung',
    skill: 'Kompetenz',
    year: 'Jahr',
    'no-date': 'Kein Datum',
    'no-skills': 'Keine Kompetenzen genannt',
    layout: 'Anordnung',
    'layout-grid': 'Raster',
    'layout-list': 'Liste',
    'skills-summary': 'Kompetenzen in diesen Badges',
    'no-badges': 'Hier sind keine Badges.',
    'made-no-claim': 'Die Namen der Kompetenzen stammen von den Ausstellern. Wir prüfen sie nicht.',
  },
};
