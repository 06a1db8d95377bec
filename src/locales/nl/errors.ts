import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'Er zit niets in',
    'too-large':
      'Het is te groot voor een badge[: de grens is {limit} bytes][. Het plaatje erin neemt er {picture} van in: verwijs ernaar of maak het kleiner]',
    'unknown-format': 'Dit soort bestand draagt geen badge[: {looksLike}]',
    'unsupported-kind': 'Het is een bewijs van een soort die wij niet kunnen controleren[: {kind}]',
    'email-file': 'Het is een e-mail. Bewaar de bijlage en open die hier',
    'link-file':
      'Het is een snelkoppeling naar een webpagina[ op {host}]. Download de badge daar en open het bestand hier',
    'not-a-badge': 'Het is leesbaar, maar het is geen badge',
    'url-blocked': 'Om veiligheidsredenen openen wij zo’n adres niet[: {url}][ ({http})]',
    'url-unreachable':
      'Het adres kon niet worden gelezen[: {host}]. De site is misschien onbereikbaar, of laat andere pagina’s niet lezen',
    'url-not-found': 'Er is niets op dit adres[: {host}]',
    'url-is-a-page': 'Het adres toont een webpagina, niet de badge zelf',
    'credly-page':
      'Dit is het adres van een Credly-pagina. Download de badge daar en open daarna het bestand hier',
    aborted: 'Het is afgebroken',
    'not-utf8': 'De tekst is niet in UTF-8 geschreven',
    'not-json': 'Het is niet leesbaar als JSON[, vanaf teken {offset}]',
    'json-quotes':
      'Het is bijna JSON: gebruik rechte dubbele aanhalingstekens (") in plaats van andere[, vanaf teken {offset}]',
    'json-comma': 'Het is bijna JSON: haal de komma voor het sluithaakje weg[ bij teken {offset}]',
    'duplicate-key': 'Er staat tweemaal ‘{key|hetzelfde veld}’ in',
    'forbidden-key': 'Er wordt een veldnaam gebruikt die niet is toegestaan[: {key}]',
    'lone-surrogate': 'Er staat een halve letter in (een los surrogaat)',
    'nul-character': 'Er staat een NUL-teken in',
    'too-deep': 'Het is te diep genest[: meer dan {limit} niveaus]',
    'too-many-values': 'Er staan te veel waarden in[: meer dan {limit}]',
    'string-too-long': 'Een van de teksten is te lang[: meer dan {limit} tekens]',
    'array-too-long': 'Een van de lijsten is te lang[: meer dan {limit} vermeldingen]',
    'mixed-data-models': 'Twee versies van de standaard zijn vermengd',
    'not-one-credential': 'Het is niet precies één bewijs',
    'png-truncated': 'Het plaatje is afgebroken[, bij byte {offset}]',
    'png-chunk': 'Het plaatje is beschadigd[, bij byte {offset}]',
    'png-crc': 'Het plaatje is beschadigd: een controlegetal klopt niet[ (blok {chunk})]',
    'png-text': 'De tekst in het plaatje is beschadigd',
    'png-no-badge':
      'Het plaatje draagt geen badge. Chatapps en fotoprogramma’s halen die er vaak uit',
    'png-after-end':
      'In dit bestand zit een badge, maar achter het einde van de afbeelding, waar hij niet telt. Vraag om de badge opnieuw in te bakken',
    'inflate-limit': 'De gecomprimeerde tekst erin is te groot[: meer dan {limit} bytes]',
    'inflate-failed': 'De gecomprimeerde tekst erin is beschadigd',
    'svg-not-xml': 'De tekening is niet leesbaar als XML[, regel {line}]',
    'svg-doctype':
      'De tekening bevat een DOCTYPE met declaraties, die wij om veiligheidsredenen niet lezen. Bewaar haar als gewone SVG, zonder bewerkingsgegevens van Illustrator, en bak de badge opnieuw in',
    'svg-no-badge': 'De tekening draagt geen badge. Tekenprogramma’s halen die er vaak uit',
    'svg-two-forms': 'De tekening bevat twee badges die elkaar tegenspreken',
    'jwt-parts': 'De ondertekende tekst is onvolledig',
    'jwt-encoding':
      'De ondertekende tekst is anders gecodeerd dan de standaard zegt: met ‘=’, ‘+’ of ‘/’ (RFC 7515 wil base64url zonder opvulling)',
    'jwt-header': 'De kop van de ondertekende tekst is niet leesbaar',
    'jwt-payload': 'De inhoud van de ondertekende tekst is niet leesbaar',
    'pdf-unreadable': 'De pdf is niet leesbaar',
    'pdf-no-badge': 'De pdf draagt geen badge',
    'pdf-locked':
      'De pdf is vergrendeld, dus de bijlagen zijn niet leesbaar. Bewaar een kopie zonder wachtwoord of beperkingen',
    'pdf-filter':
      'De pdf heeft een bijlage die is ingepakt op een manier die wij niet lezen[: {filter}]. Bewaar de bijlage apart en open die',
    'zip-unreadable': 'Het archief is niet leesbaar',
    'link-damaged': 'De link is onderweg beschadigd; vraag er opnieuw om[ ({reason})]',
    'link-version': 'De link is van een nieuwere soort dan deze pagina kent[ ({version})]',
    'link-too-large': 'De link draagt meer dan een badge mag bevatten',
    'qr-other': 'Deze QR-code hoort bij een andere badge[; {have} van {total} delen waren gelezen]',
    'picture-too-large':
      'De afbeelding heeft te veel pixels om er een QR-code in te zoeken[: meer dan {limit}]',
    'code-no-badge': 'De QR-code bevat iets anders, geen badge[: {what}]',
    'code-address':
      'De QR-code bevat een adres bij {host|een andere site}. Het is nog niet bevraagd',
    'code-incomplete':
      '{have} van {total} QR-codes gelezen. Toon ook de andere, in willekeurige volgorde',
    'code-wallet-offer':
      'De QR-code biedt een wallet iets aan[ ({what})]. Open hem met een wallet en toon de badge van daaruit',
    'code-wallet-request': 'De QR-code vraagt een wallet om iets[ ({what})]. Hij bevat geen badge',
    'draft-not-conformant': 'Het ontwerp is in strijd met de standaard[: {faults}]',
    'image-unsupported': 'Een badge kan alleen in PNG- en SVG-plaatjes worden gezet',
    'already-baked': 'Het plaatje draagt al een badge',
    'key-unusable': 'De sleutel is niet te gebruiken om te ondertekenen[: {reason}]',
    'self-check-failed':
      'De nieuwe badge doorstond onze eigen controle niet en is niet afgegeven[: {verdict}]',
    'status-list-unusable': 'De statuslijst is niet te gebruiken[: {reason}]',
  },
};
