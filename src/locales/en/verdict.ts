import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = {
  headlines: {
    valid: {
      lead: 'Verified',
      reason: 'Genuine and still valid',
    },
    signed: {
      lead: 'Signed, issuer not identified',
      reason: 'Unchanged and still valid, but we can’t tell whose key signed it',
    },
    record: {
      lead: 'Record verified',
      reason: 'Genuine and still valid, and so is each badge in it',
    },
    'record-signed': {
      lead: 'Record with an unknown issuer',
      reason: 'Genuine and still valid, but we can’t tell who issued every badge in it',
    },
    'record-mixed': {
      lead: 'Record with an unverified badge',
      reason: 'We couldn’t verify every badge in this record',
    },
    invalid: {
      lead: 'Not authentic',
      reason: 'It failed the signature check',
    },
    'foreign-key': {
      lead: 'Not authentic',
      reason: 'Signed with a key that doesn’t belong to the issuer',
    },
    faulty: {
      lead: 'Contains errors',
      reason: 'It doesn’t follow the standard',
    },
    unsigned: {
      lead: 'Not signed',
      reason: 'It has no signature',
    },
    'other-person': {
      lead: 'Recipient doesn’t match',
      reason: 'Genuine and still valid, but it names a different recipient',
    },
    revoked: {
      lead: 'Revoked',
      reason: 'The issuer says it’s no longer valid[: {statusReason}]',
    },
    suspended: {
      lead: 'Suspended',
      reason: 'The issuer has paused it for now',
    },
    expired: {
      lead: 'Expired',
      reason: 'Its end date has passed',
    },
    'not-yet-valid': {
      lead: 'Not yet valid',
      reason: 'Its start date is in the future',
    },
    unsupported: {
      lead: 'Can’t be checked here',
      reason: 'It uses a method we don’t support',
    },
    'other-kind': {
      lead: 'Another kind of credential',
      reason: 'It’s a verifiable credential, but not an Open Badge',
    },
    indeterminate: {
      lead: 'Not confirmed',
      reason: 'We couldn’t get everything we need to check it',
    },
    malformed: {
      lead: 'Not a badge',
      reason: 'We couldn’t read a badge from it',
    },
    unread: {
      lead: 'Couldn’t be opened',
      reason: 'Something went wrong while loading it',
    },
    waiting: {
      lead: 'Not read yet',
      reason: 'One more step is needed',
    },
    'not-held': {
      lead: 'Holder not confirmed',
      reason: 'Genuine and still valid, but the person hasn’t proved it’s theirs',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'The signature itself is valid: nothing has changed since it was made',
    },
    issuer: {
      'key-only': 'Identity not confirmed: no domain or trusted list vouches for it',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'It isn’t what the named issuer’s site serves',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'The site does serve it as you see it',
      },
    },
  },
};
