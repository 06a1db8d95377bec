import type { Messages } from './contract.js';

/** French, with “vous”. */
export const fr: Messages = {
  lang: 'fr',
  dir: 'ltr',
  name: 'Français',
  headlines: {
    valid: {
      lead: 'Vérifié',
      reason: 'Authentique et en cours de validité',
      title: 'Ce badge est authentique et en cours de validité',
      meaning:
        'C’est bien ce que l’émetteur a signé, et il n’a pas été retiré. L’émetteur répond de ce qu’il affirme.',
      reader: 'Regardez qui est l’émetteur et si le badge appartient à la personne qui l’a montré.',
      issuer: 'Rien à faire.',
    },
    signed: {
      lead: 'Signé, émetteur non identifié',
      reason: 'Intact et en cours de validité, mais rien ne montre à qui appartient la clé',
      title: 'Ce badge est signé, mais rien ne montre qui l’a émis',
      meaning:
        'Rien n’a changé depuis la signature. L’émetteur n’est connu que par sa clé : n’importe qui peut créer une clé et lui donner n’importe quel nom.',
      reader:
        'Demandez à la personne comment confirmer qui l’a émis, ou interrogez l’organisation que le badge nomme.',
      issuer:
        'Émettez vos badges depuis votre propre domaine (did:web ou un id en https), ou faites-vous inscrire dans les listes de vos lecteurs.',
    },
    record: {
      lead: 'Relevé vérifié',
      reason: 'Inchangé et en vigueur, comme chaque badge qu’il contient',
      title: 'Ce relevé est authentique et en vigueur, comme chaque badge qu’il contient',
      meaning:
        'Il est ce que son éditeur a signé, et chaque badge qu’il contient a été vérifié à part. Les émetteurs répondent de la vérité de ce qu’il affirme.',
      reader: 'Regardez qui a publié le relevé et qui a émis chaque badge.',
      issuer: 'Rien à faire.',
    },
    'record-mixed': {
      lead: 'Relevé avec un badge non vérifié',
      reason: 'Tous les badges de ce relevé ne sont pas valides',
      title: 'Ce relevé est ce que son éditeur a signé, mais tous ses badges ne sont pas valides',
      meaning:
        'La signature du relevé dit seulement que son éditeur a réuni ces badges. Chaque badge a été vérifié à part.',
      reader: 'Regardez le badge nommé ici et ne vous y fiez pas.',
      issuer: 'Émettez de nouveau le relevé avec des badges valides.',
    },
    invalid: {
      lead: 'Pas authentique',
      reason: 'Ce n’est pas ce que l’émetteur nommé a scellé',
      title: 'Ne vous fiez pas à ce badge',
      meaning: 'Ce que vous voyez n’est pas ce que l’émetteur nommé a scellé.',
      reader: 'Demandez à la personne le fichier d’origine, ou à l’émetteur une confirmation.',
      issuer:
        'Ouvrez les contrôles ci-dessous : chacun dit ce qui ne va pas et où. Corrigez, puis émettez à nouveau le badge.',
    },
    'foreign-key': {
      lead: 'Pas authentique',
      reason: 'Signé avec une clé qui n’appartient pas à l’émetteur',
      title: 'Ne vous fiez pas à ce badge',
      meaning: 'Il est intact, mais il n’a pas été signé par l’émetteur qu’il nomme.',
      reader: 'Demandez à la personne le fichier d’origine, ou à l’émetteur une confirmation.',
      issuer:
        'Inscrivez la clé avec laquelle vous signez dans votre document de clés, ou corrigez l’id de l’émetteur dans le badge.',
    },
    faulty: {
      lead: 'Défectueux',
      reason: 'Il enfreint les règles du standard',
      title: 'Ce badge enfreint les règles du standard',
      meaning:
        'Rien n’indique que quelqu’un l’ait modifié, mais il n’a pas été fait comme le standard le demande et ne peut être accepté tel quel.',
      reader: 'Demandez à l’émetteur de le corriger.',
      issuer: 'Corrigez ce que signalent les contrôles ci-dessous, puis signez à nouveau le badge.',
    },
    unsigned: {
      lead: 'Non signé',
      reason: 'Il ne porte aucune signature',
      title: 'Personne n’a signé ce badge',
      meaning: 'N’importe qui a pu l’écrire : rien ne le relie à l’émetteur qu’il nomme.',
      reader: 'Demandez à la personne ou à l’émetteur le badge signé.',
      issuer: 'Signez le badge : open-badge mint ajoute la signature et la vérifie.',
    },
    'other-person': {
      lead: 'À quelqu’un d’autre',
      reason: 'Authentique et valable, mais pas décerné à la personne indiquée',
      title: 'Ce badge n’a pas été décerné à la personne indiquée',
      meaning:
        'Le badge lui-même est authentique et en cours de validité. L’adresse indiquée n’est pas celle à laquelle il a été décerné.',
      reader:
        'Demandez à quelle adresse e-mail il a été décerné : beaucoup en ont plusieurs. Les majuscules et les espaces peuvent compter.',
      issuer: 'Rien à faire.',
    },
    revoked: {
      lead: 'Retiré',
      reason: 'L’émetteur dit qu’il ne vaut plus[ : {statusReason}]',
      title: 'L’émetteur a retiré ce badge',
      meaning: 'Il ne vaut plus, quoi que disent l’image ou le fichier.',
      reader:
        'Demandez à la personne s’il en existe un plus récent, ou à l’émetteur pourquoi il l’a retiré.',
      issuer: 'Si c’était une erreur, émettez un nouveau badge : une révocation est définitive.',
    },
    suspended: {
      lead: 'Suspendu',
      reason: 'L’émetteur dit qu’il ne vaut pas pour le moment',
      title: 'L’émetteur a suspendu ce badge',
      meaning: 'Il ne vaut pas pour le moment et pourra valoir à nouveau.',
      reader: 'Vérifiez-le plus tard, ou interrogez l’émetteur.',
      issuer: 'Levez la suspension dans votre liste d’état quand le badge doit valoir à nouveau.',
    },
    expired: {
      lead: 'Expiré',
      reason: 'Sa date de fin est passée',
      title: 'Ce badge a expiré',
      meaning: 'Il a valu jusqu’à sa date de fin. Expiré ne veut pas dire faux.',
      reader: 'Demandez à la personne si elle l’a renouvelé.',
      issuer: 'Émettez un nouveau badge avec une date de fin plus tardive.',
    },
    'not-yet-valid': {
      lead: 'Pas encore valable',
      reason: 'Sa date de début est à venir',
      title: 'Ce badge n’est pas encore valable',
      meaning: 'Il ne vaudra qu’à partir d’une date ultérieure.',
      reader:
        'Vérifiez-le après cette date, et vérifiez que l’horloge de cet appareil est à l’heure.',
      issuer:
        'S’il doit valoir dès maintenant, émettez-le à nouveau avec une date de début antérieure.',
    },
    unsupported: {
      lead: 'Invérifiable ici',
      reason: 'Il utilise une méthode que nous ne connaissons pas',
      title: 'Nous ne pouvons pas vérifier un badge de ce type',
      meaning:
        'Cela ne dit rien contre le badge. Il est scellé ou suivi d’une façon qui n’est pas prise en charge ici.',
      reader:
        'Utilisez un vérificateur qui connaît ce type, ou demandez une confirmation à l’émetteur.',
      issuer:
        'Scellez aussi le badge avec eddsa-rdfc-2022 : la plupart des vérificateurs savent le lire.',
    },
    'other-kind': {
      lead: 'Attestation d’un autre type',
      reason: 'C’est une attestation vérifiable, mais pas un Open Badge',
      title: 'Ceci est une attestation vérifiable d’un autre type, pas un Open Badge',
      meaning:
        'Les règles des Open Badges ne s’y appliquent pas ; elle n’est donc pas jugée comme un badge. Cela ne dit rien contre elle.',
      reader: 'Vérifiez-la avec un vérificateur prévu pour ce type d’attestation.',
      issuer: 'Rien à faire.',
    },
    indeterminate: {
      lead: 'Non confirmé',
      reason: 'Un élément nécessaire au contrôle n’a pas pu être obtenu',
      title: 'Ce badge n’a pas pu être confirmé',
      meaning:
        'Rien d’anormal n’a été trouvé, mais une partie du contrôle n’a pas pu se faire. Il peut être authentique.',
      reader:
        'Réessayez plus tard ou depuis un autre réseau. Si rien ne change, interrogez l’émetteur.',
      issuer:
        'Assurez-vous que votre document de clés et vos listes d’état peuvent être lus depuis n’importe quelle page (HTTPS, CORS).',
    },
    malformed: {
      lead: 'Pas un badge',
      reason: 'Aucun badge n’a pu y être lu',
      title: 'Aucun badge n’a pu être lu ici',
      meaning: 'Le fichier est endommagé, c’est autre chose, ou il a perdu son badge en route.',
      reader: 'Demandez à la personne le fichier d’origine.',
      issuer: 'Envoyez le fichier d’origine en pièce jointe, ou partagez un lien vers lui.',
    },
    unread: {
      lead: 'Impossible à ouvrir',
      reason: 'Il n’a pas pu être récupéré',
      title: 'Le badge n’a pas pu être ouvert',
      meaning: 'On n’en sait rien : il n’a jamais été lu.',
      reader: 'Vérifiez l’adresse et votre connexion, puis réessayez.',
      issuer: 'Servez le fichier en HTTPS et laissez d’autres pages le lire (CORS).',
    },
    waiting: {
      lead: 'Pas encore lu',
      reason: 'Il manque encore quelque chose',
      title: 'Ce badge n’a pas encore été lu',
      meaning: 'On n’en sait encore rien.',
      reader: 'Suivez l’indication, ou demandez le fichier du badge.',
      issuer: 'Rien à faire.',
    },
    'not-held': {
      lead: 'Détention non démontrée',
      reason:
        'Authentique et valable, mais la personne qui l’a montré n’a pas prouvé qu’il est à elle',
      title: 'La personne qui a montré ce badge n’a pas prouvé qu’il est à elle',
      meaning:
        'Le badge lui-même est authentique et valable. N’importe qui peut en montrer une copie.',
      reader: 'Demandez à la personne de le montrer à nouveau depuis son propre portefeuille.',
      issuer: 'Rien à faire.',
    },
    unchecked: {
      lead: 'Non vérifié',
      reason: 'Personne ne l’a vérifié ici',
      title: 'Ce badge n’a pas été vérifié',
      meaning: 'N’importe qui a pu écrire ce que vous voyez.',
      reader: 'Vérifiez-le avant de vous y fier.',
      issuer: 'Rien à faire.',
    },
    checking: {
      lead: 'Vérification…',
      reason: 'Le sceau, la clé et l’état sont en cours de contrôle',
      title: 'Vérification de ce badge',
      meaning: 'La réponse arrive dans un instant.',
      reader: 'Patientez un instant.',
      issuer: 'Rien à faire.',
    },
  },
  questions: {
    authentic: 'Authentique ?',
    current: 'Valable ?',
    issuer: 'Émetteur ?',
    recipient: 'Titulaire ?',
  },
  answers: {
    authentic: {
      yes: 'Rien n’a changé depuis la signature',
      no: 'Ce n’est pas ce que l’émetteur nommé a signé',
      unknown: 'Impossible à établir',
      unsupported: 'Scellé d’une façon que nous ne pouvons pas vérifier',
      'sealed-by': '[Signature {suite}, ]avec la clé de {issuer|l’émetteur}',
      'seal-holds': 'Le sceau lui-même tient : rien n’a changé depuis la signature',
    },
    current: {
      yes: 'Pas retiré, sans date de fin',
      'yes-until': 'Pas retiré, valable jusqu’au {until}',
      'no-list': 'Sans date de fin. L’émetteur ne tient pas de liste des badges retirés',
      'no-list-until':
        'Valable jusqu’au {until}. L’émetteur ne tient pas de liste des badges retirés',
      revoked: 'Retiré par l’émetteur',
      suspended: 'Suspendu par l’émetteur',
      expired: 'Terminé[ le {until}]',
      'not-yet-valid': 'Commence[ le {from}]',
      unknown: 'Impossible à établir',
      unsupported: 'Suivi d’une façon que nous ne pouvons pas lire',
      'not-asked': 'Non demandé : on ne sait pas s’il est authentique',
      'list-read': 'La liste d’état de l’émetteur[ chez {host}] a été lue',
    },
    issuer: {
      trusted: 'Figure dans {list|une liste de confiance}[, liste du {listDate}]',
      unlisted: 'Dans aucune de vos listes de confiance',
      'unlisted-controls': 'Contrôle {host}. Dans aucune de vos listes de confiance',
      unknown: 'Aucune liste de confiance n’a été consultée',
      'unknown-controls': 'Contrôle {host}. Aucune liste de confiance n’a été consultée',
      'key-only': 'Connu seulement par sa clé. Rien ne montre à qui elle est',
      'not-asked': 'Non établi : le badge n’est pas authentique',
      'not-established': 'Non établi : on ne sait pas si le badge est authentique',
      'self-asserted': '« {name} » est le nom qu’il se donne',
    },
    recipient: {
      match: 'Décerné à la personne indiquée',
      mismatch: 'Pas décerné à la personne indiquée',
      'names-them': 'Il nomme cette personne, mais on ne sait pas s’il est authentique',
      'names-other': 'Il ne nomme pas la personne indiquée',
      'not-checked': 'Non demandé : personne n’a été indiqué pour comparer',
      'no-recipient': 'Le badge ne nomme personne',
    },
  },
  checks: {
    read: 'Lecture du fichier',
    structure: 'Forme du badge',
    proof: 'Sceau',
    key: 'Clé de l’émetteur',
    validity: 'Dates',
    status: 'Retrait',
    issuer: 'Émetteur',
    recipient: 'Titulaire',
    presentation: 'Présentation',
    schema: 'Schémas déclarés',
    results: 'Résultats',
    evidence: 'Preuves',
    endorsement: 'Recommandations',
    child: 'Badges contenus',
    refresh: 'Version plus récente',
    custom: 'Autre contrôle',
  },
  outcomes: {
    pass: 'réussi',
    fail: 'échoué',
    warn: 'remarque',
    unknown: 'impossible à établir',
    unsupported: 'non pris en charge ici',
    skipped: 'non demandé',
  },
  codes: {
    'structure-conforms': 'Il a la forme que demande le standard',
    'property-missing': '« {property|Un champ obligatoire} » manque',
    'property-type':
      '« {property|Un champ} » a une valeur du mauvais type[ : {expected} attendu][, {got} trouvé]',
    'property-value':
      '« {property|Un champ} » a une valeur que le standard ne permet pas[ : {got}][ ({expected} attendu)]',
    'value-empty': '« {property|Un champ} » est vide',
    'property-count':
      '« {property|Un champ} » apparaît trop souvent ou pas assez[ : {expected} attendu][, {got} trouvé]',
    'property-null': '« {property|Un champ} » est vide (null) et compte comme absent',
    'property-empty': '« {property|Un champ} » est une liste vide et compte comme absent',
    'property-not-array':
      '« {property|Un champ} » devrait être une liste ; une valeur seule a été acceptée',
    'property-deprecated-form': '« {property|Un champ} » est écrit sous une forme ancienne',
    'property-ambiguous':
      '« {property|Un champ} » figure sous deux noms de même sens, avec des valeurs différentes',
    'date-format':
      '« {property|Une date} » n’est pas une date telle que le standard l’écrit[ : {got}]',
    'date-no-offset': '« {property|Une date} » n’a pas de fuseau horaire et a été lue en UTC',
    'dates-reversed': 'Sa date de fin précède sa date de début',
    'id-not-absolute': '« {property|id} » n’est pas une adresse complète[ : {got}]',
    'type-missing': 'Il ne dit pas qu’il est {expected|du type attendu}',
    'credential-kind':
      'C’est une attestation vérifiable d’un autre type, pas un Open Badge[ : {got}]',
    'enum-unknown': '« {property|Un champ} » a une valeur hors de la liste du standard[ : {got}]',
    'context-missing': 'Une entrée obligatoire de @context manque[ : {expected}]',
    'context-order': 'Les entrées de @context sont dans le mauvais ordre',
    'context-alias': 'Il utilise une autre adresse pour un contexte connu[ : {url}]',
    'issuer-is-string': 'L’émetteur n’est qu’une adresse, sans profil',
    'issuer-type': 'L’émetteur ne dit pas qu’il est un Profile',
    'recipient-absent': { other: 'Il ne dit pas à qui il a été décerné' },
    'several-in-container': 'Le fichier contient plus d’un badge[ : {count}]',
    'container-deviation': 'Le fichier porte le badge d’une façon inhabituelle[ : {reason}]',
    'text-mojibake':
      'Ses lettres ont été abîmées par un mauvais encodage du texte[, dans « {property} »]',
    'number-unsafe': '« {property|Un nombre} » est trop grand ou trop précis pour être lu sûrement',
    'term-unmapped':
      'Aucun vocabulaire du badge ne définit « {property|un champ} »[ ; {context} le fait]',
    'form-not-standard':
      'Il n’est pas écrit sous la forme que demande le standard[ : « {property} »]',
    'control-facts-twice':
      'Une autre de ses parties porte l’identifiant du badge et dit autre chose[ : « {property} »]',
    'dates-both':
      'Il donne ses dates deux fois : le début le plus tardif et la fin la plus proche comptent',
    'proof-holds': { other: 'Rien n’a changé depuis la signature' },
    'proof-missing': 'Il ne porte aucune signature',
    'proof-altered': 'Modifié après la signature',
    'proof-unsupported': 'Nous ne connaissons pas ce type de sceau[ : {suite}]',
    'proof-refused': 'Le sceau est d’un type qui n’est pas accepté ici[ : {suite}]',
    'proof-incomplete': 'Le sceau est incomplet[ : « {property} » manque]',
    'proof-option': 'La preuve porte « {property|une option} » sous une forme qui n’est pas lue',
    'proof-purpose': 'Le sceau n’a pas été fait pour émettre des badges[ : {got}]',
    'proof-value': 'La signature elle-même est illisible',
    'proof-expired': 'Le sceau lui-même a expiré',
    'proof-created': 'La date du sceau est illisible[ : {got}]',
    'proof-created-future': 'Le sceau porte une date future',
    'proof-legacy-name': 'Le sceau utilise un ancien nom pour son type',
    'proof-superseded':
      'Le sceau est d’un type remplacé par un plus récent[ depuis {since}][ : {instead}]',
    'proof-other-failed': 'Un autre de ses sceaux ne tient pas[ : {suite}]',
    'proof-other-unsupported':
      'Un autre de ses sceaux est d’un type que nous ne pouvons pas vérifier[ : {suite}]',
    'proof-challenge': 'Le sceau répond à une autre question que celle posée',
    'proof-chain': 'Un sceau renvoie à un autre qui n’est pas là',
    'proof-too-many': 'Il porte trop de sceaux[ : plus de {limit}]',
    'proof-base-form': 'C’est la forme privée du titulaire, pas celle faite pour être montrée',
    'proof-not-checked': 'Le sceau n’a pas été vérifié',
    'proof-withheld': 'Une partie de ce qui a été signé n’est pas montrée ici[ ({count})]',
    'proof-selective': 'Montré en partie seulement : ce qui manque ici a pu être signé aussi',
    'proof-covers-less': 'Le sceau ne couvre qu’une partie de ce que dit le fichier',
    'context-unknown': 'Il utilise un vocabulaire que nous n’avons pas[ : {url}]',
    'context-inline':
      'Il définit son propre vocabulaire dans le badge[ ; non interprété : {terms}]',
    'context-redefines': 'Il change le sens de mots du standard lui-même[ : {property}]',
    'context-nested': 'Il change de vocabulaire en cours de route[, à « {property} »]',
    'context-variant': 'Le sceau tient pour une autre édition publiée du vocabulaire',
    'context-extension': 'Il utilise un vocabulaire supplémentaire[ : {url}]',
    'context-misplaced': 'Il utilise un vocabulaire qui n’a pas sa place dans un badge[ : {url}]',
    'context-vocab': 'Il donne un sens à des mots qu’aucun vocabulaire ne définit',
    'term-undefined':
      '« {property|Un champ} » n’est pas couvert par le sceau : aucun vocabulaire ne le définit[ ; {context} le fait]',
    'not-compacted': 'Il n’est pas écrit sous la forme qui a été scellée[ : « {property} »]',
    'data-loss': 'Une partie n’est pas couverte par le sceau[ : « {property} »]',
    'control-facts-differ':
      'Ce qu’il semble dire et ce qui a été scellé diffèrent[ : « {property} »]',
    'node-conflict': 'Deux de ses parties prétendent être la même chose et diffèrent[ : {id}]',
    'node-described-inside':
      'Un document inclus décrit la même chose autrement, et sa propre signature ne le confirme pas[ : {id}]',
    'node-from-inside':
      '« {property} » peut venir d’un document inclus d’un autre émetteur, et non de son propre émetteur[ : {id}]',
    'graph-too-complex':
      'Il est construit d’une façon trop longue à vérifier[ : la limite est {limit}]',
    'jwt-header-member': 'L’en-tête signé contient un élément non permis[ : {property}]',
    'jwt-algorithm': 'La méthode de signature ne convient pas[ : {got}]',
    'jwt-type': 'L’en-tête signé nomme un autre type[ : {got}]',
    'jwt-claim-missing': 'Il manque « {property|une donnée} » à l’enveloppe signée',
    'jwt-claim-differs': 'L’enveloppe signée et le badge se contredisent[ sur « {property} »]',
    'jwt-twice': {
      other: 'L’enveloppe signée contient deux fois le badge, avec le même contenu',
      fail: 'L’enveloppe signée contient deux fois le badge, et les deux diffèrent[ sur « {property} »]',
    },
    'hosted-matches': 'Le site de l’émetteur[ {host}] sert ce badge',
    'hosted-unreachable': 'Le site de l’émetteur[ {host}] n’a pas pu être interrogé[ : {trouble}]',
    'hosted-differs': {
      other: 'Le site de l’émetteur[ {host}] sert autre chose',
      warn: 'Le fichier n’est pas ce que sert maintenant le site de l’émetteur[ {host}] ; voici ce que sert le site',
    },
    'hosted-scope': {
      other: 'Il est hébergé hors des adresses de l’émetteur[ : {host}]',
      unknown: 'Impossible de savoir si l’émetteur garde là ses badges[ : {host}]',
    },
    'key-bound': 'La clé appartient à {issuer|l’émetteur}',
    'key-not-bound': {
      other: 'Signé avec une clé qui n’appartient pas à {issuer|l’émetteur}',
      unknown: 'Impossible d’établir si la clé appartient à {issuer|l’émetteur}',
    },
    'key-unreachable': 'La clé de {issuer|l’émetteur} n’a pas pu être récupérée[ : {trouble}]',
    'key-method-unsupported':
      'La clé de l’émetteur est publiée d’une façon que nous ne pouvons pas lire[ : {method}]',
    'key-document-invalid': 'Le document de clés de l’émetteur est inutilisable',
    'key-of-host':
      'La clé n’est qu’un fichier chez {host|l’hébergeur} : quiconque peut y déposer un fichier a pu signer',
    'key-not-listed': 'La clé n’est pas parmi celles de {issuer|l’émetteur}',
    'key-purpose': 'L’émetteur n’autorise pas cette clé à émettre des badges',
    'key-port':
      'La clé de {issuer|l’émetteur} se trouve sur le port {port|qui n’est pas l’habituel} ; seul le port habituel est ouvert ici',
    'key-malformed': 'La clé est illisible',
    'key-weak': 'La clé est trop courte pour être sûre[ : {got}]',
    'key-small-order': 'N’importe qui peut signer pour cette clé',
    'key-type': 'La clé ne convient pas au type de signature[ : {got}]',
    'key-revoked': 'L’émetteur a retiré la clé',
    'key-expired': 'La clé avait expiré',
    'key-deactivated': 'L’émetteur a désactivé son identifiant',
    'key-private-exposed': 'Le document de clés de l’émetteur montre une clé privée',
    'key-not-checked': 'À qui appartient la clé n’a pas été vérifié',
    'key-limit': 'L’émetteur publie plus de clés que nous n’en examinons[ : plus de {limit}]',
    'hosted-by-issuer': 'Le site[ {host}] est celui où l’émetteur garde ses badges',
    'key-reference-form': {
      other: 'La clé est désignée sous une forme inhabituelle',
      fail: 'La clé est désignée sous une forme que la norme n’autorise pas[ : {got}]',
    },
    'in-period': { other: 'La date du contrôle est comprise dans ses dates' },
    expired: 'Terminé[ le {until}]',
    'not-yet-valid': 'Commence[ le {from}]',
    'clock-differs':
      'L’horloge de cet appareil est peut-être fausse : elle diffère de {count} minutes de celle de {host}',
    'period-unreadable': 'Ses dates sont illisibles',
    'period-withheld': {
      other:
        'Sa fin ou son statut ont pu être omis : seul un émetteur qui fait toujours montrer les deux l’exclut',
      warn: 'Sa fin ou son statut ont pu être omis ; cela a été accepté, comme demandé',
    },
    'status-withheld': {
      other:
        'Une partie de son statut a été ou a pu être omise, il peut donc avoir été retiré : seul un émetteur qui fait toujours montrer le statut entier l’exclut',
      warn: 'Une partie de son statut a été ou a pu être omise ; cela a été accepté, comme demandé',
    },
    'status-none': 'L’émetteur ne tient pas de liste des badges retirés',
    'status-clear': 'La liste d’état de l’émetteur ne le retire pas',
    'status-revoked': 'Retiré par l’émetteur[ : {statusReason}]',
    'status-suspended': 'Suspendu par l’émetteur',
    'status-unreachable':
      'La liste d’état de l’émetteur[ chez {host}] n’a pas pu être lue[ : {trouble}]',
    'status-unsupported':
      'Son éventuel retrait est noté d’une façon que nous ne pouvons pas lire[ : {type}]',
    'status-list-not-authentic': 'La liste d’état de l’émetteur n’est pas elle-même authentique',
    'status-list-issuer': 'La liste d’état ne nomme pas l’émetteur du badge comme le sien',
    'status-list-type': 'La liste d’état n’est pas du type attendu[ : {got}]',
    'status-list-purpose': 'La liste d’état sert à autre chose que ce que dit le badge[ : {got}]',
    'status-list-unreadable':
      'L’adresse de la liste d’état[ chez {host}] ne répond pas par une liste lisible',
    'status-list-short':
      'La liste d’état est plus courte que le standard ne le demande, et en montre plus qu’elle ne devrait',
    'status-list-expired': 'La liste d’état de l’émetteur est périmée',
    'status-list-id': 'La liste d’état donne une autre adresse comme la sienne',
    'status-list-older': 'La liste d’état est plus ancienne qu’une autre déjà vue',
    'status-entry-malformed':
      'L’indication sur la façon de le retirer est illisible[ : « {property} »]',
    'status-index-range': 'Sa place dans la liste d’état n’existe pas',
    'status-refresh': 'L’émetteur annonce une version plus récente',
    'status-message': 'L’émetteur ajoute un message[ : {message}]',
    'status-purpose-unknown':
      'La liste d’état sert à une chose que nous ne connaissons pas[ : {got}]',
    'status-not-checked': 'Non demandé : on ne sait pas s’il est authentique',
    'status-offline': 'Non demandé : ce contrôle a été fait hors ligne',
    'status-limit':
      'Ses listes d’état sont plus nombreuses, ou plus grandes, que ce que nous lisons[ : la limite est {limit}]',
    'issuer-listed': 'L’émetteur figure dans la liste de {list|vos émetteurs de confiance}',
    'issuer-unlisted': 'L’émetteur ne figure dans aucune de vos listes de confiance',
    'issuer-no-list': 'Aucune liste de confiance n’a été donnée',
    'issuer-list-unreachable':
      'La liste des émetteurs de confiance[ chez {host}] n’a pas pu être lue[ : {trouble}]',
    'issuer-list-unreadable': 'Le contenu de la liste des émetteurs de confiance est illisible',
    'issuer-list-not-authentic':
      'La liste des émetteurs de confiance n’est pas elle-même authentique',
    'issuer-domain': 'L’émetteur contrôle {host|son adresse web}',
    'issuer-domain-unproven': 'Rien ne montre que l’émetteur contrôle {host|son adresse web}',
    'issuer-self-asserted': 'Le nom est celui que l’émetteur se donne',
    'issuer-not-checked': 'Qui est l’émetteur n’a pas été vérifié',
    'recipient-match': 'Décerné à la personne indiquée',
    'recipient-match-normalised':
      'Décerné à la personne indiquée, une fois écartées de petites différences d’écriture[ : {variant}]',
    'recipient-mismatch': 'Pas décerné à la personne indiquée',
    'recipient-not-asked': 'Personne n’a été indiqué pour comparer',
    'recipient-hash-unknown':
      'Le titulaire est masqué d’une façon que nous ne pouvons pas comparer[ : {got}]',
    'recipient-hash-malformed': 'Le titulaire masqué est illisible',
    'recipient-none': 'Il ne nomme personne avec qui comparer',
    'recipient-weak-hash': 'Le titulaire est masqué d’une façon facile à deviner',
    'recipient-control-proven': 'La personne a montré qu’elle le détient',
    'recipient-control-failed': 'Ce qui devait montrer que la personne le détient ne le montre pas',
    'recipient-not-checked': 'S’il appartient à la personne n’a pas été vérifié',
    'presentation-holds': 'La présentation qui le contenait est signée par son détenteur',
    'presentation-unsigned':
      'La présentation qui le contenait n’est pas signée : rien ne montre qui le présente',
    'presentation-altered':
      'La présentation qui le contenait a été modifiée après la signature de son détenteur',
    'presentation-other-holder':
      'La présentation qui le contenait est signée par quelqu’un d’autre que le titulaire',
    'presentation-expired': 'La présentation qui le contenait a expiré',
    'presentation-faulty': 'La présentation qui le contenait est fautive[ : {reason}]',
    'presentation-undecided':
      'Le signataire de la présentation qui le contenait n’a pas pu être vérifié[ : {reason}]',
    'presentation-empty': 'C’est une présentation qui ne contient aucun badge',
    'schema-conforms': 'Il correspond au schéma qu’il nomme',
    'schema-fault': 'Il ne correspond pas au schéma qu’il nomme[ : {reason}]',
    'schema-unreachable': 'Un schéma qu’il nomme n’a pas pu être lu[ : {host}][ ({trouble})]',
    'schema-unsupported':
      'Un schéma qu’il nomme est d’un type que nous ne pouvons pas appliquer[ : {type}]',
    'schema-limit':
      'Appliquer les schémas qu’il nomme demande plus de travail que nous n’en faisons[ : la limite est {limit}]',
    'result-link': 'Un résultat renvoie à une description qui n’est pas là',
    'result-value': 'Un résultat sort de ce qui est décrit[ : {got}]',
    'result-dates': 'L’activité finit avant de commencer',
    'result-credits': 'Plus de crédits sont obtenus qu’il n’y en a',
    'result-status': 'Il manque son état à un résultat',
    'evidence-digest-ok': 'Les preuves n’ont pas changé',
    'evidence-digest-differs': 'Les preuves ont changé depuis[ : {host}]',
    'evidence-unreachable': 'Les preuves n’ont pas pu être lues[ : {host}][ ({trouble})]',
    'evidence-not-asked': 'On n’a pas vérifié si les preuves ont changé',
    'endorsement-holds': 'Une recommandation[ de {by}] est authentique',
    'endorsement-fails': 'Une recommandation[ de {by}] n’est pas authentique et a été écartée',
    'endorsement-undecided': 'Une recommandation[ de {by}] n’a pas pu être confirmée',
    'endorsement-elsewhere': 'Une recommandation parle d’autre chose',
    'endorsement-id-only':
      'Rien ne montre qu’une recommandation[ de {by}] vise cet émetteur : elle nomme un identifiant que chacun peut copier',
    'endorsement-self': 'Une recommandation vient de l’émetteur lui-même',
    'endorsement-limit': 'Il y a plus de recommandations que nous n’en vérifions[ : {limit}]',
    'endorsement-unprotected':
      'Le sceau du badge ne couvre pas une recommandation[ de {by}] qui y est jointe',
    'endorsement-apart': {
      other:
        'Une recommandation[ de {by}] que n’importe qui a pu joindre n’a pas pu être confirmée non plus',
      skipped:
        'Une recommandation[ de {by}] est authentique en elle-même, mais n’importe qui a pu la joindre à ce badge',
    },
    'child-reported': '« {title|Un badge} » contenu : {answer}',
    'child-unsealed':
      'Un badge contenu n’a pas de sceau propre : seul l’auteur de ce relevé l’affirme',
    'child-other-recipient': 'Un badge contenu nomme quelqu’un d’autre que ce relevé',
    'record-partial': 'L’émetteur dit que ce relevé n’est pas complet',
    'association-unresolved': 'Il relie des réussites qui n’y figurent pas[ : {id}]',
    'refresh-newer': 'L’émetteur en a une version plus récente',
    'refresh-ignored':
      'Une version plus récente était proposée et n’a pas été utilisée[ : {reason}]',
    'refresh-unreachable':
      'Impossible d’établir s’il existe une version plus récente[ : {trouble}]',
    'refresh-offered': 'L’émetteur propose de le renouveler[ chez {host}]',
    unreadable: 'Aucun badge n’a pu être lu[ : {reason}]',
    custom: '{message|Un autre contrôle a été fait}',
    'check-crashed': 'Un contrôle s’est interrompu et ne donne pas de réponse[ : {reason}]',
    'findings-left-out': 'Tous les constats ne sont pas listés[ : {count} de plus]',
    'no-cryptography':
      'Le navigateur ne donne pas de cryptographie à cette page, car elle ou la page qui l’entoure est venue sans https ; rien ne peut être vérifié ici. Ouvrez-la en https, ou enregistrez le badge et vérifiez-le ailleurs',
  },
  advice: {
    'proof-altered': {
      reader:
        'Demandez à la personne le fichier d’origine. S’il est modifié lui aussi, interrogez l’émetteur.',
      issuer:
        'Quelque chose a changé le JSON après la signature : une base de données, un modèle, un formateur. Signez en dernier et gardez exactement ces octets.',
    },
    'proof-missing': {
      reader:
        'Sans signature, personne ne peut dire qui l’a écrit. Demandez à l’émetteur un badge signé.',
      issuer: 'Signez le badge : open-badge mint ajoute la signature et la vérifie.',
    },
    'proof-unsupported': {
      reader: 'Essayez un vérificateur qui connaît ce type de signature.',
      issuer:
        'Ajoutez une seconde signature du type eddsa-rdfc-2022 : un badge peut en porter plusieurs.',
    },
    'proof-expired': {
      reader: 'Demandez à la personne un badge renouvelé.',
      issuer: 'Ne mettez pas « expires » dans la signature, ou signez à nouveau avant la fin.',
    },
    'context-unknown': {
      reader:
        'Cela ne dit rien contre le badge. La page où vous êtes peut fournir le vocabulaire nécessaire.',
      issuer:
        'N’utilisez que des vocabulaires publiés, et dites aux vérificateurs où trouver le vôtre.',
    },
    'context-redefines': {
      reader: 'Ne vous fiez pas à ce qu’il semble dire. Interrogez l’émetteur.',
      issuer:
        'Retirez les définitions qui changent des termes des contextes du standard, puis signez à nouveau.',
    },
    'term-undefined': {
      reader: 'Ne vous fiez pas à la partie que le sceau ne couvre pas.',
      issuer:
        'Ajoutez un contexte qui définit « {property|le champ} »[ ({context} le fait)], ou retirez-le, puis signez à nouveau.',
    },
    'term-unmapped': {
      reader: 'Ne vous fiez pas à cette partie : personne ne peut dire ce qu’elle signifie.',
      issuer:
        'Ajoutez un contexte qui définit « {property|le champ} »[ ({context} le fait)], ou retirez-le, puis signez à nouveau.',
    },
    'key-not-bound': {
      reader:
        'Demandez à la personne le fichier d’origine, ou à l’émetteur une confirmation. Personne chez {issuer|l’émetteur} n’a signé ceci.',
      issuer:
        'Le verificationMethod de la signature n’appartient pas à l’id de l’émetteur. Inscrivez la clé sous assertionMethod, ou corrigez issuer.id.',
    },
    'key-not-listed': {
      reader: 'Demandez une confirmation à l’émetteur : la clé a pu être remplacée.',
      issuer:
        'Gardez dans votre document de clés celles qui ne signent plus, sinon les anciens badges ne se vérifient plus.',
    },
    'key-unreachable': {
      reader:
        'Réessayez plus tard. Le site de l’émetteur est peut-être en panne, ou ne laisse pas d’autres pages lire sa clé.',
      issuer:
        'Servez le document de clés à {url|son adresse} en HTTPS, sans redirection, avec Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Cela ne dit rien contre le badge. Essayez un autre vérificateur.',
      issuer: 'Publiez aussi la clé en did:web ou did:key.',
    },
    'key-port': {
      reader:
        'Cela ne dit rien contre le badge. Un autre vérificateur ouvrira peut-être une telle adresse.',
      issuer:
        'Servez le document de clés sur le port HTTPS habituel, sans port dans l’identifiant.',
    },
    'key-malformed': {
      reader:
        'Cela ne dit rien contre le badge : sa signature n’a pas pu être vérifiée. Demandez une confirmation à l’émetteur.',
      issuer:
        'Corrigez la clé dans votre document de clés : une Multikey commence par le code de son type (z6Mk…, zDn…), un PEM a de vrais retours à la ligne.',
    },
    'key-document-invalid': {
      reader: 'Demandez une confirmation à l’émetteur.',
      issuer:
        'Vérifiez le document de clés[ à {url}] : id, controller et verificationMethod doivent concorder.',
    },
    'key-revoked': {
      reader: 'Demandez à l’émetteur un badge signé avec une clé actuelle.',
      issuer: 'Émettez à nouveau le badge avec une clé actuelle.',
    },
    'hosted-unreachable': {
      reader:
        'Réessayez plus tard. Le site de l’émetteur est peut-être en panne, ou ne laisse pas d’autres pages le lire.',
      issuer: 'Servez l’Assertion en HTTPS avec Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Fiez-vous à ce que montre le site de l’émetteur, pas à ce fichier.',
      issuer: 'La copie diffère de ce que vous hébergez : remettez l’actuelle.',
    },
    'property-missing': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer: 'Ajoutez « {property|le champ} » et signez à nouveau.',
    },
    'property-type': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer:
        'Écrivez « {property|le champ} » comme {expected|le standard le demande} et signez à nouveau.',
    },
    'property-value': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer:
        'Donnez à « {property|le champ} » une valeur que le standard permet et signez à nouveau.',
    },
    'date-format': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer: 'Écrivez les dates avec heure et fuseau, comme 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Demandez à la personne le fichier tel que l’émetteur l’a envoyé.',
      issuer: 'Écrivez le texte dans l’image en UTF-8 (un bloc iTXt, pas tEXt).',
    },
    'container-deviation': {
      reader: 'Demandez à l’émetteur le fichier, fait comme le dit le standard.',
      issuer: 'Incorporez le badge comme le dit le standard : open-badge bake le fait.',
    },
    expired: {
      reader: 'Demandez à la personne si elle l’a renouvelé.',
      issuer: 'Émettez un nouveau badge avec une date de fin plus tardive.',
    },
    'not-yet-valid': {
      reader:
        'Vérifiez-le après cette date, et vérifiez que l’horloge de cet appareil est à l’heure.',
      issuer:
        'S’il doit valoir dès maintenant, émettez-le à nouveau avec une date de début antérieure.',
    },
    'period-withheld': {
      reader: 'Demandez à la personne de montrer aussi la fin et le statut, ou le badge entier.',
      issuer:
        'Rendez `validUntil` et `credentialStatus` obligatoires, avec tout ce qu’ils contiennent : rien que le titulaire puisse omettre.',
    },
    'status-withheld': {
      reader: 'Demandez à la personne de montrer aussi la fin et le statut, ou le badge entier.',
      issuer:
        'Rendez `validUntil` et `credentialStatus` obligatoires, avec tout ce qu’ils contiennent : rien que le titulaire puisse omettre.',
    },
    'status-revoked': {
      reader:
        'Demandez à la personne s’il en existe un plus récent, ou à l’émetteur pourquoi il l’a retiré.',
      issuer: 'Si c’était une erreur, émettez un nouveau badge : une révocation est définitive.',
    },
    'status-suspended': {
      reader: 'Vérifiez-le plus tard, ou interrogez l’émetteur.',
      issuer: 'Effacez le bit dans votre liste de suspension quand le badge doit valoir à nouveau.',
    },
    'status-unreachable': {
      reader:
        'Réessayez plus tard. Tant que la liste ne peut être lue, personne ne sait si le badge a été retiré.',
      issuer:
        'Servez la liste à {url|son adresse} en HTTPS, sans redirection, avec Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Demandez à l’émetteur s’il vaut encore.',
      issuer: 'Ajoutez un BitstringStatusListEntry : un badge peut en porter plusieurs.',
    },
    'status-list-not-authentic': {
      reader: 'Demandez à l’émetteur si le badge vaut encore.',
      issuer: 'Signez à nouveau la liste d’état après chaque changement.',
    },
    'status-list-issuer': {
      reader: 'Demandez à l’émetteur s’il laisse d’autres tenir sa liste.',
      issuer: 'Signez la liste d’état avec la clé qui signe les badges.',
    },
    'status-list-unreadable': {
      reader: 'Demandez à l’émetteur si le badge vaut encore.',
      issuer:
        'Vérifiez ce que répond {url|son adresse} : ce doit être la liste elle-même ; encodedList doit être « u », puis le base64url des bits compressés par gzip.',
    },
    'issuer-unlisted': {
      reader:
        'Ne pas être listé n’a rien de suspect. Regardez l’adresse de l’émetteur et décidez si vous le connaissez.',
      issuer: 'Demandez à figurer dans les listes qu’utilisent vos lecteurs.',
    },
    'issuer-list-unreachable': {
      reader: 'Réessayez plus tard. Le verdict sur le badge n’en dépend pas.',
      issuer: 'Rien à faire.',
    },
    'recipient-mismatch': {
      reader:
        'Demandez à quelle adresse e-mail il a été décerné : beaucoup en ont plusieurs. Les majuscules et les espaces peuvent compter.',
      issuer: 'Rien à faire.',
    },
    'recipient-hash-unknown': {
      reader: 'Demandez à la personne de le prouver autrement.',
      issuer: 'Utilisez sha256 avec un sel.',
    },
    'recipient-not-asked': {
      reader:
        'Saisissez l’adresse e-mail de la personne pour comparer. Elle reste dans cette page.',
      issuer: 'Rien à faire.',
    },
  },
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
  deviations: {
    'crc-elsewhere': 'une somme de contrôle ailleurs dans l’image ne correspond pas',
    'after-iend': 'd’autres données suivent la fin de l’image',
    compressed: 'le badge est comprimé',
    tEXt: 'le badge est dans un ancien type de bloc de texte (tEXt)',
    zTXt: 'le badge est dans un bloc de texte comprimé (zTXt)',
    'keyword-case': 'le mot-clé du badge est mal orthographié',
    doctype: 'le dessin a un DOCTYPE',
    'svg-namespace': 'le dessin ne déclare pas l’espace de noms SVG',
    namespace: 'le badge est sous un espace de noms erroné, proche du bon',
    'not-first-child': 'le badge n’est pas le premier élément du dessin',
    'two-forms': 'le badge y est sous deux formes ; la forme signée a été lue',
    'body-not-json': 'le texte à l’intérieur n’est pas du JSON ; son URL a été utilisée',
    'verify-differs': 'son attribut « verify » n’est pas l’URL du badge',
    'child-unreadable': 'un badge à l’intérieur est illisible',
    'token-wrapped': 'le jeton était coupé en lignes et a été recollé',
    base64: 'il était écrit en base64',
    'code-block': 'il était dans un bloc de code parmi d’autre texte',
    'web-page': 'il était dans le code d’une page web',
    'in-text': 'il était parmi d’autre texte',
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'Le site de l’émetteur lui-même le sert et ne le dit pas retiré. Rien n’y est signé : seul le site en répond. L’émetteur répond de ce qu’il affirme.',
      },
      invalid: {
        reason: 'Ce n’est pas ce que sert le site de l’émetteur nommé',
        meaning: 'Ce que vous voyez n’est pas ce que sert le site de l’émetteur qu’il nomme.',
      },
      faulty: {
        issuer:
          'Corrigez ce que nomment les vérifications ci-dessous dans les documents que sert votre site.',
      },
      indeterminate: {
        issuer:
          'Veillez à ce que toute page web puisse lire le badge, sa classe et votre profil (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'Le site de l’émetteur le sert',
        no: 'Ce n’est pas ce que sert le site de l’émetteur nommé',
        'sealed-by': 'hébergé chez {host|l’émetteur}',
        'seal-holds': 'Le site le sert bien tel que vous le voyez',
      },
      current: {
        'list-read': 'Le site de l’émetteur[ {host}] a été interrogé et ne le dit pas retiré',
      },
    },
    checks: { proof: 'Hébergement', key: 'Site de l’émetteur' },
    codes: {
      'status-clear': 'Le site de l’émetteur le sert et ne le dit pas retiré',
      'proof-not-checked': 'Ce que sert le site de l’émetteur n’a pas été vérifié',
      'key-not-checked': 'Que le site soit celui de l’émetteur n’a pas été vérifié',
    },
    correct: 'Corrigez « {property|le champ} » dans les documents que sert votre site.',
    words: {
      'picture-signed': 'L’image fait partie de ce que sert le site de l’émetteur',
      'picture-linked': 'L’image vient de {host} ; le site de l’émetteur donne son adresse',
      'picture-not-signed': 'Image du fichier, pas du site de l’émetteur',
      uncovered: 'Ce que le site de l’émetteur ne sert pas',
    },
  },
  networkProblems: {
    network: 'pas de réponse (le site est en panne, ou ne laisse pas d’autres pages le lire)',
    policy: 'une adresse que nous n’ouvrons pas, par sécurité',
    timeout: 'pas de réponse à temps',
    http: 'le site a répondu par une erreur',
    'too-large': 'la réponse était trop grande',
    'image-too-large':
      'la réponse était trop volumineuse : l’image incluse en occupe la plus grande part, et pourrait être liée',
    redirect: 'le site redirige, et la redirection n’a pas été suivie',
    'content-type': 'la réponse était d’un autre type',
    page: 'le site l’envoie comme page web, pas comme JSON',
    'plain-http': 'l’adresse commence par http ; interrogée en https, elle n’a pas répondu',
    budget: 'trop de questions pour un badge',
    aborted: 'annulé',
    offline: 'cet appareil est hors ligne',
  },
  words: {
    details: 'À propos de ce badge',
    'how-we-know': 'Comment nous le savons',
    verify: 'Vérifier',
    'verify-again': 'Vérifier à nouveau',
    cancel: 'Annuler',
    close: 'Fermer',
    copy: 'Copier',
    copied: 'Copié',
    raw: 'Le badge tel que reçu',
    technical: 'Détails techniques',
    checks: 'Tous les contrôles',
    'four-questions': 'Quatre questions',
    'what-you-can-do': 'Ce que vous pouvez faire',
    'if-you-issued': 'Si vous êtes l’émetteur :',
    receipt: 'Enregistrer comme reçu',
    print: 'Imprimer',
    'hidden-personal': 'Personnel, masqué tant que vous ne le demandez pas',
    awarded: 'Décerné le {date}',
    'valid-from': 'Valable à partir du {date}',
    'valid-until': 'Valable jusqu’au {date}',
    ended: 'Terminé le {date}',
    starts: 'Commence le {date}',
    'checked-at': 'Vérifié : {date}',
    'as-of': 'État au {date}',
    'nothing-sent': 'Tout s’est fait dans votre navigateur ; le badge n’a été envoyé nulle part.',
    issuer: 'Émetteur',
    'names-itself': 'le nom qu’il se donne',
    'listed-by': 'Figure dans {list|une liste de confiance}[, liste du {listDate}]',
    'issuer-key-only': 'Connu seulement par sa clé',
    'mixed-scripts': 'mélange des lettres de plusieurs alphabets',
    unnamed: 'Badge sans nom',
    'unnamed-issuer': 'Émetteur sans nom',
    'picture-signed': 'L’image fait partie de ce qui a été scellé',
    'picture-linked': 'L’image vient de {host} ; le sceau couvre son adresse',
    'picture-not-signed': 'Image du fichier, non signée',
    'no-picture': 'Pas d’image',
    'picture-not-loaded':
      'L’image sur {host} n’est chargée qu’une fois l’authenticité du badge établie',
    'picture-of': 'Badge : {title}',
    description: 'Description',
    criteria: 'Comment il s’obtient',
    'criteria-page': 'Critères',
    narrative: 'À propos de cette attribution',
    skills: 'Compétences',
    'more-n': '{count} de plus',
    evidence: 'Preuves',
    results: 'Résultats',
    reached: 'atteint',
    required: 'exigé',
    passed: 'Exigence remplie',
    'not-passed': 'Exigence non remplie',
    'result-value': 'Résultat : {value}',
    'possible-values': 'Possibles : {values}',
    range: 'de {min|…} à {max|…}',
    'order-not-sealed': 'L’ordre de ces niveaux n’est pas scellé',
    requires: 'Exigé : {value}',
    endorsements: 'Recommandations',
    'credits-earned': 'Crédits obtenus',
    'credits-available': 'Crédits possibles',
    type: 'Type',
    identifiers: 'Identifiants',
    dates: 'Dates',
    language: 'Langue',
    version: 'Version',
    recipient: 'Titulaire',
    'recipient-hashed': 'masqué (une empreinte) ; se compare, ne se lit pas',
    role: 'Rôle',
    term: 'Période',
    license: 'Numéro de licence',
    activity: 'Activité',
    'assessed-by': 'Évalué par',
    'created-by': 'Conçu par',
    field: 'Domaine d’études',
    specialization: 'Spécialisation',
    'other-name': 'Aussi appelé',
    'found-in': 'Trouvé dans',
    'data-model': 'Standard',
    'holds-more': 'Badges dans ce fichier : {count}. Voici le premier.',
    'contains-badges': 'Badges contenus',
    partial: 'Partie d’un relevé plus grand',
    code: 'Code',
    where: 'Endroit',
    'read-at': 'lue le {date}',
    key: 'Clé',
    digest: 'Empreinte',
    address: 'Adresse',
    'drop-here': 'Déposez des badges ici',
    'drop-kinds': 'Images (PNG, SVG), JSON, PDF, dossiers, archives ZIP, listes de liens (CSV)',
    'sent-nowhere': 'Ils sont vérifiés dans cette page et envoyés nulle part.',
    'choose-files': 'Choisir des fichiers',
    paste: 'Coller un badge',
    'paste-hint': 'Le texte d’un badge (JSON), ou une image du presse-papiers',
    check: 'Vérifier',
    url: 'Adresse d’un badge',
    'url-hint': 'La page interroge directement cette adresse',
    'recipient-field': 'Appartient-il à…',
    'recipient-hint': 'Adresse e-mail, comparée ici, envoyée nulle part',
    'trusted-field': 'Émetteurs de confiance',
    'trusted-hint': 'Une adresse ou un DID par ligne',
    'checking-n': 'Vérification : {done} sur {count}',
    'checked-n': 'Contrôlés : {count} ; vérifiés : {valid}',
    'results-of': 'Résultats',
    'column-badge': 'Badge',
    'column-verdict': 'Verdict',
    'column-issuer': 'Émetteur',
    'column-recipient': 'Titulaire',
    'column-file': 'Fichier',
    matches: 'correspond',
    'matches-not': 'ne correspond pas',
    yes: 'Oui',
    no: 'Non',
    'not-known': 'Inconnu',
    pasted: 'Texte collé',
    clear: 'Vider',
    share: 'Partager',
    'share-link': 'Lien qui porte le badge',
    'share-link-hint': 'Le badge est dans le lien lui-même ; aucun serveur ne le garde.',
    'copy-link': 'Copier le lien',
    'link-long': 'Ce lien est long : certaines messageries le coupent.',
    'link-hosted': 'Le badge est trop grand pour un lien ; le lien nomme plutôt son fichier.',
    'add-to-linkedin': 'Ajouter au profil LinkedIn',
    'share-on': 'Partager sur {name}',
    'share-by-email': 'E-mail',
    'share-places': 'Publier ou envoyer',
    'share-with-app': 'Partager avec une application',
    'mastodon-server': 'Votre serveur Mastodon',
    'share-text': '{title}, décerné par {issuer}',
    'share-issuer': 'Émis par {issuer}',
    embed: 'Intégrer',
    'embed-script': 'Pour une page web',
    'embed-iframe': 'Pour les sites sans scripts (cadre)',
    'embed-markdown': 'Markdown',
    'embed-signature': 'Signature d’e-mail',
    'embed-react': 'React',
    download: 'Télécharger',
    'file-baked': 'Image contenant le badge',
    'file-json': 'Attestation (JSON)',
    'file-jwt': 'Attestation (JWT)',
    certificate: 'Certificat',
    'resume-line': 'Ligne pour un CV',
    'resume-json': 'Entrée JSON Resume',
    wallet: 'Portefeuille numérique',
    'needs-scripts': 'La vérification se fait dans votre navigateur et demande JavaScript.',
    'verify-yourself': 'Vérifiez vous-même',
    'verify-yourself-hint':
      'Une page peut montrer n’importe quoi. Téléchargez le badge et vérifiez-le avec un vérificateur de votre choix.',
    'other-verifiers': 'Vérifier avec un autre vérificateur',
    'scan-to-check': 'Scannez pour vérifier ce badge',
    'live-check': 'Vérifié à nouveau à chaque ouverture',
    'left-out':
      'Certaines parties ne sont pas montrées sur cette page ; elles sont dans le badge lui-même.',
    'open-link-none': 'Il n’y a pas de badge dans ce lien.',
    'load-from': 'Charger le badge depuis {host}',
    'open-link-hint':
      'Un badge qui vient avec un lien est lu et vérifié dans cette page ; il n’est envoyé nulle part.',
    'what-readers-see': 'Ce que verront les lecteurs',
    'can-be-left-out': 'Peut être omis sur la page',
    'stays-in-file': 'Scellé dans le badge : qui reçoit le badge peut le lire.',
    'needed-part': '« {name} » part quand même : sans cela, le badge ne peut pas être vérifié.',
    'private-email': 'Une adresse e-mail peut y être lue : {value}',
    'private-name': 'Un nom peut y être lu : {value}',
    'private-identifier': 'Un identifiant peut y être lu : {type} {value}',
    'private-hash': 'Votre adresse est masquée, mais qui la devine peut le confirmer',
    'private-subject':
      'L’identifiant du titulaire est le même dans d’autres badges, on peut donc les relier : {value}',
    'private-license': 'Un numéro de licence peut y être lu : {value}',
    'private-evidence': 'Des preuves sont nommées : {value}',
    'private-results': 'Des résultats sont nommés ({count})',
    'private-narrative': 'Il raconte comment cette personne l’a obtenu',
    'private-status':
      'Chaque contrôle demande à {host} si le badge vaut encore ; ce serveur voit que quelqu’un a regardé',
    'private-nothing': 'Il ne nomme personne.',
    'choose-folder': 'Choisir un dossier',
    'list-read': 'Lien {count} de {file}',
    'recipients-field': 'Appartiennent-ils à…',
    'recipients-hint': 'Adresses e-mail, une par ligne ; comparées ici, envoyées nulle part',
    'awarded-to': 'Décerné à {who}',
    'too-many-files': 'Seuls les {limit} premiers ont été pris.',
    'nested-archive': 'Les archives dans des archives ne sont pas ouvertes.',
    stopped: 'Arrêté. Contrôlés : {done} sur {count}',
    'save-csv': 'Enregistrer en CSV',
    'save-json': 'Enregistrer en JSON',
    'save-receipts': 'Enregistrer les reçus',
    search: 'Rechercher',
    show: 'Afficher',
    'show-all': 'Tous',
    'nothing-found': 'Rien ne correspond.',
    'shown-n': 'Affichés : {shown} sur {count}',
    'sort-by': 'Trier par',
    'sort-newest': 'Plus récents d’abord',
    'sort-oldest': 'Plus anciens d’abord',
    'group-by': 'Grouper par',
    'no-groups': 'Sans groupes',
    skill: 'Compétence',
    year: 'Année',
    'no-date': 'Sans date',
    'no-skills': 'Sans compétence nommée',
    layout: 'Disposition',
    'layout-grid': 'Grille',
    'layout-list': 'Liste',
    'badges-n': 'Badges : {count}',
    badges: 'Badges',
    'skills-summary': 'Compétences dans ces badges',
    'no-badges': 'Il n’y a pas de badges ici.',
    'picture-has-badge': 'Cette image porte un badge',
    'choose-badge': 'Choisir un badge',
    'made-no-claim': 'Telles que les émetteurs les nomment ; nous ne les avons pas vérifiées.',
    'qr-code': 'Code QR',
    'qr-part': 'Code {number} sur {total}',
    'qr-one-hint': 'Scannez-le avec l’appareil photo : le badge s’ouvre là et y est vérifié.',
    'qr-set-hint':
      'Le badge est trop grand pour un seul code. Scannez-les tous, dans n’importe quel ordre, avec une page qui vérifie les badges.',
    'qr-hosted-hint':
      'Le code contient l’adresse du fichier du badge ; le badge lui-même est trop grand pour un code.',
    'qr-none':
      'Le badge est trop grand pour des codes QR. Mettez son fichier sur un site web et partagez cette adresse.',
    play: 'Lecture',
    pause: 'Pause',
    previous: 'Précédent',
    next: 'Suivant',
    'save-qr': 'Enregistrer le code QR',
    'certificate-pdf': 'Certificat (PDF)',
    'resume-pdf': 'Bloc pour le CV (PDF)',
    'show-personal': 'Identifier la personne sur le PDF',
    bundle: 'Paquet pour vérifier hors ligne',
    'bundle-hint':
      'Contient le badge ainsi que les clés et listes nécessaires, dans leur état au moment de l’enregistrement.',
    'wallet-offer': 'Remettre à un portefeuille numérique',
    'wallet-file': 'Fichier pour un portefeuille numérique',
    'open-in': 'Ouvrir dans {name}',
    'told-address': 'Il reçoit l’adresse du fichier du badge, et le charge.',
    'drop-it-there': 'Téléchargez d’abord le badge, puis donnez-le là-bas.',
    'share-file': 'Partager le fichier avec une application',
    'not-possible-here': 'Votre navigateur ne le permet pas ici.',
    'choose-what-goes': 'Choisissez ce qui part avec ; le sceau tient quand même.',
    'scan-camera': 'Scanner avec la caméra',
    camera: 'Caméra',
    'camera-picture': 'Image en direct de la caméra',
    'camera-starting': 'La caméra démarre …',
    'camera-hint': 'Présentez le code QR d’un badge devant la caméra.',
    'camera-stays': 'L’image ne quitte pas la page.',
    'camera-light': 'Lumière',
    'camera-denied':
      'La caméra n’a pas été autorisée. Autorisez-la pour ce site dans le navigateur, ou choisissez une image du code.',
    'camera-none': 'Aucune caméra trouvée. Choisissez plutôt une image du code.',
    'camera-busy': 'Un autre programme utilise la caméra. Fermez-le, puis réessayez.',
    'camera-insecure': 'La caméra ne fonctionne que sur des pages à adresse sécurisée (HTTPS).',
    'camera-failed': 'La caméra n’a pas pu être utilisée. Choisissez plutôt une image du code.',
    'camera-hidden': 'La caméra a été éteinte pendant que la page était masquée.',
    'ask-wallet': 'Interroger un portefeuille',
    'wallet-waiting': 'En attente du portefeuille …',
    'wallet-hint': 'Il demande l’accord de son détenteur avant de remettre quoi que ce soit.',
    'wallet-declined': 'Le portefeuille n’a rien remis.',
    'wallet-timeout': 'Le portefeuille n’a pas répondu à temps.',
    'wallet-failed': 'Le portefeuille n’a pas pu être interrogé.',
    'wallet-empty': 'La réponse du portefeuille ne contient pas de badge.',
    'asked-how': 'Ce qui a été demandé',
    'asked-clock': 'Horloge',
    'asked-own-clock': 'de cet appareil',
    'asked-set-clock': 'réglée par la page',
    'asked-lists': 'Listes d’émetteurs de confiance',
    'asked-person': 'Personne à comparer',
    'asked-named': 'indiquée (absente du rapport)',
    'asked-nobody': 'personne indiquée',
    'asked-holder': 'Preuve du détenteur',
    'asked-strict': 'Petits écarts à la norme',
    'asked-accepted': 'acceptés, avec une remarque',
    'asked-refused': 'refusés',
    'asked-network': 'Questions au réseau',
    'asked-nothing': 'aucune',
    'asked-saved': 'aucune : les réponses viennent d’un lot enregistré le {date}',
    points: 'Points : {value}',
    website: 'Site web',
    email: 'E-mail',
    identifier: 'Identifiant',
    credential: 'Attestation',
    achievement: 'Réussite',
    facts: 'En bref',
    'meaning-no-list':
      'C’est bien ce que l’émetteur a signé. Il ne tient pas de liste des retraits : on ne peut donc pas demander s’il a été retiré. L’émetteur répond de ce qu’il affirme.',
    'claims-ended': 'La date de fin[ ({date})] qu’il indique est passée',
    'claims-start': 'La date de début[ ({date})] qu’il indique est à venir',
    'and-also': '{first}. {second}',
    uncovered: 'Ce que le sceau ne couvre pas',
    withheld: 'Gardé pour soi',
    'render-method': 'Présentation propre',
    'not-run': '{method} (indiquée par l’émetteur, non exécutée ici)',
    'also-in': 'Existe aussi en',
    'part-of': 'Fait partie de {name}',
  },
};
