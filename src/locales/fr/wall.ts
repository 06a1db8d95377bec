import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-newest': 'Plus récents d’abord',
    'sort-oldest': 'Plus anciens d’abord',
    'group-by': 'Grouper par',
    'no-groups': 'Sans groupes',
    skill: 'Compétence',
    year: 'Année',
    'no-date': 'Sans date',
    'no-skills': 'Sans compétence nommée',
    layout: 'Disposition',
    'layout-grid': 'Grille',
    'layout-list': 'Liste',
    'skills-summary': 'Compétences dans ces badges',
    'no-badges': 'Il n’y a pas de badges ici.',
    'made-no-claim': 'Telles que les émetteurs les nomment ; nous ne les avons pas vérifiées.',
  },
};
