import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = {
  words: {
    certificate: 'Certificat',
    'needs-scripts': 'La vérification se fait dans votre navigateur et demande JavaScript.',
    'verify-yourself': 'Vérification indépendante',
    'scan-to-check': 'Scannez pour vérifier ce badge',
    'live-check': 'Vérifié à nouveau à chaque ouverture',
    'left-out': 'Cette page omet certaines parties. Elles restent dans le badge lui-même.',
    'open-link-none': 'Il n’y a pas de badge dans ce lien.',
    'open-link-hint':
      'Un badge qui arrive avec un lien est lu et vérifié dans votre navigateur. Il n’est pas téléversé.',
    'name-not-signed': 'Nom indiqué par le détenteur ; ne fait pas partie de la signature',
    'issued-by': 'Délivré par',
    'pdf-has-badge':
      'Le fichier PDF contient le badge lui-même. Déposez-le dans un vérificateur pour le vérifier.',
    'check-a-badge': 'Vérifier un badge',
    'check-another': 'Vérifier un autre badge',
    'checked-here': 'Vérifié dans votre navigateur.',
    'what-is-this': 'Qu’est-ce que c’est ?',
    'what-is-hint':
      'Un Open Badge est une distinction numérique. Votre navigateur vérifie qui l’a émis, s’il a été modifié et s’il est toujours valable. Il ne vérifie pas ce que l’émetteur y affirme.',
  },
};
