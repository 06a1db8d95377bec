import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  words: {
    close: 'Schließen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    print: 'Drucken',
    issuer: 'Aussteller',
    'checked-n': '{count} geprüft, davon {valid} echt und gültig',
    'column-badge': 'Badge',
    wallet: 'Wallet',
    'load-from': 'Badge von {host} laden',
    search: 'Suchen',
    'nothing-found': 'Keine Treffer.',
    'shown-n': '{shown} von {count} angezeigt',
    'sort-by': 'Sortieren nach',
    'badges-n': '{count:one=# Badge;other=# Badges}',
    badges: 'Badges',
    'picture-has-badge': 'Dieses Bild enthält ein Badge',
  },
};
