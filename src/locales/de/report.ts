import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Dieses Badge ist echt und gültig',
      meaning:
        'Es ist das, was der Aussteller signiert hat, und es wurde nicht zurückgezogen. Ob seine Aussagen stimmen, verantwortet der Aussteller.',
      reader:
        'Sehen Sie nach, wer der Aussteller ist und ob das Badge der Person gehört, die es gezeigt hat.',
      issuer: 'Nichts zu tun.',
    },
    signed: {
      title: 'Dieses Badge ist signiert, aber nichts zeigt, wer es ausgestellt hat',
      meaning:
        'Seit der Signatur wurde nichts geändert. Der Aussteller ist nur an seinem Schlüssel zu erkennen: Einen Schlüssel kann jeder erzeugen und ihm jeden Namen geben.',
      reader:
        'Fragen Sie die Person, wie sich der Aussteller bestätigen lässt, oder fragen Sie die Organisation, die das Badge nennt.',
      issuer:
        'Stellen Sie Badges unter Ihrer eigenen Domain aus (did:web oder eine https-id), oder lassen Sie sich in die Listen Ihrer Leser aufnehmen.',
    },
    record: {
      title: 'Dieser Nachweis ist echt und aktuell, ebenso jedes Badge darin',
      meaning:
        'Er ist, was sein Herausgeber signiert hat, und jedes Badge darin wurde für sich geprüft. Ob seine Angaben stimmen, haben die Aussteller zu verantworten.',
      reader:
        'Achten Sie darauf, wer den Nachweis herausgegeben und wer die Badges darin ausgestellt hat.',
      issuer: 'Nichts zu tun.',
    },
    'record-mixed': {
      title:
        'Dieser Nachweis ist, was sein Herausgeber signiert hat, aber nicht jedes Badge darin ist gültig',
      meaning:
        'Die Signatur des Nachweises sagt nur, dass sein Herausgeber diese Badges zusammengestellt hat. Jedes Badge darin wurde für sich geprüft.',
      reader: 'Sehen Sie sich das genannte Badge an und verlassen Sie sich nicht darauf.',
      issuer: 'Stellen Sie den Nachweis mit gültigen Badges neu aus.',
    },
    invalid: {
      title: 'Verlassen Sie sich nicht auf dieses Badge',
      meaning: 'Was Sie sehen, ist nicht das, was der genannte Aussteller besiegelt hat.',
      reader: 'Bitten Sie die Person um die Originaldatei oder den Aussteller um eine Bestätigung.',
      issuer:
        'Öffnen Sie die Prüfungen unten: Jede sagt, was nicht stimmt und wo. Berichtigen Sie es und stellen Sie das Badge neu aus.',
    },
    'foreign-key': {
      title: 'Verlassen Sie sich nicht auf dieses Badge',
      meaning: 'Es ist unverändert, wurde aber nicht von dem Aussteller signiert, den es nennt.',
      reader: 'Bitten Sie die Person um die Originaldatei oder den Aussteller um eine Bestätigung.',
      issuer:
        'Führen Sie den Schlüssel, mit dem Sie signieren, in Ihrem Schlüsseldokument auf, oder berichtigen Sie die id des Ausstellers im Badge.',
    },
    faulty: {
      title: 'Dieses Badge verletzt die Regeln des Standards',
      meaning:
        'Nichts deutet darauf hin, dass jemand es verändert hat. Es wurde aber nicht so erstellt, wie der Standard es verlangt, und kann so nicht angenommen werden.',
      reader: 'Bitten Sie den Aussteller, es zu berichtigen.',
      issuer: 'Berichtigen Sie, was die Prüfungen unten nennen, und signieren Sie das Badge neu.',
    },
    unsigned: {
      title: 'Niemand hat dieses Badge signiert',
      meaning:
        'Jeder könnte es geschrieben haben: Nichts verbindet es mit dem Aussteller, den es nennt.',
      reader: 'Bitten Sie die Person oder den Aussteller um das signierte Badge.',
      issuer: 'Signieren Sie das Badge: open-badge mint fügt die Signatur hinzu und prüft sie.',
    },
    'other-person': {
      title: 'Dieses Badge wurde nicht an die genannte Person vergeben',
      meaning:
        'Das Badge selbst ist echt und gültig. Die angegebene Adresse ist nicht die, an die es vergeben wurde.',
      reader:
        'Fragen Sie, an welche E-Mail-Adresse es vergeben wurde: Viele haben mehrere. Großbuchstaben und Leerzeichen können eine Rolle spielen.',
      issuer: 'Nichts zu tun.',
    },
    revoked: {
      title: 'Der Aussteller hat dieses Badge zurückgezogen',
      meaning: 'Es gilt nicht mehr, was auch immer das Bild oder die Datei sagt.',
      reader:
        'Fragen Sie die Person, ob es ein neueres gibt, oder den Aussteller, warum es zurückgezogen wurde.',
      issuer: 'War es ein Versehen, stellen Sie ein neues Badge aus: Ein Widerruf ist endgültig.',
    },
    suspended: {
      title: 'Der Aussteller hat dieses Badge ausgesetzt',
      meaning: 'Es gilt im Moment nicht und kann später wieder gelten.',
      reader: 'Prüfen Sie es später noch einmal, oder fragen Sie den Aussteller.',
      issuer:
        'Heben Sie die Aussetzung in Ihrer Statusliste auf, sobald das Badge wieder gelten soll.',
    },
    expired: {
      title: 'Dieses Badge ist abgelaufen',
      meaning: 'Es galt bis zu seinem Enddatum. Abgelaufen heißt nicht falsch.',
      reader: 'Fragen Sie die Person, ob sie es erneuert hat.',
      issuer: 'Stellen Sie ein neues Badge mit späterem Enddatum aus.',
    },
    'not-yet-valid': {
      title: 'Dieses Badge ist noch nicht gültig',
      meaning: 'Es gilt erst ab einem späteren Tag.',
      reader:
        'Prüfen Sie es nach dem Beginn noch einmal, und prüfen Sie, ob die Uhr dieses Geräts richtig geht.',
      issuer: 'Soll es jetzt gelten, stellen Sie es mit früherem Beginn neu aus.',
    },
    unsupported: {
      title: 'Ein Badge dieser Art können wir nicht prüfen',
      meaning:
        'Das spricht nicht gegen das Badge. Es ist auf eine Weise besiegelt oder wird auf eine Weise geführt, die hier nicht eingebaut ist.',
      reader:
        'Nehmen Sie ein Prüfprogramm, das diese Art kennt, oder bitten Sie den Aussteller um eine Bestätigung.',
      issuer:
        'Besiegeln Sie das Badge zusätzlich mit eddsa-rdfc-2022: Die meisten Prüfprogramme können es lesen.',
    },
    'other-kind': {
      title: 'Dies ist ein digitaler Nachweis anderer Art, kein Open Badge',
      meaning:
        'Die Regeln für Open Badges gelten dafür nicht; als Badge wird er nicht beurteilt. Das spricht nicht gegen ihn.',
      reader: 'Prüfen Sie ihn mit einem Prüfprogramm für diese Art von Nachweis.',
      issuer: 'Nichts zu tun.',
    },
    indeterminate: {
      title: 'Dieses Badge konnte nicht bestätigt werden',
      meaning:
        'Es fand sich nichts Falsches, aber ein Teil der Prüfung war nicht möglich. Es kann echt sein.',
      reader:
        'Versuchen Sie es später oder aus einem anderen Netz noch einmal. Bleibt es so, fragen Sie den Aussteller.',
      issuer:
        'Sorgen Sie dafür, dass Ihr Schlüsseldokument und Ihre Statuslisten von jeder Webseite gelesen werden können (HTTPS, CORS).',
    },
    malformed: {
      title: 'Hieraus ließ sich kein Badge lesen',
      meaning: 'Die Datei ist beschädigt, etwas anderes, oder hat ihr Badge unterwegs verloren.',
      reader: 'Bitten Sie die Person um die Originaldatei.',
      issuer: 'Schicken Sie die Originaldatei als Anhang, oder teilen Sie einen Link darauf.',
    },
    unread: {
      title: 'Das Badge konnte nicht geöffnet werden',
      meaning: 'Über das Badge ist nichts bekannt: Es wurde nie gelesen.',
      reader: 'Prüfen Sie die Adresse und Ihre Verbindung, dann versuchen Sie es noch einmal.',
      issuer:
        'Stellen Sie die Datei über HTTPS bereit, und lassen Sie andere Seiten sie lesen (CORS).',
    },
    waiting: {
      title: 'Dieses Badge wurde noch nicht gelesen',
      meaning: 'Bisher ist nichts darüber bekannt.',
      reader: 'Folgen Sie dem Hinweis oder bitten Sie um die Datei des Badges.',
      issuer: 'Nichts zu tun.',
    },
    'not-held': {
      title: 'Wer dieses Badge zeigte, hat nicht nachgewiesen, dass es ihm gehört',
      meaning: 'Das Badge selbst ist echt und gültig. Eine Kopie davon kann jeder zeigen.',
      reader: 'Bitten Sie die Person, es noch einmal aus ihrer eigenen Wallet zu zeigen.',
      issuer: 'Nichts zu tun.',
    },
    unchecked: {
      title: 'Dieses Badge wurde nicht geprüft',
      meaning: 'Jeder könnte geschrieben haben, was Sie sehen.',
      reader: 'Prüfen Sie es, bevor Sie sich darauf verlassen.',
      issuer: 'Nichts zu tun.',
    },
    checking: {
      title: 'Dieses Badge wird geprüft',
      meaning: 'Die Antwort folgt gleich.',
      reader: 'Warten Sie einen Augenblick.',
      issuer: 'Nichts zu tun.',
    },
  },
  questions: {
    authentic: 'Echt?',
    current: 'Gültig?',
    issuer: 'Aussteller?',
    recipient: 'Empfänger?',
  },
  answers: {
    authentic: {
      yes: 'Seit der Signatur wurde nichts geändert',
      no: 'Es ist nicht das, was der genannte Aussteller signiert hat',
      unknown: 'Ließ sich nicht herausfinden',
      unsupported: 'Auf eine Weise besiegelt, die wir nicht prüfen können',
      'sealed-by': '[Signatur {suite}, ]mit dem Schlüssel von {issuer|diesem Aussteller}',
    },
    current: {
      yes: 'Nicht zurückgezogen, kein Enddatum',
      'yes-until': 'Nicht zurückgezogen, gültig bis {until}',
      'no-list': 'Kein Enddatum. Der Aussteller führt keine Liste zurückgezogener Badges',
      'no-list-until':
        'Gültig bis {until}. Der Aussteller führt keine Liste zurückgezogener Badges',
      revoked: 'Vom Aussteller zurückgezogen',
      suspended: 'Vom Aussteller ausgesetzt',
      expired: 'Abgelaufen[ am {until}]',
      'not-yet-valid': 'Beginnt[ am {from}]',
      unknown: 'Ließ sich nicht herausfinden',
      unsupported: 'Wird auf eine Weise geführt, die wir nicht lesen können',
      'not-asked': 'Nicht gefragt: Es ist nicht bekannt, dass es echt ist',
      'list-read': 'Die Statusliste des Ausstellers[ bei {host}] wurde gelesen',
    },
    issuer: {
      trusted: 'Geführt von {list|einer Liste, der Sie vertrauen}[, Liste vom {listDate}]',
      unlisted: 'Auf keiner Ihrer Vertrauenslisten',
      'unlisted-controls': 'Kontrolliert {host}. Auf keiner Ihrer Vertrauenslisten',
      unknown: 'Keine Vertrauensliste wurde gefragt',
      'unknown-controls': 'Kontrolliert {host}. Keine Vertrauensliste wurde gefragt',
      'not-asked': 'Nicht festgestellt: Das Badge ist nicht echt',
      'not-established': 'Nicht festgestellt: Es ist nicht bekannt, dass das Badge echt ist',
      'self-asserted': '„{name}“ ist der Name, den er sich selbst gibt',
    },
    recipient: {
      match: 'An die genannte Person vergeben',
      mismatch: 'Nicht an die genannte Person vergeben',
      'names-them': 'Es nennt diese Person, aber es ist nicht bekannt, dass es echt ist',
      'names-other': 'Es nennt nicht die genannte Person',
      'not-checked': 'Nicht gefragt: Niemand wurde zum Vergleich genannt',
      'no-recipient': 'Das Badge nennt niemanden',
    },
  },
  checks: {
    read: 'Lesen der Datei',
    structure: 'Form des Badges',
    proof: 'Siegel',
    key: 'Schlüssel des Ausstellers',
    validity: 'Daten',
    status: 'Widerruf',
    issuer: 'Aussteller',
    recipient: 'Empfänger',
    presentation: 'Präsentation',
    schema: 'Angegebene Schemata',
    results: 'Ergebnisse',
    evidence: 'Nachweise',
    endorsement: 'Befürwortungen',
    child: 'Enthaltene Badges',
    refresh: 'Neuere Fassung',
    custom: 'Weitere Prüfung',
  },
  outcomes: {
    pass: 'bestanden',
    fail: 'nicht bestanden',
    warn: 'Hinweis',
    unknown: 'nicht herauszufinden',
    unsupported: 'hier nicht möglich',
    skipped: 'nicht gefragt',
  },
  advice: {
    'proof-altered': {
      reader:
        'Bitten Sie die Person um die Originaldatei. Ist auch diese verändert, fragen Sie den Aussteller.',
      issuer:
        'Etwas hat das JSON nach der Signatur geändert: eine Datenbank, eine Vorlage, ein Formatierer. Signieren Sie als Letztes, und speichern Sie genau diese Bytes.',
    },
    'proof-missing': {
      reader:
        'Ohne Signatur kann niemand sagen, wer es geschrieben hat. Bitten Sie den Aussteller um ein signiertes Badge.',
      issuer: 'Signieren Sie das Badge: open-badge mint fügt die Signatur hinzu und prüft sie.',
    },
    'proof-unsupported': {
      reader: 'Versuchen Sie ein Prüfprogramm, das diese Art Signatur kennt.',
      issuer:
        'Fügen Sie eine zweite Signatur der Art eddsa-rdfc-2022 hinzu: Ein Badge darf mehrere tragen.',
    },
    'proof-expired': {
      reader: 'Bitten Sie die Person um ein erneuertes Badge.',
      issuer: 'Lassen Sie „expires“ in der Signatur weg, oder signieren Sie rechtzeitig neu.',
    },
    'context-unknown': {
      reader:
        'Das spricht nicht gegen das Badge. Die Seite, auf der Sie sind, kann das nötige Vokabular bereitstellen.',
      issuer:
        'Benutzen Sie nur veröffentlichte Vokabulare, und sagen Sie Prüfenden, wo Ihres zu haben ist.',
    },
    'context-redefines': {
      reader:
        'Verlassen Sie sich nicht auf das, was es zu sagen scheint. Fragen Sie den Aussteller.',
      issuer:
        'Entfernen Sie die Festlegungen, die Wörter der Standardkontexte ändern, und signieren Sie neu.',
    },
    'term-undefined': {
      reader: 'Verlassen Sie sich nicht auf den Teil, den das Siegel nicht umfasst.',
      issuer:
        'Fügen Sie einen Kontext hinzu, der „{property|das Feld}“ festlegt[ ({context} tut es)], oder lassen Sie es weg, und signieren Sie neu.',
    },
    'term-unmapped': {
      reader: 'Verlassen Sie sich nicht auf diesen Teil: Niemand kann sagen, was er bedeutet.',
      issuer:
        'Fügen Sie einen Kontext hinzu, der „{property|das Feld}“ festlegt[ ({context} tut es)], oder lassen Sie es weg, und signieren Sie neu.',
    },
    'key-not-bound': {
      reader:
        'Bitten Sie die Person um die Originaldatei oder den Aussteller um eine Bestätigung. Niemand von {issuer|diesem Aussteller} hat dies signiert.',
      issuer:
        'Die verificationMethod der Signatur gehört nicht zur id des Ausstellers. Führen Sie den Schlüssel unter assertionMethod auf, oder berichtigen Sie issuer.id.',
    },
    'key-not-listed': {
      reader:
        'Bitten Sie den Aussteller um eine Bestätigung: Der Schlüssel kann ersetzt worden sein.',
      issuer:
        'Lassen Sie Schlüssel, mit denen Sie nicht mehr signieren, in Ihrem Schlüsseldokument, sonst lassen sich alte Badges nicht mehr prüfen.',
    },
    'key-unreachable': {
      reader:
        'Versuchen Sie es später noch einmal. Die Website des Ausstellers antwortet vielleicht gerade nicht oder lässt andere Seiten den Schlüssel nicht lesen.',
      issuer:
        'Stellen Sie das Schlüsseldokument unter {url|seiner Adresse} über HTTPS bereit, ohne Weiterleitung, mit Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Das spricht nicht gegen das Badge. Versuchen Sie ein anderes Prüfprogramm.',
      issuer: 'Veröffentlichen Sie den Schlüssel auch als did:web oder did:key.',
    },
    'key-port': {
      reader:
        'Das spricht nicht gegen das Badge. Ein anderes Prüfprogramm öffnet eine solche Adresse vielleicht.',
      issuer:
        'Stellen Sie das Schlüsseldokument am üblichen HTTPS-Port bereit, ohne Port in der Kennung.',
    },
    'key-malformed': {
      reader:
        'Das spricht nicht gegen das Badge: Seine Signatur konnte nicht geprüft werden. Bitten Sie den Aussteller um eine Bestätigung.',
      issuer:
        'Berichtigen Sie den Schlüssel in Ihrem Schlüsseldokument: Ein Multikey beginnt mit dem Code seiner Art (z6Mk…, zDn…), ein PEM hat echte Zeilenumbrüche.',
    },
    'key-document-invalid': {
      reader: 'Bitten Sie den Aussteller um eine Bestätigung.',
      issuer:
        'Prüfen Sie das Schlüsseldokument[ unter {url}]: id, controller und verificationMethod müssen zueinander passen.',
    },
    'key-revoked': {
      reader:
        'Bitten Sie den Aussteller um ein Badge, das mit einem aktuellen Schlüssel signiert ist.',
      issuer: 'Stellen Sie das Badge mit einem aktuellen Schlüssel neu aus.',
    },
    'hosted-unreachable': {
      reader:
        'Versuchen Sie es später noch einmal. Die Website des Ausstellers antwortet vielleicht gerade nicht oder lässt andere Seiten sie nicht lesen.',
      issuer: 'Stellen Sie die Assertion über HTTPS mit Access-Control-Allow-Origin: * bereit.',
    },
    'hosted-differs': {
      reader:
        'Verlassen Sie sich auf das, was die Website des Ausstellers zeigt, nicht auf diese Datei.',
      issuer: 'Die Kopie weicht von dem ab, was Sie bereitstellen: Geben Sie die aktuelle heraus.',
    },
    'property-missing': {
      reader: 'Bitten Sie den Aussteller, das Badge zu berichtigen.',
      issuer: 'Fügen Sie „{property|das Feld}“ hinzu, und signieren Sie neu.',
    },
    'property-type': {
      reader: 'Bitten Sie den Aussteller, das Badge zu berichtigen.',
      issuer:
        'Schreiben Sie „{property|das Feld}“ als {expected|das, was der Standard verlangt,} und signieren Sie neu.',
    },
    'property-value': {
      reader: 'Bitten Sie den Aussteller, das Badge zu berichtigen.',
      issuer:
        'Geben Sie „{property|dem Feld}“ einen Wert, den der Standard erlaubt, und signieren Sie neu.',
    },
    'date-format': {
      reader: 'Bitten Sie den Aussteller, das Badge zu berichtigen.',
      issuer: 'Schreiben Sie Daten mit Uhrzeit und Zeitzone, etwa 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Bitten Sie die Person um die Datei, wie der Aussteller sie geschickt hat.',
      issuer: 'Schreiben Sie den Text als UTF-8 in das Bild (ein iTXt-Chunk, nicht tEXt).',
    },
    'container-deviation': {
      reader: 'Bitten Sie den Aussteller um die Datei, wie der Standard sie verlangt.',
      issuer:
        'Legen Sie das Badge so in das Bild, wie der Standard es sagt: open-badge bake tut es.',
    },
    expired: {
      reader: 'Fragen Sie die Person, ob sie es erneuert hat.',
      issuer: 'Stellen Sie ein neues Badge mit späterem Enddatum aus.',
    },
    'not-yet-valid': {
      reader:
        'Prüfen Sie es nach dem Beginn noch einmal, und prüfen Sie, ob die Uhr dieses Geräts richtig geht.',
      issuer: 'Soll es jetzt gelten, stellen Sie es mit früherem Beginn neu aus.',
    },
    'period-withheld': {
      reader: 'Bitten Sie die Person, auch Ende und Status zu zeigen, oder um das ganze Badge.',
      issuer:
        'Machen Sie `validUntil` und `credentialStatus` mit allem darin verpflichtend: nichts, was der Inhaber weglassen kann.',
    },
    'status-withheld': {
      reader: 'Bitten Sie die Person, auch Ende und Status zu zeigen, oder um das ganze Badge.',
      issuer:
        'Machen Sie `validUntil` und `credentialStatus` mit allem darin verpflichtend: nichts, was der Inhaber weglassen kann.',
    },
    'status-revoked': {
      reader:
        'Fragen Sie die Person, ob es ein neueres gibt, oder den Aussteller, warum es zurückgezogen wurde.',
      issuer: 'War es ein Versehen, stellen Sie ein neues Badge aus: Ein Widerruf ist endgültig.',
    },
    'status-suspended': {
      reader: 'Prüfen Sie es später noch einmal, oder fragen Sie den Aussteller.',
      issuer: 'Löschen Sie das Bit in Ihrer Aussetzungsliste, sobald das Badge wieder gelten soll.',
    },
    'status-unreachable': {
      reader:
        'Versuchen Sie es später noch einmal. Solange die Liste nicht gelesen werden kann, weiß niemand, ob das Badge zurückgezogen wurde.',
      issuer:
        'Stellen Sie die Liste unter {url|ihrer Adresse} über HTTPS bereit, ohne Weiterleitung, mit Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Fragen Sie den Aussteller, ob es noch gilt.',
      issuer: 'Fügen Sie einen BitstringStatusListEntry hinzu: Ein Badge darf mehrere tragen.',
    },
    'status-list-not-authentic': {
      reader: 'Fragen Sie den Aussteller, ob das Badge noch gilt.',
      issuer: 'Signieren Sie die Statusliste nach jeder Änderung neu.',
    },
    'status-list-issuer': {
      reader: 'Fragen Sie den Aussteller, ob er seine Liste von anderen führen lässt.',
      issuer: 'Signieren Sie die Statusliste mit dem Schlüssel, mit dem Sie Badges signieren.',
    },
    'status-list-unreadable': {
      reader: 'Fragen Sie den Aussteller, ob das Badge noch gilt.',
      issuer:
        'Prüfen Sie, was {url|ihre Adresse} antwortet: Es muss die Liste selbst sein; encodedList besteht aus „u“ und dann base64url der mit gzip komprimierten Bits.',
    },
    'issuer-unlisted': {
      reader:
        'Nicht gelistet heißt nicht verdächtig. Sehen Sie sich die Adresse des Ausstellers an, und entscheiden Sie, ob Sie ihn kennen.',
      issuer: 'Bitten Sie um Aufnahme in die Listen, die Ihre Leser benutzen.',
    },
    'issuer-list-unreachable': {
      reader:
        'Versuchen Sie es später noch einmal. Das Urteil über das Badge hängt nicht davon ab.',
      issuer: 'Nichts zu tun.',
    },
    'recipient-mismatch': {
      reader:
        'Fragen Sie, an welche E-Mail-Adresse es vergeben wurde: Viele haben mehrere. Großbuchstaben und Leerzeichen können eine Rolle spielen.',
      issuer: 'Nichts zu tun.',
    },
    'recipient-hash-unknown': {
      reader: 'Bitten Sie die Person, es auf andere Weise zu belegen.',
      issuer: 'Benutzen Sie sha256 mit einem Salt.',
    },
    'recipient-not-asked': {
      reader:
        'Geben Sie zum Vergleich die E-Mail-Adresse der Person ein. Sie bleibt auf dieser Seite.',
      issuer: 'Nichts zu tun.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'Die Website des Ausstellers liefert es selbst und nennt es nicht zurückgezogen. Signiert ist nichts: Allein die Website steht dafür ein. Ob seine Aussagen stimmen, verantwortet der Aussteller.',
      },
      invalid: {
        meaning: 'Was Sie sehen, ist nicht das, was die Website des genannten Ausstellers liefert.',
      },
      faulty: {
        issuer:
          'Berichtigen Sie, was die Prüfungen unten nennen, in den Dokumenten, die Ihre Website liefert.',
      },
      indeterminate: {
        issuer:
          'Sorgen Sie dafür, dass jede Webseite das Badge, seine Klasse und Ihr Profil lesen kann (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'Die Website des Ausstellers liefert es',
        no: 'Es ist nicht das, was die Website des genannten Ausstellers liefert',
        'sealed-by': 'gehostet bei {host|der Website des Ausstellers}',
      },
      current: {
        'list-read':
          'Die Website des Ausstellers[ {host}] wurde gefragt und nennt es nicht zurückgezogen',
      },
    },
    checks: {
      proof: 'Hosting',
      key: 'Website des Ausstellers',
    },
    correct: 'Berichtigen Sie „{property|das Feld}“ in den Dokumenten, die Ihre Website liefert.',
    words: {
      uncovered: 'Was die Website des Ausstellers nicht liefert',
    },
  },
  words: {
    'verify-again': 'Noch einmal prüfen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    raw: 'Das Badge, wie es ankam',
    technical: 'Technische Angaben',
    checks: 'Alle Prüfungen',
    'four-questions': 'Vier Fragen',
    'what-you-can-do': 'Was Sie tun können',
    'if-you-issued': 'Wenn Sie der Aussteller sind:',
    receipt: 'Als Beleg speichern',
    'hidden-personal': 'Persönlich, verborgen, bis Sie danach fragen',
    'valid-until': 'Gültig bis {date}',
    ended: 'Abgelaufen am {date}',
    starts: 'Beginnt am {date}',
    'nothing-sent': 'Alles geschah in Ihrem Browser; das Badge wurde nirgendwohin geschickt.',
    description: 'Beschreibung',
    criteria: 'Wofür es vergeben wird',
    'criteria-page': 'Kriterien',
    narrative: 'Zu dieser Vergabe',
    evidence: 'Nachweise',
    results: 'Ergebnisse',
    reached: 'erreicht',
    required: 'verlangt',
    passed: 'Anforderung erfüllt',
    'not-passed': 'Anforderung nicht erfüllt',
    'result-value': 'Ergebnis: {value}',
    'possible-values': 'Möglich: {values}',
    range: 'von {min|…} bis {max|…}',
    'order-not-sealed': 'Die Reihenfolge dieser Stufen ist nicht besiegelt',
    requires: 'Verlangt: {value}',
    endorsements: 'Befürwortungen',
    'credits-earned': 'Erworbene Leistungspunkte',
    'credits-available': 'Mögliche Leistungspunkte',
    type: 'Art',
    identifiers: 'Kennungen',
    dates: 'Daten',
    language: 'Sprache',
    version: 'Fassung',
    recipient: 'Empfänger',
    'recipient-hashed': 'verborgen (ein Hash); lässt sich vergleichen, nicht lesen',
    role: 'Rolle',
    term: 'Zeitraum',
    license: 'Lizenznummer',
    activity: 'Tätigkeit',
    'assessed-by': 'Beurteilt von',
    'created-by': 'Entworfen von',
    field: 'Fachgebiet',
    specialization: 'Spezialisierung',
    'other-name': 'Auch genannt',
    'found-in': 'Gefunden in',
    'data-model': 'Standard',
    'contains-badges': 'Enthaltene Badges',
    partial: 'Teil einer größeren Sammlung',
    code: 'Code',
    where: 'Stelle',
    'read-at': 'gelesen am {date}',
    key: 'Schlüssel',
    digest: 'Prüfsumme',
    address: 'Adresse',
    'asked-how': 'Was gefragt wurde',
    'asked-clock': 'Uhr',
    'asked-own-clock': 'dieses Geräts',
    'asked-set-clock': 'von der Seite gestellt',
    'asked-lists': 'Listen vertrauter Aussteller',
    'asked-person': 'Person zum Vergleich',
    'asked-named': 'genannt (nicht im Bericht gespeichert)',
    'asked-nobody': 'niemand genannt',
    'asked-holder': 'Nachweis der Inhaberschaft',
    'asked-strict': 'Kleine Abweichungen vom Standard',
    'asked-accepted': 'hingenommen, mit Hinweis',
    'asked-refused': 'abgelehnt',
    'asked-network': 'Fragen an das Netz',
    'asked-nothing': 'keine',
    'asked-saved': 'keine: Die Antworten stammen aus einem Bündel, gespeichert am {date}',
    points: 'Punkte: {value}',
    website: 'Website',
    email: 'E-Mail',
    identifier: 'Kennung',
    credential: 'Nachweis',
    achievement: 'Leistung',
    facts: 'Auf einen Blick',
    'meaning-no-list':
      'Es ist das, was der Aussteller signiert hat. Er führt keine Liste zurückgezogener Badges, deshalb lässt sich nicht erfragen, ob es zurückgezogen wurde. Ob seine Aussagen stimmen, verantwortet der Aussteller.',
    uncovered: 'Was das Siegel nicht umfasst',
    withheld: 'Zurückgehalten',
    'render-method': 'Eigene Gestaltung',
    'not-run': '{method} (vom Aussteller genannt, hier nicht ausgeführt)',
    'also-in': 'Gibt es auch auf',
    'what-it-took': 'Was dafür nötig war',
    'level-reached': 'Erreichte Stufe: {level}',
    compare: 'Vergleichen',
    'compare-hint': 'E-Mail (bleibt in Ihrem Browser)',
  },
};
