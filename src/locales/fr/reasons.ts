import type { ReasonsPart } from '../surfaces.js';

export const reasons: ReasonsPart = {
  codes: {
    'structure-conforms': 'Il respecte le standard',
    'property-missing': '« {property|Un champ obligatoire} » manque',
    'property-withheld':
      '« {property|Un champ obligatoire} » n’est pas montré. Le titulaire l’a peut-être retenu',
    'property-type':
      '« {property|Un champ} » n’a pas le bon type[ : {expected} attendu][, {got} trouvé]',
    'property-value':
      '« {property|Un champ} » a une valeur que le standard n’autorise pas[ : {got}][ ({expected} attendu)]',
    'value-empty': '« {property|Un champ} » est vide',
    'property-count':
      '« {property|Un champ} » n’a pas le bon nombre de valeurs[ : {expected} attendu][, {got} trouvé]',
    'property-null': '« {property|Un champ} » est vide (null), nous le traitons donc comme absent',
    'property-empty':
      '« {property|Un champ} » est une liste vide, nous le traitons donc comme absent',
    'property-not-array':
      '« {property|Un champ} » devrait être une liste. Nous avons accepté une valeur unique',
    'property-deprecated-form': '« {property|Un champ} » est écrit sous une forme ancienne',
    'property-ambiguous':
      '« {property|Un champ} » apparaît sous deux noms, avec des valeurs différentes',
    'date-format':
      '« {property|Une date} » n’est pas au format de date qu’exige le standard[ : {got}]',
    'date-no-offset':
      '« {property|Une date} » n’a pas de fuseau horaire, nous l’avons donc lue en UTC',
    'dates-reversed': 'Sa date de fin précède sa date de début',
    'id-not-absolute': '« {property|id} » n’est pas une URL ou un URI complet[ : {got}]',
    'type-missing': 'Son type n’inclut pas {expected|le type attendu}',
    'credential-kind': 'C’est une attestation vérifiable, mais pas un Open Badge[ : {got}]',
    'enum-unknown':
      '« {property|Un champ} » a une valeur qui ne figure pas dans la liste du standard[ : {got}]',
    'context-missing': 'Une entrée obligatoire de @context manque[ : {expected}]',
    'context-order': 'Les entrées de @context sont dans le mauvais ordre',
    'context-alias': 'Il utilise une autre URL pour un contexte connu[ : {url}]',
    'issuer-is-string': 'L’émetteur n’est qu’un identifiant, sans profil',
    'issuer-type': 'L’émetteur n’est pas déclaré comme Profile',
    'recipient-absent': { other: 'Il n’indique pas à qui il a été décerné' },
    'several-in-container': 'Le fichier contient plus d’un badge[ ({count})]',
    'container-deviation': 'Le badge est stocké d’une façon inhabituelle[ : {reason}]',
    'text-mojibake':
      'Une partie de son texte a été altérée par un mauvais encodage[ (« {property} »)]',
    'number-unsafe':
      '« {property|Un nombre} » est trop grand ou trop précis pour être lu de façon fiable',
    'term-unmapped':
      'Aucun vocabulaire du badge ne définit « {property|un champ} »[, mais {context} le fait]',
    'form-not-standard': 'Il n’est pas écrit sous la forme qu’exige le standard[ : « {property} »]',
    'control-facts-twice':
      'Une autre partie porte l’id du badge mais dit autre chose[ : « {property} »]',
    'dates-both':
      'Ses dates sont indiquées deux fois. Le début le plus tardif et la fin la plus proche comptent',
    'proof-holds': { other: 'Rien n’a changé depuis la signature' },
    'proof-missing': 'Il n’a pas de signature',
    'proof-altered': 'Modifié après la signature',
    'proof-unsupported': 'Nous ne prenons pas en charge ce type de signature[ : {suite}]',
    'proof-refused': 'Nous n’acceptons pas ce type de signature ici[ : {suite}]',
    'proof-incomplete': 'La signature est incomplète[ : « {property} » manque]',
    'proof-option':
      'La signature contient « {property|une option} » sous une forme que nous ne pouvons pas lire',
    'proof-purpose': 'La signature n’a pas été créée pour émettre des badges[ : {got}]',
    'proof-value': 'La signature elle-même est illisible',
    'proof-expired': 'La signature a expiré',
    'proof-created': 'La date de la signature est illisible[ : {got}]',
    'proof-created-future': 'La signature porte une date future',
    'proof-legacy-name': 'La signature utilise un ancien nom pour son type',
    'proof-superseded':
      'Ce type de signature a été remplacé par un plus récent[ (depuis {since})][ : {instead}]',
    'proof-other-failed': 'Une autre de ses signatures n’est pas valide[ : {suite}]',
    'proof-other-unsupported':
      'Nous ne pouvons pas vérifier une autre de ses signatures[ : {suite}]',
    'proof-other-unchecked': 'Nous n’avons pas pu vérifier une autre de ses signatures[ : {suite}]',
    'proof-other-party': 'Un tiers l’a signé également',
    'proof-challenge': 'La signature a été créée pour une demande particulière',
    'proof-chain': 'La signature dépend d’une autre que nous n’avons pas pu confirmer',
    'proof-too-many': 'Il a trop de signatures[ : plus de {limit}]',
    'proof-base-form': 'C’est la version privée du détenteur, pas une version destinée au partage',
    'proof-not-checked': 'La signature n’a pas été vérifiée',
    'proof-withheld': 'Certaines parties signées ne sont pas partagées ici[ ({count})]',
    'proof-selective':
      'Le détenteur n’a peut-être partagé que certaines parties de ce qui a été signé',
    'proof-covers-less': 'La signature ne couvre qu’une partie de ce que dit le fichier',
    'context-unknown': 'Il utilise un vocabulaire que nous n’avons pas[ : {url}]',
    'context-inline': 'Il définit son propre vocabulaire[ ; non interprété : {terms}]',
    'context-redefines': 'Il change le sens de termes du standard[ : {property}]',
    'context-nested': 'Il change de vocabulaire en cours de route[ (« {property} »)]',
    'context-variant': 'Il a été signé avec une autre version publiée du vocabulaire',
    'context-extension': 'Il utilise un vocabulaire supplémentaire[ : {url}]',
    'context-misplaced': 'Il utilise un vocabulaire qui n’a pas sa place dans un badge[ : {url}]',
    'context-vocab': 'Il donne un sens à des termes qu’aucun vocabulaire ne définit',
    'term-undefined':
      'La signature ne couvre pas « {property|un champ} », car aucun vocabulaire du badge ne le définit[ ; {context} le fait]',
    'not-compacted': 'Il n’est pas écrit sous la forme qui a été signée[ : « {property} »]',
    'data-loss': 'La signature n’en couvre pas une partie[ : « {property} »]',
    'control-facts-differ': 'Ce qu’il semble dire diffère de ce qui a été signé[ : « {property} »]',
    'node-conflict': {
      other:
        'Il contient deux fois un élément sous le même identifiant : on ne sait pas lequel compte[ : {id}]',
      warn: 'Deux de ses parties décrivent la même chose différemment[ : {id}]',
    },
    'node-described-inside':
      'Un document qu’il contient décrit la même chose autrement, et la signature de ce document ne le confirme pas[ : {id}]',
    'node-from-inside':
      '« {property} » peut venir d’un document d’un autre émetteur qu’il contient, et non de son propre émetteur[ : {id}]',
    'graph-too-complex': 'Il est trop complexe à vérifier[ : la limite est {limit}]',
    'jwt-header-member':
      'L’en-tête signé contient un élément qui n’est pas autorisé[ : {property}]',
    'jwt-algorithm': 'Cette méthode de signature ne peut pas être acceptée[ : {got}]',
    'jwt-type': 'L’en-tête signé indique un autre type[ : {got}]',
    'jwt-claim-missing': 'Il manque « {property|une donnée} » à l’enveloppe signée',
    'jwt-claim-differs': 'L’enveloppe signée et le badge se contredisent[ sur « {property} »]',
    'jwt-twice': {
      other: 'L’enveloppe signée contient deux fois le badge, avec le même contenu',
      fail: 'L’enveloppe signée contient deux fois le badge, avec un contenu différent[ : « {property} »]',
    },
    'hosted-matches': 'Le site de l’émetteur[ ({host})] publie ce badge',
    'hosted-unreachable':
      'Nous n’avons pas pu obtenir ce qu’il faut du site de l’émetteur[ ({host})][ : {trouble}]',
    'hosted-differs': {
      other: 'Le site de l’émetteur[ ({host})] publie autre chose',
      warn: 'Le fichier diffère de ce que publie maintenant le site de l’émetteur[ ({host})]. Vous voyez ce que publie le site',
    },
    'hosted-scope': {
      other: 'Il est hébergé hors des URL de l’émetteur[ : {host}]',
      unknown: 'Nous n’avons pas pu établir si l’émetteur y héberge ses badges[ : {host}]',
    },
    'key-bound': 'La clé appartient à {issuer|l’émetteur}',
    'key-not-bound': {
      other: 'Signé avec une clé qui n’appartient pas à {issuer|l’émetteur}',
      unknown: 'Nous n’avons pas pu établir si la clé appartient à {issuer|l’émetteur}',
    },
    'key-unreachable': 'Nous n’avons pas pu récupérer la clé de {issuer|l’émetteur}[ : {trouble}]',
    'key-method-unsupported':
      'La clé de l’émetteur est publiée d’une façon que nous ne pouvons pas lire[ : {method}]',
    'key-document-invalid': 'Le document de clés de l’émetteur est inutilisable',
    'key-of-host':
      'La clé n’est qu’un fichier sur {host|le site}. Toute personne pouvant y déposer un fichier a pu signer ceci',
    'key-not-listed': 'La clé ne fait pas partie des clés de {issuer|l’émetteur}',
    'key-purpose': 'L’émetteur n’autorise pas cette clé à émettre des badges',
    'key-port':
      'La clé de {issuer|l’émetteur} n’est pas sur le port standard[ mais sur {port}]. Nous n’ouvrons que le port standard',
    'key-malformed': 'La clé est illisible',
    'key-ambiguous':
      'L’émetteur publie plusieurs clés sous un même nom, on ne sait donc pas laquelle utiliser',
    'key-weak': 'La clé est trop courte pour être sûre[ : {got}]',
    'key-small-order': 'Cette clé n’est pas sûre : n’importe qui peut signer avec elle',
    'key-type': 'Nous ne pouvons pas utiliser ce type de clé avec ce type de signature[ : {got}]',
    'key-revoked': 'L’émetteur a révoqué la clé',
    'key-expired': 'La clé a expiré',
    'key-deactivated': 'L’émetteur a désactivé son identifiant',
    'key-private-exposed': 'Le document de clés de l’émetteur expose une clé privée',
    'key-not-checked': 'Nous n’avons pas vérifié à qui appartient la clé',
    'key-limit': 'L’émetteur publie plus de clés que nous n’en vérifions[ : plus de {limit}]',
    'hosted-by-issuer': 'L’émetteur héberge ses badges sur ce site[ ({host})]',
    'key-reference-form': {
      other: 'La clé est référencée d’une façon inhabituelle',
      fail: 'La clé est référencée d’une façon que le standard n’autorise pas[ : {got}]',
    },
    'in-period': { other: 'L’heure du contrôle est comprise dans ses dates' },
    expired: 'A pris fin[ le {until}]',
    'not-yet-valid': 'Commence[ le {from}]',
    'clock-differs':
      'L’horloge de cet appareil est peut-être fausse. Elle diffère de {count:one=# minute;other=# minutes} de celle de {host}',
    'period-unreadable': 'Ses dates sont illisibles',
    'period-withheld': {
      other:
        'Sa date de fin ou son statut ont pu être omis. Seul un émetteur qui rend les deux obligatoires l’exclut',
      warn: 'Sa date de fin ou son statut ont pu être omis, ce que ce contrôle autorise',
    },
    'status-withheld': {
      other:
        'Une partie de son statut a été ou a pu être omise : il est peut-être révoqué. Seul un émetteur qui rend tout le statut obligatoire l’exclut',
      warn: 'Une partie de son statut a été ou a pu être omise, ce que ce contrôle autorise',
    },
    'status-none': 'Il n’indique pas de liste de statut',
    'status-clear': 'La liste de statut de l’émetteur ne le révoque ni ne le suspend',
    'status-revoked': 'Révoqué par l’émetteur[ : {statusReason}]',
    'status-suspended': 'Suspendu par l’émetteur',
    'status-unreachable':
      'Nous n’avons pas pu lire la liste de statut de l’émetteur[ sur {host}][ : {trouble}]',
    'status-unsupported':
      'Son statut est publié d’une façon que nous ne pouvons pas lire[ : {type}]',
    'status-list-not-authentic':
      'Nous n’avons pas pu confirmer que la liste de statut de l’émetteur est authentique',
    'status-list-issuer':
      'La liste de statut n’indique pas l’émetteur du badge comme son propre émetteur',
    'status-list-type': 'La liste de statut n’est pas du type attendu[ : {got}]',
    'status-list-purpose':
      'La liste de statut a une autre finalité que celle indiquée par le badge[ : {got}]',
    'status-list-unreadable':
      'L’URL de la liste de statut[ sur {host}] ne renvoie pas une liste que nous pouvons lire',
    'status-list-short':
      'La liste de statut est plus courte que le standard ne l’exige, ce qui affaiblit la confidentialité',
    'status-list-expired': 'La liste de statut de l’émetteur n’est pas en cours de validité',
    'status-list-id': 'La liste de statut indique une autre URL comme la sienne',
    'status-list-older':
      'La liste de statut est plus ancienne qu’une autre que nous avons déjà vue',
    'status-entry-malformed':
      'Ses informations de statut ne sont pas écrites correctement[ : « {property} »]',
    'status-index-range': 'Sa position dans la liste de statut n’existe pas',
    'status-refresh': 'L’émetteur indique qu’il existe une version plus récente',
    'status-message': 'L’émetteur a ajouté un message[ : {message}]',
    'status-purpose-unknown':
      'La liste de statut a une finalité que nous ne connaissons pas[ : {got}]',
    'status-not-checked': 'Non vérifié, car nous n’avons pas pu confirmer qu’il est authentique',
    'status-offline': 'Non vérifié, car ce contrôle a été fait hors ligne',
    'status-limit':
      'Ses listes de statut sont plus nombreuses ou plus grandes que ce que nous lisons[ : la limite est {limit}]',
    'issuer-listed': 'L’émetteur figure dans la liste de {list|vos émetteurs de confiance}',
    'issuer-unlisted': 'L’émetteur ne figure pas dans vos listes d’émetteurs de confiance',
    'issuer-no-list': 'Aucune liste d’émetteurs de confiance n’a été indiquée',
    'issuer-list-unreachable':
      'Nous n’avons pas pu lire la liste d’émetteurs de confiance[ sur {host}][ : {trouble}]',
    'issuer-list-unreadable':
      'La liste d’émetteurs de confiance contient des éléments que nous ne pouvons pas lire',
    'issuer-list-not-authentic':
      'Nous n’avons pas pu confirmer que la liste d’émetteurs de confiance est authentique',
    'issuer-domain': 'L’émetteur contrôle {host|son domaine}',
    'issuer-domain-unproven': 'Rien ne confirme que l’émetteur contrôle {host|son domaine}',
    'issuer-self-asserted': 'Le nom est celui que l’émetteur se donne lui-même',
    'issuer-not-checked': 'Nous n’avons pas vérifié qui est l’émetteur',
    'recipient-match': 'Décerné à la personne indiquée',
    'recipient-match-normalised':
      'Décerné à la personne indiquée, sans tenir compte de petites différences d’écriture[ ({variant})]',
    'recipient-mismatch': 'Il indique un autre destinataire',
    'recipient-not-asked':
      'Aucune adresse e-mail ni aucun identifiant n’a été indiqué pour la comparaison',
    'recipient-hash-unknown':
      'Le destinataire est masqué d’une façon que nous ne pouvons pas comparer[ : {got}]',
    'recipient-hash-malformed': 'Le destinataire masqué est illisible',
    'recipient-none': 'Il n’indique aucun destinataire que nous puissions comparer',
    'recipient-withheld':
      'Des données sur le destinataire manquent peut-être ici : nous ne pouvons pas comparer',
    'recipient-weak-hash': 'Le destinataire est masqué d’une façon facile à deviner',
    'recipient-control-proven': 'La personne a prouvé que le badge est à elle',
    'recipient-control-failed': 'La personne n’a pas prouvé que le badge est à elle',
    'recipient-not-checked': 'Nous n’avons pas vérifié s’il appartient à la personne',
    'presentation-holds': 'La présentation qui le contenait est signée par son détenteur',
    'presentation-unsigned':
      'La présentation qui le contenait n’est pas signée : n’importe qui a pu la créer',
    'presentation-altered':
      'La présentation qui le contenait a été modifiée après la signature de son détenteur',
    'presentation-other-holder':
      'La présentation qui le contenait a été signée par une autre personne que le destinataire',
    'presentation-expired': 'La présentation qui le contenait a expiré',
    'presentation-faulty': 'La présentation qui le contenait n’est pas valide',
    'presentation-undecided':
      'Nous n’avons pas pu vérifier qui a signé la présentation qui le contenait',
    'presentation-empty': 'C’est une présentation qui ne contient aucun badge',
    'schema-conforms': 'Il respecte le schéma qu’il indique',
    'schema-fault': 'Il ne respecte pas le schéma qu’il indique[ : {reason}]',
    'schema-unreachable':
      'Nous n’avons pas pu lire un schéma qu’il indique[ : {host}][ ({trouble})]',
    'schema-unsupported':
      'Il indique un schéma d’un type que nous ne pouvons pas utiliser[ : {type}]',
    'schema-limit':
      'Vérifier les schémas qu’il indique demande plus de travail que nous n’en autorisons[ : la limite est {limit}]',
    'result-link': 'Un résultat obtenu renvoie à une description absente',
    'result-value': 'Un résultat obtenu ne fait pas partie des valeurs possibles[ : {got}]',
    'result-dates': 'L’activité finit avant de commencer',
    'result-credits': 'Plus de crédits sont obtenus qu’il n’y en a',
    'result-status': 'Il manque son statut à un résultat obtenu',
    'evidence-digest-ok': 'Les pièces justificatives n’ont pas changé',
    'evidence-digest-differs':
      'Les pièces justificatives ont changé depuis leur enregistrement[ : {host}]',
    'evidence-unreachable':
      'Nous n’avons pas pu lire les pièces justificatives[ : {host}][ ({trouble})]',
    'evidence-not-asked': 'Nous n’avons pas vérifié si les pièces justificatives sont inchangées',
    'endorsement-holds': 'Un endossement[ de {by}] est authentique et encore valide',
    'endorsement-fails': 'Un endossement[ de {by}] n’est pas valide',
    'endorsement-undecided': 'Nous n’avons pas pu confirmer un endossement[ de {by}]',
    'endorsement-elsewhere': 'Un endossement porte sur autre chose',
    'endorsement-id-only':
      'Nous ne pouvons pas savoir si un endossement[ de {by}] vise cet émetteur : il indique un identifiant que n’importe qui peut copier',
    'endorsement-self': 'Un endossement vient de l’émetteur lui-même',
    'endorsement-limit': 'Nous n’avons pas vérifié tous les endossements[ : la limite est {limit}]',
    'endorsement-unprotected':
      'La signature du badge ne couvre pas un endossement[ de {by}] qui y est joint',
    'endorsement-apart': {
      other:
        'N’importe qui a pu joindre un endossement[ de {by}], et nous n’avons pas pu le confirmer non plus',
      skipped:
        'Un endossement[ de {by}] est authentique en lui-même, mais n’importe qui a pu le joindre à ce badge',
    },
    'child-reported': '« {title|Un badge} » contenu : {answer}',
    'child-unsealed':
      'Un badge qu’il contient n’a pas de signature propre : seul l’éditeur de ce relevé en répond',
    'child-other-recipient': 'Un badge qu’il contient indique une autre personne que ce relevé',
    'record-partial': 'L’émetteur indique que ce relevé n’est pas complet',
    'association-unresolved': 'Il relie des réussites qui n’y figurent pas[ : {id}]',
    'refresh-newer': 'L’émetteur a une version plus récente',
    'refresh-ignored': 'Une version plus récente était proposée, mais nous ne l’avons pas utilisée',
    'refresh-unreachable':
      'Nous n’avons pas pu savoir s’il existe une version plus récente[ : {trouble}]',
    'refresh-offered': 'L’émetteur propose de le renouveler[ sur {host}]',
    unreadable: 'Nous n’avons pu lire aucun badge[ : {reason}]',
    custom: '{message|Un contrôle supplémentaire a été fait}',
    'check-crashed':
      'Un contrôle s’est arrêté de façon inattendue et n’a pas de résultat[ : {reason}]',
    'findings-left-out': 'Tous les constats ne sont pas listés[ : {count} de plus]',
    'no-cryptography':
      'Cette page, ou une page qui l’entoure, a été chargée sans HTTPS : le navigateur ne fournit donc pas de cryptographie et nous ne pouvons rien vérifier. Ouvrez-la en HTTPS, ou enregistrez le badge et vérifiez-le ailleurs',
  },
  deviations: {
    'crc-elsewhere': 'une somme de contrôle ailleurs dans l’image ne correspond pas',
    'after-iend': 'd’autres données suivent la fin de l’image',
    compressed: 'le badge est comprimé',
    tEXt: 'le badge est dans un ancien type de bloc de texte (tEXt)',
    zTXt: 'le badge est dans un bloc de texte comprimé (zTXt)',
    'keyword-case': 'le mot-clé du badge est mal orthographié',
    doctype: 'l’image SVG a un DOCTYPE',
    'svg-namespace': 'l’image SVG ne déclare pas l’espace de noms SVG',
    namespace: 'le badge utilise un espace de noms erroné, proche du bon',
    'not-first-child': 'le badge n’est pas le premier élément de l’image SVG',
    'two-forms': 'le badge y figure sous deux formes, et nous avons lu la forme signée',
    'body-not-json': 'le texte à l’intérieur n’est pas du JSON, nous avons donc utilisé son URL',
    'verify-differs': 'son attribut « verify » n’est pas l’URL du badge',
    'child-unreadable': 'un badge qu’il contient est illisible',
    'token-wrapped': 'le jeton était coupé en lignes, et nous les avons réunies',
    base64: 'il était encodé en base64',
    'code-block': 'il était dans un bloc de code parmi d’autre texte',
    'web-page': 'il était dans le code d’une page web',
    'in-text': 'il était parmi d’autre texte',
  },
  hosted: {
    codes: {
      'status-clear': 'Le site de l’émetteur le publie et ne le dit pas révoqué',
      'proof-not-checked': 'Nous n’avons pas vérifié ce que publie le site de l’émetteur',
      'key-not-checked': 'Nous n’avons pas vérifié si le site appartient à l’émetteur',
    },
  },
  networkProblems: {
    network: 'pas de réponse (le site est en panne, ou il bloque les requêtes de pages web)',
    policy: 'une URL que nous n’ouvrons pas, par sécurité',
    csp: 'la politique de sécurité de cette page n’autorise pas la requête (connect-src)',
    timeout: 'pas de réponse à temps',
    http: 'le site a renvoyé une erreur',
    'too-large': 'la réponse était trop grande',
    'image-too-large':
      'la réponse était trop grande : elle se compose surtout d’une image, qui pourrait être liée',
    redirect: 'le site redirige, et nous n’avons pas suivi la redirection',
    'content-type': 'la réponse était d’un autre type',
    page: 'le site l’envoie comme page web, pas comme JSON',
    'plain-http': 'l’URL commence par http, et le site n’a pas répondu en https',
    budget: 'trop de requêtes pour un badge',
    aborted: 'annulé',
    offline: 'cet appareil est hors ligne',
  },
};
