import type { ReasonsPart } from '../surfaces.js';

export const reasons: ReasonsPart = {
  codes: {
    'structure-conforms': 'Es entspricht dem Standard',
    'property-missing': '„{property|Ein Pflichtfeld}“ fehlt',
    'property-withheld':
      '„{property|Ein Pflichtfeld}“ wird nicht gezeigt. Es kann zurückgehalten worden sein',
    'property-type':
      '„{property|Ein Feld}“ hat den falschen Typ[: erwartet {expected}][, gefunden {got}]',
    'property-value':
      '„{property|Ein Feld}“ hat einen Wert, den der Standard nicht erlaubt[: {got}][ (erwartet: {expected})]',
    'value-empty': '„{property|Ein Feld}“ ist leer',
    'property-count':
      '„{property|Ein Feld}“ hat die falsche Anzahl an Werten[: erwartet {expected}][, gefunden {got}]',
    'property-null': '„{property|Ein Feld}“ ist leer (null), wir behandeln es als fehlend',
    'property-empty': '„{property|Ein Feld}“ ist eine leere Liste, wir behandeln es als fehlend',
    'property-not-array':
      '„{property|Ein Feld}“ sollte eine Liste sein. Wir haben einen einzelnen Wert angenommen',
    'property-deprecated-form': '„{property|Ein Feld}“ steht in einer älteren Form da',
    'property-ambiguous':
      '„{property|Ein Feld}“ kommt unter zwei Namen vor, mit verschiedenen Werten',
    'date-format':
      '„{property|Ein Datum}“ hat nicht das Datumsformat, das der Standard verlangt[: {got}]',
    'date-no-offset': '„{property|Ein Datum}“ hat keine Zeitzone, deshalb lesen wir es als UTC',
    'dates-reversed': 'Sein Enddatum liegt vor seinem Startdatum',
    'id-not-absolute': '„{property|id}“ ist keine vollständige URL oder URI[: {got}]',
    'type-missing': 'Sein Typ enthält nicht {expected|den erwarteten Typ}',
    'credential-kind':
      'Es ist ein digitaler Nachweis (Verifiable Credential), aber kein Open Badge[: {got}]',
    'enum-unknown':
      '„{property|Ein Feld}“ hat einen Wert, der nicht auf der Liste des Standards steht[: {got}]',
    'context-missing': 'Ein vorgeschriebener Eintrag in @context fehlt[: {expected}]',
    'context-order': 'Die Einträge in @context stehen in falscher Reihenfolge',
    'context-alias': 'Es nutzt eine andere URL für einen bekannten Kontext[: {url}]',
    'issuer-is-string': 'Der Aussteller ist nur eine Kennung, ohne Profil',
    'issuer-type': 'Der Aussteller ist nicht als Profile gekennzeichnet',
    'recipient-absent': { other: 'Es sagt nicht, an wen es vergeben wurde' },
    'several-in-container': 'Die Datei enthält mehr als ein Badge[ ({count})]',
    'container-deviation': 'Das Badge ist auf ungewöhnliche Weise gespeichert[: {reason}]',
    'text-mojibake':
      'Ein Teil des Textes ist durch eine falsche Kodierung unleserlich geworden[ („{property}“)]',
    'number-unsafe':
      '„{property|Eine Zahl}“ ist zu groß oder zu genau, um verlässlich gelesen zu werden',
    'term-unmapped':
      'Kein Vokabular des Badges definiert „{property|ein Feld}“[, aber {context} tut es]',
    'form-not-standard':
      'Es ist nicht in der Form geschrieben, die der Standard verlangt[: „{property}“]',
    'control-facts-twice':
      'Ein anderer Teil hat die Kennung des Badges, sagt aber etwas anderes[: „{property}“]',
    'dates-both': 'Es nennt seine Daten zweimal. Es zählen der spätere Start und das frühere Ende',
    'proof-holds': { other: 'Seit der Signatur wurde nichts geändert' },
    'proof-missing': 'Es hat keine Signatur',
    'proof-altered': 'Nach der Signatur verändert',
    'proof-unsupported': 'Diese Art von Signatur unterstützen wir nicht[: {suite}]',
    'proof-refused': 'Diese Art von Signatur nehmen wir hier nicht an[: {suite}]',
    'proof-incomplete': 'Die Signatur ist unvollständig[: „{property}“ fehlt]',
    'proof-option':
      'Die Signatur enthält „{property|eine Angabe}“ in einer Form, die wir nicht lesen können',
    'proof-purpose': 'Die Signatur wurde nicht zum Ausstellen von Badges erstellt[: {got}]',
    'proof-value': 'Die Signatur selbst ist nicht lesbar',
    'proof-expired': 'Die Signatur ist abgelaufen',
    'proof-created': 'Das Datum der Signatur ist nicht lesbar[: {got}]',
    'proof-created-future': 'Die Signatur ist auf einen Zeitpunkt in der Zukunft datiert',
    'proof-legacy-name': 'Die Signatur nutzt einen älteren Namen für ihre Art',
    'proof-superseded':
      'Diese Art von Signatur wurde durch eine neuere ersetzt[ (seit {since})][: {instead}]',
    'proof-other-failed': 'Eine weitere Signatur daran ist ungültig[: {suite}]',
    'proof-other-unsupported': 'Eine weitere Signatur daran können wir nicht prüfen[: {suite}]',
    'proof-other-unchecked': 'Eine weitere Signatur daran konnten wir nicht prüfen[: {suite}]',
    'proof-other-party': 'Auch jemand anderes hat es signiert',
    'proof-challenge': 'Die Signatur wurde für eine bestimmte Anfrage erstellt',
    'proof-chain': 'Die Signatur hängt von einer anderen ab, die wir nicht bestätigen konnten',
    'proof-too-many': 'Es hat zu viele Signaturen[: mehr als {limit}]',
    'proof-base-form': 'Es ist die private Fassung des Inhabers, nicht eine zum Teilen',
    'proof-not-checked': 'Die Signatur wurde nicht geprüft',
    'proof-withheld': 'Einige signierte Teile werden hier nicht geteilt[ ({count})]',
    'proof-selective': 'Der Inhaber hat möglicherweise nur Teile des Signierten geteilt',
    'proof-covers-less': 'Die Signatur umfasst nur einen Teil dessen, was die Datei sagt',
    'context-unknown': 'Es nutzt ein Vokabular, das wir nicht haben[: {url}]',
    'context-inline': 'Es definiert sein eigenes Vokabular[; nicht ausgewertet: {terms}]',
    'context-redefines': 'Es ändert die Bedeutung von Begriffen des Standards[: {property}]',
    'context-nested': 'Es wechselt mittendrin das Vokabular[ („{property}“)]',
    'context-variant':
      'Es wurde mit einer anderen veröffentlichten Fassung des Vokabulars signiert',
    'context-extension': 'Es nutzt ein zusätzliches Vokabular[: {url}]',
    'context-misplaced': 'Es nutzt ein Vokabular, das nicht in ein Badge gehört[: {url}]',
    'context-vocab': 'Es gibt Begriffen eine Bedeutung, die kein Vokabular definiert',
    'term-undefined':
      'Die Signatur umfasst „{property|ein Feld}“ nicht, weil kein Vokabular des Badges es definiert[; {context} tut es]',
    'not-compacted': 'Es ist nicht in der Form geschrieben, die signiert wurde[: „{property}“]',
    'data-loss': 'Die Signatur umfasst einen Teil davon nicht[: „{property}“]',
    'control-facts-differ':
      'Was es zu sagen scheint, weicht von dem ab, was signiert wurde[: „{property}“]',
    'node-conflict': {
      other:
        'Es führt etwas zweimal unter derselben Kennung auf, daher ist unklar, was gilt[: {id}]',
      warn: 'Zwei Teile davon beschreiben dieselbe Sache unterschiedlich[: {id}]',
    },
    'node-described-inside':
      'Ein Dokument darin beschreibt dieselbe Sache anders, und die eigene Signatur dieses Dokuments bestätigt das nicht[: {id}]',
    'node-from-inside':
      '„{property}“ kann aus dem Dokument eines anderen Ausstellers darin stammen, nicht vom eigenen Aussteller[: {id}]',
    'graph-too-complex': 'Es ist zu komplex für die Prüfung[: Die Grenze liegt bei {limit}]',
    'jwt-header-member': 'Der signierte Header enthält etwas, das nicht erlaubt ist[: {property}]',
    'jwt-algorithm': 'Dieses Signaturverfahren kann nicht angenommen werden[: {got}]',
    'jwt-type': 'Der signierte Header nennt einen anderen Typ[: {got}]',
    'jwt-claim-missing': 'Im signierten Umschlag fehlt „{property|eine Angabe}“',
    'jwt-claim-differs':
      'Der signierte Umschlag und das Badge widersprechen sich[ bei „{property}“]',
    'jwt-twice': {
      other: 'Der signierte Umschlag enthält das Badge zweimal, mit gleichem Inhalt',
      fail: 'Der signierte Umschlag enthält das Badge zweimal, mit unterschiedlichem Inhalt[: „{property}“]',
    },
    'hosted-matches': 'Die Website des Ausstellers[ ({host})] liefert dieses Badge',
    'hosted-unreachable':
      'Von der Website des Ausstellers[ ({host})] ließ sich nicht abrufen, was wir brauchen[: {trouble}]',
    'hosted-differs': {
      other: 'Die Website des Ausstellers[ ({host})] liefert etwas anderes',
      warn: 'Die Datei weicht von dem ab, was die Website des Ausstellers[ ({host})] jetzt liefert. Sie sehen, was die Website liefert',
    },
    'hosted-scope': {
      other: 'Es liegt außerhalb der eigenen URLs des Ausstellers[: {host}]',
      unknown:
        'Ob der Aussteller seine Badges dort bereitstellt, ließ sich nicht feststellen[: {host}]',
    },
    'key-bound': 'Der Schlüssel gehört zu {issuer|diesem Aussteller}',
    'key-not-bound': {
      other: 'Mit einem Schlüssel signiert, der nicht zu {issuer|diesem Aussteller} gehört',
      unknown: 'Ob der Schlüssel zu {issuer|diesem Aussteller} gehört, ließ sich nicht feststellen',
    },
    'key-unreachable':
      'Der Schlüssel von {issuer|diesem Aussteller} konnte nicht abgerufen werden[: {trouble}]',
    'key-method-unsupported':
      'Der Schlüssel des Ausstellers ist auf eine Weise veröffentlicht, die wir nicht lesen können[: {method}]',
    'key-document-invalid': 'Das Schlüsseldokument des Ausstellers ist nicht verwendbar',
    'key-of-host':
      'Der Schlüssel ist nur eine Datei bei {host|dieser Website}. Jeder, der dort eine Datei ablegen kann, könnte dies signiert haben',
    'key-not-listed': 'Der Schlüssel ist nicht unter den Schlüsseln von {issuer|diesem Aussteller}',
    'key-purpose': 'Der Aussteller erlaubt diesem Schlüssel nicht, Badges auszustellen',
    'key-port':
      'Der Schlüssel von {issuer|diesem Aussteller} liegt nicht am Standardport[, sondern an {port}]. Wir öffnen nur den Standardport',
    'key-malformed': 'Der Schlüssel ist nicht lesbar',
    'key-ambiguous':
      'Der Aussteller führt mehrere Schlüssel unter einem Namen, daher ist unklar, welcher gemeint ist',
    'key-weak': 'Der Schlüssel ist zu kurz, um sicher zu sein[: {got}]',
    'key-small-order': 'Dieser Schlüssel ist unsicher: Jeder kann damit signieren',
    'key-type':
      'Diese Art von Schlüssel können wir mit dieser Art von Signatur nicht verwenden[: {got}]',
    'key-revoked': 'Der Aussteller hat den Schlüssel widerrufen',
    'key-expired': 'Der Schlüssel ist abgelaufen',
    'key-deactivated': 'Der Aussteller hat seine Kennung stillgelegt',
    'key-private-exposed':
      'Das Schlüsseldokument des Ausstellers legt einen privaten Schlüssel offen',
    'key-not-checked': 'Wem der Schlüssel gehört, haben wir nicht geprüft',
    'key-limit': 'Der Aussteller veröffentlicht mehr Schlüssel, als wir prüfen[: mehr als {limit}]',
    'hosted-by-issuer': 'Der Aussteller stellt seine Badges auf dieser Website[ ({host})] bereit',
    'key-reference-form': {
      other: 'Auf den Schlüssel wird auf ungewöhnliche Weise verwiesen',
      fail: 'Auf den Schlüssel wird auf eine Weise verwiesen, die der Standard nicht erlaubt[: {got}]',
    },
    'in-period': { other: 'Der Zeitpunkt der Prüfung liegt in seinem Gültigkeitszeitraum' },
    expired: 'Endete[ am {until}]',
    'not-yet-valid': 'Beginnt[ am {from}]',
    'clock-differs':
      'Die Uhr dieses Geräts geht vielleicht falsch. Sie weicht um {count:one=# Minute;other=# Minuten} von der Uhr von {host} ab',
    'period-unreadable': 'Seine Daten sind nicht lesbar',
    'period-withheld': {
      other:
        'Enddatum oder Status wurden möglicherweise weggelassen. Nur ein Aussteller, der beides verpflichtend macht, schließt das aus',
      warn: 'Enddatum oder Status wurden möglicherweise weggelassen; diese Prüfung lässt das zu',
    },
    'status-withheld': {
      other:
        'Ein Teil des Status fehlt oder könnte fehlen, es könnte also widerrufen sein. Nur ein Aussteller, der den ganzen Status verpflichtend macht, schließt das aus',
      warn: 'Ein Teil des Status fehlt oder könnte fehlen; diese Prüfung lässt das zu',
    },
    'status-none': 'Es nennt keine Statusliste',
    'status-clear': 'Laut Statusliste des Ausstellers ist es weder widerrufen noch ausgesetzt',
    'status-revoked': 'Vom Aussteller widerrufen[: {statusReason}]',
    'status-suspended': 'Vom Aussteller ausgesetzt',
    'status-unreachable':
      'Die Statusliste des Ausstellers[ bei {host}] konnte nicht gelesen werden[: {trouble}]',
    'status-unsupported':
      'Sein Status ist auf eine Weise veröffentlicht, die wir nicht lesen können[: {type}]',
    'status-list-not-authentic':
      'Die Echtheit der Statusliste des Ausstellers konnte nicht bestätigt werden',
    'status-list-issuer':
      'Die Statusliste nennt nicht den Aussteller des Badges als ihren eigenen Aussteller',
    'status-list-type': 'Die Statusliste hat nicht den erwarteten Typ[: {got}]',
    'status-list-purpose': 'Die Statusliste hat einen anderen Zweck, als das Badge sagt[: {got}]',
    'status-list-unreadable':
      'Die URL der Statusliste[ bei {host}] liefert keine Liste, die wir lesen können',
    'status-list-short':
      'Die Statusliste ist kürzer, als der Standard verlangt, und schützt die Privatsphäre deshalb schlechter',
    'status-list-expired': 'Die Statusliste des Ausstellers ist nicht aktuell',
    'status-list-id': 'Die Statusliste nennt eine andere URL als ihre eigene',
    'status-list-older': 'Die Statusliste ist älter als eine, die wir schon gesehen haben',
    'status-entry-malformed': 'Seine Statusangaben sind nicht korrekt geschrieben[: „{property}“]',
    'status-index-range': 'Seine Position in der Statusliste gibt es nicht',
    'status-refresh': 'Laut Aussteller gibt es eine neuere Fassung',
    'status-message': 'Der Aussteller hat eine Nachricht hinzugefügt[: {message}]',
    'status-purpose-unknown': 'Die Statusliste hat einen Zweck, den wir nicht kennen[: {got}]',
    'status-not-checked': 'Nicht geprüft, weil die Echtheit nicht bestätigt werden konnte',
    'status-offline': 'Nicht geprüft, weil diese Prüfung offline stattfand',
    'status-limit':
      'Es hat mehr oder größere Statuslisten, als wir lesen[: Die Grenze liegt bei {limit}]',
    'issuer-listed':
      'Der Aussteller steht auf der Liste von {list|Ausstellern, denen Sie vertrauen}',
    'issuer-unlisted': 'Der Aussteller steht auf keiner Ihrer Listen vertrauenswürdiger Aussteller',
    'issuer-no-list': 'Es wurde keine Liste vertrauenswürdiger Aussteller angegeben',
    'issuer-list-unreachable':
      'Die Liste vertrauenswürdiger Aussteller[ bei {host}] konnte nicht gelesen werden[: {trouble}]',
    'issuer-list-unreadable':
      'Die Liste vertrauenswürdiger Aussteller hat einen Inhalt, den wir nicht lesen können',
    'issuer-list-not-authentic':
      'Die Echtheit der Liste vertrauenswürdiger Aussteller konnte nicht bestätigt werden',
    'issuer-domain': 'Der Aussteller kontrolliert {host|seine Domain}',
    'issuer-domain-unproven':
      'Nichts bestätigt, dass der Aussteller {host|seine Domain} kontrolliert',
    'issuer-self-asserted': 'Unter diesem Namen tritt der Aussteller selbst auf',
    'issuer-not-checked': 'Wer der Aussteller ist, haben wir nicht geprüft',
    'recipient-match': 'An die genannte Person vergeben',
    'recipient-match-normalised':
      'An die genannte Person vergeben, abgesehen von kleinen Unterschieden in der Schreibweise[ ({variant})]',
    'recipient-mismatch': 'Es nennt einen anderen Empfänger',
    'recipient-not-asked': 'Zum Vergleich wurde keine E-Mail-Adresse oder Kennung angegeben',
    'recipient-hash-unknown':
      'Der Empfänger ist auf eine Weise verborgen, die wir nicht vergleichen können[: {got}]',
    'recipient-hash-malformed': 'Der verborgene Empfänger ist nicht lesbar',
    'recipient-none': 'Es nennt keinen Empfänger, mit dem wir vergleichen können',
    'recipient-withheld':
      'Möglicherweise fehlen Angaben zum Empfänger, deshalb können wir nicht vergleichen',
    'recipient-weak-hash': 'Der Empfänger ist auf eine Weise verborgen, die leicht zu erraten ist',
    'recipient-control-proven': 'Die Person hat belegt, dass es ihr gehört',
    'recipient-control-failed': 'Die Person hat nicht belegt, dass es ihr gehört',
    'recipient-not-checked': 'Ob es der Person gehört, haben wir nicht geprüft',
    'presentation-holds': 'Die Präsentation, in der es kam, ist von ihrem Inhaber signiert',
    'presentation-unsigned':
      'Die Präsentation, in der es kam, ist nicht signiert, jeder könnte sie also erstellt haben',
    'presentation-altered':
      'Die Präsentation, in der es kam, wurde nach der Signatur ihres Inhabers verändert',
    'presentation-other-holder':
      'Die Präsentation, in der es kam, hat jemand anderes als der Empfänger signiert',
    'presentation-expired': 'Die Präsentation, in der es kam, ist abgelaufen',
    'presentation-faulty': 'Die Präsentation, in der es kam, ist ungültig',
    'presentation-undecided':
      'Wer die Präsentation signiert hat, in der es kam, konnte nicht geprüft werden',
    'presentation-empty': 'Das ist eine Präsentation, die kein Badge enthält',
    'schema-conforms': 'Es entspricht dem Schema, das es nennt',
    'schema-fault': 'Es entspricht nicht dem Schema, das es nennt[: {reason}]',
    'schema-unreachable':
      'Ein Schema, das es nennt, konnte nicht gelesen werden[: {host}][ ({trouble})]',
    'schema-unsupported':
      'Es nennt ein Schema eines Typs, den wir nicht verwenden können[: {type}]',
    'schema-limit':
      'Die Prüfung der Schemata, die es nennt, ist aufwendiger, als wir zulassen[: Die Grenze liegt bei {limit}]',
    'result-link': 'Ein Lernergebnis verweist auf eine Beschreibung, die nicht da ist',
    'result-value': 'Ein Lernergebnis gehört nicht zu den möglichen Werten[: {got}]',
    'result-dates': 'Die Tätigkeit endet, bevor sie beginnt',
    'result-credits': 'Es wurden mehr Leistungspunkte erworben, als es gibt',
    'result-status': 'Bei einem Lernergebnis fehlt der Status',
    'evidence-digest-ok': 'Die Belege sind unverändert',
    'evidence-digest-differs': 'Die Belege haben sich geändert, seit sie erfasst wurden[: {host}]',
    'evidence-unreachable': 'Die Belege konnten nicht gelesen werden[: {host}][ ({trouble})]',
    'evidence-not-asked': 'Ob die Belege unverändert sind, haben wir nicht geprüft',
    'endorsement-holds': 'Eine Empfehlung[ von {by}] ist echt und gültig',
    'endorsement-fails': 'Eine Empfehlung[ von {by}] ist ungültig',
    'endorsement-undecided': 'Eine Empfehlung[ von {by}] konnte nicht bestätigt werden',
    'endorsement-elsewhere': 'Eine Empfehlung betrifft etwas anderes',
    'endorsement-id-only':
      'Ob eine Empfehlung[ von {by}] diesen Aussteller meint, ist unklar: Sie nennt eine Kennung, die jeder kopieren kann',
    'endorsement-self': 'Eine Empfehlung stammt vom Aussteller selbst',
    'endorsement-limit': 'Wir haben nicht jede Empfehlung geprüft[: Die Grenze liegt bei {limit}]',
    'endorsement-unprotected':
      'Die Signatur des Badges umfasst eine angehängte Empfehlung[ von {by}] nicht',
    'endorsement-apart': {
      other:
        'Jeder könnte eine Empfehlung[ von {by}] angehängt haben, und bestätigen konnten wir sie auch nicht',
      skipped:
        'Eine Empfehlung[ von {by}] ist für sich genommen echt, aber jeder könnte sie an dieses Badge angehängt haben',
    },
    'child-reported': '„{title|Ein Badge}“ darin: {answer}',
    'child-unsealed':
      'Ein Badge darin hat keine eigene Signatur, deshalb bürgt nur der Herausgeber dieses Sammelnachweises dafür',
    'child-other-recipient': 'Ein Badge darin nennt eine andere Person als dieser Sammelnachweis',
    'record-partial': 'Laut Aussteller ist dieser Sammelnachweis nicht vollständig',
    'association-unresolved': 'Es verknüpft Leistungen, die nicht darin enthalten sind[: {id}]',
    'refresh-newer': 'Der Aussteller hat eine neuere Fassung',
    'refresh-ignored': 'Eine neuere Fassung wurde angeboten, aber wir haben sie nicht verwendet',
    'refresh-unreachable':
      'Ob es eine neuere Fassung gibt, ließ sich nicht feststellen[: {trouble}]',
    'refresh-offered': 'Der Aussteller bietet an, es zu erneuern[, bei {host}]',
    unreadable: 'Es ließ sich kein Badge lesen[: {reason}]',
    custom: '{message|Eine zusätzliche Prüfung wurde durchgeführt}',
    'check-crashed': 'Eine Prüfung wurde unerwartet abgebrochen und hat kein Ergebnis[: {reason}]',
    'findings-left-out': 'Nicht alle Befunde sind aufgeführt[: {count} weitere]',
    'no-cryptography':
      'Diese Seite oder eine Seite um sie herum kam ohne HTTPS, deshalb stellt der Browser keine Kryptografie bereit und wir können nichts prüfen. Öffnen Sie sie über HTTPS, oder speichern Sie das Badge und prüfen Sie es anderswo',
  },
  deviations: {
    'crc-elsewhere': 'eine Prüfsumme an anderer Stelle des Bildes stimmt nicht',
    'after-iend': 'hinter dem Ende des Bildes stehen weitere Daten',
    compressed: 'das Badge ist komprimiert',
    tEXt: 'das Badge ist in einem älteren Textblock (tEXt)',
    zTXt: 'das Badge ist in einem komprimierten Textblock (zTXt)',
    'keyword-case': 'das Schlüsselwort des Badges ist falsch geschrieben',
    doctype: 'das SVG-Bild hat einen DOCTYPE',
    'svg-namespace': 'das SVG-Bild deklariert den SVG-Namensraum nicht',
    namespace: 'das Badge nutzt einen falschen Namensraum, der dem richtigen ähnelt',
    'not-first-child': 'das Badge ist nicht das erste Element des SVG-Bildes',
    'two-forms': 'das Badge ist in zwei Formen enthalten, und wir haben die signierte gelesen',
    'body-not-json': 'der Text darin ist kein JSON, deshalb haben wir seine URL verwendet',
    'verify-differs': 'sein Attribut „verify“ ist nicht die URL des Badges',
    'child-unreadable': 'ein Badge darin ist nicht lesbar',
    'token-wrapped': 'das Token war in Zeilen umbrochen, und wir haben sie zusammengefügt',
    base64: 'es war in base64 kodiert',
    'code-block': 'es war in einem Codeblock zwischen anderem Text',
    'web-page': 'es war im Quelltext einer Webseite',
    'in-text': 'es war zwischen anderem Text',
  },
  hosted: {
    codes: {
      'status-clear':
        'Die Website des Ausstellers liefert es und bezeichnet es nicht als widerrufen',
      'proof-not-checked': 'Was die Website des Ausstellers liefert, haben wir nicht geprüft',
      'key-not-checked': 'Ob die Website dem Aussteller gehört, haben wir nicht geprüft',
    },
  },
  networkProblems: {
    network:
      'keine Antwort (die Website ist nicht erreichbar oder blockiert Anfragen von Webseiten)',
    policy: 'eine URL, die wir aus Sicherheitsgründen nicht öffnen',
    csp: 'die Sicherheitsrichtlinie dieser Seite lässt die Anfrage nicht zu (connect-src)',
    timeout: 'keine rechtzeitige Antwort',
    http: 'die Website hat einen Fehler gemeldet',
    'too-large': 'die Antwort war zu groß',
    'image-too-large':
      'die Antwort war zu groß: Das meiste davon ist ein Bild, das auch verlinkt werden könnte',
    redirect: 'die Website leitet weiter, und wir sind der Weiterleitung nicht gefolgt',
    'content-type': 'die Antwort hatte einen anderen Typ',
    page: 'die Website sendet es als Webseite, nicht als JSON',
    'plain-http': 'die URL beginnt mit http, und über https kam keine Antwort',
    budget: 'zu viele Anfragen für ein Badge',
    aborted: 'abgebrochen',
    offline: 'dieses Gerät ist offline',
  },
};
