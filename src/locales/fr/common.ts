import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'fr',
  dir: 'ltr',
  name: 'Français',
  words: {
    close: 'Fermer',
    print: 'Imprimer',
    issuer: 'Émetteur',
    'checked-n': 'Contrôlés : {count} ; vérifiés : {valid}',
    'column-badge': 'Badge',
    wallet: 'Portefeuille numérique',
    'load-from': 'Charger le badge depuis {host}',
    search: 'Rechercher',
    'nothing-found': 'Rien ne correspond.',
    'shown-n': 'Affichés : {shown} sur {count}',
    'sort-by': 'Trier par',
    'badges-n': 'Badges : {count}',
    badges: 'Badges',
    'picture-has-badge': 'Cette image porte un badge',
  },
};
