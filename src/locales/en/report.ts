import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'This badge is genuine and still valid',
      meaning:
        'Nothing has changed since the issuer signed it, and it hasn’t been revoked. We check the signature, not the claims.',
      reader: 'Check that you know this issuer and that the badge belongs to this person.',
      issuer: 'Nothing to do.',
    },
    signed: {
      title: 'This badge is signed, but we can’t tell who issued it',
      meaning:
        'Nothing has changed since it was signed. We know the issuer only by its key, and anyone can make a key and give it any name.',
      reader:
        'Ask the person how you can confirm who issued it, or contact the organization that the badge names.',
      issuer:
        'Issue badges from your own domain (did:web or an https id), or ask to join the lists that your readers use.',
    },
    record: {
      title: 'This record is genuine and still valid, and so is each badge in it',
      meaning:
        'Nothing has changed since its publisher signed it, and we checked each badge in it separately. We check the signatures, not the claims.',
      reader: 'Check that you know who published the record and who issued each badge in it.',
      issuer: 'Nothing to do.',
    },
    'record-signed': {
      title: 'This record is genuine, but we can’t tell who issued every badge in it',
      meaning:
        'Nothing has changed since its publisher signed it. At least one badge in it is signed by an issuer that we know only by its key, and anyone can make a key and give it any name.',
      reader:
        'Look at each badge in the record. Contact the organization that a marked badge names before you rely on it.',
      issuer:
        'Put badges in the record whose issuers have a domain of their own (did:web or an https id).',
    },
    'record-mixed': {
      title: 'This record is what its publisher signed, but we couldn’t verify every badge in it',
      meaning:
        'The record’s signature shows only that its publisher put these badges together. We checked each badge in it separately.',
      reader: 'Find the badge that is named here. Don’t rely on it until it’s verified.',
      issuer: 'Issue the record again with badges that are valid.',
    },
    invalid: {
      title: 'Don’t rely on this badge',
      meaning: 'We can’t accept it as what the named issuer signed.',
      reader: 'Ask the person for the original file, or ask the issuer to confirm it.',
      issuer: 'The checks below show what’s wrong and where. Fix it and issue the badge again.',
    },
    'foreign-key': {
      title: 'Don’t rely on this badge',
      meaning: 'It’s unchanged, but it wasn’t signed with a key of the issuer it names.',
      reader: 'Ask the person for the original file, or ask the issuer to confirm it.',
      issuer:
        'List the key you sign with in your key document, or correct the issuer’s id in the badge.',
    },
    faulty: {
      title: 'This badge contains errors',
      meaning:
        'We found no sign of changes. But it doesn’t follow the standard, so we can’t accept it as it is.',
      reader: 'Ask the issuer to correct it.',
      issuer: 'Fix what the checks below name, then sign the badge again.',
    },
    unsigned: {
      title: 'This badge isn’t signed',
      meaning: 'Anyone could have made it. Nothing links it to the issuer it names.',
      reader: 'Ask the person or the issuer for the signed badge.',
      issuer: 'Sign the badge. The command open-badge mint adds the proof and verifies it.',
    },
    'other-person': {
      title: 'This badge names a different recipient',
      meaning:
        'The badge itself is genuine and still valid. But the e-mail address or ID you gave isn’t the one it was awarded to.',
      reader:
        'Ask which e-mail address it was awarded to. People often have several, and capital letters or spaces may matter.',
      issuer: 'Nothing to do.',
    },
    revoked: {
      title: 'The issuer has revoked this badge',
      meaning: 'It isn’t valid, even if the image or the file still looks fine.',
      reader: 'Ask the person whether there’s a newer one, or ask the issuer why it was revoked.',
      issuer: 'If this was a mistake, issue a new badge. A revocation can’t be undone.',
    },
    suspended: {
      title: 'The issuer has suspended this badge',
      meaning: 'It isn’t valid right now. The issuer may make it valid again.',
      reader: 'Check again later, or ask the issuer.',
      issuer: 'Clear the suspension in your status list when the badge should be valid again.',
    },
    expired: {
      title: 'This badge has expired',
      meaning: 'It’s genuine, but its end date has passed.',
      reader: 'Ask the person whether they have renewed it.',
      issuer: 'Issue a new badge with a later end date.',
    },
    'not-yet-valid': {
      title: 'This badge isn’t valid yet',
      meaning: 'It’s genuine, but it isn’t valid before its start date.',
      reader: 'Check again after the start date, and make sure this device’s clock is right.',
      issuer: 'If it should be valid now, issue it again with an earlier start date.',
    },
    unsupported: {
      title: 'We can’t check this badge here',
      meaning:
        'It needs something we don’t support here. That doesn’t mean anything is wrong with it.',
      reader: 'Try a verifier that supports it, or ask the issuer to confirm it.',
      issuer: 'Also sign the badge with eddsa-rdfc-2022, which most verifiers can read.',
    },
    'other-kind': {
      title: 'This is a different kind of verifiable credential, not an Open Badge',
      meaning:
        'The Open Badges rules don’t apply to it, so we can’t judge it as a badge. That doesn’t mean anything is wrong with it.',
      reader: 'Check it with a verifier for this kind of credential.',
      issuer: 'Nothing to do.',
    },
    indeterminate: {
      title: 'We couldn’t confirm this badge',
      meaning: 'We couldn’t finish the check. That doesn’t mean anything is wrong with it.',
      reader: 'Try again later or from another network. If that doesn’t help, ask the issuer.',
      issuer:
        'Make sure any web page can read your key document and your status lists (HTTPS, CORS).',
    },
    malformed: {
      title: 'We couldn’t read a badge from this',
      meaning:
        'The file is damaged or something else, or the badge data was stripped out, as chat apps often do.',
      reader: 'Ask the person for the original file.',
      issuer: 'Send the original file as an attachment, or share a link to it.',
    },
    unread: {
      title: 'We couldn’t open this badge',
      meaning: 'We haven’t read it, so we can’t say anything about it.',
      reader: 'Check the link and your connection, then try again.',
      issuer: 'Serve the file over HTTPS and allow other pages to read it (CORS).',
    },
    waiting: {
      title: 'This badge hasn’t been read yet',
      meaning: 'We can’t say anything about it yet.',
      reader: 'Follow this hint, or ask the person for the badge file.',
      issuer: 'Nothing to do.',
    },
    'not-held': {
      title: 'We couldn’t confirm that this badge is theirs',
      meaning:
        'The badge itself is genuine and still valid. But anyone can show a copy, and this person hasn’t proved it’s theirs.',
      reader: 'Ask the person to show it again from their own wallet.',
      issuer: 'Nothing to do.',
    },
    unchecked: {
      title: 'This badge hasn’t been checked',
      meaning: 'Anyone could have made what you see.',
      reader: 'Verify it before you rely on it.',
      issuer: 'Nothing to do.',
    },
    checking: {
      title: 'Checking this badge',
      meaning: 'This takes a moment.',
      reader: 'Wait a moment.',
      issuer: 'Nothing to do.',
    },
  },
  questions: {
    authentic: 'Is it genuine?',
    current: 'Is it still valid?',
    issuer: 'Who issued it?',
    recipient: 'Is it theirs?',
  },
  answers: {
    authentic: {
      yes: 'Nothing has changed since it was signed',
      no: 'We can’t accept it as genuine',
      unknown: 'We couldn’t check this',
      unsupported: 'Signed in a way we can’t check',
      'sealed-by': 'Signed[ ({suite})] with the key of {issuer|the issuer}',
    },
    current: {
      yes: 'Not revoked, no end date',
      'yes-until': 'Not revoked, valid until {until}',
      'no-list': 'No end date. The issuer doesn’t publish revocations for it',
      'no-list-until': 'Valid until {until}. The issuer doesn’t publish revocations for it',
      revoked: 'Revoked by the issuer',
      suspended: 'Suspended by the issuer',
      expired: 'Ended[ on {until}]',
      'not-yet-valid': 'Starts[ on {from}]',
      unknown: 'We couldn’t check this',
      unsupported: 'Its status is published in a way we can’t read',
      'not-asked': 'Not checked, because we couldn’t confirm it’s genuine',
      'list-read': 'We read the issuer’s status list[ at {host}]',
    },
    issuer: {
      trusted: 'Listed by {list|a list you trust}[ (list of {listDate})]',
      unlisted: 'Not on your trusted lists',
      'unlisted-controls': 'Confirmed as {host}. Not on your trusted lists',
      unknown: 'Not compared with a trusted list',
      'unknown-controls': 'Confirmed as {host}. Not compared with a trusted list',
      'not-asked': 'Unknown, because the badge failed the check',
      'not-established': 'Unknown, because we couldn’t confirm the badge is genuine',
      'self-asserted': 'Calls itself “{name}”',
    },
    recipient: {
      match: 'Awarded to the person you named',
      mismatch: 'Awarded to a different recipient',
      'names-them': 'It names this person, but we couldn’t confirm it’s genuine',
      'names-other': 'It names a different recipient',
      'not-checked': 'Not checked, because no e-mail address or ID was given',
      'no-recipient': 'The badge doesn’t name a recipient',
    },
  },
  checks: {
    read: 'Reading the file',
    structure: 'Format',
    proof: 'Signature',
    key: 'Issuer’s key',
    validity: 'Dates',
    status: 'Status',
    issuer: 'Issuer',
    recipient: 'Recipient',
    presentation: 'Presentation',
    schema: 'Declared schemas',
    results: 'Results',
    evidence: 'Evidence',
    endorsement: 'Endorsements',
    child: 'Badges inside',
    refresh: 'Newer version',
    custom: 'Additional check',
  },
  outcomes: {
    pass: 'passed',
    fail: 'failed',
    warn: 'notice',
    unknown: 'couldn’t check',
    unsupported: 'not supported',
    skipped: 'skipped',
  },
  advice: {
    'proof-altered': {
      reader: 'Ask the person for the original file. If that one is altered too, ask the issuer.',
      issuer:
        'Something changed the JSON after signing, such as a database, a template or a formatter. Sign as the last step and store the exact bytes.',
    },
    'proof-missing': {
      reader:
        'Without a signature, no one can tell who made it. Ask the issuer for a signed badge.',
      issuer: 'Sign the badge. The command open-badge mint adds the proof and verifies it.',
    },
    'proof-unsupported': {
      reader: 'Try a verifier that supports this type of signature.',
      issuer: 'Add a second proof with eddsa-rdfc-2022. A badge may have several.',
    },
    'proof-expired': {
      reader: 'Ask the person for a renewed badge.',
      issuer: 'Leave “expires” out of the proof, or sign again before it ends.',
    },
    'context-unknown': {
      reader:
        'That doesn’t mean anything is wrong with the badge. The page you’re on can provide the vocabulary it needs.',
      issuer: 'Use only published vocabularies, and tell verifiers where to get yours.',
    },
    'context-redefines': {
      reader: 'Don’t rely on what it seems to say. Ask the issuer.',
      issuer: 'Remove the definitions that change terms of the standard contexts, then sign again.',
    },
    'term-undefined': {
      reader: 'Don’t rely on the part that the signature doesn’t cover.',
      issuer:
        'Add a context that defines “{property|the field}”[ ({context} does)], or leave it out, then sign again.',
    },
    'term-unmapped': {
      reader: 'Don’t rely on that part, because its meaning isn’t defined.',
      issuer:
        'Add a context that defines “{property|the field}”[ ({context} does)], or leave it out, then sign again.',
    },
    'key-not-bound': {
      reader:
        'Ask the person for the original file, or contact the issuer. We can’t confirm that {issuer|the issuer} signed this.',
      issuer:
        'The proof’s verificationMethod isn’t tied to the issuer’s id. List the key under assertionMethod, or correct issuer.id.',
    },
    'key-not-listed': {
      reader: 'Ask the issuer to confirm it. The key may have been replaced.',
      issuer:
        'Keep keys you no longer sign with in your key document, or old badges stop verifying.',
    },
    'key-unreachable': {
      reader:
        'Try again later. The issuer’s site may be down, or it may not let other pages read its key.',
      issuer:
        'Serve the key document at {url|its URL} over HTTPS, without redirects, with Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'That doesn’t mean anything is wrong with the badge. Try another verifier.',
      issuer: 'Publish the key as did:web or did:key as well.',
    },
    'key-port': {
      reader:
        'That doesn’t mean anything is wrong with the badge. Another verifier may open such a URL.',
      issuer:
        'Serve the key document on the standard HTTPS port, without a port in the identifier.',
    },
    'key-malformed': {
      reader:
        'The badge may be fine, but we couldn’t check its signature. Ask the issuer to confirm it.',
      issuer:
        'Fix the key in your key document. A Multikey starts with the code of its type (z6Mk…, zDn…), and a PEM has real line breaks.',
    },
    'key-ambiguous': {
      reader:
        'The badge may be fine, but we couldn’t check its signature. Ask the issuer to confirm it.',
      issuer: 'Give each key in your key document an id of its own.',
    },
    'key-document-invalid': {
      reader: 'Ask the issuer to confirm it.',
      issuer:
        'Check the key document[ at {url}]. Its id, controller and verificationMethod must agree.',
    },
    'key-revoked': {
      reader: 'Ask the issuer for a badge signed with a current key.',
      issuer: 'Issue the badge again with a current key.',
    },
    'hosted-unreachable': {
      reader:
        'Try again later. The issuer’s site may be down, or it may not let other pages read it.',
      issuer: 'Serve the assertion over HTTPS with Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Rely on what the issuer’s site shows, not on this file.',
      issuer: 'The copy differs from what you host. Hand out the current one.',
    },
    'property-missing': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Add “{property|the field}” and sign again.',
    },
    'property-withheld': {
      reader: 'Ask the person who showed you the badge to disclose this part too.',
      issuer: 'Make every required field mandatory to disclose.',
    },
    'property-type': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Write “{property|the field}” as {expected|the standard requires} and sign again.',
    },
    'property-value': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Give “{property|the field}” a value that the standard allows and sign again.',
    },
    'date-format': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Write dates with a time and a time zone, such as 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Ask the person for the file as the issuer sent it.',
      issuer: 'Write the text into the image as UTF-8 (an iTXt chunk, not tEXt).',
    },
    'container-deviation': {
      reader: 'Ask the issuer for a file that follows the standard.',
      issuer: 'Bake the badge again with the command open-badge bake, which follows the standard.',
    },
    expired: {
      reader: 'Ask the person whether they have renewed it.',
      issuer: 'Issue a new badge with a later end date.',
    },
    'not-yet-valid': {
      reader: 'Check again after the start date, and make sure this device’s clock is right.',
      issuer: 'If it should be valid now, issue it again with an earlier start date.',
    },
    'period-withheld': {
      reader: 'Ask the person to share its end date and its status too, or the whole badge.',
      issuer:
        'Make `validUntil` and `credentialStatus` mandatory, with everything in them, so that the holder can’t leave them out.',
    },
    'status-withheld': {
      reader: 'Ask the person to share its end date and its status too, or the whole badge.',
      issuer:
        'Make `validUntil` and `credentialStatus` mandatory, with everything in them, so that the holder can’t leave them out.',
    },
    'status-revoked': {
      reader: 'Ask the person whether there’s a newer one, or ask the issuer why it was revoked.',
      issuer: 'If this was a mistake, issue a new badge. A revocation can’t be undone.',
    },
    'status-suspended': {
      reader: 'Check again later, or ask the issuer.',
      issuer: 'Clear the bit in your suspension list when the badge should be valid again.',
    },
    'status-unreachable': {
      reader:
        'Try again later. Until we can read the list, we can’t tell whether the badge was revoked.',
      issuer:
        'Serve the list at {url|its URL} over HTTPS, without redirects, with Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Ask the issuer whether it’s still valid.',
      issuer: 'Add a BitstringStatusListEntry. A badge may have several status entries.',
    },
    'status-list-not-authentic': {
      reader: 'Ask the issuer whether the badge is still valid.',
      issuer: 'Sign the status list again after every change.',
    },
    'status-list-issuer': {
      reader: 'Ask the issuer whether someone else keeps its list.',
      issuer: 'Sign the status list with the key you sign badges with.',
    },
    'status-list-unreadable': {
      reader: 'Ask the issuer whether the badge is still valid.',
      issuer:
        'Check what {url|its URL} returns. It must be the list itself, and its encodedList must be “u” followed by base64url of the gzip-compressed bits.',
    },
    'issuer-unlisted': {
      reader:
        'Being unlisted isn’t suspicious. Look at who the issuer is, and decide whether you know it.',
      issuer: 'Ask to join the lists that your readers use.',
    },
    'issuer-list-unreachable': {
      reader: 'Try again later. The verdict on the badge doesn’t depend on it.',
      issuer: 'Nothing to do.',
    },
    'recipient-mismatch': {
      reader:
        'Ask which e-mail address it was awarded to. People often have several, and capital letters or spaces may matter.',
      issuer: 'Nothing to do.',
    },
    'recipient-hash-unknown': {
      reader: 'Ask the person to prove it another way.',
      issuer: 'Use sha256 with a salt.',
    },
    'recipient-not-asked': {
      reader: 'Compare it with the person’s e-mail address. The address stays in this page.',
      issuer: 'Nothing to do.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'The issuer’s own site serves it and doesn’t say it’s revoked. Nothing in it is signed, so it’s only as reliable as that site. We don’t check the claims.',
      },
      invalid: {
        meaning: 'We can’t accept it as a badge from the named issuer’s site.',
      },
      faulty: {
        issuer: 'Fix what the checks below name in the documents that your site serves.',
      },
      indeterminate: {
        issuer:
          'Make sure any web page can read the badge, its class and your profile (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'The issuer’s site serves it',
        no: 'We can’t accept it as genuine',
        'sealed-by': 'Hosted at {host|the issuer’s site}',
      },
      current: {
        'list-read': 'The issuer’s site[ ({host})] doesn’t say it’s revoked',
      },
    },
    checks: {
      proof: 'Hosting',
      key: 'Issuer’s site',
    },
    correct: 'Fix “{property|the field}” in the documents that your site serves.',
    words: {
      uncovered: 'Not from the issuer’s site',
    },
  },
  words: {
    'verify-again': 'Check again',
    raw: 'Raw data',
    technical: 'Technical details',
    checks: 'All checks',
    'four-questions': 'Four questions',
    'what-you-can-do': 'What you can do',
    'if-you-issued': 'If you’re the issuer:',
    receipt: 'Save receipt',
    'hidden-personal': 'Show personal data',
    'valid-until': 'Valid until {date}',
    ended: 'Ended {date}',
    starts: 'Starts {date}',
    'allow-request':
      'Ask the people who run this page to allow requests to {host} in its security policy (connect-src).',
    'nothing-sent': 'The check ran in your browser. Nothing was uploaded.',
    description: 'Description',
    criteria: 'How it was earned',
    'criteria-page': 'Criteria',
    narrative: 'About this award',
    evidence: 'Evidence',
    results: 'Results',
    reached: 'reached',
    required: 'required',
    passed: 'Requirement met',
    'not-passed': 'Requirement not met',
    'result-value': 'Result: {value}',
    'possible-values': 'Possible: {values}',
    range: 'from {min|…} to {max|…}',
    'order-not-sealed': 'No signature covers the order of these levels',
    requires: 'Required: {value}',
    endorsements: 'Endorsements',
    'credits-earned': 'Credits earned',
    'credits-available': 'Credits available',
    type: 'Type',
    identifiers: 'Identifiers',
    dates: 'Dates',
    language: 'Language',
    version: 'Version',
    recipient: 'Recipient',
    'recipient-hashed': 'hidden (can be compared, but not read)',
    role: 'Role',
    term: 'Term',
    license: 'License number',
    activity: 'Activity',
    'assessed-by': 'Assessed by',
    'created-by': 'Designed by',
    accreditations: 'Accreditations, as the issuer states them',
    field: 'Field of study',
    specialization: 'Specialization',
    'other-name': 'Also called',
    'found-in': 'Found in',
    'data-model': 'Standard',
    'contains-badges': 'Badges inside',
    partial: 'Part of a larger record',
    code: 'Code',
    where: 'Where',
    'read-at': 'fetched {date}',
    key: 'Key',
    digest: 'Digest',
    address: 'URL',
    'asked-how': 'How we checked',
    'asked-clock': 'Clock',
    'asked-own-clock': 'from this device',
    'asked-set-clock': 'set by the page',
    'asked-lists': 'Lists of trusted issuers',
    'asked-person': 'Person to compare with',
    'asked-named': 'given (not kept in the report)',
    'asked-nobody': 'none given',
    'asked-holder': 'Proof from the holder',
    'asked-strict': 'Minor deviations from the standard',
    'asked-accepted': 'accepted, with a notice',
    'asked-refused': 'rejected',
    'asked-network': 'Network requests',
    'asked-nothing': 'none',
    'asked-saved': 'none: the responses come from a file saved on {date}',
    points: 'Points: {value}',
    website: 'Website',
    email: 'E-mail',
    identifier: 'Identifier',
    credential: 'Credential',
    achievement: 'Achievement',
    facts: 'Overview',
    'meaning-no-list':
      'Nothing has changed since the issuer signed it. The issuer doesn’t publish revocations for it, so we can’t tell whether it was revoked. We check the signature, not the claims.',
    uncovered: 'Not covered by the signature',
    withheld: 'What the holder may have left out',
    'render-method': 'Custom design',
    'not-run': '{method} (offered by the issuer, not run here)',
    'also-in': 'Also available in',
    'what-it-took': 'What it took',
    'level-reached': 'Level reached: {level}',
    compare: 'Compare',
    'compare-hint': 'E-mail (stays in your browser)',
  },
};
