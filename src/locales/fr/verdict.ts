import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = {
  headlines: {
    valid: {
      lead: 'Vérifié',
      reason: 'Authentique et encore valide',
    },
    signed: {
      lead: 'Signé, émetteur non identifié',
      reason: 'Inchangé et encore valide, mais nous ne pouvons pas dire à qui est la clé',
    },
    record: {
      lead: 'Relevé vérifié',
      reason: 'Authentique et encore valide, comme chaque badge qu’il contient',
    },
    'record-signed': {
      lead: 'Relevé avec émetteur inconnu',
      reason:
        'Authentique et encore valide, mais l’émetteur d’un badge au moins n’est pas identifié',
    },
    'record-mixed': {
      lead: 'Relevé avec un badge non vérifié',
      reason: 'Nous n’avons pas pu vérifier tous les badges de ce relevé',
    },
    invalid: {
      lead: 'Pas authentique',
      reason: 'Échec du contrôle de la signature',
    },
    'foreign-key': {
      lead: 'Pas authentique',
      reason: 'Signé avec une clé qui n’appartient pas à l’émetteur',
    },
    faulty: {
      lead: 'Contient des erreurs',
      reason: 'Il ne respecte pas le standard',
    },
    unsigned: {
      lead: 'Non signé',
      reason: 'Il n’a pas de signature',
    },
    'other-person': {
      lead: 'Destinataire différent',
      reason: 'Authentique et encore valide, mais il indique un autre destinataire',
    },
    revoked: {
      lead: 'Révoqué',
      reason: 'L’émetteur indique qu’il n’est plus valide[ : {statusReason}]',
    },
    suspended: {
      lead: 'Suspendu',
      reason: 'L’émetteur l’a suspendu pour le moment',
    },
    expired: {
      lead: 'Expiré',
      reason: 'Sa date de fin est passée',
    },
    'not-yet-valid': {
      lead: 'Pas encore valide',
      reason: 'Sa date de début est dans le futur',
    },
    unsupported: {
      lead: 'Vérification impossible ici',
      reason: 'Il utilise une méthode que nous ne prenons pas en charge',
    },
    'other-kind': {
      lead: 'Attestation d’un autre type',
      reason: 'C’est une attestation vérifiable, mais pas un Open Badge',
    },
    indeterminate: {
      lead: 'Non confirmé',
      reason: 'Nous n’avons pas pu obtenir tout ce qu’il faut pour le vérifier',
    },
    malformed: {
      lead: 'Pas un badge',
      reason: 'Nous n’avons pu y lire aucun badge',
    },
    unread: {
      lead: 'Ouverture impossible',
      reason: 'Un problème est survenu pendant le chargement',
    },
    waiting: {
      lead: 'Pas encore lu',
      reason: 'Il manque encore une étape',
    },
    'not-held': {
      lead: 'Détenteur non confirmé',
      reason: 'Authentique et encore valide, mais la personne n’a pas prouvé qu’il est à elle',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'La signature elle-même est valide : rien n’a changé depuis sa création',
    },
    issuer: {
      'key-only':
        'Identité non confirmée : aucun domaine ni aucune liste de confiance ne l’atteste',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'Ce n’est pas ce que publie le site de l’émetteur indiqué',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'Le site le publie bien tel que vous le voyez',
      },
    },
  },
};
