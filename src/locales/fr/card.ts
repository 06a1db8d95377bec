import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    unchecked: {
      lead: 'Non vérifié',
      reason: 'Il n’a pas été vérifié ici',
    },
    checking: {
      lead: 'Vérification…',
      reason: 'Signature, émetteur et statut',
    },
  },
  hosted: {
    words: {
      'picture-signed': 'L’image fait partie des données du badge',
      'picture-linked': 'L’image vient de {host}. Le site de l’émetteur n’en indique que l’URL',
      'picture-not-signed': 'Image du fichier, pas du site de l’émetteur',
    },
  },
  words: {
    details: 'Détails',
    'how-we-know': 'Comment nous le savons',
    verify: 'Vérifier',
    awarded: 'Décerné le {date}',
    'valid-from': 'Valide à partir du {date}',
    'checked-at': 'Vérifié : {date}',
    'as-of': 'État au {date}',
    'names-itself': 'nom non vérifié',
    'listed-by':
      'Figure dans la liste de {list|vos émetteurs de confiance}[ (version du {listDate})]',
    'mixed-scripts': 'mélange des lettres de différents alphabets',
    unnamed: 'Badge sans nom',
    'unnamed-issuer': 'Émetteur sans nom',
    'picture-signed': 'L’image fait partie des données du badge',
    'picture-linked': 'L’image vient de {host}. La signature n’en couvre que l’URL',
    'picture-not-signed': 'Image du fichier, non signée',
    'no-picture': 'Pas d’image',
    'picture-not-loaded':
      'Nous ne chargeons pas l’image sur {host} avant d’avoir confirmé que le badge est authentique',
    'picture-of': 'Badge : {title}',
    skills: 'Compétences',
    'more-n': '{count} de plus',
    'holds-more': 'Le fichier contient {count:one=# badge;other=# badges}. Voici le premier.',
    'column-verdict': 'Résultat',
    share: 'Partager',
    'claims-ended': 'La date de fin[ ({date})] qu’il indique est passée',
    'claims-start': 'La date de début[ ({date})] qu’il indique est dans le futur',
    'and-also': '{first}. {second}',
    'part-of': 'Fait partie de {name}',
    'awarded-to': 'Décerné à {who}',
    'issuer-key-only': 'Connu seulement par sa clé',
    'unchecked-on-paper': 'Pas encore vérifié au moment de l’impression',
  },
};
