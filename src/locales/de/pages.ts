import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = {
  words: {
    certificate: 'Urkunde',
    'needs-scripts': 'Die Prüfung läuft in Ihrem Browser und braucht JavaScript.',
    'verify-yourself': 'Unabhängig prüfen',
    'scan-to-check': 'Zum Prüfen scannen',
    'live-check': 'Wird bei jedem Öffnen neu geprüft',
    'left-out': 'Diese Seite lässt einige Teile weg. Im Badge selbst sind sie noch enthalten.',
    'open-link-none': 'In diesem Link ist kein Badge.',
    'open-link-hint':
      'Ein Badge aus einem Link wird in Ihrem Browser gelesen und geprüft. Es wird nicht hochgeladen.',
    'name-not-signed': 'Name laut Inhaber; nicht Teil der Signatur',
    'issued-by': 'Ausgestellt von',
    'pdf-has-badge':
      'Die PDF-Datei enthält das Badge selbst. Ziehen Sie sie zum Prüfen in ein Prüfprogramm.',
    'check-a-badge': 'Ein Badge prüfen',
    'check-another': 'Ein anderes Badge prüfen',
    'checked-here': 'In Ihrem Browser geprüft.',
    'what-is-this': 'Was ist das?',
    'what-is-hint':
      'Ein Open Badge ist eine digitale Auszeichnung. Ihr Browser prüft, wer es ausgestellt hat, ob es verändert wurde und ob es noch gültig ist. Die Aussagen des Ausstellers prüft er nicht.',
  },
};
