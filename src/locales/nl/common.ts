import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'nl',
  dir: 'ltr',
  name: 'Nederlands',
  words: {
    close: 'Sluiten',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    print: 'Afdrukken',
    issuer: 'Uitgever',
    'checked-n': '{count} gecontroleerd, {valid} geverifieerd',
    'column-badge': 'Badge',
    wallet: 'Wallet',
    'load-from': 'Badge van {host} laden',
    search: 'Zoeken',
    'nothing-found': 'Geen resultaten.',
    'shown-n': '{shown} van {count} getoond',
    'sort-by': 'Sorteren op',
    'badges-n': '{count:one=# badge;other=# badges}',
    badges: 'Badges',
    'picture-has-badge': 'Deze afbeelding bevat een badge',
  },
};
