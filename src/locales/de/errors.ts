import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
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
};
