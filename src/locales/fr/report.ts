import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Ce badge est authentique et en cours de validité',
      meaning:
        'C’est bien ce que l’émetteur a signé, et il n’a pas été retiré. L’émetteur répond de ce qu’il affirme.',
      reader: 'Regardez qui est l’émetteur et si le badge appartient à la personne qui l’a montré.',
      issuer: 'Rien à faire.',
    },
    signed: {
      title: 'Ce badge est signé, mais rien ne montre qui l’a émis',
      meaning:
        'Rien n’a changé depuis la signature. L’émetteur n’est connu que par sa clé : n’importe qui peut créer une clé et lui donner n’importe quel nom.',
      reader:
        'Demandez à la personne comment confirmer qui l’a émis, ou interrogez l’organisation que le badge nomme.',
      issuer:
        'Émettez vos badges depuis votre propre domaine (did:web ou un id en https), ou faites-vous inscrire dans les listes de vos lecteurs.',
    },
    record: {
      title: 'Ce relevé est authentique et en vigueur, comme chaque badge qu’il contient',
      meaning:
        'Il est ce que son éditeur a signé, et chaque badge qu’il contient a été vérifié à part. Les émetteurs répondent de la vérité de ce qu’il affirme.',
      reader: 'Regardez qui a publié le relevé et qui a émis chaque badge.',
      issuer: 'Rien à faire.',
    },
    'record-mixed': {
      title: 'Ce relevé est ce que son éditeur a signé, mais tous ses badges ne sont pas valides',
      meaning:
        'La signature du relevé dit seulement que son éditeur a réuni ces badges. Chaque badge a été vérifié à part.',
      reader: 'Regardez le badge nommé ici et ne vous y fiez pas.',
      issuer: 'Émettez de nouveau le relevé avec des badges valides.',
    },
    invalid: {
      title: 'Ne vous fiez pas à ce badge',
      meaning: 'Ce que vous voyez n’est pas ce que l’émetteur nommé a scellé.',
      reader: 'Demandez à la personne le fichier d’origine, ou à l’émetteur une confirmation.',
      issuer:
        'Ouvrez les contrôles ci-dessous : chacun dit ce qui ne va pas et où. Corrigez, puis émettez à nouveau le badge.',
    },
    'foreign-key': {
      title: 'Ne vous fiez pas à ce badge',
      meaning: 'Il est intact, mais il n’a pas été signé par l’émetteur qu’il nomme.',
      reader: 'Demandez à la personne le fichier d’origine, ou à l’émetteur une confirmation.',
      issuer:
        'Inscrivez la clé avec laquelle vous signez dans votre document de clés, ou corrigez l’id de l’émetteur dans le badge.',
    },
    faulty: {
      title: 'Ce badge enfreint les règles du standard',
      meaning:
        'Rien n’indique que quelqu’un l’ait modifié, mais il n’a pas été fait comme le standard le demande et ne peut être accepté tel quel.',
      reader: 'Demandez à l’émetteur de le corriger.',
      issuer: 'Corrigez ce que signalent les contrôles ci-dessous, puis signez à nouveau le badge.',
    },
    unsigned: {
      title: 'Personne n’a signé ce badge',
      meaning: 'N’importe qui a pu l’écrire : rien ne le relie à l’émetteur qu’il nomme.',
      reader: 'Demandez à la personne ou à l’émetteur le badge signé.',
      issuer: 'Signez le badge : open-badge mint ajoute la signature et la vérifie.',
    },
    'other-person': {
      title: 'Ce badge n’a pas été décerné à la personne indiquée',
      meaning:
        'Le badge lui-même est authentique et en cours de validité. L’adresse indiquée n’est pas celle à laquelle il a été décerné.',
      reader:
        'Demandez à quelle adresse e-mail il a été décerné : beaucoup en ont plusieurs. Les majuscules et les espaces peuvent compter.',
      issuer: 'Rien à faire.',
    },
    revoked: {
      title: 'L’émetteur a retiré ce badge',
      meaning: 'Il ne vaut plus, quoi que disent l’image ou le fichier.',
      reader:
        'Demandez à la personne s’il en existe un plus récent, ou à l’émetteur pourquoi il l’a retiré.',
      issuer: 'Si c’était une erreur, émettez un nouveau badge : une révocation est définitive.',
    },
    suspended: {
      title: 'L’émetteur a suspendu ce badge',
      meaning: 'Il ne vaut pas pour le moment et pourra valoir à nouveau.',
      reader: 'Vérifiez-le plus tard, ou interrogez l’émetteur.',
      issuer: 'Levez la suspension dans votre liste d’état quand le badge doit valoir à nouveau.',
    },
    expired: {
      title: 'Ce badge a expiré',
      meaning: 'Il a valu jusqu’à sa date de fin. Expiré ne veut pas dire faux.',
      reader: 'Demandez à la personne si elle l’a renouvelé.',
      issuer: 'Émettez un nouveau badge avec une date de fin plus tardive.',
    },
    'not-yet-valid': {
      title: 'Ce badge n’est pas encore valable',
      meaning: 'Il ne vaudra qu’à partir d’une date ultérieure.',
      reader:
        'Vérifiez-le après cette date, et vérifiez que l’horloge de cet appareil est à l’heure.',
      issuer:
        'S’il doit valoir dès maintenant, émettez-le à nouveau avec une date de début antérieure.',
    },
    unsupported: {
      title: 'Nous ne pouvons pas vérifier un badge de ce type',
      meaning:
        'Cela ne dit rien contre le badge. Il est scellé ou suivi d’une façon qui n’est pas prise en charge ici.',
      reader:
        'Utilisez un vérificateur qui connaît ce type, ou demandez une confirmation à l’émetteur.',
      issuer:
        'Scellez aussi le badge avec eddsa-rdfc-2022 : la plupart des vérificateurs savent le lire.',
    },
    'other-kind': {
      title: 'Ceci est une attestation vérifiable d’un autre type, pas un Open Badge',
      meaning:
        'Les règles des Open Badges ne s’y appliquent pas ; elle n’est donc pas jugée comme un badge. Cela ne dit rien contre elle.',
      reader: 'Vérifiez-la avec un vérificateur prévu pour ce type d’attestation.',
      issuer: 'Rien à faire.',
    },
    indeterminate: {
      title: 'Ce badge n’a pas pu être confirmé',
      meaning:
        'Rien d’anormal n’a été trouvé, mais une partie du contrôle n’a pas pu se faire. Il peut être authentique.',
      reader:
        'Réessayez plus tard ou depuis un autre réseau. Si rien ne change, interrogez l’émetteur.',
      issuer:
        'Assurez-vous que votre document de clés et vos listes d’état peuvent être lus depuis n’importe quelle page (HTTPS, CORS).',
    },
    malformed: {
      title: 'Aucun badge n’a pu être lu ici',
      meaning: 'Le fichier est endommagé, c’est autre chose, ou il a perdu son badge en route.',
      reader: 'Demandez à la personne le fichier d’origine.',
      issuer: 'Envoyez le fichier d’origine en pièce jointe, ou partagez un lien vers lui.',
    },
    unread: {
      title: 'Le badge n’a pas pu être ouvert',
      meaning: 'On n’en sait rien : il n’a jamais été lu.',
      reader: 'Vérifiez l’adresse et votre connexion, puis réessayez.',
      issuer: 'Servez le fichier en HTTPS et laissez d’autres pages le lire (CORS).',
    },
    waiting: {
      title: 'Ce badge n’a pas encore été lu',
      meaning: 'On n’en sait encore rien.',
      reader: 'Suivez l’indication, ou demandez le fichier du badge.',
      issuer: 'Rien à faire.',
    },
    'not-held': {
      title: 'La personne qui a montré ce badge n’a pas prouvé qu’il est à elle',
      meaning:
        'Le badge lui-même est authentique et valable. N’importe qui peut en montrer une copie.',
      reader: 'Demandez à la personne de le montrer à nouveau depuis son propre portefeuille.',
      issuer: 'Rien à faire.',
    },
    unchecked: {
      title: 'Ce badge n’a pas été vérifié',
      meaning: 'N’importe qui a pu écrire ce que vous voyez.',
      reader: 'Vérifiez-le avant de vous y fier.',
      issuer: 'Rien à faire.',
    },
    checking: {
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
  hosted: {
    headlines: {
      valid: {
        meaning:
          'Le site de l’émetteur lui-même le sert et ne le dit pas retiré. Rien n’y est signé : seul le site en répond. L’émetteur répond de ce qu’il affirme.',
      },
      invalid: {
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
      },
      current: {
        'list-read': 'Le site de l’émetteur[ {host}] a été interrogé et ne le dit pas retiré',
      },
    },
    checks: {
      proof: 'Hébergement',
      key: 'Site de l’émetteur',
    },
    correct: 'Corrigez « {property|le champ} » dans les documents que sert votre site.',
    words: {
      uncovered: 'Ce que le site de l’émetteur ne sert pas',
    },
  },
  words: {
    'verify-again': 'Vérifier à nouveau',
    copy: 'Copier',
    copied: 'Copié',
    raw: 'Le badge tel que reçu',
    technical: 'Détails techniques',
    checks: 'Tous les contrôles',
    'four-questions': 'Quatre questions',
    'what-you-can-do': 'Ce que vous pouvez faire',
    'if-you-issued': 'Si vous êtes l’émetteur :',
    receipt: 'Enregistrer comme reçu',
    'hidden-personal': 'Personnel, masqué tant que vous ne le demandez pas',
    'valid-until': 'Valable jusqu’au {date}',
    ended: 'Terminé le {date}',
    starts: 'Commence le {date}',
    'nothing-sent': 'Tout s’est fait dans votre navigateur ; le badge n’a été envoyé nulle part.',
    description: 'Description',
    criteria: 'Comment il s’obtient',
    'criteria-page': 'Critères',
    narrative: 'À propos de cette attribution',
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
    'contains-badges': 'Badges contenus',
    partial: 'Partie d’un relevé plus grand',
    code: 'Code',
    where: 'Endroit',
    'read-at': 'lue le {date}',
    key: 'Clé',
    digest: 'Empreinte',
    address: 'Adresse',
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
    uncovered: 'Ce que le sceau ne couvre pas',
    withheld: 'Gardé pour soi',
    'render-method': 'Présentation propre',
    'not-run': '{method} (indiquée par l’émetteur, non exécutée ici)',
    'also-in': 'Existe aussi en',
    'what-it-took': 'Ce qu’il a fallu',
    'level-reached': 'Niveau atteint : {level}',
    compare: 'Comparer',
    'compare-hint': 'E-mail (reste dans votre navigateur)',
  },
};
