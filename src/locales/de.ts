import type { Messages } from './contract.js';

/** German, with “Sie”. */
export const de: Messages = {
  lang: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  headlines: {
    valid: {
      lead: 'Geprüft',
      reason: 'Echt und gültig',
      title: 'Dieses Badge ist echt und gültig',
      meaning:
        'Es ist das, was der Aussteller signiert hat, und es wurde nicht zurückgezogen. Ob seine Aussagen stimmen, verantwortet der Aussteller.',
      reader:
        'Sehen Sie nach, wer der Aussteller ist und ob das Badge der Person gehört, die es gezeigt hat.',
      issuer: 'Nichts zu tun.',
    },
    signed: {
      lead: 'Signiert, Aussteller unbekannt',
      reason: 'Unverändert und gültig, aber nichts zeigt, wem der Schlüssel gehört',
      title: 'Dieses Badge ist signiert, aber nichts zeigt, wer es ausgestellt hat',
      meaning:
        'Seit der Signatur wurde nichts geändert. Der Aussteller ist nur an seinem Schlüssel zu erkennen: Einen Schlüssel kann jeder erzeugen und ihm jeden Namen geben.',
      reader:
        'Fragen Sie die Person, wie sich der Aussteller bestätigen lässt, oder fragen Sie die Organisation, die das Badge nennt.',
      issuer:
        'Stellen Sie Badges unter Ihrer eigenen Domain aus (did:web oder eine https-id), oder lassen Sie sich in die Listen Ihrer Leser aufnehmen.',
    },
    record: {
      lead: 'Nachweis geprüft',
      reason: 'Unverändert und aktuell, ebenso jedes Badge darin',
      title: 'Dieser Nachweis ist echt und aktuell, ebenso jedes Badge darin',
      meaning:
        'Er ist, was sein Herausgeber signiert hat, und jedes Badge darin wurde für sich geprüft. Ob seine Angaben stimmen, haben die Aussteller zu verantworten.',
      reader:
        'Achten Sie darauf, wer den Nachweis herausgegeben und wer die Badges darin ausgestellt hat.',
      issuer: 'Nichts zu tun.',
    },
    'record-mixed': {
      lead: 'Nachweis mit unbestätigtem Badge',
      reason: 'Nicht jedes Badge in diesem Nachweis ist gültig',
      title:
        'Dieser Nachweis ist, was sein Herausgeber signiert hat, aber nicht jedes Badge darin ist gültig',
      meaning:
        'Die Signatur des Nachweises sagt nur, dass sein Herausgeber diese Badges zusammengestellt hat. Jedes Badge darin wurde für sich geprüft.',
      reader: 'Sehen Sie sich das genannte Badge an und verlassen Sie sich nicht darauf.',
      issuer: 'Stellen Sie den Nachweis mit gültigen Badges neu aus.',
    },
    invalid: {
      lead: 'Nicht echt',
      reason: 'Es ist nicht das, was der genannte Aussteller besiegelt hat',
      title: 'Verlassen Sie sich nicht auf dieses Badge',
      meaning: 'Was Sie sehen, ist nicht das, was der genannte Aussteller besiegelt hat.',
      reader: 'Bitten Sie die Person um die Originaldatei oder den Aussteller um eine Bestätigung.',
      issuer:
        'Öffnen Sie die Prüfungen unten: Jede sagt, was nicht stimmt und wo. Berichtigen Sie es und stellen Sie das Badge neu aus.',
    },
    'foreign-key': {
      lead: 'Nicht echt',
      reason: 'Mit einem Schlüssel signiert, der nicht dem Aussteller gehört',
      title: 'Verlassen Sie sich nicht auf dieses Badge',
      meaning: 'Es ist unverändert, wurde aber nicht von dem Aussteller signiert, den es nennt.',
      reader: 'Bitten Sie die Person um die Originaldatei oder den Aussteller um eine Bestätigung.',
      issuer:
        'Führen Sie den Schlüssel, mit dem Sie signieren, in Ihrem Schlüsseldokument auf, oder berichtigen Sie die id des Ausstellers im Badge.',
    },
    faulty: {
      lead: 'Fehlerhaft',
      reason: 'Es verletzt die Regeln des Standards',
      title: 'Dieses Badge verletzt die Regeln des Standards',
      meaning:
        'Nichts deutet darauf hin, dass jemand es verändert hat. Es wurde aber nicht so erstellt, wie der Standard es verlangt, und kann so nicht angenommen werden.',
      reader: 'Bitten Sie den Aussteller, es zu berichtigen.',
      issuer: 'Berichtigen Sie, was die Prüfungen unten nennen, und signieren Sie das Badge neu.',
    },
    unsigned: {
      lead: 'Nicht signiert',
      reason: 'Es trägt keine Signatur',
      title: 'Niemand hat dieses Badge signiert',
      meaning:
        'Jeder könnte es geschrieben haben: Nichts verbindet es mit dem Aussteller, den es nennt.',
      reader: 'Bitten Sie die Person oder den Aussteller um das signierte Badge.',
      issuer: 'Signieren Sie das Badge: open-badge mint fügt die Signatur hinzu und prüft sie.',
    },
    'other-person': {
      lead: 'Gehört jemand anderem',
      reason: 'Echt und gültig, aber nicht an die genannte Person vergeben',
      title: 'Dieses Badge wurde nicht an die genannte Person vergeben',
      meaning:
        'Das Badge selbst ist echt und gültig. Die angegebene Adresse ist nicht die, an die es vergeben wurde.',
      reader:
        'Fragen Sie, an welche E-Mail-Adresse es vergeben wurde: Viele haben mehrere. Großbuchstaben und Leerzeichen können eine Rolle spielen.',
      issuer: 'Nichts zu tun.',
    },
    revoked: {
      lead: 'Zurückgezogen',
      reason: 'Der Aussteller sagt, dass es nicht mehr gilt[: {statusReason}]',
      title: 'Der Aussteller hat dieses Badge zurückgezogen',
      meaning: 'Es gilt nicht mehr, was auch immer das Bild oder die Datei sagt.',
      reader:
        'Fragen Sie die Person, ob es ein neueres gibt, oder den Aussteller, warum es zurückgezogen wurde.',
      issuer: 'War es ein Versehen, stellen Sie ein neues Badge aus: Ein Widerruf ist endgültig.',
    },
    suspended: {
      lead: 'Ausgesetzt',
      reason: 'Der Aussteller sagt, dass es im Moment nicht gilt',
      title: 'Der Aussteller hat dieses Badge ausgesetzt',
      meaning: 'Es gilt im Moment nicht und kann später wieder gelten.',
      reader: 'Prüfen Sie es später noch einmal, oder fragen Sie den Aussteller.',
      issuer:
        'Heben Sie die Aussetzung in Ihrer Statusliste auf, sobald das Badge wieder gelten soll.',
    },
    expired: {
      lead: 'Abgelaufen',
      reason: 'Sein Enddatum ist vorbei',
      title: 'Dieses Badge ist abgelaufen',
      meaning: 'Es galt bis zu seinem Enddatum. Abgelaufen heißt nicht falsch.',
      reader: 'Fragen Sie die Person, ob sie es erneuert hat.',
      issuer: 'Stellen Sie ein neues Badge mit späterem Enddatum aus.',
    },
    'not-yet-valid': {
      lead: 'Noch nicht gültig',
      reason: 'Sein Beginn liegt in der Zukunft',
      title: 'Dieses Badge ist noch nicht gültig',
      meaning: 'Es gilt erst ab einem späteren Tag.',
      reader:
        'Prüfen Sie es nach dem Beginn noch einmal, und prüfen Sie, ob die Uhr dieses Geräts richtig geht.',
      issuer: 'Soll es jetzt gelten, stellen Sie es mit früherem Beginn neu aus.',
    },
    unsupported: {
      lead: 'Hier nicht prüfbar',
      reason: 'Es benutzt ein Verfahren, das wir nicht kennen',
      title: 'Ein Badge dieser Art können wir nicht prüfen',
      meaning:
        'Das spricht nicht gegen das Badge. Es ist auf eine Weise besiegelt oder wird auf eine Weise geführt, die hier nicht eingebaut ist.',
      reader:
        'Nehmen Sie ein Prüfprogramm, das diese Art kennt, oder bitten Sie den Aussteller um eine Bestätigung.',
      issuer:
        'Besiegeln Sie das Badge zusätzlich mit eddsa-rdfc-2022: Die meisten Prüfprogramme können es lesen.',
    },
    'other-kind': {
      lead: 'Ein Nachweis anderer Art',
      reason: 'Es ist ein digitaler Nachweis (Verifiable Credential), aber kein Open Badge',
      title: 'Dies ist ein digitaler Nachweis anderer Art, kein Open Badge',
      meaning:
        'Die Regeln für Open Badges gelten dafür nicht; als Badge wird er nicht beurteilt. Das spricht nicht gegen ihn.',
      reader: 'Prüfen Sie ihn mit einem Prüfprogramm für diese Art von Nachweis.',
      issuer: 'Nichts zu tun.',
    },
    indeterminate: {
      lead: 'Nicht bestätigt',
      reason: 'Etwas, das zur Prüfung nötig ist, war nicht zu bekommen',
      title: 'Dieses Badge konnte nicht bestätigt werden',
      meaning:
        'Es fand sich nichts Falsches, aber ein Teil der Prüfung war nicht möglich. Es kann echt sein.',
      reader:
        'Versuchen Sie es später oder aus einem anderen Netz noch einmal. Bleibt es so, fragen Sie den Aussteller.',
      issuer:
        'Sorgen Sie dafür, dass Ihr Schlüsseldokument und Ihre Statuslisten von jeder Webseite gelesen werden können (HTTPS, CORS).',
    },
    malformed: {
      lead: 'Kein Badge',
      reason: 'Daraus ließ sich kein Badge lesen',
      title: 'Hieraus ließ sich kein Badge lesen',
      meaning: 'Die Datei ist beschädigt, etwas anderes, oder hat ihr Badge unterwegs verloren.',
      reader: 'Bitten Sie die Person um die Originaldatei.',
      issuer: 'Schicken Sie die Originaldatei als Anhang, oder teilen Sie einen Link darauf.',
    },
    unread: {
      lead: 'Nicht zu öffnen',
      reason: 'Es konnte nicht geholt werden',
      title: 'Das Badge konnte nicht geöffnet werden',
      meaning: 'Über das Badge ist nichts bekannt: Es wurde nie gelesen.',
      reader: 'Prüfen Sie die Adresse und Ihre Verbindung, dann versuchen Sie es noch einmal.',
      issuer:
        'Stellen Sie die Datei über HTTPS bereit, und lassen Sie andere Seiten sie lesen (CORS).',
    },
    waiting: {
      lead: 'Noch nicht gelesen',
      reason: 'Es fehlt noch etwas',
      title: 'Dieses Badge wurde noch nicht gelesen',
      meaning: 'Bisher ist nichts darüber bekannt.',
      reader: 'Folgen Sie dem Hinweis oder bitten Sie um die Datei des Badges.',
      issuer: 'Nichts zu tun.',
    },
    'not-held': {
      lead: 'Nicht als eigenes gezeigt',
      reason: 'Echt und gültig, aber wer es zeigte, hat nicht nachgewiesen, dass es ihm gehört',
      title: 'Wer dieses Badge zeigte, hat nicht nachgewiesen, dass es ihm gehört',
      meaning: 'Das Badge selbst ist echt und gültig. Eine Kopie davon kann jeder zeigen.',
      reader: 'Bitten Sie die Person, es noch einmal aus ihrer eigenen Wallet zu zeigen.',
      issuer: 'Nichts zu tun.',
    },
    unchecked: {
      lead: 'Nicht geprüft',
      reason: 'Hier hat es noch niemand geprüft',
      title: 'Dieses Badge wurde nicht geprüft',
      meaning: 'Jeder könnte geschrieben haben, was Sie sehen.',
      reader: 'Prüfen Sie es, bevor Sie sich darauf verlassen.',
      issuer: 'Nichts zu tun.',
    },
    checking: {
      lead: 'Wird geprüft …',
      reason: 'Siegel, Schlüssel und Status werden geprüft',
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
      'seal-holds': 'Das Siegel selbst hält: Seit der Signatur wurde nichts geändert',
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
      'key-only': 'Nur am Schlüssel zu erkennen. Nichts zeigt, wem er gehört',
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
  codes: {
    'structure-conforms': 'Es hat die Form, die der Standard verlangt',
    'property-missing': '„{property|Ein Pflichtfeld}“ fehlt',
    'property-type':
      '„{property|Ein Feld}“ hat einen Wert der falschen Art[: erwartet {expected}][, gefunden {got}]',
    'property-value':
      '„{property|Ein Feld}“ hat einen Wert, den der Standard nicht erlaubt[: {got}][ (erwartet: {expected})]',
    'value-empty': '„{property|Ein Feld}“ ist leer',
    'property-count':
      '„{property|Ein Feld}“ kommt zu oft oder zu selten vor[: erwartet {expected}][, gefunden {got}]',
    'property-null': '„{property|Ein Feld}“ ist leer (null) und gilt als nicht vorhanden',
    'property-empty': '„{property|Ein Feld}“ ist eine leere Liste und gilt als nicht vorhanden',
    'property-not-array':
      '„{property|Ein Feld}“ sollte eine Liste sein; ein einzelner Wert wurde angenommen',
    'property-deprecated-form': '„{property|Ein Feld}“ steht in einer älteren Form da',
    'property-ambiguous':
      '„{property|Ein Feld}“ steht unter zwei gleichbedeutenden Namen da, mit verschiedenen Werten',
    'date-format': '„{property|Ein Datum}“ ist kein Datum, wie der Standard es schreibt[: {got}]',
    'date-no-offset': '„{property|Ein Datum}“ hat keine Zeitzone und wurde als UTC gelesen',
    'dates-reversed': 'Sein Ende liegt vor seinem Beginn',
    'id-not-absolute': '„{property|id}“ ist keine vollständige Adresse[: {got}]',
    'type-missing': 'Es sagt nicht, dass es {expected|von der erwarteten Art} ist',
    'credential-kind': 'Es ist ein digitaler Nachweis anderer Art, kein Open Badge[: {got}]',
    'enum-unknown':
      '„{property|Ein Feld}“ hat einen Wert, der nicht auf der Liste des Standards steht[: {got}]',
    'context-missing': 'Ein vorgeschriebener Eintrag in @context fehlt[: {expected}]',
    'context-order': 'Die Einträge in @context stehen in falscher Reihenfolge',
    'context-alias': 'Es benutzt eine andere Adresse für einen bekannten Kontext[: {url}]',
    'issuer-is-string': 'Der Aussteller ist nur eine Adresse, ohne Profil',
    'issuer-type': 'Der Aussteller sagt nicht, dass er ein Profile ist',
    'recipient-absent': { other: 'Es sagt nicht, an wen es vergeben wurde' },
    'several-in-container': 'Die Datei enthält mehr als ein Badge[: {count}]',
    'container-deviation': 'Die Datei trägt das Badge auf ungewöhnliche Weise[: {reason}]',
    'text-mojibake':
      'Seine Buchstaben wurden durch eine falsche Textkodierung beschädigt[, in „{property}“]',
    'number-unsafe':
      '„{property|Eine Zahl}“ ist zu groß oder zu genau, um sicher gelesen zu werden',
    'term-unmapped':
      'Kein Vokabular des Badges legt „{property|ein Feld}“ fest[; {context} tut es]',
    'form-not-standard': 'Es steht nicht in der Form da, die der Standard verlangt[: „{property}“]',
    'control-facts-twice':
      'Ein anderer Teil trägt die Kennung des Badges und sagt etwas anderes[: „{property}“]',
    'dates-both': 'Es nennt seine Daten zweimal: Es gelten der spätere Beginn und das frühere Ende',
    'proof-holds': { other: 'Seit der Signatur wurde nichts geändert' },
    'proof-missing': 'Es trägt keine Signatur',
    'proof-altered': 'Nach der Signatur verändert',
    'proof-unsupported': 'Diese Art von Siegel kennen wir nicht[: {suite}]',
    'proof-refused': 'Das Siegel ist von einer Art, die hier nicht angenommen wird[: {suite}]',
    'proof-incomplete': 'Das Siegel ist unvollständig[: „{property}“ fehlt]',
    'proof-option':
      'Der Nachweis nennt „{property|eine Angabe}“ in einer Form, die nicht gelesen wird',
    'proof-purpose': 'Das Siegel wurde nicht zum Ausstellen von Badges gemacht[: {got}]',
    'proof-value': 'Die Signatur selbst ist nicht lesbar',
    'proof-expired': 'Das Siegel selbst ist abgelaufen',
    'proof-created': 'Das Datum des Siegels ist nicht lesbar[: {got}]',
    'proof-created-future': 'Das Siegel ist auf einen Tag in der Zukunft datiert',
    'proof-legacy-name': 'Das Siegel benutzt einen älteren Namen für seine Art',
    'proof-superseded':
      'Das Siegel ist von einer Art, die[ seit {since}] durch eine neuere ersetzt ist[: {instead}]',
    'proof-other-failed': 'Ein weiteres Siegel daran hält nicht[: {suite}]',
    'proof-other-unsupported':
      'Ein weiteres Siegel daran ist von einer Art, die wir nicht prüfen können[: {suite}]',
    'proof-challenge': 'Das Siegel beantwortet eine andere Frage als die gestellte',
    'proof-chain': 'Ein Siegel verweist auf ein anderes, das nicht da ist',
    'proof-too-many': 'Es trägt zu viele Siegel[: mehr als {limit}]',
    'proof-base-form': 'Es ist die private Fassung des Inhabers, nicht eine zum Vorzeigen',
    'proof-not-checked': 'Das Siegel wurde nicht geprüft',
    'proof-withheld': 'Ein Teil des Signierten wird hier nicht gezeigt[ ({count})]',
    'proof-selective': 'Nur in Teilen gezeigt: Was hier fehlt, kann trotzdem signiert sein',
    'proof-covers-less': 'Das Siegel umfasst nur einen Teil dessen, was die Datei sagt',
    'context-unknown': 'Es benutzt ein Vokabular, das wir nicht haben[: {url}]',
    'context-inline': 'Es legt sein eigenes Vokabular im Badge fest[; nicht gedeutet: {terms}]',
    'context-redefines': 'Es ändert die Bedeutung von Wörtern des Standards[: {property}]',
    'context-nested': 'Es wechselt mittendrin sein Vokabular[, bei „{property}“]',
    'context-variant': 'Das Siegel hält für eine andere veröffentlichte Ausgabe des Vokabulars',
    'context-extension': 'Es benutzt ein zusätzliches Vokabular[: {url}]',
    'context-misplaced':
      'Es benutzt ein Vokabular, das in einem Badge nichts zu suchen hat[: {url}]',
    'context-vocab': 'Es gibt Wörtern eine Bedeutung, die kein Vokabular festlegt',
    'term-undefined':
      '„{property|Ein Feld}“ ist vom Siegel nicht umfasst: Kein Vokabular legt es fest[; {context} tut es]',
    'not-compacted': 'Es steht nicht in der Form da, die besiegelt wurde[: „{property}“]',
    'data-loss': 'Ein Teil davon ist vom Siegel nicht umfasst[: „{property}“]',
    'control-facts-differ':
      'Was es zu sagen scheint und was besiegelt wurde, weicht voneinander ab[: „{property}“]',
    'node-conflict': 'Zwei Teile davon wollen dasselbe sein und weichen voneinander ab[: {id}]',
    'node-described-inside':
      'Ein Dokument darin beschreibt dieselbe Sache anders, und seine eigene Signatur bestätigt das nicht[: {id}]',
    'node-from-inside':
      '„{property}“ kann aus einem Dokument eines anderen Ausstellers darin stammen, nicht vom eigenen Aussteller[: {id}]',
    'graph-too-complex':
      'Es ist so gebaut, dass die Prüfung zu lange dauert[: die Grenze ist {limit}]',
    'jwt-header-member': 'Der signierte Kopf enthält etwas, das nicht erlaubt ist[: {property}]',
    'jwt-algorithm': 'Das Signaturverfahren passt nicht[: {got}]',
    'jwt-type': 'Der signierte Kopf nennt eine andere Art[: {got}]',
    'jwt-claim-missing': 'Dem signierten Umschlag fehlt „{property|eine Angabe}“',
    'jwt-claim-differs':
      'Der signierte Umschlag und das Badge widersprechen sich[ bei „{property}“]',
    'jwt-twice': {
      other: 'Der signierte Umschlag enthält das Badge zweimal, mit gleichem Inhalt',
      fail: 'Der signierte Umschlag enthält das Badge zweimal, und beide widersprechen sich[ bei „{property}“]',
    },
    'hosted-matches': 'Die Website des Ausstellers[ {host}] liefert dieses Badge',
    'hosted-unreachable':
      'Die Website des Ausstellers[ {host}] konnte nicht gefragt werden[: {trouble}]',
    'hosted-differs': {
      other: 'Die Website des Ausstellers[ {host}] liefert etwas anderes',
      warn: 'Die Datei ist nicht das, was die Website des Ausstellers[ {host}] jetzt liefert; hier steht, was die Website liefert',
    },
    'hosted-scope': {
      other: 'Es liegt außerhalb der eigenen Adressen des Ausstellers[: {host}]',
      unknown:
        'Ob der Aussteller seine Badges dort aufbewahrt, ließ sich nicht feststellen[: {host}]',
    },
    'key-bound': 'Der Schlüssel gehört zu {issuer|diesem Aussteller}',
    'key-not-bound': {
      other: 'Mit einem Schlüssel signiert, der nicht zu {issuer|diesem Aussteller} gehört',
      unknown:
        'Ob der Schlüssel zu {issuer|diesem Aussteller} gehört, ließ sich nicht herausfinden',
    },
    'key-unreachable':
      'Der Schlüssel von {issuer|diesem Aussteller} konnte nicht geholt werden[: {trouble}]',
    'key-method-unsupported':
      'Der Schlüssel des Ausstellers ist auf eine Weise veröffentlicht, die wir nicht lesen können[: {method}]',
    'key-document-invalid': 'Das Schlüsseldokument des Ausstellers ist nicht zu gebrauchen',
    'key-of-host':
      'Der Schlüssel ist nur eine Datei bei {host|dieser Website}: Wer dort eine Datei ablegen kann, kann signiert haben',
    'key-not-listed': 'Der Schlüssel ist nicht unter den Schlüsseln von {issuer|diesem Aussteller}',
    'key-purpose': 'Der Aussteller erlaubt diesem Schlüssel nicht, Badges auszustellen',
    'key-port':
      'Der Schlüssel von {issuer|diesem Aussteller} liegt an Port {port|einem anderen als dem üblichen}; hier wird nur der übliche Port geöffnet',
    'key-malformed': 'Der Schlüssel ist nicht lesbar',
    'key-weak': 'Der Schlüssel ist zu kurz, um sicher zu sein[: {got}]',
    'key-small-order': 'Für diesen Schlüssel kann jeder signieren',
    'key-type': 'Der Schlüssel passt nicht zur Art der Signatur[: {got}]',
    'key-revoked': 'Der Aussteller hat den Schlüssel zurückgezogen',
    'key-expired': 'Der Schlüssel war abgelaufen',
    'key-deactivated': 'Der Aussteller hat seine Kennung stillgelegt',
    'key-private-exposed': 'Das Schlüsseldokument des Ausstellers zeigt einen privaten Schlüssel',
    'key-not-checked': 'Wem der Schlüssel gehört, wurde nicht geprüft',
    'key-limit':
      'Der Aussteller veröffentlicht mehr Schlüssel, als wir ansehen[: mehr als {limit}]',
    'hosted-by-issuer': 'Auf der Website[ {host}] bewahrt der Aussteller seine Badges auf',
    'key-reference-form': {
      other: 'Der Schlüssel ist in ungewöhnlicher Form angegeben',
      fail: 'Der Schlüssel ist in einer Form angegeben, die der Standard nicht zulässt[: {got}]',
    },
    'in-period': { other: 'Der Tag der Prüfung liegt innerhalb seiner Daten' },
    expired: 'Endete[ am {until}]',
    'not-yet-valid': 'Beginnt[ am {from}]',
    'clock-differs':
      'Die Uhr dieses Geräts geht vielleicht falsch: Sie weicht um {count} Minuten von der von {host} ab',
    'period-unreadable': 'Seine Daten sind nicht lesbar',
    'period-withheld': {
      other:
        'Ende oder Status können weggelassen sein: Das schließt nur ein Aussteller aus, der beides immer zeigen lässt',
      warn: 'Ende oder Status können weggelassen sein; das wurde wie gewünscht hingenommen',
    },
    'status-withheld': {
      other:
        'Ein Teil des Status ist oder kann weggelassen sein, es kann also zurückgezogen sein: Das schließt nur ein Aussteller aus, der den ganzen Status immer zeigen lässt',
      warn: 'Ein Teil des Status ist oder kann weggelassen sein; das wurde wie gewünscht hingenommen',
    },
    'status-none': 'Der Aussteller führt keine Liste zurückgezogener Badges',
    'status-clear': 'Die Statusliste des Ausstellers zieht es nicht zurück',
    'status-revoked': 'Vom Aussteller zurückgezogen[: {statusReason}]',
    'status-suspended': 'Vom Aussteller ausgesetzt',
    'status-unreachable':
      'Die Statusliste des Ausstellers[ bei {host}] konnte nicht gelesen werden[: {trouble}]',
    'status-unsupported':
      'Ob es zurückgezogen wurde, ist auf eine Weise vermerkt, die wir nicht lesen können[: {type}]',
    'status-list-not-authentic': 'Die Statusliste des Ausstellers ist selbst nicht echt',
    'status-list-issuer': 'Die Statusliste nennt nicht den Aussteller des Badges als den ihren',
    'status-list-type': 'Die Statusliste ist nicht von der erwarteten Art[: {got}]',
    'status-list-purpose': 'Die Statusliste dient einem anderen Zweck, als das Badge sagt[: {got}]',
    'status-list-unreadable':
      'Die Adresse der Statusliste[ bei {host}] antwortet nicht mit einer lesbaren Liste',
    'status-list-short':
      'Die Statusliste ist kürzer, als der Standard verlangt, und verrät damit mehr, als sie sollte',
    'status-list-expired': 'Die Statusliste des Ausstellers ist veraltet',
    'status-list-id': 'Die Statusliste nennt eine andere Adresse als ihre eigene',
    'status-list-older': 'Die Statusliste ist älter als eine, die schon gesehen wurde',
    'status-entry-malformed':
      'Die Angabe, wie es zurückgezogen werden kann, ist nicht lesbar[: „{property}“]',
    'status-index-range': 'Seinen Platz in der Statusliste gibt es nicht',
    'status-refresh': 'Der Aussteller kündigt eine neuere Fassung an',
    'status-message': 'Der Aussteller fügt eine Nachricht hinzu[: {message}]',
    'status-purpose-unknown': 'Die Statusliste dient einem Zweck, den wir nicht kennen[: {got}]',
    'status-not-checked': 'Nicht gefragt: Es ist nicht bekannt, dass es echt ist',
    'status-offline': 'Nicht gefragt: Diese Prüfung lief ohne Netz',
    'status-limit':
      'Seine Statuslisten sind mehr oder größer, als wir lesen[: die Grenze ist {limit}]',
    'issuer-listed':
      'Der Aussteller steht auf der Liste von {list|Ausstellern, denen Sie vertrauen}',
    'issuer-unlisted': 'Der Aussteller steht auf keiner Ihrer Vertrauenslisten',
    'issuer-no-list': 'Es wurde keine Vertrauensliste angegeben',
    'issuer-list-unreachable':
      'Die Liste vertrauter Aussteller[ bei {host}] konnte nicht gelesen werden[: {trouble}]',
    'issuer-list-unreadable': 'Der Inhalt der Liste vertrauter Aussteller ist nicht lesbar',
    'issuer-list-not-authentic': 'Die Liste vertrauter Aussteller ist selbst nicht echt',
    'issuer-domain': 'Der Aussteller kontrolliert {host|seine Webadresse}',
    'issuer-domain-unproven':
      'Dass der Aussteller {host|seine Webadresse} kontrolliert, ist nicht gezeigt',
    'issuer-self-asserted': 'Den Namen gibt sich der Aussteller selbst',
    'issuer-not-checked': 'Wer der Aussteller ist, wurde nicht geprüft',
    'recipient-match': 'An die genannte Person vergeben',
    'recipient-match-normalised':
      'An die genannte Person vergeben, wenn man kleine Unterschiede der Schreibweise beiseitelässt[: {variant}]',
    'recipient-mismatch': 'Nicht an die genannte Person vergeben',
    'recipient-not-asked': 'Niemand wurde zum Vergleich genannt',
    'recipient-hash-unknown':
      'Der Empfänger ist auf eine Weise verborgen, die wir nicht vergleichen können[: {got}]',
    'recipient-hash-malformed': 'Der verborgene Empfänger ist nicht lesbar',
    'recipient-none': 'Es nennt niemanden, mit dem man vergleichen könnte',
    'recipient-weak-hash': 'Der Empfänger ist auf eine Weise verborgen, die leicht zu erraten ist',
    'recipient-control-proven': 'Die Person hat gezeigt, dass sie es innehat',
    'recipient-control-failed': 'Was zeigen sollte, dass die Person es innehat, zeigt es nicht',
    'recipient-not-checked': 'Ob es der Person gehört, wurde nicht geprüft',
    'presentation-holds': 'Die Präsentation, in der es kam, ist von ihrem Inhaber signiert',
    'presentation-unsigned':
      'Die Präsentation, in der es kam, ist nicht signiert: Nichts zeigt, wer es vorlegt',
    'presentation-altered':
      'Die Präsentation, in der es kam, wurde nach der Signatur ihres Inhabers verändert',
    'presentation-other-holder':
      'Die Präsentation, in der es kam, hat jemand anderes als der Empfänger signiert',
    'presentation-expired': 'Die Präsentation, in der es kam, ist abgelaufen',
    'presentation-faulty': 'Die Präsentation, in der es kam, ist fehlerhaft[: {reason}]',
    'presentation-undecided':
      'Wer die Präsentation signiert hat, in der es kam, ließ sich nicht prüfen[: {reason}]',
    'presentation-empty': 'Das ist eine Präsentation, die kein Badge enthält',
    'schema-conforms': 'Es passt zu dem Schema, das es nennt',
    'schema-fault': 'Es passt nicht zu dem Schema, das es nennt[: {reason}]',
    'schema-unreachable':
      'Ein Schema, das es nennt, konnte nicht gelesen werden[: {host}][ ({trouble})]',
    'schema-unsupported':
      'Ein Schema, das es nennt, ist von einer Art, die wir nicht anwenden können[: {type}]',
    'schema-limit':
      'Die Schemata anzuwenden, die es nennt, kostet mehr Arbeit, als wir leisten[: die Grenze ist {limit}]',
    'result-link': 'Ein Ergebnis verweist auf eine Beschreibung, die nicht da ist',
    'result-value': 'Ein Ergebnis liegt außerhalb dessen, was beschrieben ist[: {got}]',
    'result-dates': 'Die Tätigkeit endet, bevor sie beginnt',
    'result-credits': 'Es wurden mehr Leistungspunkte erworben, als es gibt',
    'result-status': 'Einem Ergebnis fehlt sein Status',
    'evidence-digest-ok': 'Die Nachweise sind unverändert',
    'evidence-digest-differs': 'Die Nachweise haben sich seitdem geändert[: {host}]',
    'evidence-unreachable': 'Die Nachweise konnten nicht gelesen werden[: {host}][ ({trouble})]',
    'evidence-not-asked': 'Ob die Nachweise unverändert sind, wurde nicht geprüft',
    'endorsement-holds': 'Eine Befürwortung[ von {by}] ist echt',
    'endorsement-fails': 'Eine Befürwortung[ von {by}] ist nicht echt und wurde beiseitegelegt',
    'endorsement-undecided': 'Eine Befürwortung[ von {by}] konnte nicht bestätigt werden',
    'endorsement-elsewhere': 'Eine Befürwortung spricht von etwas anderem',
    'endorsement-id-only':
      'Dass eine Befürwortung[ von {by}] diesen Aussteller meint, ist nicht gezeigt: Sie nennt eine Kennung, die jeder abschreiben kann',
    'endorsement-self': 'Eine Befürwortung stammt vom Aussteller selbst',
    'endorsement-limit': 'Es gibt mehr Befürwortungen, als wir prüfen[: {limit}]',
    'endorsement-unprotected':
      'Das Siegel des Badges umfasst eine angehängte Befürwortung[ von {by}] nicht',
    'endorsement-apart': {
      other:
        'Eine Befürwortung[ von {by}], die jeder angehängt haben kann, ließ sich auch selbst nicht bestätigen',
      skipped:
        'Eine Befürwortung[ von {by}] ist für sich genommen echt, aber jeder kann sie an diesen Badge gehängt haben',
    },
    'child-reported': '„{title|Ein Badge}“ darin: {answer}',
    'child-unsealed':
      'Ein enthaltenes Badge hat kein eigenes Siegel: Nur wer diese Sammlung erstellt hat, sagt es',
    'child-other-recipient': 'Ein enthaltenes Badge nennt jemand anderen als diese Sammlung',
    'record-partial': 'Der Aussteller sagt, dass diese Sammlung nicht vollständig ist',
    'association-unresolved': 'Es verknüpft Leistungen, die nicht darin stehen[: {id}]',
    'refresh-newer': 'Der Aussteller hat eine neuere Fassung davon',
    'refresh-ignored': 'Eine neuere Fassung wurde angeboten und nicht benutzt[: {reason}]',
    'refresh-unreachable':
      'Ob es eine neuere Fassung gibt, ließ sich nicht herausfinden[: {trouble}]',
    'refresh-offered': 'Der Aussteller bietet an, es zu erneuern[, bei {host}]',
    unreadable: 'Es ließ sich kein Badge lesen[: {reason}]',
    custom: '{message|Eine weitere Prüfung wurde vorgenommen}',
    'check-crashed': 'Eine Prüfung brach ab und gibt keine Antwort[: {reason}]',
    'findings-left-out': 'Nicht alle Befunde sind aufgeführt[: {count} weitere]',
    'no-cryptography':
      'Der Browser gibt dieser Seite keine Kryptografie, weil sie oder eine Seite um sie herum ohne https kam; hier lässt sich nichts prüfen. Öffnen Sie sie über https, oder speichern Sie das Badge und prüfen Sie es anderswo',
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
  errors: {
    empty: 'Es ist nichts darin',
    'too-large':
      'Es ist zu groß für ein Badge[: Die Grenze liegt bei {limit} Bytes][. Davon nimmt das Bild darin {picture} ein: verlinken oder verkleinern]',
    'unknown-format': 'Dateien dieser Art tragen kein Badge[: {looksLike}]',
    'unsupported-kind': 'Es ist ein Nachweis einer Art, die wir nicht prüfen können[: {kind}]',
    'email-file':
      'Es ist eine E-Mail. Speichern Sie die angehängte Datei und öffnen Sie dann diese',
    'link-file':
      'Es ist eine Verknüpfung zu einer Webseite[ bei {host}]. Laden Sie das Badge dort herunter und öffnen Sie dann die Datei hier',
    'not-a-badge': 'Es ist lesbar, aber kein Badge',
    'url-blocked':
      'Aus Sicherheitsgründen öffnen wir eine solche Adresse nicht[: {url}][ ({http})]',
    'url-unreachable':
      'Die Adresse konnte nicht gelesen werden[: {host}]. Die Website antwortet vielleicht gerade nicht, oder sie lässt andere Seiten nicht lesen',
    'url-not-found': 'Unter dieser Adresse ist nichts[: {host}]',
    'url-is-a-page': 'Die Adresse zeigt eine Webseite, nicht das Badge selbst',
    'credly-page':
      'Das ist die Adresse einer Credly-Seite. Laden Sie das Badge dort herunter und öffnen Sie dann die Datei hier',
    aborted: 'Es wurde abgebrochen',
    'not-utf8': 'Sein Text ist nicht in UTF-8 geschrieben',
    'not-json': 'Es ist nicht als JSON lesbar[, ab Zeichen {offset}]',
    'json-quotes':
      'Es ist beinahe JSON: Es braucht gerade doppelte Anführungszeichen (") statt anderer[, ab Zeichen {offset}]',
    'json-comma':
      'Es ist beinahe JSON: Entfernen Sie das Komma vor der schließenden Klammer[ bei Zeichen {offset}]',
    'duplicate-key': 'Es sagt „{key|dasselbe Feld}“ zweimal',
    'forbidden-key': 'Es benutzt einen Feldnamen, der nicht erlaubt ist[: {key}]',
    'lone-surrogate': 'Es enthält einen halben Buchstaben (einzelnes Surrogat)',
    'nul-character': 'Es enthält ein NUL-Zeichen',
    'too-deep': 'Es ist zu tief verschachtelt[: mehr als {limit} Ebenen]',
    'too-many-values': 'Es enthält zu viele Werte[: mehr als {limit}]',
    'string-too-long': 'Einer seiner Texte ist zu lang[: mehr als {limit} Zeichen]',
    'array-too-long': 'Eine seiner Listen ist zu lang[: mehr als {limit} Einträge]',
    'mixed-data-models': 'Es mischt zwei Fassungen des Standards',
    'not-one-credential': 'Es ist nicht genau ein Nachweis',
    'png-truncated': 'Das Bild ist abgeschnitten[, bei Byte {offset}]',
    'png-chunk': 'Das Bild ist beschädigt[, bei Byte {offset}]',
    'png-crc': 'Das Bild ist beschädigt: Eine Prüfsumme passt nicht[ (Chunk {chunk})]',
    'png-text': 'Der Text im Bild ist beschädigt',
    'png-no-badge': 'Das Bild trägt kein Badge. Chat-Apps und Bildprogramme entfernen es oft',
    'png-after-end':
      'In dieser Datei ist ein Badge, aber hinter dem Ende des Bildes, wo es nicht zählt. Bitten Sie darum, das Bild neu zu erstellen',
    'inflate-limit': 'Der komprimierte Text darin ist zu groß[: mehr als {limit} Bytes]',
    'inflate-failed': 'Der komprimierte Text darin ist beschädigt',
    'svg-not-xml': 'Die Zeichnung ist nicht als XML lesbar[, Zeile {line}]',
    'svg-doctype':
      'Die Zeichnung enthält einen DOCTYPE mit Deklarationen, den wir aus Sicherheitsgründen nicht lesen. Speichern Sie sie als einfaches SVG, ohne Illustrator-Bearbeitungsdaten, und betten Sie das Badge neu ein',
    'svg-no-badge': 'Die Zeichnung trägt kein Badge. Zeichenprogramme entfernen es oft',
    'svg-two-forms': 'Die Zeichnung enthält zwei Badges, die einander widersprechen',
    'jwt-parts': 'Der signierte Text ist unvollständig',
    'jwt-encoding':
      'Der signierte Text ist anders kodiert, als der Standard es verlangt: mit „=“, „+“ oder „/“ (RFC 7515 verlangt base64url ohne Auffüllung)',
    'jwt-header': 'Der Kopf des signierten Textes ist nicht lesbar',
    'jwt-payload': 'Der Inhalt des signierten Textes ist nicht lesbar',
    'pdf-unreadable': 'Das PDF ist nicht lesbar',
    'pdf-no-badge': 'Das PDF trägt kein Badge',
    'pdf-locked':
      'Das PDF ist geschützt, seine Anhänge sind nicht lesbar. Speichern Sie eine Kopie ohne Passwort und Einschränkungen',
    'pdf-filter':
      'Das PDF hat einen Anhang, der auf eine Weise gepackt ist, die wir nicht lesen[: {filter}]. Speichern Sie den Anhang einzeln und öffnen Sie ihn',
    'zip-unreadable': 'Das Archiv ist nicht lesbar',
    'link-damaged':
      'Der Link wurde unterwegs beschädigt; bitten Sie noch einmal darum[ ({reason})]',
    'link-version': 'Der Link ist von einer neueren Art, als diese Seite kennt[ ({version})]',
    'link-too-large': 'Der Link trägt mehr, als ein Badge enthalten darf',
    'qr-other':
      'Dieser QR-Code gehört zu einem anderen Badge[; {have} von {total} Teilen waren gelesen]',
    'picture-too-large':
      'Das Bild hat zu viele Pixel, um darin nach einem QR-Code zu suchen[: mehr als {limit}]',
    'code-no-badge': 'Der QR-Code enthält etwas anderes, kein Badge[: {what}]',
    'code-address':
      'Der QR-Code enthält eine Adresse bei {host|einer anderen Website}. Sie wurde noch nicht abgefragt',
    'code-incomplete':
      '{have} von {total} QR-Codes gelesen. Zeigen Sie auch die anderen, in beliebiger Reihenfolge',
    'code-wallet-offer':
      'Der QR-Code bietet einer Wallet etwas an[ ({what})]. Öffnen Sie ihn mit einer Wallet und zeigen Sie das Badge von dort',
    'code-wallet-request':
      'Der QR-Code fragt eine Wallet nach etwas[ ({what})]. Er enthält kein Badge',
    'draft-not-conformant': 'Der Entwurf verletzt den Standard[: {faults}]',
    'image-unsupported': 'Ein Badge lässt sich nur in PNG- und SVG-Bilder legen',
    'already-baked': 'Das Bild trägt schon ein Badge',
    'key-unusable': 'Der Schlüssel ist zum Signieren nicht zu gebrauchen[: {reason}]',
    'self-check-failed':
      'Das neue Badge hat unsere eigene Prüfung nicht bestanden und wurde nicht herausgegeben[: {verdict}]',
    'status-list-unusable': 'Die Statusliste ist nicht zu gebrauchen[: {reason}]',
  },
  deviations: {
    'crc-elsewhere': 'eine Prüfsumme an anderer Stelle des Bildes passt nicht',
    'after-iend': 'hinter dem Ende des Bildes folgen weitere Daten',
    compressed: 'das Badge ist komprimiert',
    tEXt: 'das Badge ist in einem älteren Textblock (tEXt)',
    zTXt: 'das Badge ist in einem komprimierten Textblock (zTXt)',
    'keyword-case': 'das Schlüsselwort des Badges ist falsch geschrieben',
    doctype: 'die Zeichnung hat einen DOCTYPE',
    'svg-namespace': 'die Zeichnung deklariert den SVG-Namensraum nicht',
    namespace: 'das Badge steht unter einem falschen, dem richtigen ähnlichen Namensraum',
    'not-first-child': 'das Badge ist nicht das erste Element der Zeichnung',
    'two-forms': 'das Badge ist in zwei Formen enthalten; gelesen wurde die signierte',
    'body-not-json': 'der Text darin ist kein JSON; seine URL wurde benutzt',
    'verify-differs': 'sein Attribut „verify“ ist nicht die URL des Badges',
    'child-unreadable': 'ein Badge darin ist nicht lesbar',
    'token-wrapped': 'das Token war in Zeilen umbrochen und wurde wieder zusammengefügt',
    base64: 'es war in base64 geschrieben',
    'code-block': 'es war in einem Codeblock zwischen anderem Text',
    'web-page': 'es war im Quelltext einer Webseite',
    'in-text': 'es war zwischen anderem Text',
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'Die Website des Ausstellers liefert es selbst und nennt es nicht zurückgezogen. Signiert ist nichts: Allein die Website steht dafür ein. Ob seine Aussagen stimmen, verantwortet der Aussteller.',
      },
      invalid: {
        reason: 'Es ist nicht das, was die Website des genannten Ausstellers liefert',
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
        'seal-holds': 'Die Website liefert es so, wie Sie es sehen',
      },
      current: {
        'list-read':
          'Die Website des Ausstellers[ {host}] wurde gefragt und nennt es nicht zurückgezogen',
      },
    },
    checks: { proof: 'Hosting', key: 'Website des Ausstellers' },
    codes: {
      'status-clear': 'Die Website des Ausstellers liefert es und nennt es nicht zurückgezogen',
      'proof-not-checked': 'Was die Website des Ausstellers liefert, wurde nicht geprüft',
      'key-not-checked': 'Ob die Website die des Ausstellers ist, wurde nicht geprüft',
    },
    correct: 'Berichtigen Sie „{property|das Feld}“ in den Dokumenten, die Ihre Website liefert.',
    words: {
      'picture-signed': 'Das Bild gehört zu dem, was die Website des Ausstellers liefert',
      'picture-linked':
        'Das Bild kommt von {host}; die Website des Ausstellers nennt seine Adresse',
      'picture-not-signed': 'Bild der Datei, nicht von der Website des Ausstellers',
      uncovered: 'Was die Website des Ausstellers nicht liefert',
    },
  },
  networkProblems: {
    network: 'keine Antwort (die Website antwortet nicht oder lässt andere Seiten sie nicht lesen)',
    policy: 'eine Adresse, die wir aus Sicherheitsgründen nicht öffnen',
    timeout: 'keine rechtzeitige Antwort',
    http: 'die Website antwortete mit einem Fehler',
    'too-large': 'die Antwort war zu groß',
    'image-too-large':
      'die Antwort war zu groß: Das meiste davon ist das Bild darin, das auch verlinkt werden kann',
    redirect: 'die Website leitet um, und der Umleitung wurde nicht gefolgt',
    'content-type': 'die Antwort war von anderer Art',
    page: 'die Website sendet es als Webseite, nicht als JSON',
    'plain-http': 'die Adresse beginnt mit http; über https kam keine Antwort',
    budget: 'zu viele Anfragen für ein Badge',
    aborted: 'abgebrochen',
    offline: 'dieses Gerät ist offline',
  },
  words: {
    details: 'Über dieses Badge',
    'how-we-know': 'Woher wir das wissen',
    verify: 'Prüfen',
    'verify-again': 'Noch einmal prüfen',
    cancel: 'Abbrechen',
    close: 'Schließen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    raw: 'Das Badge, wie es ankam',
    technical: 'Technische Angaben',
    checks: 'Alle Prüfungen',
    'four-questions': 'Vier Fragen',
    'what-you-can-do': 'Was Sie tun können',
    'if-you-issued': 'Wenn Sie der Aussteller sind:',
    receipt: 'Als Beleg speichern',
    print: 'Drucken',
    'hidden-personal': 'Persönlich, verborgen, bis Sie danach fragen',
    awarded: 'Vergeben am {date}',
    'valid-from': 'Gültig ab {date}',
    'valid-until': 'Gültig bis {date}',
    ended: 'Abgelaufen am {date}',
    starts: 'Beginnt am {date}',
    'checked-at': 'Geprüft: {date}',
    'as-of': 'Stand: {date}',
    'nothing-sent': 'Alles geschah in Ihrem Browser; das Badge wurde nirgendwohin geschickt.',
    issuer: 'Aussteller',
    'names-itself': 'so nennt er sich selbst',
    'listed-by': 'Geführt von {list|einer Liste, der Sie vertrauen}[, Liste vom {listDate}]',
    'issuer-key-only': 'Nur am Schlüssel zu erkennen',
    'mixed-scripts': 'mischt Buchstaben mehrerer Alphabete',
    unnamed: 'Badge ohne Namen',
    'unnamed-issuer': 'Aussteller ohne Namen',
    'picture-signed': 'Das Bild gehört zu dem, was besiegelt wurde',
    'picture-linked': 'Das Bild kommt von {host}; das Siegel umfasst seine Adresse',
    'picture-not-signed': 'Bild der Datei, nicht signiert',
    'no-picture': 'Kein Bild',
    'picture-not-loaded':
      'Das Bild bei {host} wird erst geladen, wenn die Echtheit des Badges feststeht',
    'picture-of': 'Badge: {title}',
    description: 'Beschreibung',
    criteria: 'Wofür es vergeben wird',
    'criteria-page': 'Kriterien',
    narrative: 'Zu dieser Vergabe',
    skills: 'Fähigkeiten',
    'more-n': 'noch {count}',
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
    'holds-more': 'Badges in dieser Datei: {count}. Dies ist das erste.',
    'contains-badges': 'Enthaltene Badges',
    partial: 'Teil einer größeren Sammlung',
    code: 'Code',
    where: 'Stelle',
    'read-at': 'gelesen am {date}',
    key: 'Schlüssel',
    digest: 'Prüfsumme',
    address: 'Adresse',
    'drop-here': 'Badges hier ablegen',
    'drop-kinds': 'Bilder (PNG, SVG), JSON, PDF, Ordner, ZIP-Archive, Linklisten (CSV)',
    'sent-nowhere': 'Sie werden auf dieser Seite geprüft und nirgendwohin geschickt.',
    'choose-files': 'Dateien wählen',
    paste: 'Badge einfügen',
    'paste-hint': 'Der Text eines Badges (JSON) oder ein Bild aus der Zwischenablage',
    check: 'Prüfen',
    url: 'Adresse eines Badges',
    'url-hint': 'Die Seite fragt diese Adresse direkt',
    'recipient-field': 'Gehört es …',
    'recipient-hint': 'E-Mail-Adresse, wird hier verglichen, nirgendwohin geschickt',
    'trusted-field': 'Aussteller, denen Sie vertrauen',
    'trusted-hint': 'Eine Adresse oder DID je Zeile',
    'checking-n': 'Wird geprüft: {done} von {count}',
    'checked-n': 'Geprüft: {count}, davon echt und gültig: {valid}',
    'results-of': 'Ergebnisse',
    'column-badge': 'Badge',
    'column-verdict': 'Urteil',
    'column-issuer': 'Aussteller',
    'column-recipient': 'Empfänger',
    'column-file': 'Datei',
    matches: 'stimmt überein',
    'matches-not': 'stimmt nicht überein',
    yes: 'Ja',
    no: 'Nein',
    'not-known': 'Unklar',
    pasted: 'Eingefügter Text',
    clear: 'Leeren',
    share: 'Teilen',
    'share-link': 'Link, der das Badge enthält',
    'share-link-hint': 'Das Badge steckt im Link selbst; kein Server bewahrt es auf.',
    'copy-link': 'Link kopieren',
    'link-long': 'Dieser Link ist lang: Manche Messenger schneiden ihn ab.',
    'link-hosted': 'Das Badge ist zu groß für einen Link; der Link nennt stattdessen seine Datei.',
    'add-to-linkedin': 'Zum LinkedIn-Profil hinzufügen',
    'share-on': 'Auf {name} teilen',
    'share-by-email': 'E-Mail',
    'share-places': 'Posten oder senden',
    'share-with-app': 'Mit einer App teilen',
    'mastodon-server': 'Ihr Mastodon-Server',
    'share-text': '{title}, vergeben von {issuer}',
    'share-issuer': 'Ausgestellt von {issuer}',
    embed: 'Einbetten',
    'embed-script': 'Für eine Webseite',
    'embed-iframe': 'Für Websites ohne Skripte (Rahmen)',
    'embed-markdown': 'Markdown',
    'embed-signature': 'E-Mail-Signatur',
    'embed-react': 'React',
    download: 'Herunterladen',
    'file-baked': 'Bild mit dem Badge darin',
    'file-json': 'Nachweis (JSON)',
    'file-jwt': 'Nachweis (JWT)',
    certificate: 'Urkunde',
    'resume-line': 'Zeile für den Lebenslauf',
    'resume-json': 'Eintrag für JSON Resume',
    wallet: 'Wallet',
    'needs-scripts': 'Die Prüfung läuft in Ihrem Browser und braucht JavaScript.',
    'verify-yourself': 'Selbst prüfen',
    'verify-yourself-hint':
      'Eine Seite kann alles zeigen. Laden Sie das Badge herunter, und prüfen Sie es mit einem Prüfprogramm Ihrer Wahl.',
    'other-verifiers': 'Mit einem anderen Prüfprogramm prüfen',
    'scan-to-check': 'Zum Prüfen scannen',
    'live-check': 'Wird bei jedem Öffnen neu geprüft',
    'left-out': 'Einige Teile werden auf dieser Seite nicht gezeigt; sie stehen im Badge selbst.',
    'open-link-none': 'In diesem Link steckt kein Badge.',
    'load-from': 'Badge von {host} laden',
    'open-link-hint':
      'Ein Badge, das mit einem Link kommt, wird auf dieser Seite gelesen und geprüft; es wird nirgendwohin geschickt.',
    'what-readers-see': 'Was Leser sehen werden',
    'can-be-left-out': 'Kann auf der Seite weggelassen werden',
    'stays-in-file': 'Im Badge besiegelt: Wer das Badge bekommt, kann es lesen.',
    'needed-part': '„{name}“ geht trotzdem mit: Ohne das lässt sich das Badge nicht prüfen.',
    'private-email': 'Darin lässt sich eine E-Mail-Adresse lesen: {value}',
    'private-name': 'Darin lässt sich ein Name lesen: {value}',
    'private-identifier': 'Darin lässt sich eine Kennung lesen: {type} {value}',
    'private-hash': 'Ihre Adresse ist verborgen, aber wer sie errät, kann es nachprüfen',
    'private-subject':
      'Die Kennung des Inhabers steht ebenso in anderen Badges, daher lassen sie sich verknüpfen: {value}',
    'private-license': 'Darin lässt sich eine Lizenznummer lesen: {value}',
    'private-evidence': 'Nachweise werden genannt: {value}',
    'private-results': 'Ergebnisse werden genannt ({count})',
    'private-narrative': 'Es erzählt, wie diese Person es erworben hat',
    'private-status':
      'Jede Prüfung fragt {host}, ob das Badge noch gilt; dieser Server sieht, dass jemand nachgesehen hat',
    'private-nothing': 'Es nennt keine Person.',
    'choose-folder': 'Ordner wählen',
    'list-read': 'Link {count} aus {file}',
    'recipients-field': 'Gehören sie …',
    'recipients-hint':
      'E-Mail-Adressen, eine je Zeile; werden hier verglichen, nirgendwohin geschickt',
    'awarded-to': 'Vergeben an {who}',
    'too-many-files': 'Nur die ersten {limit} wurden genommen.',
    'nested-archive': 'Archive in Archiven werden nicht geöffnet.',
    stopped: 'Angehalten. Geprüft: {done} von {count}',
    'save-csv': 'Als CSV speichern',
    'save-json': 'Als JSON speichern',
    'save-receipts': 'Belege speichern',
    search: 'Suchen',
    show: 'Zeigen',
    'show-all': 'Alle',
    'nothing-found': 'Nichts passt.',
    'shown-n': 'Gezeigt: {shown} von {count}',
    'sort-by': 'Sortieren nach',
    'sort-newest': 'Neueste zuerst',
    'sort-oldest': 'Älteste zuerst',
    'group-by': 'Gruppieren nach',
    'no-groups': 'Keine Gruppen',
    skill: 'Fähigkeit',
    year: 'Jahr',
    'no-date': 'Ohne Datum',
    'no-skills': 'Ohne genannte Fähigkeiten',
    layout: 'Anordnung',
    'layout-grid': 'Raster',
    'layout-list': 'Liste',
    'badges-n': 'Badges: {count}',
    badges: 'Badges',
    'skills-summary': 'Fähigkeiten in diesen Badges',
    'no-badges': 'Hier sind keine Badges.',
    'picture-has-badge': 'Dieses Bild trägt ein Badge',
    'choose-badge': 'Badge auswählen',
    'made-no-claim': 'Wie die Aussteller sie nennen; von uns nicht geprüft.',
    'qr-code': 'QR-Code',
    'qr-part': 'Code {number} von {total}',
    'qr-one-hint': 'Mit der Kamera lesen: Das Badge öffnet sich dort und wird geprüft.',
    'qr-set-hint':
      'Das Badge ist zu groß für einen Code. Lesen Sie alle, in beliebiger Reihenfolge, mit einer Seite, die Badges prüft.',
    'qr-hosted-hint':
      'Der Code enthält die Adresse der Badge-Datei; das Badge selbst ist für einen Code zu groß.',
    'qr-none':
      'Das Badge ist zu groß für QR-Codes. Legen Sie seine Datei auf eine Website, und teilen Sie deren Adresse.',
    play: 'Abspielen',
    pause: 'Anhalten',
    previous: 'Zurück',
    next: 'Weiter',
    'save-qr': 'QR-Code speichern',
    'certificate-pdf': 'Urkunde (PDF)',
    'resume-pdf': 'Block für den Lebenslauf (PDF)',
    'show-personal': 'Empfänger auf dem PDF nennen',
    bundle: 'Bündel zum Prüfen ohne Netz',
    'bundle-hint':
      'Enthält das Badge und die Schlüssel und Listen, die es braucht, im Stand des Speicherns.',
    'wallet-offer': 'An eine Wallet geben',
    'wallet-file': 'Datei für eine Wallet',
    'open-in': 'Mit {name} öffnen',
    'told-address': 'Es erfährt die Adresse der Badge-Datei und lädt sie.',
    'drop-it-there': 'Erst das Badge herunterladen, dann dort abgeben.',
    'share-file': 'Datei mit einer App teilen',
    'not-possible-here': 'Ihr Browser erlaubt das hier nicht.',
    'choose-what-goes': 'Wählen Sie, was mitgeht; das Siegel hält trotzdem.',
    'scan-camera': 'Mit der Kamera scannen',
    camera: 'Kamera',
    'camera-picture': 'Livebild der Kamera',
    'camera-starting': 'Die Kamera startet …',
    'camera-hint': 'Halten Sie den QR-Code eines Badges vor die Kamera.',
    'camera-stays': 'Das Bild bleibt auf dieser Seite.',
    'camera-light': 'Licht',
    'camera-denied':
      'Die Kamera wurde nicht erlaubt. Erlauben Sie sie im Browser für diese Website, oder wählen Sie ein Bild des Codes.',
    'camera-none': 'Es wurde keine Kamera gefunden. Wählen Sie stattdessen ein Bild des Codes.',
    'camera-busy':
      'Ein anderes Programm benutzt die Kamera. Schließen Sie es und versuchen Sie es noch einmal.',
    'camera-insecure': 'Die Kamera funktioniert nur auf Seiten mit sicherer Adresse (HTTPS).',
    'camera-failed':
      'Die Kamera konnte nicht benutzt werden. Wählen Sie stattdessen ein Bild des Codes.',
    'camera-hidden': 'Die Kamera wurde ausgeschaltet, während die Seite verdeckt war.',
    'ask-wallet': 'Wallet fragen',
    'wallet-waiting': 'Warten auf die Wallet …',
    'wallet-hint': 'Sie fragt die Inhaberin oder den Inhaber, bevor sie etwas übergibt.',
    'wallet-declined': 'Die Wallet hat nichts übergeben.',
    'wallet-timeout': 'Die Wallet hat nicht rechtzeitig geantwortet.',
    'wallet-failed': 'Die Wallet konnte nicht gefragt werden.',
    'wallet-empty': 'Die Antwort der Wallet enthält kein Badge.',
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
    'claims-ended': 'Das Enddatum[ ({date})], das es angibt, ist vorbei',
    'claims-start': 'Der Beginn[ ({date})], den es angibt, liegt in der Zukunft',
    'and-also': '{first}. {second}',
    uncovered: 'Was das Siegel nicht umfasst',
    withheld: 'Zurückgehalten',
    'render-method': 'Eigene Gestaltung',
    'not-run': '{method} (vom Aussteller genannt, hier nicht ausgeführt)',
    'also-in': 'Gibt es auch auf',
    'part-of': 'Teil von {name}',
  },
};
