import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    valid: {
      lead: 'Vérifié',
      reason: 'Authentique et en cours de validité',
    },
    signed: {
      lead: 'Signé, émetteur non identifié',
      reason: 'Intact et en cours de validité, mais rien ne montre à qui appartient la clé',
    },
    record: {
      lead: 'Relevé vérifié',
      reason: 'Inchangé et en vigueur, comme chaque badge qu’il contient',
    },
    'record-mixed': {
      lead: 'Relevé avec un badge non vérifié',
      reason: 'Tous les badges de ce relevé ne sont pas valides',
    },
    invalid: {
      lead: 'Pas authentique',
      reason: 'Ce n’est pas ce que l’émetteur nommé a scellé',
    },
    'foreign-key': {
      lead: 'Pas authentique',
      reason: 'Signé avec une clé qui n’appartient pas à l’émetteur',
    },
    faulty: {
      lead: 'Défectueux',
      reason: 'Il enfreint les règles du standard',
    },
    unsigned: {
      lead: 'Non signé',
      reason: 'Il ne porte aucune signature',
    },
    'other-person': {
      lead: 'À quelqu’un d’autre',
      reason: 'Authentique et valable, mais pas décerné à la personne indiquée',
    },
    revoked: {
      lead: 'Retiré',
      reason: 'L’émetteur dit qu’il ne vaut plus[ : {statusReason}]',
    },
    suspended: {
      lead: 'Suspendu',
      reason: 'L’émetteur dit qu’il ne vaut pas pour le moment',
    },
    expired: {
      lead: 'Expiré',
      reason: 'Sa date de fin est passée',
    },
    'not-yet-valid': {
      lead: 'Pas encore valable',
      reason: 'Sa date de début est à venir',
    },
    unsupported: {
      lead: 'Invérifiable ici',
      reason: 'Il utilise une méthode que nous ne connaissons pas',
    },
    'other-kind': {
      lead: 'Attestation d’un autre type',
      reason: 'C’est une attestation vérifiable, mais pas un Open Badge',
    },
    indeterminate: {
      lead: 'Non confirmé',
      reason: 'Un élément nécessaire au contrôle n’a pas pu être obtenu',
    },
    malformed: {
      lead: 'Pas un badge',
      reason: 'Aucun badge n’a pu y être lu',
    },
    unread: {
      lead: 'Impossible à ouvrir',
      reason: 'Il n’a pas pu être récupéré',
    },
    waiting: {
      lead: 'Pas encore lu',
      reason: 'Il manque encore quelque chose',
    },
    'not-held': {
      lead: 'Détention non démontrée',
      reason:
        'Authentique et valable, mais la personne qui l’a montré n’a pas prouvé qu’il est à elle',
    },
    unchecked: {
      lead: 'Non vérifié',
      reason: 'Personne ne l’a vérifié ici',
    },
    checking: {
      lead: 'Vérification…',
      reason: 'Le sceau, la clé et l’état sont en cours de contrôle',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'Le sceau lui-même tient : rien n’a changé depuis la signature',
    },
    issuer: {
      'key-only': 'Connu seulement par sa clé. Rien ne montre à qui elle est',
    },
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
    'endorsement-fails': 'Une recommandation[ de {by}] n’est pas valable et a été écartée',
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
      invalid: {
        reason: 'Ce n’est pas ce que sert le site de l’émetteur nommé',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'Le site le sert bien tel que vous le voyez',
      },
    },
    codes: {
      'status-clear': 'Le site de l’émetteur le sert et ne le dit pas retiré',
      'proof-not-checked': 'Ce que sert le site de l’émetteur n’a pas été vérifié',
      'key-not-checked': 'Que le site soit celui de l’émetteur n’a pas été vérifié',
    },
    words: {
      'picture-signed': 'L’image fait partie de ce que sert le site de l’émetteur',
      'picture-linked': 'L’image vient de {host} ; le site de l’émetteur donne son adresse',
      'picture-not-signed': 'Image du fichier, pas du site de l’émetteur',
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
    awarded: 'Décerné le {date}',
    'valid-from': 'Valable à partir du {date}',
    'checked-at': 'Vérifié : {date}',
    'as-of': 'État au {date}',
    'names-itself': 'le nom qu’il se donne',
    'listed-by': 'Figure dans {list|une liste de confiance}[, liste du {listDate}]',
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
    skills: 'Compétences',
    'more-n': '{count} de plus',
    'holds-more': 'Badges dans ce fichier : {count}. Voici le premier.',
    'column-verdict': 'Verdict',
    share: 'Partager',
    'claims-ended': 'La date de fin[ ({date})] qu’il indique est passée',
    'claims-start': 'La date de début[ ({date})] qu’il indique est à venir',
    'and-also': '{first}. {second}',
    'part-of': 'Fait partie de {name}',
    'awarded-to': 'Décerné à {who}',
    'issuer-key-only': 'Connu seulement par sa clé',
    'unchecked-on-paper': 'Pas encore vérifié au moment de l’impression',
  },
};
