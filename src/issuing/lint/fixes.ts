import type { FindingCode } from '../../report/codes.js';

/** Tells how to mend a fault, for those codes whose message does not. */
const FIXES: Partial<Readonly<Record<FindingCode, string>>> = {
  'property-missing': 'Add the property.',
  'property-null': 'Leave the property out: null is not allowed.',
  'property-empty': 'Leave the property out, or fill it.',
  'value-empty': 'Write a value, or leave the property out.',
  'property-not-array': 'Write a list, also of one item.',
  'property-count': 'Keep one value.',
  'date-no-offset': 'Write the time zone: Z, or an offset such as +01:00.',
  'date-format': 'Write an ISO 8601 date and time with an offset, such as 2026-01-31T12:00:00Z.',
  'dates-reversed': 'Set validUntil after validFrom.',
  'id-not-absolute': 'Write an absolute URI, such as an https URL.',
  'enum-unknown': 'Use a value of the list, or one of your own that begins with ext:.',
  'type-missing': 'Add the type.',
  'context-order':
    'Begin @context with https://www.w3.org/ns/credentials/v2 and the newest context of Open Badges 3.0.',
  'recipient-absent': 'Name the recipient: an id, or an identifier.',
  'term-undefined': 'Add the context that defines it, or leave it out.',
  'not-compacted': 'Write the plain name.',
  'key-private-exposed': 'Remove it, and replace the key: it may be known already.',
  'proof-covers-less': 'Embed the endorsement in endorsement.',
  'control-facts-differ': 'Give the inner object an id of its own, or none.',
};

/** Gives what to do about a fault. */
export const fixOf = (code: FindingCode): string =>
  FIXES[code] ?? 'Write the value as it is expected.';
