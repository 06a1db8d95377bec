import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-verified': 'Verified first',
    'sort-newest': 'Newest first',
    'sort-oldest': 'Oldest first',
    'group-by': 'Group by',
    'no-groups': 'No grouping',
    skill: 'Skill',
    year: 'Year',
    'no-date': 'No date',
    'no-skills': 'No skills named',
    layout: 'Layout',
    'layout-grid': 'Grid',
    'layout-list': 'List',
    'skills-summary': 'Skills in these badges',
    'no-badges': 'No badges here.',
    'made-no-claim': 'Skill names come from the issuers. We don’t check them.',
  },
};
