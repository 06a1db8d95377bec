import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = {
  words: {
    certificate: 'Certificado',
    'needs-scripts': 'A verificação é feita no seu navegador e precisa de JavaScript.',
    'verify-yourself': 'Verificação independente',
    'scan-to-check': 'Escaneie para verificar esta insígnia',
    'live-check': 'Verificada de novo a cada abertura',
    'left-out': 'Esta página omite algumas partes. Elas continuam na própria insígnia.',
    'open-link-none': 'Não há insígnia neste link.',
    'open-link-hint':
      'Uma insígnia que vem com um link é lida e verificada no seu navegador. Ela não é enviada.',
    'name-not-signed': 'Nome informado pelo titular; não faz parte da assinatura',
    'issued-by': 'Emitido por',
    'pdf-has-badge':
      'O arquivo PDF contém a própria insígnia. Arraste-o para um verificador para verificá-la.',
    'check-a-badge': 'Verificar uma insígnia',
    'check-another': 'Verificar outra insígnia',
    'checked-here': 'Verificada no seu navegador.',
    'what-is-this': 'O que é isto?',
    'what-is-hint':
      'Uma Open Badge é um reconhecimento digital. Seu navegador verifica quem a emitiu, se foi alterada e se ainda é válida. Ele não verifica o que o emissor afirma nela.',
  },
};
