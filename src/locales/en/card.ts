import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    unchecked: {
      lead: 'Not checked',
      reason: 'It hasn’t been verified here',
    },
    checking: {
      lead: 'Checking…',
      reason: 'Signature, issuer and status',
    },
  },
  hosted: {
    words: {
      'picture-signed': 'The image is part of the badge data',
      'picture-linked': 'The image comes from {host}. The issuer’s site names only its URL',
      'picture-not-signed': 'Image from the file, not from the issuer’s site',
    },
  },
  words: {
    details: 'Details',
    'how-we-know': 'How we know',
    verify: 'Verify',
    awarded: 'Awarded {date}',
    'valid-from': 'Valid from {date}',
    'checked-at': 'Checked {date}',
    'as-of': 'As of {date}',
    'names-itself': 'name not verified',
    'listed-by': 'Listed by {list|a list you trust}[ (list of {listDate})]',
    'mixed-scripts': 'mixes letters from different alphabets',
    unnamed: 'Unnamed badge',
    'unnamed-issuer': 'Unnamed issuer',
    'picture-signed': 'The image is part of the badge data',
    'picture-linked': 'The image comes from {host}. The signature covers only its URL',
    'picture-not-signed': 'Image from the file, not signed',
    'no-picture': 'No image',
    'picture-not-loaded':
      'We don’t load the image at {host} until we’ve confirmed the badge is genuine',
    'picture-of': 'Badge: {title}',
    skills: 'Skills',
    'more-n': '{count} more',
    'holds-more': 'The file contains {count:one=# badge;other=# badges}. This is the first.',
    'column-verdict': 'Verdict',
    share: 'Share',
    'claims-ended': 'Its stated end date[ ({date})] has passed',
    'claims-start': 'Its stated start date[ ({date})] is in the future',
    'and-also': '{first}. {second}',
    'part-of': 'Part of {name}',
    'awarded-to': 'Awarded to {who}',
    'issuer-key-only': 'Known only by its key',
    'unchecked-on-paper': 'Not checked yet when this was printed',
  },
};
