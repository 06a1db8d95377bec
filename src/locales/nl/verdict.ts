import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = {
  headlines: {
    valid: {
      lead: 'Geverifieerd',
      reason: 'Echt en geldig',
    },
    signed: {
      lead: 'Ondertekend, uitgever onbekend',
      reason:
        'Ongewijzigd en geldig, maar het is niet duidelijk met wiens sleutel hij is ondertekend',
    },
    record: {
      lead: 'Leeroverzicht geverifieerd',
      reason: 'Echt en geldig, net als elke badge erin',
    },
    'record-signed': {
      lead: 'Leeroverzicht: uitgever onbekend',
      reason: 'Echt en geldig, maar niet van elke badge erin is de uitgever bekend',
    },
    'record-mixed': {
      lead: 'Leeroverzicht deels onbevestigd',
      reason: 'Niet elke badge in dit leeroverzicht kon worden geverifieerd',
    },
    invalid: {
      lead: 'Niet echt',
      reason: 'Kwam niet door de controle van de handtekening',
    },
    'foreign-key': {
      lead: 'Niet echt',
      reason: 'Ondertekend met een sleutel die niet van de uitgever is',
    },
    faulty: {
      lead: 'Bevat fouten',
      reason: 'Voldoet niet aan de standaard',
    },
    unsigned: {
      lead: 'Niet ondertekend',
      reason: 'Er staat geen handtekening in',
    },
    'other-person': {
      lead: 'Ontvanger komt niet overeen',
      reason: 'Echt en geldig, maar er staat een andere ontvanger in',
    },
    revoked: {
      lead: 'Ingetrokken',
      reason: 'Volgens de uitgever is hij niet meer geldig[: {statusReason}]',
    },
    suspended: {
      lead: 'Opgeschort',
      reason: 'De uitgever heeft hem voorlopig opgeschort',
    },
    expired: {
      lead: 'Verlopen',
      reason: 'De einddatum is voorbij',
    },
    'not-yet-valid': {
      lead: 'Nog niet geldig',
      reason: 'De begindatum ligt in de toekomst',
    },
    unsupported: {
      lead: 'Hier niet te controleren',
      reason: 'Gebruikt een methode die we niet ondersteunen',
    },
    'other-kind': {
      lead: 'Credential van een andere soort',
      reason: 'Dit is een verifieerbare credential, maar geen Open Badge',
    },
    indeterminate: {
      lead: 'Niet bevestigd',
      reason: 'We konden niet alles ophalen wat voor de controle nodig is',
    },
    malformed: {
      lead: 'Geen badge',
      reason: 'Er was geen badge uit te lezen',
    },
    unread: {
      lead: 'Niet te openen',
      reason: 'Er ging iets mis bij het laden',
    },
    waiting: {
      lead: 'Nog niet gelezen',
      reason: 'Er is nog één stap nodig',
    },
    'not-held': {
      lead: 'Houder niet bevestigd',
      reason: 'Echt en geldig, maar de persoon heeft niet aangetoond de houder te zijn',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'De handtekening zelf is geldig: sindsdien is er niets gewijzigd',
    },
    issuer: {
      'key-only':
        'Identiteit niet bevestigd: geen domein of lijst van vertrouwde uitgevers staat ervoor in',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'Het is niet wat de site van de genoemde uitgever aanbiedt',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'De site biedt hem aan zoals u hem ziet',
      },
    },
  },
};
