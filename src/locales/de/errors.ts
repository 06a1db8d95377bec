import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'Es ist nichts darin',
    'too-large':
      'Es ist zu groß für ein Badge[: Die Grenze liegt bei {limit} Bytes][. Davon entfallen {picture} auf das Bild darin. Verlinken oder verkleinern Sie es]',
    'unknown-format': 'Darin ließ sich kein Badge finden[ ({looksLike})]',
    'text-no-badge':
      'Dieser Text enthält kein Badge. Fügen Sie den JSON-Text des Badges oder einen Link dazu ein',
    'unsupported-kind': 'Diese Art von Nachweis können wir nicht prüfen[: {kind}]',
    'email-file':
      'Es ist eine E-Mail. Speichern Sie die angehängte Datei und öffnen Sie dann diese hier',
    'link-file':
      'Es ist eine Verknüpfung zu einer Webseite[ bei {host}]. Öffnen Sie diese Seite, laden Sie das Badge dort herunter und öffnen Sie dann die Datei hier',
    'not-a-badge': 'Es ist lesbar, aber kein Badge',
    'url-blocked': 'Aus Sicherheitsgründen öffnen wir diese URL nicht[: {url}][ ({http})]',
    'url-unreachable':
      'Dieser Link konnte nicht geladen werden[ ({host})]. {why|Vielleicht ist die Website nicht erreichbar, oder sie blockiert Anfragen von Webseiten}',
    'url-not-found': 'Unter diesem Link ist nichts zu finden[: {host}]',
    'url-is-a-page': 'Dieser Link führt zu einer Webseite, nicht zum Badge selbst',
    'credly-page':
      'Dieser Link führt zu einer Credly-Seite. Laden Sie das Badge dort herunter und öffnen Sie dann die Datei hier',
    aborted: 'Es wurde abgebrochen',
    'not-utf8': 'Sein Text ist nicht in UTF-8 kodiert',
    'not-json': 'Es ist kein gültiges JSON[ (Zeichen {offset})]',
    'json-quotes':
      'Es ist beinahe JSON. Verwenden Sie gerade doppelte Anführungszeichen (") statt anderer[ (Zeichen {offset})]',
    'json-comma':
      'Es ist beinahe JSON. Entfernen Sie das Komma vor der schließenden Klammer[ (Zeichen {offset})]',
    'duplicate-key': 'Es enthält „{key|dasselbe Feld}“ zweimal',
    'forbidden-key': 'Es nutzt einen Feldnamen, der nicht erlaubt ist[: {key}]',
    'lone-surrogate': 'Es enthält ein defektes Zeichen (ein einzelnes Surrogat)',
    'nul-character': 'Es enthält ein NUL-Zeichen, das nicht erlaubt ist',
    'too-deep': 'Es ist zu tief verschachtelt[: mehr als {limit} Ebenen]',
    'too-many-values': 'Es enthält zu viele Elemente[: mehr als {limit}]',
    'string-too-long': 'Einer seiner Texte ist zu lang[: mehr als {limit} Zeichen]',
    'array-too-long': 'Eine seiner Listen ist zu lang[: mehr als {limit} Einträge]',
    'mixed-data-models': 'Es mischt zwei Fassungen des Standards',
    'not-one-credential': 'Es ist nicht genau ein Nachweis',
    'png-truncated': 'Das Bild ist abgeschnitten[ (bei Byte {offset})]',
    'png-chunk': 'Das Bild ist beschädigt[ (bei Byte {offset})]',
    'png-crc': 'Das Bild ist beschädigt: Eine Prüfsumme stimmt nicht[ (Chunk {chunk})]',
    'png-text': 'Der Text im Bild ist beschädigt',
    'png-no-badge': 'In diesem Bild ist kein Badge. Chat-Apps und Bildprogramme entfernen es oft',
    'png-after-end':
      'In dieser Datei ist ein Badge, aber hinter dem Ende des Bildes, wo es nicht zählt. Bitten Sie darum, das Badge neu in das Bild einzubetten',
    'inflate-limit': 'Der komprimierte Text darin ist zu groß[: mehr als {limit} Bytes]',
    'inflate-failed': 'Der komprimierte Text darin ist beschädigt',
    'svg-not-xml': 'Das SVG-Bild ist nicht als XML lesbar[ (Zeile {line})]',
    'svg-doctype':
      'Das SVG-Bild enthält einen DOCTYPE mit Deklarationen, den wir aus Sicherheitsgründen nicht lesen. Speichern Sie es als einfaches SVG, ohne Illustrator-Bearbeitungsdaten, und betten Sie das Badge neu ein',
    'svg-no-badge': 'In diesem SVG-Bild ist kein Badge. Zeichenprogramme entfernen es oft',
    'svg-two-forms': 'Das SVG-Bild enthält zwei Badges, die einander widersprechen',
    'jwt-parts': 'Der signierte Text hat nicht die drei Teile, die er braucht',
    'jwt-encoding':
      'Der signierte Text ist nicht so kodiert, wie es der Standard verlangt. Er enthält „=“, „+“ oder „/“ (RFC 7515 verlangt base64url ohne Auffüllung)',
    'jwt-header': 'Der Header des signierten Textes ist nicht lesbar',
    'jwt-payload': 'Der Inhalt des signierten Textes ist nicht lesbar',
    'pdf-unreadable': 'Das PDF ist nicht lesbar',
    'pdf-no-badge': 'In diesem PDF ist kein Badge',
    'pdf-locked':
      'Das PDF ist geschützt, deshalb können wir seine Anhänge nicht lesen. Speichern Sie eine Kopie ohne Passwort und Einschränkungen',
    'pdf-filter':
      'Das PDF hat einen Anhang, der auf eine Weise komprimiert ist, die wir nicht lesen können[: {filter}]. Speichern Sie den Anhang einzeln und öffnen Sie ihn',
    'zip-unreadable': 'Das Archiv ist nicht lesbar',
    'link-damaged':
      'Der Link ist beschädigt oder unvollständig[ ({reason})]. Lassen Sie ihn sich noch einmal schicken',
    'link-version': 'Der Link hat ein neueres Format, als diese Seite kennt[ ({version})]',
    'link-too-large': 'Das sind zu viele Daten für einen Badge-Link oder QR-Code',
    'qr-other':
      'Dieser QR-Code gehört zu einem anderen Badge[. {have} von {total} Codes wurden gelesen]',
    'picture-too-large':
      'Das Bild hat zu viele Pixel, um darin nach einem QR-Code zu suchen[: mehr als {limit}]',
    'code-no-badge': 'Dieser QR-Code enthält etwas anderes, kein Badge[: {what}]',
    'code-address':
      'Dieser QR-Code enthält einen Link zu {host|einer anderen Website}. Wir haben ihn noch nicht geöffnet',
    'code-incomplete':
      '{have} von {total} QR-Codes wurden gelesen. Scannen Sie auch die anderen, in beliebiger Reihenfolge',
    'code-wallet-offer':
      'Dieser QR-Code ist ein Angebot für eine Wallet[ ({what})]. Öffnen Sie ihn mit einer Wallet und teilen Sie das Badge dann von dort',
    'code-wallet-request':
      'Dieser QR-Code ist eine Anfrage an eine Wallet[ ({what})]. Er enthält kein Badge',
    'draft-not-conformant': 'Der Entwurf entspricht nicht dem Standard[: {faults}]',
    'image-unsupported': 'Nur PNG- und SVG-Bilder können ein Badge enthalten',
    'already-baked': 'Das Bild enthält schon ein Badge',
    'key-unusable': 'Der Schlüssel kann nicht zum Signieren verwendet werden[: {reason}]',
    'self-check-failed':
      'Das neue Badge hat unsere eigene Prüfung nicht bestanden und wurde deshalb nicht ausgestellt[: {verdict}]',
    'status-list-unusable': 'Die Statusliste ist nicht verwendbar[: {reason}]',
  },
};
