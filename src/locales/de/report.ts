import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Dieses Badge ist echt und gültig',
      meaning:
        'Seit der Signatur durch den Aussteller wurde nichts geändert, und es wurde nicht widerrufen. Wir prüfen die Signatur, nicht die Aussagen.',
      reader: 'Prüfen Sie, ob Sie diesen Aussteller kennen und ob das Badge dieser Person gehört.',
      issuer: 'Nichts zu tun.',
    },
    signed: {
      title: 'Dieses Badge ist signiert, aber unklar ist, wer es ausgestellt hat',
      meaning:
        'Seit der Signatur wurde nichts geändert. Wir kennen den Aussteller nur an seinem Schlüssel, und jeder kann einen Schlüssel erzeugen und ihm einen beliebigen Namen geben.',
      reader:
        'Fragen Sie die Person, wie sich der Aussteller bestätigen lässt, oder wenden Sie sich an die Organisation, die das Badge nennt.',
      issuer:
        'Stellen Sie Badges unter Ihrer eigenen Domain aus (did:web oder eine https-id), oder lassen Sie sich in die Listen aufnehmen, die Ihre Leser nutzen.',
    },
    record: {
      title: 'Dieser Sammelnachweis ist echt und gültig, ebenso jedes Badge darin',
      meaning:
        'Seit der Signatur durch den Herausgeber wurde nichts geändert, und jedes Badge darin haben wir einzeln geprüft. Wir prüfen die Signaturen, nicht die Aussagen.',
      reader:
        'Prüfen Sie, ob Sie den Herausgeber des Sammelnachweises und die Aussteller der Badges darin kennen.',
      issuer: 'Nichts zu tun.',
    },
    'record-signed': {
      title:
        'Dieser Sammelnachweis ist echt, aber nicht bei jedem Badge darin ist der Aussteller bekannt',
      meaning:
        'Seit der Signatur durch den Herausgeber wurde nichts geändert. Mindestens ein Badge darin hat ein Aussteller signiert, den wir nur an seinem Schlüssel kennen, und jeder kann einen Schlüssel erzeugen und ihm einen beliebigen Namen geben.',
      reader:
        'Sehen Sie sich jedes Badge darin an. Wenden Sie sich an die Organisation, die ein gekennzeichnetes Badge nennt, bevor Sie sich darauf verlassen.',
      issuer:
        'Nehmen Sie Badges auf, deren Aussteller eine eigene Domain haben (did:web oder eine https-id).',
    },
    'record-mixed': {
      title:
        'Dieser Sammelnachweis ist das, was der Herausgeber signiert hat, aber nicht jedes Badge darin ließ sich bestätigen',
      meaning:
        'Die Signatur des Sammelnachweises zeigt nur, dass der Herausgeber diese Badges zusammengestellt hat. Jedes Badge darin haben wir einzeln geprüft.',
      reader:
        'Sehen Sie sich das hier genannte Badge an. Verlassen Sie sich nicht darauf, solange es nicht bestätigt ist.',
      issuer: 'Stellen Sie den Sammelnachweis mit gültigen Badges neu aus.',
    },
    invalid: {
      title: 'Verlassen Sie sich nicht auf dieses Badge',
      meaning: 'Wir können es nicht als das anerkennen, was der genannte Aussteller signiert hat.',
      reader: 'Bitten Sie die Person um die Originaldatei oder den Aussteller um eine Bestätigung.',
      issuer:
        'Die Prüfungen unten zeigen, was nicht stimmt und wo. Korrigieren Sie es und stellen Sie das Badge neu aus.',
    },
    'foreign-key': {
      title: 'Verlassen Sie sich nicht auf dieses Badge',
      meaning:
        'Es ist unverändert, wurde aber nicht mit einem Schlüssel des genannten Ausstellers signiert.',
      reader: 'Bitten Sie die Person um die Originaldatei oder den Aussteller um eine Bestätigung.',
      issuer:
        'Führen Sie den Schlüssel, mit dem Sie signieren, in Ihrem Schlüsseldokument auf, oder korrigieren Sie die id des Ausstellers im Badge.',
    },
    faulty: {
      title: 'Dieses Badge enthält Fehler',
      meaning:
        'Nichts deutet darauf hin, dass es verändert wurde. Aber es entspricht nicht dem Standard, deshalb können wir es so nicht annehmen.',
      reader: 'Bitten Sie den Aussteller, es zu korrigieren.',
      issuer: 'Korrigieren Sie, was die Prüfungen unten nennen, und signieren Sie das Badge neu.',
    },
    unsigned: {
      title: 'Dieses Badge ist nicht signiert',
      meaning:
        'Jeder könnte es erstellt haben. Nichts verbindet es mit dem Aussteller, den es nennt.',
      reader: 'Bitten Sie die Person oder den Aussteller um das signierte Badge.',
      issuer:
        'Signieren Sie das Badge. Der Befehl open-badge mint fügt die Signatur hinzu und prüft sie.',
    },
    'other-person': {
      title: 'Dieses Badge nennt einen anderen Empfänger',
      meaning:
        'Das Badge selbst ist echt und gültig. Es wurde aber nicht an die angegebene E-Mail-Adresse oder Kennung vergeben.',
      reader:
        'Fragen Sie, an welche E-Mail-Adresse es vergeben wurde. Viele haben mehrere, und Großbuchstaben oder Leerzeichen können eine Rolle spielen.',
      issuer: 'Nichts zu tun.',
    },
    revoked: {
      title: 'Der Aussteller hat dieses Badge widerrufen',
      meaning: 'Es ist nicht gültig, auch wenn Bild oder Datei noch in Ordnung aussehen.',
      reader:
        'Fragen Sie die Person, ob es ein neueres gibt, oder den Aussteller, warum es widerrufen wurde.',
      issuer: 'War es ein Versehen, stellen Sie ein neues Badge aus. Ein Widerruf ist endgültig.',
    },
    suspended: {
      title: 'Der Aussteller hat dieses Badge ausgesetzt',
      meaning: 'Es ist zurzeit nicht gültig. Der Aussteller kann es wieder gültig machen.',
      reader: 'Prüfen Sie es später noch einmal, oder fragen Sie den Aussteller.',
      issuer:
        'Heben Sie die Aussetzung in Ihrer Statusliste auf, sobald das Badge wieder gültig sein soll.',
    },
    expired: {
      title: 'Dieses Badge ist abgelaufen',
      meaning: 'Es ist echt, aber sein Enddatum ist vorbei.',
      reader: 'Fragen Sie die Person, ob sie es erneuert hat.',
      issuer: 'Stellen Sie ein neues Badge mit späterem Enddatum aus.',
    },
    'not-yet-valid': {
      title: 'Dieses Badge ist noch nicht gültig',
      meaning: 'Es ist echt, aber vor seinem Startdatum nicht gültig.',
      reader:
        'Prüfen Sie es nach dem Startdatum noch einmal, und achten Sie darauf, dass die Uhr dieses Geräts richtig geht.',
      issuer: 'Soll es jetzt schon gültig sein, stellen Sie es mit früherem Startdatum neu aus.',
    },
    unsupported: {
      title: 'Dieses Badge können wir hier nicht prüfen',
      meaning:
        'Es braucht etwas, das wir hier nicht unterstützen. Das heißt nicht, dass damit etwas nicht stimmt.',
      reader:
        'Versuchen Sie es mit einem Prüfprogramm, das dies unterstützt, oder bitten Sie den Aussteller um eine Bestätigung.',
      issuer:
        'Signieren Sie das Badge zusätzlich mit eddsa-rdfc-2022, das die meisten Prüfprogramme lesen können.',
    },
    'other-kind': {
      title: 'Das ist ein digitaler Nachweis anderer Art, kein Open Badge',
      meaning:
        'Die Regeln für Open Badges gelten dafür nicht, deshalb können wir ihn nicht als Badge beurteilen. Das heißt nicht, dass damit etwas nicht stimmt.',
      reader: 'Prüfen Sie ihn mit einem Prüfprogramm für diese Art von Nachweis.',
      issuer: 'Nichts zu tun.',
    },
    indeterminate: {
      title: 'Wir konnten dieses Badge nicht bestätigen',
      meaning:
        'Wir konnten die Prüfung nicht abschließen. Das heißt nicht, dass damit etwas nicht stimmt.',
      reader:
        'Versuchen Sie es später oder aus einem anderen Netz noch einmal. Hilft das nicht, fragen Sie den Aussteller.',
      issuer:
        'Sorgen Sie dafür, dass jede Webseite Ihr Schlüsseldokument und Ihre Statuslisten lesen kann (HTTPS, CORS).',
    },
    malformed: {
      title: 'Hieraus ließ sich kein Badge lesen',
      meaning:
        'Die Datei ist beschädigt oder etwas anderes, oder die Badge-Daten wurden entfernt, wie es Chat-Apps oft tun.',
      reader: 'Bitten Sie die Person um die Originaldatei.',
      issuer: 'Schicken Sie die Originaldatei als Anhang, oder teilen Sie einen Link darauf.',
    },
    unread: {
      title: 'Wir konnten dieses Badge nicht öffnen',
      meaning: 'Wir haben es nicht gelesen und können deshalb nichts darüber sagen.',
      reader: 'Prüfen Sie den Link und Ihre Verbindung, dann versuchen Sie es noch einmal.',
      issuer:
        'Stellen Sie die Datei über HTTPS bereit, und erlauben Sie anderen Seiten, sie zu lesen (CORS).',
    },
    waiting: {
      title: 'Dieses Badge wurde noch nicht gelesen',
      meaning: 'Wir können noch nichts darüber sagen.',
      reader: 'Folgen Sie diesem Hinweis, oder bitten Sie die Person um die Badge-Datei.',
      issuer: 'Nichts zu tun.',
    },
    'not-held': {
      title: 'Wir konnten nicht bestätigen, dass dieses Badge der Person gehört',
      meaning:
        'Das Badge selbst ist echt und gültig. Aber jeder kann eine Kopie zeigen, und diese Person hat nicht belegt, dass es ihr gehört.',
      reader: 'Bitten Sie die Person, es noch einmal aus ihrer eigenen Wallet zu zeigen.',
      issuer: 'Nichts zu tun.',
    },
    unchecked: {
      title: 'Dieses Badge wurde nicht geprüft',
      meaning: 'Jeder könnte erstellt haben, was Sie sehen.',
      reader: 'Prüfen Sie es, bevor Sie sich darauf verlassen.',
      issuer: 'Nichts zu tun.',
    },
    checking: {
      title: 'Dieses Badge wird geprüft',
      meaning: 'Das dauert einen Augenblick.',
      reader: 'Warten Sie einen Augenblick.',
      issuer: 'Nichts zu tun.',
    },
  },
  questions: {
    authentic: 'Ist es echt?',
    current: 'Ist es noch gültig?',
    issuer: 'Wer hat es ausgestellt?',
    recipient: 'Gehört es dieser Person?',
  },
  answers: {
    authentic: {
      yes: 'Seit der Signatur wurde nichts geändert',
      no: 'Wir können es nicht als echt anerkennen',
      unknown: 'Das konnte nicht geprüft werden',
      unsupported: 'Auf eine Weise signiert, die wir nicht prüfen können',
      'sealed-by': 'Signiert[ ({suite})] mit dem Schlüssel von {issuer|diesem Aussteller}',
    },
    current: {
      yes: 'Nicht widerrufen, kein Enddatum',
      'yes-until': 'Nicht widerrufen, gültig bis {until}',
      'no-list': 'Kein Enddatum. Der Aussteller veröffentlicht dafür keine Widerrufe',
      'no-list-until': 'Gültig bis {until}. Der Aussteller veröffentlicht dafür keine Widerrufe',
      revoked: 'Vom Aussteller widerrufen',
      suspended: 'Vom Aussteller ausgesetzt',
      expired: 'Endete[ am {until}]',
      'not-yet-valid': 'Beginnt[ am {from}]',
      unknown: 'Das konnte nicht geprüft werden',
      unsupported: 'Sein Status ist auf eine Weise veröffentlicht, die wir nicht lesen können',
      'not-asked': 'Nicht geprüft, weil die Echtheit nicht bestätigt werden konnte',
      'list-read': 'Wir haben die Statusliste des Ausstellers[ bei {host}] gelesen',
    },
    issuer: {
      trusted: 'Gelistet von {list|einer Liste, der Sie vertrauen}[ (Liste vom {listDate})]',
      unlisted: 'Auf keiner Ihrer Listen vertrauenswürdiger Aussteller',
      'unlisted-controls':
        'Bestätigt als {host}. Auf keiner Ihrer Listen vertrauenswürdiger Aussteller',
      unknown: 'Mit keiner Liste vertrauenswürdiger Aussteller verglichen',
      'unknown-controls':
        'Bestätigt als {host}. Mit keiner Liste vertrauenswürdiger Aussteller verglichen',
      'not-asked': 'Unbekannt, weil das Badge die Prüfung nicht bestanden hat',
      'not-established': 'Unbekannt, weil die Echtheit des Badges nicht bestätigt werden konnte',
      'self-asserted': 'Nennt sich selbst „{name}“',
    },
    recipient: {
      match: 'An die genannte Person vergeben',
      mismatch: 'An einen anderen Empfänger vergeben',
      'names-them': 'Es nennt diese Person, aber die Echtheit konnte nicht bestätigt werden',
      'names-other': 'Es nennt einen anderen Empfänger',
      'not-checked': 'Nicht geprüft, weil keine E-Mail-Adresse oder Kennung angegeben wurde',
      'no-recipient': 'Das Badge nennt keinen Empfänger',
    },
  },
  checks: {
    read: 'Lesen der Datei',
    structure: 'Format',
    proof: 'Signatur',
    key: 'Schlüssel des Ausstellers',
    validity: 'Datumsangaben',
    status: 'Status',
    issuer: 'Aussteller',
    recipient: 'Empfänger',
    presentation: 'Präsentation',
    schema: 'Angegebene Schemata',
    results: 'Lernergebnisse',
    evidence: 'Belege',
    endorsement: 'Empfehlungen',
    child: 'Enthaltene Badges',
    refresh: 'Neuere Fassung',
    custom: 'Zusätzliche Prüfung',
  },
  outcomes: {
    pass: 'bestanden',
    fail: 'nicht bestanden',
    warn: 'Hinweis',
    unknown: 'konnte nicht geprüft werden',
    unsupported: 'nicht unterstützt',
    skipped: 'übersprungen',
  },
  advice: {
    'proof-altered': {
      reader:
        'Bitten Sie die Person um die Originaldatei. Ist auch diese verändert, fragen Sie den Aussteller.',
      issuer:
        'Etwas hat das JSON nach der Signatur geändert, etwa eine Datenbank, eine Vorlage oder ein Formatierer. Signieren Sie als letzten Schritt, und speichern Sie genau diese Bytes.',
    },
    'proof-missing': {
      reader:
        'Ohne Signatur lässt sich nicht sagen, wer es erstellt hat. Bitten Sie den Aussteller um ein signiertes Badge.',
      issuer:
        'Signieren Sie das Badge. Der Befehl open-badge mint fügt die Signatur hinzu und prüft sie.',
    },
    'proof-unsupported': {
      reader: 'Versuchen Sie es mit einem Prüfprogramm, das diese Art von Signatur unterstützt.',
      issuer:
        'Fügen Sie eine zweite Signatur mit eddsa-rdfc-2022 hinzu. Ein Badge darf mehrere haben.',
    },
    'proof-expired': {
      reader: 'Bitten Sie die Person um ein erneuertes Badge.',
      issuer: 'Lassen Sie „expires“ in der Signatur weg, oder signieren Sie rechtzeitig neu.',
    },
    'context-unknown': {
      reader:
        'Das heißt nicht, dass mit dem Badge etwas nicht stimmt. Die Seite, auf der Sie sind, kann das nötige Vokabular bereitstellen.',
      issuer:
        'Nutzen Sie nur veröffentlichte Vokabulare, und sagen Sie Prüfenden, wo Ihres zu finden ist.',
    },
    'context-redefines': {
      reader:
        'Verlassen Sie sich nicht auf das, was es zu sagen scheint. Fragen Sie den Aussteller.',
      issuer:
        'Entfernen Sie die Definitionen, die Begriffe der Standardkontexte ändern, und signieren Sie neu.',
    },
    'term-undefined': {
      reader: 'Verlassen Sie sich nicht auf den Teil, den die Signatur nicht umfasst.',
      issuer:
        'Fügen Sie einen Kontext hinzu, der „{property|das Feld}“ definiert[ ({context} tut es)], oder lassen Sie es weg, und signieren Sie neu.',
    },
    'term-unmapped': {
      reader: 'Verlassen Sie sich nicht auf diesen Teil, weil seine Bedeutung nicht definiert ist.',
      issuer:
        'Fügen Sie einen Kontext hinzu, der „{property|das Feld}“ definiert[ ({context} tut es)], oder lassen Sie es weg, und signieren Sie neu.',
    },
    'key-not-bound': {
      reader:
        'Bitten Sie die Person um die Originaldatei, oder wenden Sie sich an den Aussteller. Wir können nicht bestätigen, dass {issuer|der Aussteller} dies signiert hat.',
      issuer:
        'Die verificationMethod der Signatur ist nicht mit der id des Ausstellers verknüpft. Führen Sie den Schlüssel unter assertionMethod auf, oder korrigieren Sie issuer.id.',
    },
    'key-not-listed': {
      reader:
        'Bitten Sie den Aussteller um eine Bestätigung. Der Schlüssel wurde vielleicht ersetzt.',
      issuer:
        'Lassen Sie Schlüssel, mit denen Sie nicht mehr signieren, in Ihrem Schlüsseldokument, sonst lassen sich alte Badges nicht mehr prüfen.',
    },
    'key-unreachable': {
      reader:
        'Versuchen Sie es später noch einmal. Die Website des Ausstellers antwortet vielleicht gerade nicht oder lässt andere Seiten den Schlüssel nicht lesen.',
      issuer:
        'Stellen Sie das Schlüsseldokument unter {url|seiner URL} über HTTPS bereit, ohne Weiterleitungen, mit Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader:
        'Das heißt nicht, dass mit dem Badge etwas nicht stimmt. Versuchen Sie es mit einem anderen Prüfprogramm.',
      issuer: 'Veröffentlichen Sie den Schlüssel auch als did:web oder did:key.',
    },
    'key-port': {
      reader:
        'Das heißt nicht, dass mit dem Badge etwas nicht stimmt. Ein anderes Prüfprogramm öffnet eine solche URL vielleicht.',
      issuer:
        'Stellen Sie das Schlüsseldokument am Standardport von HTTPS bereit, ohne Port in der Kennung.',
    },
    'key-malformed': {
      reader:
        'Das Badge kann in Ordnung sein, aber seine Signatur konnte nicht geprüft werden. Bitten Sie den Aussteller um eine Bestätigung.',
      issuer:
        'Korrigieren Sie den Schlüssel in Ihrem Schlüsseldokument. Ein Multikey beginnt mit dem Code seines Typs (z6Mk…, zDn…), und ein PEM hat echte Zeilenumbrüche.',
    },
    'key-ambiguous': {
      reader:
        'Das Badge kann in Ordnung sein, aber seine Signatur konnte nicht geprüft werden. Bitten Sie den Aussteller um eine Bestätigung.',
      issuer: 'Geben Sie jedem Schlüssel in Ihrem Schlüsseldokument eine eigene id.',
    },
    'key-document-invalid': {
      reader: 'Bitten Sie den Aussteller um eine Bestätigung.',
      issuer:
        'Prüfen Sie das Schlüsseldokument[ unter {url}]. Seine id, controller und verificationMethod müssen zueinander passen.',
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
      issuer:
        'Die Kopie weicht von dem ab, was Sie bereitstellen. Geben Sie die aktuelle Fassung heraus.',
    },
    'property-missing': {
      reader: 'Bitten Sie den Aussteller, das Badge zu korrigieren.',
      issuer: 'Fügen Sie „{property|das Feld}“ hinzu, und signieren Sie neu.',
    },
    'property-withheld': {
      reader: 'Bitten Sie die Person, die das Badge vorgelegt hat, auch diesen Teil offenzulegen.',
      issuer: 'Legen Sie für alle Pflichtfelder fest, dass sie offengelegt werden müssen.',
    },
    'property-type': {
      reader: 'Bitten Sie den Aussteller, das Badge zu korrigieren.',
      issuer:
        'Schreiben Sie „{property|das Feld}“ als {expected|vom Standard verlangten Wert} und signieren Sie neu.',
    },
    'property-value': {
      reader: 'Bitten Sie den Aussteller, das Badge zu korrigieren.',
      issuer:
        'Geben Sie „{property|dem Feld}“ einen Wert, den der Standard erlaubt, und signieren Sie neu.',
    },
    'date-format': {
      reader: 'Bitten Sie den Aussteller, das Badge zu korrigieren.',
      issuer: 'Schreiben Sie Daten mit Uhrzeit und Zeitzone, zum Beispiel 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Bitten Sie die Person um die Datei, wie der Aussteller sie geschickt hat.',
      issuer: 'Schreiben Sie den Text als UTF-8 in das Bild (ein iTXt-Chunk, nicht tEXt).',
    },
    'container-deviation': {
      reader: 'Bitten Sie den Aussteller um eine Datei, die dem Standard entspricht.',
      issuer:
        'Betten Sie das Badge mit dem Befehl open-badge bake neu ein, der dem Standard folgt.',
    },
    expired: {
      reader: 'Fragen Sie die Person, ob sie es erneuert hat.',
      issuer: 'Stellen Sie ein neues Badge mit späterem Enddatum aus.',
    },
    'not-yet-valid': {
      reader:
        'Prüfen Sie es nach dem Startdatum noch einmal, und achten Sie darauf, dass die Uhr dieses Geräts richtig geht.',
      issuer: 'Soll es jetzt schon gültig sein, stellen Sie es mit früherem Startdatum neu aus.',
    },
    'period-withheld': {
      reader: 'Bitten Sie die Person, auch Enddatum und Status zu teilen, oder das ganze Badge.',
      issuer:
        'Machen Sie `validUntil` und `credentialStatus` mit allem darin verpflichtend, damit der Inhaber sie nicht weglassen kann.',
    },
    'status-withheld': {
      reader: 'Bitten Sie die Person, auch Enddatum und Status zu teilen, oder das ganze Badge.',
      issuer:
        'Machen Sie `validUntil` und `credentialStatus` mit allem darin verpflichtend, damit der Inhaber sie nicht weglassen kann.',
    },
    'status-revoked': {
      reader:
        'Fragen Sie die Person, ob es ein neueres gibt, oder den Aussteller, warum es widerrufen wurde.',
      issuer: 'War es ein Versehen, stellen Sie ein neues Badge aus. Ein Widerruf ist endgültig.',
    },
    'status-suspended': {
      reader: 'Prüfen Sie es später noch einmal, oder fragen Sie den Aussteller.',
      issuer:
        'Löschen Sie das Bit in Ihrer Aussetzungsliste, sobald das Badge wieder gültig sein soll.',
    },
    'status-unreachable': {
      reader:
        'Versuchen Sie es später noch einmal. Solange wir die Liste nicht lesen können, lässt sich nicht sagen, ob das Badge widerrufen wurde.',
      issuer:
        'Stellen Sie die Liste unter {url|ihrer URL} über HTTPS bereit, ohne Weiterleitungen, mit Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Fragen Sie den Aussteller, ob es noch gültig ist.',
      issuer:
        'Fügen Sie einen BitstringStatusListEntry hinzu. Ein Badge darf mehrere Statuseinträge haben.',
    },
    'status-list-not-authentic': {
      reader: 'Fragen Sie den Aussteller, ob das Badge noch gültig ist.',
      issuer: 'Signieren Sie die Statusliste nach jeder Änderung neu.',
    },
    'status-list-issuer': {
      reader: 'Fragen Sie den Aussteller, ob jemand anderes seine Liste führt.',
      issuer: 'Signieren Sie die Statusliste mit dem Schlüssel, mit dem Sie Badges signieren.',
    },
    'status-list-unreadable': {
      reader: 'Fragen Sie den Aussteller, ob das Badge noch gültig ist.',
      issuer:
        'Prüfen Sie, was {url|ihre URL} liefert. Es muss die Liste selbst sein, und ihre encodedList muss aus „u“ und dann base64url der mit gzip komprimierten Bits bestehen.',
    },
    'issuer-unlisted': {
      reader:
        'Nicht gelistet zu sein ist nicht verdächtig. Sehen Sie sich an, wer der Aussteller ist, und entscheiden Sie, ob Sie ihn kennen.',
      issuer: 'Bitten Sie um Aufnahme in die Listen, die Ihre Leser nutzen.',
    },
    'issuer-list-unreachable': {
      reader:
        'Versuchen Sie es später noch einmal. Das Ergebnis für das Badge hängt nicht davon ab.',
      issuer: 'Nichts zu tun.',
    },
    'recipient-mismatch': {
      reader:
        'Fragen Sie, an welche E-Mail-Adresse es vergeben wurde. Viele haben mehrere, und Großbuchstaben oder Leerzeichen können eine Rolle spielen.',
      issuer: 'Nichts zu tun.',
    },
    'recipient-hash-unknown': {
      reader: 'Bitten Sie die Person, es auf andere Weise zu belegen.',
      issuer: 'Verwenden Sie sha256 mit einem Salt.',
    },
    'recipient-not-asked': {
      reader:
        'Vergleichen Sie es mit der E-Mail-Adresse der Person. Die Adresse bleibt auf dieser Seite.',
      issuer: 'Nichts zu tun.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'Die Website des Ausstellers liefert es selbst und bezeichnet es nicht als widerrufen. Signiert ist nichts daran, es ist also nur so verlässlich wie diese Website. Die Aussagen prüfen wir nicht.',
      },
      invalid: {
        meaning:
          'Wir können es nicht als Badge von der Website des genannten Ausstellers anerkennen.',
      },
      faulty: {
        issuer:
          'Korrigieren Sie, was die Prüfungen unten nennen, in den Dokumenten, die Ihre Website liefert.',
      },
      indeterminate: {
        issuer:
          'Sorgen Sie dafür, dass jede Webseite das Badge, seine Klasse und Ihr Profil lesen kann (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'Die Website des Ausstellers liefert es',
        no: 'Wir können es nicht als echt anerkennen',
        'sealed-by': 'Gehostet bei {host|der Website des Ausstellers}',
      },
      current: {
        'list-read': 'Die Website des Ausstellers[ ({host})] bezeichnet es nicht als widerrufen',
      },
    },
    checks: {
      proof: 'Hosting',
      key: 'Website des Ausstellers',
    },
    correct: 'Korrigieren Sie „{property|das Feld}“ in den Dokumenten, die Ihre Website liefert.',
    words: {
      uncovered: 'Nicht von der Website des Ausstellers',
    },
  },
  words: {
    'verify-again': 'Noch einmal prüfen',
    raw: 'Rohdaten',
    technical: 'Technische Angaben',
    checks: 'Alle Prüfungen',
    'four-questions': 'Vier Fragen',
    'what-you-can-do': 'Was Sie tun können',
    'if-you-issued': 'Wenn Sie der Aussteller sind:',
    receipt: 'Prüfprotokoll speichern',
    'hidden-personal': 'Persönliche Daten anzeigen',
    'valid-until': 'Gültig bis {date}',
    ended: 'Endete am {date}',
    starts: 'Beginnt am {date}',
    'allow-request':
      'Bitten Sie die Betreiber dieser Seite, Anfragen an {host} in ihrer Sicherheitsrichtlinie zu erlauben (connect-src).',
    'nothing-sent': 'Die Prüfung lief in Ihrem Browser. Nichts wurde hochgeladen.',
    description: 'Beschreibung',
    criteria: 'Wofür es vergeben wird',
    'criteria-page': 'Kriterien',
    narrative: 'Zu dieser Vergabe',
    evidence: 'Belege',
    results: 'Lernergebnisse',
    reached: 'erreicht',
    required: 'verlangt',
    passed: 'Anforderung erfüllt',
    'not-passed': 'Anforderung nicht erfüllt',
    'result-value': 'Ergebnis: {value}',
    'possible-values': 'Möglich: {values}',
    range: 'von {min|…} bis {max|…}',
    'order-not-sealed': 'Keine Signatur umfasst die Reihenfolge dieser Stufen',
    requires: 'Verlangt: {value}',
    endorsements: 'Empfehlungen',
    'credits-earned': 'Erworbene Leistungspunkte',
    'credits-available': 'Mögliche Leistungspunkte',
    type: 'Art',
    identifiers: 'Kennungen',
    dates: 'Datumsangaben',
    language: 'Sprache',
    version: 'Fassung',
    recipient: 'Empfänger',
    'recipient-hashed': 'verborgen (vergleichbar, aber nicht lesbar)',
    role: 'Rolle',
    term: 'Zeitraum',
    license: 'Lizenznummer',
    activity: 'Tätigkeit',
    'assessed-by': 'Beurteilt von',
    'created-by': 'Entworfen von',
    accreditations: 'Akkreditierungen, nach Angabe des Ausstellers',
    field: 'Fachgebiet',
    specialization: 'Spezialisierung',
    'other-name': 'Auch genannt',
    'found-in': 'Gefunden in',
    'data-model': 'Standard',
    'contains-badges': 'Enthaltene Badges',
    partial: 'Teil eines größeren Sammelnachweises',
    code: 'Code',
    where: 'Stelle',
    'read-at': 'abgerufen am {date}',
    key: 'Schlüssel',
    digest: 'Prüfsumme',
    address: 'URL',
    'asked-how': 'So haben wir geprüft',
    'asked-clock': 'Uhr',
    'asked-own-clock': 'von diesem Gerät',
    'asked-set-clock': 'von der Seite gestellt',
    'asked-lists': 'Listen vertrauenswürdiger Aussteller',
    'asked-person': 'Person zum Vergleich',
    'asked-named': 'angegeben (nicht im Bericht gespeichert)',
    'asked-nobody': 'keine angegeben',
    'asked-holder': 'Nachweis der Inhaberschaft',
    'asked-strict': 'Kleine Abweichungen vom Standard',
    'asked-accepted': 'angenommen, mit Hinweis',
    'asked-refused': 'abgelehnt',
    'asked-network': 'Netzwerkanfragen',
    'asked-nothing': 'keine',
    'asked-saved': 'keine: Die Antworten stammen aus einer am {date} gespeicherten Datei',
    points: 'Punkte: {value}',
    website: 'Website',
    email: 'E-Mail',
    identifier: 'Kennung',
    credential: 'Nachweis',
    achievement: 'Leistung',
    facts: 'Überblick',
    'meaning-no-list':
      'Seit der Signatur durch den Aussteller wurde nichts geändert. Der Aussteller veröffentlicht dafür keine Widerrufe, deshalb lässt sich nicht sagen, ob es widerrufen wurde. Wir prüfen die Signatur, nicht die Aussagen.',
    uncovered: 'Nicht durch die Signatur abgedeckt',
    withheld: 'Was der Inhaber möglicherweise weggelassen hat',
    'render-method': 'Eigene Gestaltung',
    'not-run': '{method} (vom Aussteller angeboten, hier nicht ausgeführt)',
    'also-in': 'Gibt es auch auf',
    'what-it-took': 'Was dafür nötig war',
    'level-reached': 'Erreichte Stufe: {level}',
    compare: 'Vergleichen',
    'compare-hint': 'E-Mail (bleibt in Ihrem Browser)',
  },
};
