import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'Er zit niets in',
    'too-large':
      'Het is te groot voor een badge[: de grens is {limit} bytes][. De afbeelding erin neemt er {picture} van in. Link ernaar of maak haar kleiner]',
    'unknown-format': 'We konden er geen badge in vinden[ ({looksLike})]',
    'text-no-badge':
      'Deze tekst bevat geen badge. Plak de JSON-tekst van de badge, of een link ernaar',
    'unsupported-kind': 'Deze soort credential kunnen we niet controleren[: {kind}]',
    'email-file': 'Het is een e-mail. Sla de bijlage op en open die daarna hier',
    'link-file':
      'Het is een snelkoppeling naar een webpagina[ op {host}]. Open die pagina, download de badge daar en open het bestand daarna hier',
    'not-a-badge': 'We kunnen het lezen, maar het is geen badge',
    'url-blocked': 'Om veiligheidsredenen openen we deze URL niet[: {url}][ ({http})]',
    'url-unreachable':
      'We konden deze link niet laden[ ({host})]. {why|De site is misschien onbereikbaar, of blokkeert verzoeken van webpagina’s}',
    'url-not-found': 'Op deze link is niets te vinden[: {host}]',
    'url-is-a-page': 'Deze link leidt naar een webpagina, niet naar de badge zelf',
    'credly-page':
      'Deze link leidt naar een Credly-pagina. Download de badge daar en open het bestand daarna hier',
    aborted: 'Het is geannuleerd',
    'not-utf8': 'De tekst is niet in UTF-8 gecodeerd',
    'not-json': 'Het is geen geldige JSON[ (teken {offset})]',
    'json-quotes':
      'Het is bijna JSON. Gebruik rechte dubbele aanhalingstekens (") in plaats van andere[ (teken {offset})]',
    'json-comma': 'Het is bijna JSON. Haal de komma vóór het sluithaakje weg[ (teken {offset})]',
    'duplicate-key': '‘{key|hetzelfde veld}’ staat er twee keer in',
    'forbidden-key': 'Er wordt een veldnaam gebruikt die niet is toegestaan[: {key}]',
    'lone-surrogate': 'Er staat een kapot teken in (een los surrogaat)',
    'nul-character': 'Er staat een NUL-teken in, dat niet is toegestaan',
    'too-deep': 'Het is te diep genest[: meer dan {limit} niveaus]',
    'too-many-values': 'Er staan te veel items in[: meer dan {limit}]',
    'string-too-long': 'Een van de teksten is te lang[: meer dan {limit} tekens]',
    'array-too-long': 'Een van de lijsten is te lang[: meer dan {limit} vermeldingen]',
    'mixed-data-models': 'Twee versies van de standaard zijn vermengd',
    'not-one-credential': 'Het is niet precies één credential',
    'png-truncated': 'De afbeelding is afgekapt[ (bij byte {offset})]',
    'png-chunk': 'De afbeelding is beschadigd[ (bij byte {offset})]',
    'png-crc': 'De afbeelding is beschadigd: een controlegetal klopt niet[ (chunk {chunk})]',
    'png-text': 'De tekst in de afbeelding is beschadigd',
    'png-no-badge':
      'Er zit geen badge in deze afbeelding. Chatapps en fotoprogramma’s halen die er vaak uit',
    'png-after-end':
      'Er zit een badge in dit bestand, maar achter het einde van de afbeelding, waar hij niet telt. Vraag om de badge opnieuw in de afbeelding te bakken',
    'inflate-limit': 'De gecomprimeerde tekst erin is te groot[: meer dan {limit} bytes]',
    'inflate-failed': 'De gecomprimeerde tekst erin is beschadigd',
    'svg-not-xml': 'De SVG-afbeelding is niet leesbaar als XML[ (regel {line})]',
    'svg-doctype':
      'De SVG-afbeelding bevat een DOCTYPE met declaraties, die we om veiligheidsredenen niet lezen. Sla haar op als gewone SVG, zonder bewerkingsgegevens van Illustrator, en bak de badge opnieuw in',
    'svg-no-badge':
      'Er zit geen badge in deze SVG-afbeelding. Tekenprogramma’s halen die er vaak uit',
    'svg-two-forms': 'De SVG-afbeelding bevat twee badges die elkaar tegenspreken',
    'jwt-parts': 'De ondertekende tekst heeft niet de drie delen die nodig zijn',
    'jwt-encoding':
      'De ondertekende tekst is niet gecodeerd zoals de standaard vereist. Er staat ‘=’, ‘+’ of ‘/’ in (RFC 7515 vereist base64url zonder opvulling)',
    'jwt-header': 'De header van de ondertekende tekst is niet leesbaar',
    'jwt-payload': 'De inhoud van de ondertekende tekst is niet leesbaar',
    'pdf-unreadable': 'De pdf is niet leesbaar',
    'pdf-no-badge': 'Er zit geen badge in deze pdf',
    'pdf-locked':
      'De pdf is vergrendeld, dus we kunnen de bijlagen niet lezen. Sla een kopie op zonder wachtwoord of beperkingen',
    'pdf-filter':
      'De pdf heeft een bijlage die is gecomprimeerd op een manier die we niet kunnen lezen[: {filter}]. Sla de bijlage apart op en open die',
    'zip-unreadable': 'Het archief is niet leesbaar',
    'link-damaged': 'De link is beschadigd of onvolledig[ ({reason})]. Vraag er opnieuw om',
    'link-version': 'De link heeft een nieuwere indeling dan deze pagina kent[ ({version})]',
    'link-too-large': 'Dit zijn te veel gegevens voor een badgelink of QR-code',
    'qr-other': 'Deze QR-code hoort bij een andere badge[. {have} van {total} codes zijn gelezen]',
    'picture-too-large':
      'De afbeelding heeft te veel pixels om er een QR-code in te zoeken[: meer dan {limit}]',
    'code-no-badge': 'Deze QR-code bevat iets anders, geen badge[: {what}]',
    'code-address':
      'Deze QR-code bevat een link naar {host|een andere site}. We hebben die nog niet geopend',
    'code-incomplete':
      '{have} van {total} QR-codes zijn gelezen. Scan ook de andere, in willekeurige volgorde',
    'code-wallet-offer':
      'Deze QR-code is een aanbod voor een wallet[ ({what})]. Open hem met een wallet en deel de badge daarna van daaruit',
    'code-wallet-request':
      'Deze QR-code is een verzoek aan een wallet[ ({what})]. Er zit geen badge in',
    'draft-not-conformant': 'Het ontwerp voldoet niet aan de standaard[: {faults}]',
    'image-unsupported': 'Alleen PNG- en SVG-afbeeldingen kunnen een badge bevatten',
    'already-baked': 'De afbeelding bevat al een badge',
    'key-unusable': 'De sleutel is niet te gebruiken om te ondertekenen[: {reason}]',
    'self-check-failed':
      'De nieuwe badge kwam niet door onze eigen controle en is daarom niet uitgegeven[: {verdict}]',
    'status-list-unusable': 'De statuslijst is niet te gebruiken[: {reason}]',
  },
};
