import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = {
  words: {
    certificate: 'Certificado',
    'needs-scripts': 'La comprobación se hace en su navegador y necesita JavaScript.',
    'verify-yourself': 'Verificación independiente',
    'scan-to-check': 'Escanee para comprobar esta insignia',
    'live-check': 'Se comprueba de nuevo cada vez que se abre',
    'left-out': 'Esta página omite algunas partes. Siguen estando en la propia insignia.',
    'open-link-none': 'En este enlace no hay ninguna insignia.',
    'open-link-hint':
      'Una insignia que llega con un enlace se lee y se comprueba en su navegador. No se sube.',
    'name-not-signed': 'Nombre indicado por el titular; no forma parte de la firma',
    'issued-by': 'Emitido por',
    'pdf-has-badge':
      'El archivo PDF contiene la propia insignia. Arrástrelo a un verificador para comprobarla.',
    'check-a-badge': 'Comprobar una insignia',
    'check-another': 'Comprobar otra insignia',
    'checked-here': 'Comprobada en su navegador.',
    'what-is-this': '¿Qué es esto?',
    'what-is-hint':
      'Una Open Badge es un reconocimiento digital. Su navegador comprueba quién la emitió, si se modificó y si sigue siendo válida. No comprueba lo que el emisor afirma en ella.',
  },
};
