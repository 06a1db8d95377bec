import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    unchecked: {
      lead: 'Niet gecontroleerd',
      reason: 'Hij is hier nog niet geverifieerd',
    },
    checking: {
      lead: 'Controleren…',
      reason: 'Handtekening, uitgever en status',
    },
  },
  hosted: {
    words: {
      'picture-signed': 'De afbeelding hoort bij de badgegegevens',
      'picture-linked':
        'De afbeelding komt van {host}. De site van de uitgever noemt alleen de URL',
      'picture-not-signed': 'Afbeelding uit het bestand, niet van de site van de uitgever',
    },
  },
  words: {
    details: 'Details',
    'how-we-know': 'Hoe we dat weten',
    verify: 'Verifiëren',
    awarded: 'Toegekend op {date}',
    'valid-from': 'Geldig vanaf {date}',
    'checked-at': 'Gecontroleerd: {date}',
    'as-of': 'Stand van {date}',
    'names-itself': 'naam niet geverifieerd',
    'listed-by': 'Staat op {list|een lijst die u vertrouwt}[ (lijst van {listDate})]',
    'mixed-scripts': 'mengt letters uit verschillende alfabetten',
    unnamed: 'Badge zonder naam',
    'unnamed-issuer': 'Uitgever zonder naam',
    'picture-signed': 'De afbeelding hoort bij de badgegegevens',
    'picture-linked': 'De afbeelding komt van {host}. De handtekening dekt alleen de URL',
    'picture-not-signed': 'Afbeelding uit het bestand, niet ondertekend',
    'no-picture': 'Geen afbeelding',
    'picture-not-loaded':
      'We laden de afbeelding op {host} pas als we hebben bevestigd dat de badge echt is',
    'picture-of': 'Badge: {title}',
    skills: 'Vaardigheden',
    'more-n': 'nog {count}',
    'holds-more': 'Het bestand bevat {count:one=# badge;other=# badges}. Dit is de eerste.',
    'column-verdict': 'Uitkomst',
    share: 'Delen',
    'claims-ended': 'De opgegeven einddatum[ ({date})] is voorbij',
    'claims-start': 'De opgegeven begindatum[ ({date})] ligt in de toekomst',
    'and-also': '{first}. {second}',
    'part-of': 'Onderdeel van {name}',
    'awarded-to': 'Toegekend aan {who}',
    'issuer-key-only': 'Alleen aan de sleutel te herkennen',
    'unchecked-on-paper': 'Nog niet gecontroleerd bij het afdrukken',
  },
};
