import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    valid: {
      lead: 'Geprüft',
      reason: 'Echt und gültig',
    },
    signed: {
      lead: 'Signiert, Aussteller unbekannt',
      reason: 'Unverändert und gültig, aber nichts zeigt, wem der Schlüssel gehört',
    },
    record: {
      lead: 'Nachweis geprüft',
      reason: 'Unverändert und aktuell, ebenso jedes Badge darin',
    },
    'record-mixed': {
      lead: 'Nachweis mit unbestätigtem Badge',
      reason: 'Nicht jedes Badge in diesem Nachweis ist gültig',
    },
    invalid: {
      lead: 'Nicht echt',
      reason: 'Es ist nicht das, was der genannte Aussteller besiegelt hat',
    },
    'foreign-key': {
      lead: 'Nicht echt',
      reason: 'Mit einem Schlüssel signiert, der nicht dem Aussteller gehört',
    },
    faulty: {
      lead: 'Fehlerhaft',
      reason: 'Es verletzt die Regeln des Standards',
    },
    unsigned: {
      lead: 'Nicht signiert',
      reason: 'Es trägt keine Signatur',
    },
    'other-person': {
      lead: 'Gehört jemand anderem',
      reason: 'Echt und gültig, aber nicht an die genannte Person vergeben',
    },
    revoked: {
      lead: 'Zurückgezogen',
      reason: 'Der Aussteller sagt, dass es nicht mehr gilt[: {statusReason}]',
    },
    suspended: {
      lead: 'Ausgesetzt',
      reason: 'Der Aussteller sagt, dass es im Moment nicht gilt',
    },
    expired: {
      lead: 'Abgelaufen',
      reason: 'Sein Enddatum ist vorbei',
    },
    'not-yet-valid': {
      lead: 'Noch nicht gültig',
      reason: 'Sein Beginn liegt in der Zukunft',
    },
    unsupported: {
      lead: 'Hier nicht prüfbar',
      reason: 'Es benutzt ein Verfahren, das wir nicht kennen',
    },
    'other-kind': {
      lead: 'Ein Nachweis anderer Art',
      reason: 'Es ist ein digitaler Nachweis (Verifiable Credential), aber kein Open Badge',
    },
    indeterminate: {
      lead: 'Nicht bestätigt',
      reason: 'Etwas, das zur Prüfung nötig ist, war nicht zu bekommen',
    },
    malformed: {
      lead: 'Kein Badge',
      reason: 'Daraus ließ sich kein Badge lesen',
    },
    unread: {
      lead: 'Nicht zu öffnen',
      reason: 'Es konnte nicht geholt werden',
    },
    waiting: {
      lead: 'Noch nicht gelesen',
      reason: 'Es fehlt noch etwas',
    },
    'not-held': {
      lead: 'Nicht als eigenes gezeigt',
      reason: 'Echt und gültig, aber wer es zeigte, hat nicht nachgewiesen, dass es ihm gehört',
    },
    unchecked: {
      lead: 'Nicht geprüft',
      reason: 'Hier hat es noch niemand geprüft',
    },
    checking: {
      lead: 'Wird geprüft …',
      reason: 'Siegel, Schlüssel und Status werden geprüft',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'Das Siegel selbst hält: Seit der Signatur wurde nichts geändert',
    },
    issuer: {
      'key-only': 'Nur am Schlüssel zu erkennen. Nichts zeigt, wem er gehört',
    },
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
    'endorsement-fails': 'Eine Befürwortung[ von {by}] ist nicht gültig und wurde beiseitegelegt',
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
      invalid: {
        reason: 'Es ist nicht das, was die Website des genannten Ausstellers liefert',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'Die Website liefert es so, wie Sie es sehen',
      },
    },
    codes: {
      'status-clear': 'Die Website des Ausstellers liefert es und nennt es nicht zurückgezogen',
      'proof-not-checked': 'Was die Website des Ausstellers liefert, wurde nicht geprüft',
      'key-not-checked': 'Ob die Website die des Ausstellers ist, wurde nicht geprüft',
    },
    words: {
      'picture-signed': 'Das Bild gehört zu dem, was die Website des Ausstellers liefert',
      'picture-linked':
        'Das Bild kommt von {host}; die Website des Ausstellers nennt seine Adresse',
      'picture-not-signed': 'Bild der Datei, nicht von der Website des Ausstellers',
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
    awarded: 'Vergeben am {date}',
    'valid-from': 'Gültig ab {date}',
    'checked-at': 'Geprüft: {date}',
    'as-of': 'Stand: {date}',
    'names-itself': 'so nennt er sich selbst',
    'listed-by': 'Geführt von {list|einer Liste, der Sie vertrauen}[, Liste vom {listDate}]',
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
    skills: 'Fähigkeiten',
    'more-n': 'noch {count}',
    'holds-more': 'Badges in dieser Datei: {count}. Dies ist das erste.',
    'column-verdict': 'Urteil',
    share: 'Teilen',
    'claims-ended': 'Das Enddatum[ ({date})], das es angibt, ist vorbei',
    'claims-start': 'Der Beginn[ ({date})], den es angibt, liegt in der Zukunft',
    'and-also': '{first}. {second}',
    'part-of': 'Teil von {name}',
    'awarded-to': 'Vergeben an {who}',
    'issuer-key-only': 'Nur am Schlüssel zu erkennen',
    'unchecked-on-paper': 'Beim Drucken noch nicht geprüft',
  },
};
