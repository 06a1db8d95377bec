import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'Il n’y a rien dedans',
    'too-large':
      'C’est trop grand pour un badge[ : la limite est de {limit} octets][. L’image qu’il contient en prend {picture}. Utilisez un lien vers elle, ou réduisez-la]',
    'unknown-format': 'Nous n’y avons trouvé aucun badge[ ({looksLike})]',
    'text-no-badge':
      'Ce texte ne contient aucun badge. Collez le texte JSON du badge, ou un lien vers celui-ci',
    'unsupported-kind': 'Nous ne pouvons pas vérifier ce type d’attestation[ : {kind}]',
    'email-file': 'C’est un e-mail. Enregistrez le fichier joint, puis ouvrez-le ici',
    'link-file':
      'C’est un raccourci vers une page web[ sur {host}]. Ouvrez cette page, téléchargez-y le badge, puis ouvrez le fichier ici',
    'not-a-badge': 'Nous pouvons le lire, mais ce n’est pas un badge',
    'url-blocked': 'Par sécurité, nous n’ouvrons pas cette URL[ : {url}][ ({http})]',
    'url-unreachable':
      'Nous n’avons pas pu charger ce lien[ ({host})]. {why|Le site est peut-être en panne, ou il bloque les requêtes de pages web}',
    'url-not-found': 'Il n’y a rien à ce lien[ : {host}]',
    'url-is-a-page': 'Ce lien mène à une page web, pas au badge lui-même',
    'credly-page':
      'Ce lien mène à une page Credly. Téléchargez-y le badge, puis ouvrez le fichier ici',
    aborted: 'Annulé',
    'not-utf8': 'Son texte n’est pas encodé en UTF-8',
    'not-json': 'Ce n’est pas du JSON valide[ (caractère {offset})]',
    'json-quotes':
      'C’est presque du JSON. Utilisez des guillemets doubles droits (") au lieu d’autres guillemets[ (caractère {offset})]',
    'json-comma':
      'C’est presque du JSON. Supprimez la virgule avant le crochet fermant[ (caractère {offset})]',
    'duplicate-key': 'Il contient « {key|le même champ} » deux fois',
    'forbidden-key': 'Il utilise un nom de champ qui n’est pas autorisé[ : {key}]',
    'lone-surrogate': 'Il contient un caractère défectueux (un substitut isolé)',
    'nul-character': 'Il contient un caractère NUL, qui n’est pas autorisé',
    'too-deep': 'Il est imbriqué trop profondément[ : plus de {limit} niveaux]',
    'too-many-values': 'Il contient trop d’éléments[ : plus de {limit}]',
    'string-too-long': 'Un de ses textes est trop long[ : plus de {limit} caractères]',
    'array-too-long': 'Une de ses listes est trop longue[ : plus de {limit} entrées]',
    'mixed-data-models': 'Il mélange deux versions du standard',
    'not-one-credential': 'Ce n’est pas exactement une attestation',
    'png-truncated': 'L’image est tronquée[ à l’octet {offset}]',
    'png-chunk': 'L’image est endommagée[ à l’octet {offset}]',
    'png-crc': 'L’image est endommagée : une somme de contrôle ne correspond pas[ (bloc {chunk})]',
    'png-text': 'Le texte dans l’image est endommagé',
    'png-no-badge':
      'Il n’y a pas de badge dans cette image. Les messageries et les éditeurs de photos le suppriment souvent',
    'png-after-end':
      'Ce fichier contient un badge, mais après la fin de l’image, où il ne compte pas. Demandez que le badge soit à nouveau incorporé dans l’image',
    'inflate-limit': 'Le texte compressé est trop grand[ : plus de {limit} octets]',
    'inflate-failed': 'Le texte compressé est endommagé',
    'svg-not-xml': 'L’image SVG ne peut pas être lue comme XML[ (ligne {line})]',
    'svg-doctype':
      'L’image SVG contient un DOCTYPE avec des déclarations, que nous ne lisons pas par sécurité. Enregistrez-la en SVG simple, sans les données d’édition d’Illustrator, et incorporez à nouveau le badge',
    'svg-no-badge':
      'Il n’y a pas de badge dans cette image SVG. Les applications de dessin le suppriment souvent',
    'svg-two-forms': 'L’image SVG contient deux badges qui se contredisent',
    'jwt-parts': 'Le texte signé n’a pas les trois parties nécessaires',
    'jwt-encoding':
      'Le texte signé n’est pas encodé comme l’exige le standard. Il contient « = », « + » ou « / » (la RFC 7515 exige base64url sans remplissage)',
    'jwt-header': 'L’en-tête du texte signé est illisible',
    'jwt-payload': 'Le contenu du texte signé est illisible',
    'pdf-unreadable': 'Le PDF est illisible',
    'pdf-no-badge': 'Il n’y a pas de badge dans ce PDF',
    'pdf-locked':
      'Le PDF est protégé, nous ne pouvons donc pas lire ses pièces jointes. Enregistrez une copie sans mot de passe ni restrictions',
    'pdf-filter':
      'Le PDF a une pièce jointe compressée d’une façon que nous ne pouvons pas lire[ : {filter}]. Enregistrez la pièce jointe à part et ouvrez-la',
    'zip-unreadable': 'L’archive est illisible',
    'link-damaged': 'Le lien est endommagé ou incomplet[ ({reason})]. Demandez-le à nouveau',
    'link-version':
      'Le lien est dans un format plus récent que ceux que cette page connaît[ ({version})]',
    'link-too-large': 'Il y a trop de données pour un lien ou un code QR de badge',
    'qr-other': 'Ce code QR appartient à un autre badge[. {have} codes sur {total} ont été lus]',
    'picture-too-large': 'L’image a trop de pixels pour y chercher un code QR[ : plus de {limit}]',
    'code-no-badge': 'Ce code QR contient autre chose, pas un badge[ : {what}]',
    'code-address':
      'Ce code QR contient un lien vers {host|un autre site}. Nous ne l’avons pas encore ouvert',
    'code-incomplete':
      '{have} codes QR sur {total} ont été lus. Scannez aussi les autres, dans n’importe quel ordre',
    'code-wallet-offer':
      'Ce code QR est une offre pour un portefeuille numérique[ ({what})]. Ouvrez-le avec un portefeuille numérique, puis partagez le badge depuis celui-ci',
    'code-wallet-request':
      'Ce code QR est une demande à un portefeuille numérique[ ({what})]. Il ne contient pas de badge',
    'draft-not-conformant': 'Le brouillon ne respecte pas le standard[ : {faults}]',
    'image-unsupported': 'Seules les images PNG et SVG peuvent contenir un badge',
    'already-baked': 'L’image contient déjà un badge',
    'key-unusable': 'La clé ne peut pas servir à signer[ : {reason}]',
    'self-check-failed':
      'Le nouveau badge n’a pas réussi notre propre contrôle, il n’a donc pas été émis[ : {verdict}]',
    'status-list-unusable': 'La liste de statut est inutilisable[ : {reason}]',
  },
};
