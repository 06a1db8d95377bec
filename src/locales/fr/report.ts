import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Ce badge est authentique et encore valide',
      meaning:
        'Rien n’a changé depuis que l’émetteur l’a signé, et il n’a pas été révoqué. Nous vérifions la signature, pas la véracité du contenu.',
      reader:
        'Vérifiez que vous connaissez cet émetteur et que le badge appartient bien à cette personne.',
      issuer: 'Rien à faire.',
    },
    signed: {
      title: 'Ce badge est signé, mais nous ne pouvons pas dire qui l’a émis',
      meaning:
        'Rien n’a changé depuis la signature. Nous ne connaissons l’émetteur que par sa clé, et n’importe qui peut créer une clé et lui donner n’importe quel nom.',
      reader:
        'Demandez à la personne comment confirmer qui l’a émis, ou contactez l’organisation que le badge indique.',
      issuer:
        'Émettez vos badges depuis votre propre domaine (did:web ou un id en https), ou demandez à figurer dans les listes qu’utilisent vos lecteurs.',
    },
    record: {
      title: 'Ce relevé est authentique et encore valide, comme chaque badge qu’il contient',
      meaning:
        'Rien n’a changé depuis que son éditeur l’a signé, et nous avons vérifié séparément chaque badge qu’il contient. Nous vérifions les signatures, pas la véracité du contenu.',
      reader:
        'Vérifiez que vous savez qui a publié le relevé et qui a émis chaque badge qu’il contient.',
      issuer: 'Rien à faire.',
    },
    'record-signed': {
      title: 'Ce relevé est authentique, mais l’émetteur d’un badge au moins n’est pas identifié',
      meaning:
        'Rien n’a changé depuis que son éditeur l’a signé. Nous ne connaissons l’émetteur d’au moins un badge que par sa clé, et n’importe qui peut créer une clé et lui donner n’importe quel nom.',
      reader:
        'Regardez chaque badge du relevé. Contactez l’organisation qu’indique un badge signalé avant de vous y fier.',
      issuer:
        'Placez dans le relevé des badges dont l’émetteur a son propre domaine (did:web ou un id en https).',
    },
    'record-mixed': {
      title:
        'Ce relevé est ce que son éditeur a signé, mais nous n’avons pas pu vérifier tous ses badges',
      meaning:
        'La signature du relevé montre seulement que son éditeur a réuni ces badges. Nous avons vérifié chaque badge séparément.',
      reader: 'Repérez le badge indiqué ici. Ne vous y fiez pas tant qu’il n’est pas vérifié.',
      issuer: 'Émettez de nouveau le relevé avec des badges valides.',
    },
    invalid: {
      title: 'Ne vous fiez pas à ce badge',
      meaning: 'Nous ne pouvons pas l’accepter comme ce que l’émetteur indiqué a signé.',
      reader:
        'Demandez à la personne le fichier d’origine, ou demandez une confirmation à l’émetteur.',
      issuer:
        'Les contrôles ci-dessous indiquent ce qui ne va pas et où. Corrigez, puis émettez à nouveau le badge.',
    },
    'foreign-key': {
      title: 'Ne vous fiez pas à ce badge',
      meaning:
        'Il est inchangé, mais il n’a pas été signé avec une clé de l’émetteur qu’il indique.',
      reader:
        'Demandez à la personne le fichier d’origine, ou demandez une confirmation à l’émetteur.',
      issuer:
        'Inscrivez la clé avec laquelle vous signez dans votre document de clés, ou corrigez l’id de l’émetteur dans le badge.',
    },
    faulty: {
      title: 'Ce badge contient des erreurs',
      meaning:
        'Rien n’indique qu’il a été modifié. Mais il ne respecte pas le standard, et nous ne pouvons donc pas l’accepter tel quel.',
      reader: 'Demandez à l’émetteur de le corriger.',
      issuer: 'Corrigez ce que signalent les contrôles ci-dessous, puis signez à nouveau le badge.',
    },
    unsigned: {
      title: 'Ce badge n’est pas signé',
      meaning: 'N’importe qui a pu le créer. Rien ne le relie à l’émetteur qu’il indique.',
      reader: 'Demandez à la personne ou à l’émetteur le badge signé.',
      issuer: 'Signez le badge. La commande open-badge mint ajoute la signature et la vérifie.',
    },
    'other-person': {
      title: 'Ce badge indique un autre destinataire',
      meaning:
        'Le badge lui-même est authentique et encore valide. Mais l’adresse e-mail ou l’identifiant que vous avez saisi n’est pas celui auquel il a été décerné.',
      reader:
        'Demandez à quelle adresse e-mail il a été décerné. On en a souvent plusieurs, et les majuscules ou les espaces peuvent compter.',
      issuer: 'Rien à faire.',
    },
    revoked: {
      title: 'L’émetteur a révoqué ce badge',
      meaning: 'Il n’est pas valide, même si l’image ou le fichier semble intact.',
      reader:
        'Demandez à la personne s’il en existe un plus récent, ou demandez à l’émetteur pourquoi il l’a révoqué.',
      issuer:
        'Si c’est une erreur, émettez un nouveau badge. Une révocation ne peut pas être annulée.',
    },
    suspended: {
      title: 'L’émetteur a suspendu ce badge',
      meaning: 'Il n’est pas valide pour le moment. L’émetteur peut le rendre à nouveau valide.',
      reader: 'Vérifiez-le plus tard, ou contactez l’émetteur.',
      issuer:
        'Levez la suspension dans votre liste de statut quand le badge doit redevenir valide.',
    },
    expired: {
      title: 'Ce badge a expiré',
      meaning: 'Il est authentique, mais sa date de fin est passée.',
      reader: 'Demandez à la personne si elle l’a renouvelé.',
      issuer: 'Émettez un nouveau badge avec une date de fin plus tardive.',
    },
    'not-yet-valid': {
      title: 'Ce badge n’est pas encore valide',
      meaning: 'Il est authentique, mais il n’est pas valide avant sa date de début.',
      reader:
        'Vérifiez-le à nouveau après la date de début, et assurez-vous que l’horloge de cet appareil est à l’heure.',
      issuer:
        'S’il doit être valide dès maintenant, émettez-le à nouveau avec une date de début antérieure.',
    },
    unsupported: {
      title: 'Nous ne pouvons pas vérifier ce badge ici',
      meaning:
        'Il a besoin d’une fonction que nous ne prenons pas en charge ici. Cela ne veut pas dire qu’il pose problème.',
      reader:
        'Essayez un vérificateur qui le prend en charge, ou demandez une confirmation à l’émetteur.',
      issuer:
        'Signez aussi le badge avec eddsa-rdfc-2022, que la plupart des vérificateurs savent lire.',
    },
    'other-kind': {
      title: 'Ceci est une attestation vérifiable d’un autre type, pas un Open Badge',
      meaning:
        'Les règles des Open Badges ne s’y appliquent pas, et nous ne pouvons donc pas la juger comme un badge. Cela ne veut pas dire qu’elle pose problème.',
      reader: 'Vérifiez-la avec un vérificateur prévu pour ce type d’attestation.',
      issuer: 'Rien à faire.',
    },
    indeterminate: {
      title: 'Nous n’avons pas pu confirmer ce badge',
      meaning:
        'Nous n’avons pas pu terminer la vérification. Cela ne veut pas dire que le badge pose problème.',
      reader:
        'Réessayez plus tard ou depuis un autre réseau. Si cela ne suffit pas, contactez l’émetteur.',
      issuer:
        'Assurez-vous que n’importe quelle page web peut lire votre document de clés et vos listes de statut (HTTPS, CORS).',
    },
    malformed: {
      title: 'Nous n’avons pu lire aucun badge ici',
      meaning:
        'Le fichier est endommagé, c’est autre chose, ou les données du badge ont été supprimées, comme le font souvent les messageries.',
      reader: 'Demandez à la personne le fichier d’origine.',
      issuer: 'Envoyez le fichier d’origine en pièce jointe, ou partagez un lien vers lui.',
    },
    unread: {
      title: 'Nous n’avons pas pu ouvrir ce badge',
      meaning: 'Nous ne l’avons pas lu et ne pouvons donc rien en dire.',
      reader: 'Vérifiez le lien et votre connexion, puis réessayez.',
      issuer: 'Publiez le fichier en HTTPS et autorisez d’autres pages à le lire (CORS).',
    },
    waiting: {
      title: 'Ce badge n’a pas encore été lu',
      meaning: 'Nous ne pouvons encore rien en dire.',
      reader: 'Suivez cette indication, ou demandez à la personne le fichier du badge.',
      issuer: 'Rien à faire.',
    },
    'not-held': {
      title: 'Nous n’avons pas pu confirmer que ce badge est à cette personne',
      meaning:
        'Le badge lui-même est authentique et encore valide. Mais n’importe qui peut en montrer une copie, et cette personne n’a pas prouvé qu’il est à elle.',
      reader:
        'Demandez à la personne de le montrer à nouveau depuis son propre portefeuille numérique.',
      issuer: 'Rien à faire.',
    },
    unchecked: {
      title: 'Ce badge n’a pas été vérifié',
      meaning: 'N’importe qui a pu créer ce que vous voyez.',
      reader: 'Vérifiez-le avant de vous y fier.',
      issuer: 'Rien à faire.',
    },
    checking: {
      title: 'Vérification de ce badge',
      meaning: 'Cela prend un instant.',
      reader: 'Patientez un instant.',
      issuer: 'Rien à faire.',
    },
  },
  questions: {
    authentic: 'Est-il authentique ?',
    current: 'Est-il encore valide ?',
    issuer: 'Qui l’a émis ?',
    recipient: 'Est-ce bien le sien ?',
  },
  answers: {
    authentic: {
      yes: 'Rien n’a changé depuis la signature',
      no: 'Nous ne pouvons pas le considérer comme authentique',
      unknown: 'Nous n’avons pas pu le vérifier',
      unsupported: 'Signé d’une façon que nous ne pouvons pas vérifier',
      'sealed-by': 'Signé[ ({suite})] avec la clé de {issuer|l’émetteur}',
    },
    current: {
      yes: 'Non révoqué, sans date de fin',
      'yes-until': 'Non révoqué, valide jusqu’au {until}',
      'no-list': 'Sans date de fin. L’émetteur ne publie pas de révocations le concernant',
      'no-list-until':
        'Valide jusqu’au {until}. L’émetteur ne publie pas de révocations le concernant',
      revoked: 'Révoqué par l’émetteur',
      suspended: 'Suspendu par l’émetteur',
      expired: 'A pris fin[ le {until}]',
      'not-yet-valid': 'Commence[ le {from}]',
      unknown: 'Nous n’avons pas pu le vérifier',
      unsupported: 'Son statut est publié d’une façon que nous ne pouvons pas lire',
      'not-asked': 'Non vérifié, car nous n’avons pas pu confirmer qu’il est authentique',
      'list-read': 'Nous avons lu la liste de statut de l’émetteur[ sur {host}]',
    },
    issuer: {
      trusted:
        'Figure dans la liste de {list|vos émetteurs de confiance}[ (version du {listDate})]',
      unlisted: 'Absent de vos listes d’émetteurs de confiance',
      'unlisted-controls': 'Confirmé comme {host}. Absent de vos listes d’émetteurs de confiance',
      unknown: 'Non comparé à une liste d’émetteurs de confiance',
      'unknown-controls': 'Confirmé comme {host}. Non comparé à une liste d’émetteurs de confiance',
      'not-asked': 'Inconnu, car le badge a échoué au contrôle',
      'not-established': 'Inconnu, car nous n’avons pas pu confirmer que le badge est authentique',
      'self-asserted': 'Se présente comme « {name} »',
    },
    recipient: {
      match: 'Décerné à la personne indiquée',
      mismatch: 'Décerné à un autre destinataire',
      'names-them':
        'Il indique cette personne, mais nous n’avons pas pu confirmer qu’il est authentique',
      'names-other': 'Il indique un autre destinataire',
      'not-checked': 'Non vérifié, car aucune adresse e-mail ni aucun identifiant n’a été indiqué',
      'no-recipient': 'Le badge n’indique pas de destinataire',
    },
  },
  checks: {
    read: 'Lecture du fichier',
    structure: 'Format',
    proof: 'Signature',
    key: 'Clé de l’émetteur',
    validity: 'Dates',
    status: 'Statut',
    issuer: 'Émetteur',
    recipient: 'Destinataire',
    presentation: 'Présentation',
    schema: 'Schémas déclarés',
    results: 'Résultats obtenus',
    evidence: 'Pièces justificatives',
    endorsement: 'Endossements',
    child: 'Badges contenus',
    refresh: 'Version plus récente',
    custom: 'Contrôle supplémentaire',
  },
  outcomes: {
    pass: 'réussi',
    fail: 'échoué',
    warn: 'remarque',
    unknown: 'vérification impossible',
    unsupported: 'non pris en charge',
    skipped: 'ignoré',
  },
  advice: {
    'proof-altered': {
      reader:
        'Demandez à la personne le fichier d’origine. S’il est modifié lui aussi, contactez l’émetteur.',
      issuer:
        'Quelque chose a modifié le JSON après la signature, par exemple une base de données, un modèle ou un formateur. Signez en dernier et conservez exactement ces octets.',
    },
    'proof-missing': {
      reader:
        'Sans signature, personne ne peut dire qui l’a créé. Demandez à l’émetteur un badge signé.',
      issuer: 'Signez le badge. La commande open-badge mint ajoute la signature et la vérifie.',
    },
    'proof-unsupported': {
      reader: 'Essayez un vérificateur qui prend en charge ce type de signature.',
      issuer:
        'Ajoutez une seconde signature avec eddsa-rdfc-2022. Un badge peut en avoir plusieurs.',
    },
    'proof-expired': {
      reader: 'Demandez à la personne un badge renouvelé.',
      issuer: 'Ne mettez pas « expires » dans la signature, ou signez à nouveau avant la fin.',
    },
    'context-unknown': {
      reader:
        'Cela ne veut pas dire que le badge pose problème. La page où vous êtes peut fournir le vocabulaire nécessaire.',
      issuer:
        'N’utilisez que des vocabulaires publiés, et dites aux vérificateurs où trouver le vôtre.',
    },
    'context-redefines': {
      reader: 'Ne vous fiez pas à ce qu’il semble dire. Contactez l’émetteur.',
      issuer:
        'Supprimez les définitions qui changent des termes des contextes du standard, puis signez à nouveau.',
    },
    'term-undefined': {
      reader: 'Ne vous fiez pas à la partie que la signature ne couvre pas.',
      issuer:
        'Ajoutez un contexte qui définit « {property|le champ} »[ ({context} le fait)], ou supprimez ce champ, puis signez à nouveau.',
    },
    'term-unmapped': {
      reader: 'Ne vous fiez pas à cette partie, car son sens n’est pas défini.',
      issuer:
        'Ajoutez un contexte qui définit « {property|le champ} »[ ({context} le fait)], ou supprimez ce champ, puis signez à nouveau.',
    },
    'key-not-bound': {
      reader:
        'Demandez à la personne le fichier d’origine, ou contactez l’émetteur. Nous ne pouvons pas confirmer que {issuer|l’émetteur} a signé ceci.',
      issuer:
        'Le verificationMethod de la signature n’est pas lié à l’id de l’émetteur. Inscrivez la clé sous assertionMethod, ou corrigez issuer.id.',
    },
    'key-not-listed': {
      reader: 'Demandez une confirmation à l’émetteur. La clé a peut-être été remplacée.',
      issuer:
        'Gardez dans votre document de clés celles qui ne signent plus, sinon les anciens badges ne se vérifient plus.',
    },
    'key-unreachable': {
      reader:
        'Réessayez plus tard. Le site de l’émetteur est peut-être en panne, ou ne laisse pas d’autres pages lire sa clé.',
      issuer:
        'Publiez le document de clés à {url|son URL} en HTTPS, sans redirection, avec Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Cela ne veut pas dire que le badge pose problème. Essayez un autre vérificateur.',
      issuer: 'Publiez aussi la clé en did:web ou did:key.',
    },
    'key-port': {
      reader:
        'Cela ne veut pas dire que le badge pose problème. Un autre vérificateur ouvrira peut-être une telle URL.',
      issuer:
        'Publiez le document de clés sur le port HTTPS standard, sans port dans l’identifiant.',
    },
    'key-malformed': {
      reader:
        'Le badge est peut-être en règle, mais nous n’avons pas pu vérifier sa signature. Demandez une confirmation à l’émetteur.',
      issuer:
        'Corrigez la clé dans votre document de clés. Une Multikey commence par le code de son type (z6Mk…, zDn…), et un PEM a de vrais retours à la ligne.',
    },
    'key-ambiguous': {
      reader:
        'Le badge est peut-être en règle, mais nous n’avons pas pu vérifier sa signature. Demandez une confirmation à l’émetteur.',
      issuer: 'Donnez à chaque clé de votre document de clés son propre id.',
    },
    'key-document-invalid': {
      reader: 'Demandez une confirmation à l’émetteur.',
      issuer:
        'Vérifiez le document de clés[ à {url}]. Ses champs id, controller et verificationMethod doivent concorder.',
    },
    'key-revoked': {
      reader: 'Demandez à l’émetteur un badge signé avec une clé actuelle.',
      issuer: 'Émettez à nouveau le badge avec une clé actuelle.',
    },
    'hosted-unreachable': {
      reader:
        'Réessayez plus tard. Le site de l’émetteur est peut-être en panne, ou ne laisse pas d’autres pages le lire.',
      issuer: 'Publiez l’Assertion en HTTPS avec Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Fiez-vous à ce que montre le site de l’émetteur, pas à ce fichier.',
      issuer: 'La copie diffère de ce que vous hébergez. Remettez la version actuelle.',
    },
    'property-missing': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer: 'Ajoutez « {property|le champ} » et signez à nouveau.',
    },
    'property-withheld': {
      reader: 'Demandez à la personne qui a présenté le badge de divulguer aussi cette partie.',
      issuer: 'Rendez obligatoire la divulgation de tous les champs requis.',
    },
    'property-type': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer:
        'Écrivez « {property|le champ} » comme {expected|le standard l’exige} et signez à nouveau.',
    },
    'property-value': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer:
        'Donnez à « {property|le champ} » une valeur que le standard autorise et signez à nouveau.',
    },
    'date-format': {
      reader: 'Demandez à l’émetteur de corriger le badge.',
      issuer:
        'Écrivez les dates avec l’heure et le fuseau horaire, par exemple 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Demandez à la personne le fichier tel que l’émetteur l’a envoyé.',
      issuer: 'Écrivez le texte dans l’image en UTF-8 (un bloc iTXt, pas tEXt).',
    },
    'container-deviation': {
      reader: 'Demandez à l’émetteur un fichier qui respecte le standard.',
      issuer:
        'Incorporez à nouveau le badge avec la commande open-badge bake, qui respecte le standard.',
    },
    expired: {
      reader: 'Demandez à la personne si elle l’a renouvelé.',
      issuer: 'Émettez un nouveau badge avec une date de fin plus tardive.',
    },
    'not-yet-valid': {
      reader:
        'Vérifiez-le à nouveau après la date de début, et assurez-vous que l’horloge de cet appareil est à l’heure.',
      issuer:
        'S’il doit être valide dès maintenant, émettez-le à nouveau avec une date de début antérieure.',
    },
    'period-withheld': {
      reader:
        'Demandez à la personne de partager aussi la date de fin et le statut, ou le badge entier.',
      issuer:
        'Rendez `validUntil` et `credentialStatus` obligatoires, avec tout ce qu’ils contiennent, afin que le détenteur ne puisse pas les omettre.',
    },
    'status-withheld': {
      reader:
        'Demandez à la personne de partager aussi la date de fin et le statut, ou le badge entier.',
      issuer:
        'Rendez `validUntil` et `credentialStatus` obligatoires, avec tout ce qu’ils contiennent, afin que le détenteur ne puisse pas les omettre.',
    },
    'status-revoked': {
      reader:
        'Demandez à la personne s’il en existe un plus récent, ou demandez à l’émetteur pourquoi il l’a révoqué.',
      issuer:
        'Si c’est une erreur, émettez un nouveau badge. Une révocation ne peut pas être annulée.',
    },
    'status-suspended': {
      reader: 'Vérifiez-le plus tard, ou contactez l’émetteur.',
      issuer: 'Effacez le bit dans votre liste de suspension quand le badge doit redevenir valide.',
    },
    'status-unreachable': {
      reader:
        'Réessayez plus tard. Tant que nous ne pouvons pas lire la liste, nous ne pouvons pas savoir si le badge a été révoqué.',
      issuer:
        'Publiez la liste à {url|son URL} en HTTPS, sans redirection, avec Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Demandez à l’émetteur s’il est encore valide.',
      issuer:
        'Ajoutez un BitstringStatusListEntry. Un badge peut avoir plusieurs entrées de statut.',
    },
    'status-list-not-authentic': {
      reader: 'Demandez à l’émetteur si le badge est encore valide.',
      issuer: 'Signez à nouveau la liste de statut après chaque changement.',
    },
    'status-list-issuer': {
      reader: 'Demandez à l’émetteur si quelqu’un d’autre tient sa liste.',
      issuer: 'Signez la liste de statut avec la clé qui signe les badges.',
    },
    'status-list-unreadable': {
      reader: 'Demandez à l’émetteur si le badge est encore valide.',
      issuer:
        'Vérifiez ce que renvoie {url|son URL}. Ce doit être la liste elle-même, et son encodedList doit être « u » suivi du base64url des bits compressés par gzip.',
    },
    'issuer-unlisted': {
      reader:
        'Ne pas figurer dans une liste n’a rien de suspect. Regardez qui est l’émetteur et décidez si vous le connaissez.',
      issuer: 'Demandez à figurer dans les listes qu’utilisent vos lecteurs.',
    },
    'issuer-list-unreachable': {
      reader: 'Réessayez plus tard. Le résultat de la vérification n’en dépend pas.',
      issuer: 'Rien à faire.',
    },
    'recipient-mismatch': {
      reader:
        'Demandez à quelle adresse e-mail il a été décerné. On en a souvent plusieurs, et les majuscules ou les espaces peuvent compter.',
      issuer: 'Rien à faire.',
    },
    'recipient-hash-unknown': {
      reader: 'Demandez à la personne de le prouver autrement.',
      issuer: 'Utilisez sha256 avec un sel.',
    },
    'recipient-not-asked': {
      reader: 'Comparez avec l’adresse e-mail de la personne. L’adresse reste dans cette page.',
      issuer: 'Rien à faire.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'Le site de l’émetteur lui-même le publie et ne le dit pas révoqué. Rien n’y est signé : il n’est donc fiable que dans la mesure où ce site l’est. Nous ne vérifions pas la véracité du contenu.',
      },
      invalid: {
        meaning: 'Nous ne pouvons pas l’accepter comme un badge du site de l’émetteur indiqué.',
      },
      faulty: {
        issuer:
          'Corrigez ce que signalent les contrôles ci-dessous dans les documents que publie votre site.',
      },
      indeterminate: {
        issuer:
          'Assurez-vous que n’importe quelle page web peut lire le badge, sa classe et votre profil (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'Le site de l’émetteur le publie',
        no: 'Nous ne pouvons pas le considérer comme authentique',
        'sealed-by': 'Hébergé sur {host|le site de l’émetteur}',
      },
      current: {
        'list-read': 'Le site de l’émetteur[ ({host})] ne le dit pas révoqué',
      },
    },
    checks: {
      proof: 'Hébergement',
      key: 'Site de l’émetteur',
    },
    correct: 'Corrigez « {property|le champ} » dans les documents que publie votre site.',
    words: {
      uncovered: 'Ne vient pas du site de l’émetteur',
    },
  },
  words: {
    'verify-again': 'Vérifier à nouveau',
    raw: 'Données brutes',
    technical: 'Détails techniques',
    checks: 'Tous les contrôles',
    'four-questions': 'Quatre questions',
    'what-you-can-do': 'Ce que vous pouvez faire',
    'if-you-issued': 'Si vous êtes l’émetteur :',
    receipt: 'Enregistrer le justificatif de vérification',
    'hidden-personal': 'Afficher les données personnelles',
    'valid-until': 'Valide jusqu’au {date}',
    ended: 'A pris fin le {date}',
    starts: 'Commence le {date}',
    'allow-request':
      'Demandez aux responsables de cette page d’autoriser les requêtes vers {host} dans sa politique de sécurité (connect-src).',
    'nothing-sent': 'La vérification s’est faite dans votre navigateur. Rien n’a été téléversé.',
    description: 'Description',
    criteria: 'Comment il s’obtient',
    'criteria-page': 'Critères',
    narrative: 'À propos de cette attribution',
    evidence: 'Pièces justificatives',
    results: 'Résultats obtenus',
    reached: 'atteint',
    required: 'exigé',
    passed: 'Exigence remplie',
    'not-passed': 'Exigence non remplie',
    'result-value': 'Résultat obtenu : {value}',
    'possible-values': 'Possibles : {values}',
    range: 'de {min|…} à {max|…}',
    'order-not-sealed': 'Aucune signature ne couvre l’ordre de ces niveaux',
    requires: 'Exigé : {value}',
    endorsements: 'Endossements',
    'credits-earned': 'Crédits obtenus',
    'credits-available': 'Crédits possibles',
    type: 'Type',
    identifiers: 'Identifiants',
    dates: 'Dates',
    language: 'Langue',
    version: 'Version',
    recipient: 'Destinataire',
    'recipient-hashed': 'masqué (peut être comparé, mais pas lu)',
    role: 'Rôle',
    term: 'Période',
    license: 'Numéro de licence',
    activity: 'Activité',
    'assessed-by': 'Évalué par',
    'created-by': 'Conçu par',
    accreditations: 'Accréditations, selon l’émetteur',
    field: 'Domaine d’études',
    specialization: 'Spécialisation',
    'other-name': 'Aussi appelé',
    'found-in': 'Trouvé dans',
    'data-model': 'Standard',
    'contains-badges': 'Badges contenus',
    partial: 'Partie d’un relevé plus grand',
    code: 'Code',
    where: 'Endroit',
    'read-at': 'récupéré le {date}',
    key: 'Clé',
    digest: 'Empreinte',
    address: 'URL',
    'asked-how': 'Comment nous avons vérifié',
    'asked-clock': 'Horloge',
    'asked-own-clock': 'de cet appareil',
    'asked-set-clock': 'réglée par la page',
    'asked-lists': 'Listes d’émetteurs de confiance',
    'asked-person': 'Personne à comparer',
    'asked-named': 'indiquée (absente du rapport)',
    'asked-nobody': 'non indiquée',
    'asked-holder': 'Preuve du détenteur',
    'asked-strict': 'Écarts mineurs par rapport au standard',
    'asked-accepted': 'acceptés, avec une remarque',
    'asked-refused': 'refusés',
    'asked-network': 'Requêtes réseau',
    'asked-nothing': 'aucune',
    'asked-saved': 'aucune : les réponses viennent d’un fichier enregistré le {date}',
    points: 'Points : {value}',
    website: 'Site web',
    email: 'E-mail',
    identifier: 'Identifiant',
    credential: 'Attestation',
    achievement: 'Réussite',
    facts: 'Aperçu',
    'meaning-no-list':
      'Rien n’a changé depuis que l’émetteur l’a signé. L’émetteur ne publie pas de révocations le concernant, et nous ne pouvons donc pas dire s’il a été révoqué. Nous vérifions la signature, pas la véracité du contenu.',
    uncovered: 'Non couvert par la signature',
    withheld: 'Ce que le détenteur a pu omettre',
    'render-method': 'Présentation personnalisée',
    'not-run': '{method} (proposée par l’émetteur, non exécutée ici)',
    'also-in': 'Existe aussi en',
    'what-it-took': 'Ce qu’il a fallu',
    'level-reached': 'Niveau atteint : {level}',
    compare: 'Comparer',
    'compare-hint': 'E-mail (reste dans votre navigateur)',
  },
};
