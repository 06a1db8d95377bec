import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = {
  headlines: {
    valid: {
      lead: 'Geprüft',
      reason: 'Echt und gültig',
    },
    signed: {
      lead: 'Signiert, Aussteller unbekannt',
      reason: 'Unverändert und gültig, aber unklar ist, wessen Schlüssel es signiert hat',
    },
    record: {
      lead: 'Sammelnachweis geprüft',
      reason: 'Echt und gültig, ebenso jedes Badge darin',
    },
    'record-signed': {
      lead: 'Sammelnachweis, teils ungeklärt',
      reason: 'Echt und gültig, aber nicht bei jedem Badge darin ist der Aussteller bekannt',
    },
    'record-mixed': {
      lead: 'Sammelnachweis teils unbestätigt',
      reason: 'Nicht jedes Badge darin ließ sich bestätigen',
    },
    invalid: {
      lead: 'Nicht echt',
      reason: 'Es hat die Signaturprüfung nicht bestanden',
    },
    'foreign-key': {
      lead: 'Nicht echt',
      reason: 'Mit einem Schlüssel signiert, der nicht dem Aussteller gehört',
    },
    faulty: {
      lead: 'Enthält Fehler',
      reason: 'Es entspricht nicht dem Standard',
    },
    unsigned: {
      lead: 'Nicht signiert',
      reason: 'Es hat keine Signatur',
    },
    'other-person': {
      lead: 'Empfänger stimmt nicht überein',
      reason: 'Echt und gültig, aber es nennt einen anderen Empfänger',
    },
    revoked: {
      lead: 'Widerrufen',
      reason: 'Laut Aussteller ist es nicht mehr gültig[: {statusReason}]',
    },
    suspended: {
      lead: 'Ausgesetzt',
      reason: 'Der Aussteller hat es vorübergehend ausgesetzt',
    },
    expired: {
      lead: 'Abgelaufen',
      reason: 'Sein Enddatum ist vorbei',
    },
    'not-yet-valid': {
      lead: 'Noch nicht gültig',
      reason: 'Sein Startdatum liegt in der Zukunft',
    },
    unsupported: {
      lead: 'Hier nicht prüfbar',
      reason: 'Es nutzt ein Verfahren, das wir nicht unterstützen',
    },
    'other-kind': {
      lead: 'Ein Nachweis anderer Art',
      reason: 'Es ist ein digitaler Nachweis (Verifiable Credential), aber kein Open Badge',
    },
    indeterminate: {
      lead: 'Nicht bestätigt',
      reason: 'Nicht alles, was zur Prüfung nötig ist, war verfügbar',
    },
    malformed: {
      lead: 'Kein Badge',
      reason: 'Daraus ließ sich kein Badge lesen',
    },
    unread: {
      lead: 'Nicht zu öffnen',
      reason: 'Beim Laden ist etwas schiefgegangen',
    },
    waiting: {
      lead: 'Noch nicht gelesen',
      reason: 'Ein Schritt fehlt noch',
    },
    'not-held': {
      lead: 'Inhaber nicht bestätigt',
      reason: 'Echt und gültig, aber die Person hat nicht belegt, dass es ihr gehört',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'Die Signatur selbst ist gültig: Seitdem wurde nichts geändert',
    },
    issuer: {
      'key-only':
        'Identität nicht bestätigt: Keine Domain und keine Liste vertrauenswürdiger Aussteller bürgt dafür',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'Es ist nicht das, was die Website des genannten Ausstellers liefert',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'Die Website liefert es so, wie Sie es sehen',
      },
    },
  },
};
