import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-newest': 'Newest first',
    'sort-oldest': 'Oldest first',
    'group-by': 'Group by',
    'no-groups': 'No groups',
    skill: 'Skill',
    year: 'Year',
    'no-date': 'Without a date',
    'no-skills': 'Without named skills',
    layout: 'Layout',
    'layout-grid': 'Grid',
    'layout-list': 'List',
    'skills-summary': 'Skills in these badges',
    'no-badges': 'There are no badges here.',
    'made-no-claim': 'As the issuers name them; not checked by us.',
  },
};
