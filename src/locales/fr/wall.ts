import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-verified': 'Vérifiés d’abord',
    'sort-newest': 'Plus récents d’abord',
    'sort-oldest': 'Plus anciens d’abord',
    'group-by': 'Grouper par',
    'no-groups': 'Sans regroupement',
    skill: 'Compétence',
    year: 'Année',
    'no-date': 'Sans date',
    'no-skills': 'Aucune compétence indiquée',
    layout: 'Disposition',
    'layout-grid': 'Grille',
    'layout-list': 'Liste',
    'skills-summary': 'Compétences dans ces badges',
    'no-badges': 'Aucun badge ici.',
    'made-no-claim': 'Les noms des compétences viennent des émetteurs. Nous ne les vérifions pas.',
  },
};
