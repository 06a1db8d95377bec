import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    unchecked: {
      lead: 'Nicht geprüft',
      reason: 'Es wurde hier noch nicht geprüft',
    },
    checking: {
      lead: 'Wird geprüft …',
      reason: 'Signatur, Aussteller und Status',
    },
  },
  hosted: {
    words: {
      'picture-signed': 'Das Bild gehört zu den Badge-Daten',
      'picture-linked':
        'Das Bild kommt von {host}. Die Website des Ausstellers nennt nur seine URL',
      'picture-not-signed': 'Bild aus der Datei, nicht von der Website des Ausstellers',
    },
  },
  words: {
    details: 'Details',
    'how-we-know': 'Woher wir das wissen',
    verify: 'Prüfen',
    awarded: 'Vergeben am {date}',
    'valid-from': 'Gültig ab {date}',
    'checked-at': 'Geprüft: {date}',
    'as-of': 'Stand: {date}',
    'names-itself': 'Name nicht geprüft',
    'listed-by': 'Gelistet von {list|einer Liste, der Sie vertrauen}[ (Liste vom {listDate})]',
    'mixed-scripts': 'mischt Buchstaben verschiedener Alphabete',
    unnamed: 'Unbenanntes Badge',
    'unnamed-issuer': 'Aussteller ohne Namen',
    'picture-signed': 'Das Bild gehört zu den Badge-Daten',
    'picture-linked': 'Das Bild kommt von {host}. Die Signatur umfasst nur seine URL',
    'picture-not-signed': 'Bild aus der Datei, nicht signiert',
    'no-picture': 'Kein Bild',
    'picture-not-loaded':
      'Das Bild bei {host} laden wir erst, wenn die Echtheit des Badges bestätigt ist',
    'picture-of': 'Badge: {title}',
    skills: 'Kompetenzen',
    'more-n': 'noch {count}',
    'holds-more': 'Die Datei enthält {count:one=# Badge;other=# Badges}. Dies ist das erste.',
    'column-verdict': 'Ergebnis',
    share: 'Teilen',
    'claims-ended': 'Das angegebene Enddatum[ ({date})] ist vorbei',
    'claims-start': 'Das angegebene Startdatum[ ({date})] liegt in der Zukunft',
    'and-also': '{first}. {second}',
    'part-of': 'Teil von {name}',
    'awarded-to': 'Vergeben an {who}',
    'issuer-key-only': 'Nur am Schlüssel zu erkennen',
    'unchecked-on-paper': 'Beim Drucken noch nicht geprüft',
  },
};
