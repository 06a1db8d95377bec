import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'en',
  dir: 'ltr',
  name: 'English',
  words: {
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
    issuer: 'Issuer',
    'checked-n': '{count} checked, {valid} verified',
    'column-badge': 'Badge',
    wallet: 'Wallet',
    'load-from': 'Load the badge from {host}',
    search: 'Search',
    'nothing-found': 'No matches.',
    'shown-n': 'Showing {shown} of {count}',
    'sort-by': 'Sort by',
    'badges-n': '{count:one=# badge;other=# badges}',
    badges: 'Badges',
    'picture-has-badge': 'This image contains a badge',
  },
};
