import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = {
  words: {
    certificate: 'Certificate',
    'needs-scripts': 'The check runs in your browser and needs JavaScript.',
    'verify-yourself': 'Verify independently',
    'scan-to-check': 'Scan to check this badge',
    'live-check': 'Checked again each time it’s opened',
    'left-out': 'This page leaves out some parts. They’re still in the badge itself.',
    'open-link-none': 'There’s no badge in this link.',
    'open-link-hint':
      'A badge that comes with a link is read and checked in your browser. It isn’t uploaded.',
    'name-not-signed': 'Name as given by the holder; not part of the signature',
    'issued-by': 'Issued by',
    'pdf-has-badge': 'The PDF file contains the badge itself. Drop it into a verifier to check it.',
    'check-a-badge': 'Check a badge',
    'check-another': 'Check another badge',
    'checked-here': 'Checked in your browser.',
    'what-is-this': 'What is this?',
    'what-is-hint':
      'An Open Badge is a digital award. Your browser checks who issued it, whether it was changed and whether it’s still valid. It doesn’t check what the issuer says in it.',
  },
};
