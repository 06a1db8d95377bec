import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'fr',
  dir: 'ltr',
  name: 'Français',
  words: {
    close: 'Fermer',
    copy: 'Copier',
    copied: 'Copié',
    print: 'Imprimer',
    issuer: 'Émetteur',
    'checked-n': 'Contrôlés : {count} ; vérifiés : {valid}',
    'column-badge': 'Badge',
    wallet: 'Portefeuille numérique',
    'load-from': 'Charger le badge depuis {host}',
    search: 'Rechercher',
    'nothing-found': 'Aucun résultat.',
    'shown-n': '{shown} affichés sur {count}',
    'sort-by': 'Trier par',
    'badges-n': '{count:one=# badge;other=# badges}',
    badges: 'Badges',
    'picture-has-badge': 'Cette image contient un badge',
  },
};
