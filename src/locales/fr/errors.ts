import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'Il n’y a rien dedans',
    'too-large':
      'C’est trop grand pour un badge[ : la limite est de {limit} octets][. L’image qu’il contient en prend {picture} : créez un lien vers elle ou réduisez-la]',
    'unknown-format': 'Ce type de fichier ne porte pas de badge[ : {looksLike}]',
    'unsupported-kind':
      'C’est une attestation d’un type que nous ne savons pas vérifier[ : {kind}]',
    'email-file': 'C’est un e-mail. Enregistrez la pièce jointe, puis ouvrez-la ici',
    'link-file':
      'C’est un raccourci vers une page web[ sur {host}]. Téléchargez-y le badge, puis ouvrez le fichier ici',
    'not-a-badge': 'C’est lisible, mais ce n’est pas un badge',
    'url-blocked': 'Par sécurité, nous n’ouvrons pas une telle adresse[ : {url}][ ({http})]',
    'url-unreachable':
      'L’adresse n’a pas pu être lue[ : {host}]. Le site est peut-être en panne, ou ne laisse pas d’autres pages le lire',
    'url-not-found': 'Il n’y a rien à cette adresse[ : {host}]',
    'url-is-a-page': 'L’adresse montre une page web, pas le badge lui-même',
    'credly-page':
      'C’est l’adresse d’une page Credly. Téléchargez-y le badge, puis ouvrez le fichier ici',
    aborted: 'Annulé',
    'not-utf8': 'Son texte n’est pas écrit en UTF-8',
    'not-json': 'Illisible comme JSON[, à partir du caractère {offset}]',
    'json-quotes':
      'C’est presque du JSON : il faut des guillemets doubles droits (") et non d’autres[, à partir du caractère {offset}]',
    'json-comma':
      'C’est presque du JSON : retirez la virgule avant le crochet fermant[ au caractère {offset}]',
    'duplicate-key': 'Il dit « {key|le même champ} » deux fois',
    'forbidden-key': 'Il utilise un nom de champ non permis[ : {key}]',
    'lone-surrogate': 'Il contient une moitié de lettre (un substitut isolé)',
    'nul-character': 'Il contient un caractère NUL',
    'too-deep': 'Il est imbriqué trop profondément[ : plus de {limit} niveaux]',
    'too-many-values': 'Il contient trop de valeurs[ : plus de {limit}]',
    'string-too-long': 'Un de ses textes est trop long[ : plus de {limit} caractères]',
    'array-too-long': 'Une de ses listes est trop longue[ : plus de {limit} entrées]',
    'mixed-data-models': 'Il mélange deux versions du standard',
    'not-one-credential': 'Ce n’est pas exactement une attestation',
    'png-truncated': 'L’image est coupée[, à l’octet {offset}]',
    'png-chunk': 'L’image est endommagée[, à l’octet {offset}]',
    'png-crc': 'L’image est endommagée : une somme de contrôle ne correspond pas[ (bloc {chunk})]',
    'png-text': 'Le texte dans l’image est endommagé',
    'png-no-badge':
      'L’image ne porte pas de badge. Les messageries et les outils photo le retirent souvent',
    'png-after-end':
      'Ce fichier contient un badge, mais après la fin de l’image, où il ne compte pas. Demandez qu’il soit incorporé de nouveau',
    'inflate-limit': 'Le texte compressé est trop grand[ : plus de {limit} octets]',
    'inflate-failed': 'Le texte compressé est endommagé',
    'svg-not-xml': 'Le dessin est illisible comme XML[, ligne {line}]',
    'svg-doctype':
      'Le dessin contient un DOCTYPE avec des déclarations, que nous ne lisons pas par sécurité. Enregistrez-le en SVG simple, sans les données d’édition d’Illustrator, et incorporez de nouveau le badge',
    'svg-no-badge': 'Le dessin ne porte pas de badge. Les outils de dessin le retirent souvent',
    'svg-two-forms': 'Le dessin contient deux badges qui se contredisent',
    'jwt-parts': 'Le texte signé est incomplet',
    'jwt-encoding':
      'Le texte signé est encodé autrement que le veut le standard : avec « = », « + » ou « / » (la RFC 7515 demande base64url sans remplissage)',
    'jwt-header': 'L’en-tête du texte signé est illisible',
    'jwt-payload': 'Le contenu du texte signé est illisible',
    'pdf-unreadable': 'Le PDF est illisible',
    'pdf-no-badge': 'Le PDF ne porte pas de badge',
    'pdf-locked':
      'Le PDF est protégé : ses pièces jointes sont illisibles. Enregistrez une copie sans mot de passe ni restrictions',
    'pdf-filter':
      'Le PDF a une pièce jointe comprimée d’une façon que nous ne lisons pas[ : {filter}]. Enregistrez-la à part et ouvrez-la',
    'zip-unreadable': 'L’archive est illisible',
    'link-damaged': 'Le lien a été abîmé en route ; demandez-le à nouveau[ ({reason})]',
    'link-version':
      'Le lien est d’un type plus récent que ceux que connaît cette page[ ({version})]',
    'link-too-large': 'Le lien porte plus qu’un badge ne peut contenir',
    'qr-other':
      'Ce code QR appartient à un autre badge[ ; {have} parties sur {total} étaient lues]',
    'picture-too-large': 'L’image a trop de pixels pour y chercher un code QR[ : plus de {limit}]',
    'code-no-badge': 'Le code QR contient autre chose, pas de badge[ : {what}]',
    'code-address':
      'Le code QR contient une adresse chez {host|un autre site}. Elle n’a pas encore été interrogée',
    'code-incomplete':
      '{have} codes QR lus sur {total}. Montrez aussi les autres, dans n’importe quel ordre',
    'code-wallet-offer':
      'Le code QR propose quelque chose à un portefeuille[ ({what})]. Ouvrez-le avec un portefeuille, puis montrez le badge de là',
    'code-wallet-request':
      'Le code QR demande quelque chose à un portefeuille[ ({what})]. Il ne contient pas de badge',
    'draft-not-conformant': 'Le brouillon enfreint le standard[ : {faults}]',
    'image-unsupported': 'Un badge ne peut être incorporé que dans des images PNG et SVG',
    'already-baked': 'L’image porte déjà un badge',
    'key-unusable': 'La clé ne peut pas servir à signer[ : {reason}]',
    'self-check-failed':
      'Le nouveau badge n’a pas réussi notre propre contrôle et n’a pas été remis[ : {verdict}]',
    'status-list-unusable': 'La liste d’état est inutilisable[ : {reason}]',
  },
};
