import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  words: {
    close: 'Schließen',
    print: 'Drucken',
    issuer: 'Aussteller',
    'checked-n': 'Geprüft: {count}, davon echt und gültig: {valid}',
    'column-badge': 'Badge',
    wallet: 'Wallet',
    'load-from': 'Badge von {host} laden',
    search: 'Suchen',
    'nothing-found': 'Nichts passt.',
    'shown-n': 'Gezeigt: {shown} von {count}',
    'sort-by': 'Sortieren nach',
    'badges-n': 'Badges: {count}',
    badges: 'Badges',
    'picture-has-badge': 'Dieses Bild trägt ein Badge',
  },
};
