import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'nl',
  dir: 'ltr',
  name: 'Nederlands',
  words: {
    close: 'Sluiten',
    print: 'Afdrukken',
    issuer: 'Uitgever',
    'checked-n': 'Gecontroleerd: {count}; geverifieerd: {valid}',
    'column-badge': 'Badge',
    wallet: 'Wallet',
    'load-from': 'Badge van {host} laden',
    search: 'Zoeken',
    'nothing-found': 'Niets komt overeen.',
    'shown-n': 'Getoond: {shown} van {count}',
    'sort-by': 'Sorteren op',
    'badges-n': 'Badges: {count}',
    badges: 'Badges',
    'picture-has-badge': 'Dit plaatje draagt een badge',
  },
};
