import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'This badge is authentic and current',
      meaning:
        'It is what the issuer signed, and it has not been withdrawn. Whether its claims are true is for the issuer to answer.',
      reader:
        'Look at who the issuer is and whether the badge belongs to the person who showed it.',
      issuer: 'Nothing to do.',
    },
    signed: {
      title: 'This badge is signed, but nothing shows who issued it',
      meaning:
        'Nothing was changed since it was signed. The issuer is known only by its key: anyone can make a key and give it any name.',
      reader:
        'Ask the person how you can confirm who issued it, or ask the organisation that the badge names.',
      issuer:
        'Issue badges from your own domain (did:web or an https id), or ask to be put on the lists your readers use.',
    },
    record: {
      title: 'This record is authentic and current, and so is each badge in it',
      meaning:
        'It is what its publisher signed, and each badge in it was checked on its own. Whether its claims are true is for the issuers to answer.',
      reader: 'Look at who published the record and who issued each badge in it.',
      issuer: 'Nothing to do.',
    },
    'record-mixed': {
      title: 'This record is what its publisher signed, but not every badge in it is valid',
      meaning:
        'The signature of the record says only that its publisher put these badges together. Each badge in it was checked on its own.',
      reader: 'Look at the badge that is named here, and do not rely on it.',
      issuer: 'Issue the record again with badges that are valid.',
    },
    invalid: {
      title: 'Do not rely on this badge',
      meaning: 'What you see is not what the issuer it names has sealed.',
      reader: 'Ask the person for the original file, or ask the issuer for a confirmation.',
      issuer:
        'Open the checks below: each one says what is wrong and where. Correct it and issue the badge again.',
    },
    'foreign-key': {
      title: 'Do not rely on this badge',
      meaning: 'It is intact, but it was not signed by the issuer it names.',
      reader: 'Ask the person for the original file, or ask the issuer for a confirmation.',
      issuer:
        'List the key you sign with in your key document, or correct the issuer’s id in the badge.',
    },
    faulty: {
      title: 'This badge breaks the rules of the standard',
      meaning:
        'Nothing shows that somebody altered it, but it was not made as the standard asks, so it cannot be accepted as it is.',
      reader: 'Ask the issuer to correct it.',
      issuer: 'Correct what the checks below name, then sign the badge again.',
    },
    unsigned: {
      title: 'Nobody has signed this badge',
      meaning: 'Anybody could have written it: nothing ties it to the issuer it names.',
      reader: 'Ask the person or the issuer for the signed badge.',
      issuer: 'Sign the badge: open-badge mint adds the proof and verifies it.',
    },
    'other-person': {
      title: 'This badge was not awarded to the person you named',
      meaning:
        'The badge itself is authentic and current. The address you gave is not the one it was awarded to.',
      reader:
        'Ask which e-mail address it was awarded to: people have several. Capital letters and spaces may matter.',
      issuer: 'Nothing to do.',
    },
    revoked: {
      title: 'The issuer has withdrawn this badge',
      meaning: 'It no longer holds, whatever the picture or the file says.',
      reader:
        'Ask the person whether there is a newer one, or ask the issuer why it was withdrawn.',
      issuer: 'If this was a mistake, issue a new badge: a revocation is final.',
    },
    suspended: {
      title: 'The issuer has put this badge on hold',
      meaning: 'It does not hold at the moment and may hold again later.',
      reader: 'Check again later, or ask the issuer.',
      issuer: 'Clear the suspension in your status list when the badge should hold again.',
    },
    expired: {
      title: 'This badge has expired',
      meaning: 'It held until its end date. Expired does not mean false.',
      reader: 'Ask the person whether they have renewed it.',
      issuer: 'Issue a new badge with a later end date.',
    },
    'not-yet-valid': {
      title: 'This badge is not valid yet',
      meaning: 'It starts to hold on a later date.',
      reader: 'Check again after the start date, and check that the clock of this device is right.',
      issuer: 'If it should hold now, issue it again with an earlier start date.',
    },
    unsupported: {
      title: 'We cannot check a badge of this kind',
      meaning:
        'This says nothing against the badge. It is sealed or tracked in a way that is not built in here.',
      reader: 'Use a verifier that knows this kind, or ask the issuer for a confirmation.',
      issuer: 'Seal the badge with eddsa-rdfc-2022 too: most verifiers can read it.',
    },
    'other-kind': {
      title: 'This is a verifiable credential of another kind, not an Open Badge',
      meaning:
        'The rules of Open Badges do not apply to it, so it gets no verdict as a badge. This says nothing against it.',
      reader: 'Check it with a verifier for this kind of credential.',
      issuer: 'Nothing to do.',
    },
    indeterminate: {
      title: 'This badge could not be confirmed',
      meaning:
        'Nothing wrong was found, but part of the check could not be made. It may be authentic.',
      reader: 'Try again later or from another network. If it stays so, ask the issuer.',
      issuer:
        'Make sure that your key document and your status lists can be read from any web page (HTTPS, CORS).',
    },
    malformed: {
      title: 'No badge could be read from this',
      meaning: 'The file is damaged, is something else, or has lost its badge on the way.',
      reader: 'Ask the person for the original file.',
      issuer: 'Send the original file as an attachment, or share a link to it.',
    },
    unread: {
      title: 'The badge could not be opened',
      meaning: 'Nothing is known about it: it was never read.',
      reader: 'Check the address and your connection, then try again.',
      issuer: 'Serve the file over HTTPS and let other pages read it (CORS).',
    },
    waiting: {
      title: 'This badge has not been read yet',
      meaning: 'Nothing is known about it so far.',
      reader: 'Follow this hint, or ask the person for the file of the badge.',
      issuer: 'Nothing to do.',
    },
    'not-held': {
      title: 'Nothing shows that this badge belongs to whoever showed it',
      meaning: 'The badge itself is authentic and current. Anybody can show a copy of it.',
      reader: 'Ask the person to show it again from their own wallet.',
      issuer: 'Nothing to do.',
    },
    unchecked: {
      title: 'This badge has not been checked',
      meaning: 'Anybody could have written what you see.',
      reader: 'Verify it before you rely on it.',
      issuer: 'Nothing to do.',
    },
    checking: {
      title: 'Checking this badge',
      meaning: 'The answer follows in a moment.',
      reader: 'Wait a moment.',
      issuer: 'Nothing to do.',
    },
  },
  questions: {
    authentic: 'Authentic?',
    current: 'Current?',
    issuer: 'Issuer?',
    recipient: 'Recipient?',
  },
  answers: {
    authentic: {
      yes: 'Nothing was changed since it was signed',
      no: 'It is not what the named issuer signed',
      unknown: 'Could not be found out',
      unsupported: 'Sealed in a way we cannot check',
      'sealed-by': '[{suite} signature ]by the key of {issuer|the issuer}',
    },
    current: {
      yes: 'Not withdrawn, no end date',
      'yes-until': 'Not withdrawn, valid until {until}',
      'no-list': 'No end date. The issuer keeps no list of withdrawn badges',
      'no-list-until': 'Valid until {until}. The issuer keeps no list of withdrawn badges',
      revoked: 'Withdrawn by the issuer',
      suspended: 'Put on hold by the issuer',
      expired: 'Ended[ on {until}]',
      'not-yet-valid': 'Starts[ on {from}]',
      unknown: 'Could not be found out',
      unsupported: 'Tracked in a way we cannot read',
      'not-asked': 'Not asked: it is not known to be authentic',
      'list-read': 'The issuer’s status list[ at {host}] was read',
    },
    issuer: {
      trusted: 'Listed by {list|a list you trust}[, list of {listDate}]',
      unlisted: 'On none of your trusted lists',
      'unlisted-controls': 'Controls {host}. On none of your trusted lists',
      unknown: 'No trusted list was asked',
      'unknown-controls': 'Controls {host}. No trusted list was asked',
      'not-asked': 'Not established: the badge is not authentic',
      'not-established': 'Not established: the badge is not known to be authentic',
      'self-asserted': '“{name}” is the name it gives itself',
    },
    recipient: {
      match: 'Awarded to the person you named',
      mismatch: 'Not awarded to the person you named',
      'names-them': 'It names this person, but it is not known to be authentic',
      'names-other': 'It does not name the person you named',
      'not-checked': 'Not asked: nobody was named to compare with',
      'no-recipient': 'The badge names nobody',
    },
  },
  checks: {
    read: 'Reading the file',
    structure: 'Form of the badge',
    proof: 'Seal',
    key: 'Key of the issuer',
    validity: 'Dates',
    status: 'Withdrawal',
    issuer: 'Issuer',
    recipient: 'Recipient',
    presentation: 'Presentation',
    schema: 'Declared schemas',
    results: 'Results',
    evidence: 'Evidence',
    endorsement: 'Endorsements',
    child: 'Badges inside',
    refresh: 'Newer version',
    custom: 'Further check',
  },
  outcomes: {
    pass: 'passed',
    fail: 'failed',
    warn: 'note',
    unknown: 'could not be found out',
    unsupported: 'not supported here',
    skipped: 'not asked',
  },
  advice: {
    'proof-altered': {
      reader: 'Ask the person for the original file. If that one is altered too, ask the issuer.',
      issuer:
        'Something changed the JSON after signing: a database, a template, a formatter. Sign as the last step and store the exact bytes.',
    },
    'proof-missing': {
      reader:
        'Without a signature nobody can tell who wrote it. Ask the issuer for a signed badge.',
      issuer: 'Sign the badge: open-badge mint adds the proof and verifies it.',
    },
    'proof-unsupported': {
      reader: 'Try a verifier that knows this kind of signature.',
      issuer: 'Add a second proof of the kind eddsa-rdfc-2022: a badge may carry several.',
    },
    'proof-expired': {
      reader: 'Ask the person for a renewed badge.',
      issuer: 'Leave “expires” out of the proof, or sign again before it ends.',
    },
    'context-unknown': {
      reader:
        'This says nothing against the badge. The page you are on can provide the vocabulary it needs.',
      issuer: 'Use published vocabularies only, and tell verifiers where yours can be had.',
    },
    'context-redefines': {
      reader: 'Do not rely on what it seems to say. Ask the issuer.',
      issuer: 'Remove the definitions that change terms of the standard contexts, then sign again.',
    },
    'term-undefined': {
      reader: 'Do not rely on the part that the seal does not cover.',
      issuer:
        'Add a context that defines “{property|the field}”[ ({context} does)], or leave it out, then sign again.',
    },
    'term-unmapped': {
      reader: 'Do not rely on that part: nobody can tell what it means.',
      issuer:
        'Add a context that defines “{property|the field}”[ ({context} does)], or leave it out, then sign again.',
    },
    'key-not-bound': {
      reader:
        'Ask the person for the original file, or the issuer for a confirmation. Nobody at {issuer|the issuer} has signed this.',
      issuer:
        'The proof’s verificationMethod does not belong to the issuer’s id. List the key under assertionMethod, or correct issuer.id.',
    },
    'key-not-listed': {
      reader: 'Ask the issuer for a confirmation: the key may have been replaced.',
      issuer:
        'Keep keys you no longer sign with in your key document, or old badges stop verifying.',
    },
    'key-unreachable': {
      reader:
        'Try again later. The issuer’s site may be down, or it may not let other pages read its key.',
      issuer:
        'Serve the key document at {url|its address} over HTTPS, without redirects, with Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'This says nothing against the badge. Try another verifier.',
      issuer: 'Publish the key as did:web or did:key as well.',
    },
    'key-port': {
      reader: 'This says nothing against the badge. Another verifier may open such an address.',
      issuer:
        'Serve the key document at the standard port of HTTPS, without a port in the identifier.',
    },
    'key-malformed': {
      reader:
        'This says nothing against the badge: its signature could not be checked. Ask the issuer for a confirmation.',
      issuer:
        'Correct the key in your key document: a Multikey begins with the code of its kind (z6Mk…, zDn…), a PEM has real line breaks.',
    },
    'key-document-invalid': {
      reader: 'Ask the issuer for a confirmation.',
      issuer:
        'Check the key document[ at {url}]: its id, controller and verificationMethod have to agree.',
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
      issuer: 'The copy differs from what you host: hand out the current one.',
    },
    'property-missing': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Add “{property|the field}” and sign again.',
    },
    'property-type': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Write “{property|the field}” as {expected|the standard asks} and sign again.',
    },
    'property-value': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Give “{property|the field}” a value the standard allows and sign again.',
    },
    'date-format': {
      reader: 'Ask the issuer to correct the badge.',
      issuer: 'Write dates with a time and a zone, as 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Ask the person for the file as the issuer sent it.',
      issuer: 'Write the text into the picture as UTF-8 (an iTXt chunk, not tEXt).',
    },
    'container-deviation': {
      reader: 'Ask the issuer for the file again, made as the standard says.',
      issuer: 'Bake the badge as the standard says: open-badge bake does.',
    },
    expired: {
      reader: 'Ask the person whether they have renewed it.',
      issuer: 'Issue a new badge with a later end date.',
    },
    'not-yet-valid': {
      reader: 'Check again after the start date, and check that the clock of this device is right.',
      issuer: 'If it should hold now, issue it again with an earlier start date.',
    },
    'period-withheld': {
      reader: 'Ask the person to show its end and its status too, or ask for the whole badge.',
      issuer:
        'Make `validUntil` and `credentialStatus`, with all that is in them, mandatory: not something the holder can leave out.',
    },
    'status-withheld': {
      reader: 'Ask the person to show its end and its status too, or ask for the whole badge.',
      issuer:
        'Make `validUntil` and `credentialStatus`, with all that is in them, mandatory: not something the holder can leave out.',
    },
    'status-revoked': {
      reader: 'Ask the person whether there is a newer one, or the issuer why it was withdrawn.',
      issuer: 'If this was a mistake, issue a new badge: a revocation is final.',
    },
    'status-suspended': {
      reader: 'Check again later, or ask the issuer.',
      issuer: 'Clear the bit in your suspension list when the badge should hold again.',
    },
    'status-unreachable': {
      reader:
        'Try again later. Until the list can be read, nobody can tell whether the badge was withdrawn.',
      issuer:
        'Serve the list at {url|its address} over HTTPS, without redirects, with Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Ask the issuer whether it still holds.',
      issuer: 'Add a BitstringStatusListEntry: a badge may carry several.',
    },
    'status-list-not-authentic': {
      reader: 'Ask the issuer whether the badge still holds.',
      issuer: 'Sign the status list again after every change.',
    },
    'status-list-issuer': {
      reader: 'Ask the issuer whether it lets others keep its list.',
      issuer: 'Sign the status list with the key you sign badges with.',
    },
    'status-list-unreadable': {
      reader: 'Ask the issuer whether the badge still holds.',
      issuer:
        'Check what {url|its address} answers with: it has to be the list itself, its encodedList “u”, then base64url of the gzip-compressed bits.',
    },
    'issuer-unlisted': {
      reader:
        'Unlisted is not suspicious. Look at the address of the issuer, and decide whether you know it.',
      issuer: 'Ask to be put on the lists your readers use.',
    },
    'issuer-list-unreachable': {
      reader: 'Try again later. The verdict on the badge does not depend on it.',
      issuer: 'Nothing to do.',
    },
    'recipient-mismatch': {
      reader:
        'Ask which e-mail address it was awarded to: people have several. Capital letters and spaces may matter.',
      issuer: 'Nothing to do.',
    },
    'recipient-hash-unknown': {
      reader: 'Ask the person to prove it in another way.',
      issuer: 'Use sha256 with a salt.',
    },
    'recipient-not-asked': {
      reader: 'Enter the person’s e-mail address to compare. It stays in this page.',
      issuer: 'Nothing to do.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'The issuer’s own site serves it, and does not call it withdrawn. Nothing on it is signed: the site alone answers for it. Whether its claims are true is for the issuer to answer.',
      },
      invalid: {
        meaning: 'What you see is not what the site of the issuer it names serves.',
      },
      faulty: {
        issuer: 'Correct what the checks below name in the documents that your site serves.',
      },
      indeterminate: {
        issuer:
          'Make sure that the badge, its class and your profile can be read from any web page (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'The issuer’s site serves it',
        no: 'It is not what the named issuer’s site serves',
        'sealed-by': 'hosted at {host|the issuer’s site}',
      },
      current: {
        'list-read': 'The issuer’s site[ {host}] was asked and does not call it withdrawn',
      },
    },
    checks: {
      proof: 'Hosting',
      key: 'Site of the issuer',
    },
    correct: 'Correct “{property|the field}” in the documents that your site serves.',
    words: {
      uncovered: 'What the issuer’s site does not serve',
    },
  },
  words: {
    'verify-again': 'Check again',
    copy: 'Copy',
    copied: 'Copied',
    raw: 'The badge as received',
    technical: 'Technical details',
    checks: 'All checks',
    'four-questions': 'Four questions',
    'what-you-can-do': 'What you can do',
    'if-you-issued': 'If you are the issuer:',
    receipt: 'Save as receipt',
    'hidden-personal': 'Personal, hidden until you ask',
    'valid-until': 'Valid until {date}',
    ended: 'Ended {date}',
    starts: 'Starts {date}',
    'nothing-sent': 'It all happened in your browser; the badge was sent nowhere.',
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
    'order-not-sealed': 'The order of these levels is not sealed',
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
    'recipient-hashed': 'hidden (a hash); can be compared, not read',
    role: 'Role',
    term: 'Term',
    license: 'Licence number',
    activity: 'Activity',
    'assessed-by': 'Assessed by',
    'created-by': 'Designed by',
    field: 'Field of study',
    specialization: 'Specialisation',
    'other-name': 'Also called',
    'found-in': 'Found in',
    'data-model': 'Standard',
    'contains-badges': 'Badges inside',
    partial: 'A part of a larger record',
    code: 'Code',
    where: 'Where',
    'read-at': 'read {date}',
    key: 'Key',
    digest: 'Digest',
    address: 'Address',
    'asked-how': 'What was asked',
    'asked-clock': 'Clock',
    'asked-own-clock': 'of this device',
    'asked-set-clock': 'set by the page',
    'asked-lists': 'Lists of trusted issuers',
    'asked-person': 'Person to compare with',
    'asked-named': 'named (not kept in the report)',
    'asked-nobody': 'nobody named',
    'asked-holder': 'Proof from the holder',
    'asked-strict': 'Small deviations from the standard',
    'asked-accepted': 'accepted, with a note',
    'asked-refused': 'refused',
    'asked-network': 'Questions to the network',
    'asked-nothing': 'none',
    'asked-saved': 'none: the answers come from a bundle saved on {date}',
    points: 'Points: {value}',
    website: 'Website',
    email: 'E-mail',
    identifier: 'Identifier',
    credential: 'Credential',
    achievement: 'Achievement',
    facts: 'In brief',
    'meaning-no-list':
      'It is what the issuer signed. The issuer keeps no list of withdrawals, so whether it was withdrawn cannot be asked. Whether its claims are true is for the issuer to answer.',
    uncovered: 'What the seal does not cover',
    withheld: 'Kept back',
    'render-method': 'Own design',
    'not-run': '{method} (named by the issuer, not run here)',
    'also-in': 'Also available in',
    'what-it-took': 'What it took',
    'level-reached': 'Level reached: {level}',
    compare: 'Compare',
    'compare-hint': 'E-mail (stays in your browser)',
  },
};
