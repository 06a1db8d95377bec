import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = {
  words: {
    certificate: 'Certificaat',
    'needs-scripts': 'De controle gebeurt in uw browser en heeft JavaScript nodig.',
    'verify-yourself': 'Onafhankelijk verifiëren',
    'scan-to-check': 'Scan om deze badge te controleren',
    'live-check': 'Wordt bij elk openen opnieuw gecontroleerd',
    'left-out': 'Deze pagina laat sommige delen weg. Ze staan nog wel in de badge zelf.',
    'open-link-none': 'Er zit geen badge in deze link.',
    'open-link-hint':
      'Een badge die met een link komt, wordt in uw browser gelezen en gecontroleerd. Hij wordt niet geüpload.',
    'name-not-signed': 'Naam volgens de houder; geen deel van de handtekening',
    'issued-by': 'Uitgegeven door',
    'pdf-has-badge':
      'Het pdf-bestand bevat de badge zelf. Sleep het naar een controleprogramma om hem te controleren.',
    'check-a-badge': 'Een badge controleren',
    'check-another': 'Een andere badge controleren',
    'checked-here': 'Gecontroleerd in uw browser.',
    'what-is-this': 'Wat is dit?',
    'what-is-hint':
      'Een Open Badge is een digitale onderscheiding. Uw browser controleert wie hem heeft uitgegeven, of hij is gewijzigd en of hij nog geldig is. Wat de uitgever erin beweert, wordt niet gecontroleerd.',
  },
};
