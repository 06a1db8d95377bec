import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Deze badge is echt en geldig',
      meaning:
        'Sinds de uitgever hem ondertekende is er niets gewijzigd, en hij is niet ingetrokken. We controleren de handtekening, niet de beweringen.',
      reader: 'Ga na of u deze uitgever kent en of de badge van deze persoon is.',
      issuer: 'U hoeft niets te doen.',
    },
    signed: {
      title: 'Deze badge is ondertekend, maar het is niet duidelijk wie hem heeft uitgegeven',
      meaning:
        'Sinds de ondertekening is er niets gewijzigd. We kennen de uitgever alleen aan de sleutel, en iedereen kan een sleutel maken en die elke naam geven.',
      reader:
        'Vraag de persoon hoe u kunt bevestigen wie hem heeft uitgegeven, of neem contact op met de organisatie die de badge noemt.',
      issuer:
        'Geef badges uit vanaf uw eigen domein (did:web of een https-id), of vraag om opname in de lijsten die uw lezers gebruiken.',
    },
    record: {
      title: 'Dit leeroverzicht is echt en geldig, net als elke badge erin',
      meaning:
        'Sinds de samensteller het ondertekende is er niets gewijzigd, en we hebben elke badge erin apart gecontroleerd. We controleren de handtekeningen, niet de beweringen.',
      reader:
        'Ga na of u weet wie het leeroverzicht heeft samengesteld en wie elke badge erin heeft uitgegeven.',
      issuer: 'U hoeft niets te doen.',
    },
    'record-signed': {
      title: 'Dit leeroverzicht is echt, maar niet van elke badge erin is de uitgever bekend',
      meaning:
        'Sinds de samensteller het ondertekende is er niets gewijzigd. Van minstens één badge kennen we de uitgever alleen aan de sleutel, en iedereen kan een sleutel maken en die elke naam geven.',
      reader:
        'Bekijk elke badge in het leeroverzicht. Neem contact op met de organisatie die een gemarkeerde badge noemt voordat u erop vertrouwt.',
      issuer: 'Neem badges op van uitgevers met een eigen domein (did:web of een https-id).',
    },
    'record-mixed': {
      title:
        'Dit leeroverzicht is wat de samensteller heeft ondertekend, maar niet elke badge erin kon worden geverifieerd',
      meaning:
        'De handtekening van het leeroverzicht toont alleen dat de samensteller deze badges heeft samengebracht. We hebben elke badge erin apart gecontroleerd.',
      reader:
        'Zoek de badge die hier wordt genoemd. Vertrouw er niet op zolang die niet is geverifieerd.',
      issuer: 'Geef het leeroverzicht opnieuw uit met geldige badges.',
    },
    invalid: {
      title: 'Vertrouw niet op deze badge',
      meaning: 'We kunnen hem niet aanvaarden als wat de genoemde uitgever heeft ondertekend.',
      reader: 'Vraag de persoon om het oorspronkelijke bestand, of de uitgever om een bevestiging.',
      issuer:
        'De controles hieronder laten zien wat er mis is en waar. Verbeter het en geef de badge opnieuw uit.',
    },
    'foreign-key': {
      title: 'Vertrouw niet op deze badge',
      meaning:
        'Hij is ongewijzigd, maar niet ondertekend met een sleutel van de genoemde uitgever.',
      reader: 'Vraag de persoon om het oorspronkelijke bestand, of de uitgever om een bevestiging.',
      issuer:
        'Zet de sleutel waarmee u ondertekent in uw sleuteldocument, of verbeter de id van de uitgever in de badge.',
    },
    faulty: {
      title: 'Deze badge bevat fouten',
      meaning:
        'Niets wijst erop dat hij is gewijzigd. Maar hij voldoet niet aan de standaard, dus we kunnen hem zo niet aanvaarden.',
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer: 'Verbeter wat de controles hieronder noemen en onderteken de badge opnieuw.',
    },
    unsigned: {
      title: 'Deze badge is niet ondertekend',
      meaning:
        'Iedereen kan hem hebben gemaakt. Niets verbindt hem met de uitgever die erin wordt genoemd.',
      reader: 'Vraag de persoon of de uitgever om de ondertekende badge.',
      issuer:
        'Onderteken de badge. De opdracht open-badge mint voegt de handtekening toe en verifieert die.',
    },
    'other-person': {
      title: 'Deze badge noemt een andere ontvanger',
      meaning:
        'De badge zelf is echt en geldig. Maar hij is niet toegekend aan het opgegeven e-mailadres of de opgegeven identificatie.',
      reader:
        'Vraag aan welk e-mailadres hij is toegekend. Mensen hebben er vaak meer, en hoofdletters of spaties kunnen uitmaken.',
      issuer: 'U hoeft niets te doen.',
    },
    revoked: {
      title: 'De uitgever heeft deze badge ingetrokken',
      meaning: 'Hij is niet geldig, ook al ziet de afbeelding of het bestand er nog goed uit.',
      reader: 'Vraag de persoon of er een nieuwere is, of de uitgever waarom hij is ingetrokken.',
      issuer:
        'Was het een vergissing, geef dan een nieuwe badge uit. Een intrekking is definitief.',
    },
    suspended: {
      title: 'De uitgever heeft deze badge opgeschort',
      meaning: 'Hij is nu niet geldig. De uitgever kan hem weer geldig maken.',
      reader: 'Controleer hem later nog eens, of vraag het de uitgever.',
      issuer: 'Hef de opschorting in uw statuslijst op zodra de badge weer geldig moet zijn.',
    },
    expired: {
      title: 'Deze badge is verlopen',
      meaning: 'Hij is echt, maar de einddatum is voorbij.',
      reader: 'Vraag de persoon of die hem heeft vernieuwd.',
      issuer: 'Geef een nieuwe badge uit met een latere einddatum.',
    },
    'not-yet-valid': {
      title: 'Deze badge is nog niet geldig',
      meaning: 'Hij is echt, maar vóór de begindatum niet geldig.',
      reader:
        'Controleer hem na de begindatum nog eens, en let erop dat de klok van dit apparaat goed staat.',
      issuer: 'Moet hij nu al geldig zijn, geef hem dan opnieuw uit met een eerdere begindatum.',
    },
    unsupported: {
      title: 'We kunnen deze badge hier niet controleren',
      meaning:
        'Hij heeft iets nodig dat we hier niet ondersteunen. Dat betekent niet dat er iets mis mee is.',
      reader:
        'Probeer een controleprogramma dat dit ondersteunt, of vraag de uitgever om een bevestiging.',
      issuer:
        'Onderteken de badge ook met eddsa-rdfc-2022, dat de meeste controleprogramma’s kunnen lezen.',
    },
    'other-kind': {
      title: 'Dit is een verifieerbare credential van een andere soort, geen Open Badge',
      meaning:
        'De regels voor Open Badges gelden er niet voor, dus we kunnen hem niet als badge beoordelen. Dat betekent niet dat er iets mis mee is.',
      reader: 'Controleer hem met een controleprogramma voor deze soort credential.',
      issuer: 'U hoeft niets te doen.',
    },
    indeterminate: {
      title: 'We konden deze badge niet bevestigen',
      meaning: 'We konden de controle niet afronden. Dat betekent niet dat er iets mis mee is.',
      reader:
        'Probeer het later of via een ander netwerk nog eens. Helpt dat niet, vraag het dan de uitgever.',
      issuer:
        'Zorg dat elke webpagina uw sleuteldocument en uw statuslijsten kan lezen (HTTPS, CORS).',
    },
    malformed: {
      title: 'Hieruit was geen badge te lezen',
      meaning:
        'Het bestand is beschadigd of iets anders, of de badgegegevens zijn eruit gehaald, zoals chatapps vaak doen.',
      reader: 'Vraag de persoon om het oorspronkelijke bestand.',
      issuer: 'Stuur het oorspronkelijke bestand als bijlage, of deel er een link naar.',
    },
    unread: {
      title: 'We konden deze badge niet openen',
      meaning: 'We hebben hem niet gelezen, dus we kunnen er niets over zeggen.',
      reader: 'Controleer de link en uw verbinding en probeer het opnieuw.',
      issuer: 'Bied het bestand via HTTPS aan en sta andere pagina’s toe het te lezen (CORS).',
    },
    waiting: {
      title: 'Deze badge is nog niet gelezen',
      meaning: 'We kunnen er nog niets over zeggen.',
      reader: 'Volg deze aanwijzing, of vraag de persoon om het badgebestand.',
      issuer: 'U hoeft niets te doen.',
    },
    'not-held': {
      title: 'We konden niet bevestigen dat deze badge van deze persoon is',
      meaning:
        'De badge zelf is echt en geldig. Maar iedereen kan een kopie tonen, en deze persoon heeft niet aangetoond de houder te zijn.',
      reader: 'Vraag de persoon om hem opnieuw te tonen vanuit de eigen wallet.',
      issuer: 'U hoeft niets te doen.',
    },
    unchecked: {
      title: 'Deze badge is niet gecontroleerd',
      meaning: 'Iedereen kan hebben gemaakt wat u ziet.',
      reader: 'Verifieer de badge voordat u erop vertrouwt.',
      issuer: 'U hoeft niets te doen.',
    },
    checking: {
      title: 'Deze badge wordt gecontroleerd',
      meaning: 'Dit duurt even.',
      reader: 'Een ogenblik geduld.',
      issuer: 'U hoeft niets te doen.',
    },
  },
  questions: {
    authentic: 'Is hij echt?',
    current: 'Is hij nog geldig?',
    issuer: 'Wie heeft hem uitgegeven?',
    recipient: 'Is hij van deze persoon?',
  },
  answers: {
    authentic: {
      yes: 'Sinds de ondertekening is er niets gewijzigd',
      no: 'We kunnen hem niet als echt aanvaarden',
      unknown: 'Dit kon niet worden gecontroleerd',
      unsupported: 'Ondertekend op een manier die we niet kunnen controleren',
      'sealed-by': 'Ondertekend[ ({suite})] met de sleutel van {issuer|de uitgever}',
    },
    current: {
      yes: 'Niet ingetrokken, geen einddatum',
      'yes-until': 'Niet ingetrokken, geldig tot en met {until}',
      'no-list': 'Geen einddatum. De uitgever publiceert er geen intrekkingen voor',
      'no-list-until':
        'Geldig tot en met {until}. De uitgever publiceert er geen intrekkingen voor',
      revoked: 'Ingetrokken door de uitgever',
      suspended: 'Opgeschort door de uitgever',
      expired: 'Eindigde[ op {until}]',
      'not-yet-valid': 'Begint[ op {from}]',
      unknown: 'Dit kon niet worden gecontroleerd',
      unsupported: 'De status is gepubliceerd op een manier die we niet kunnen lezen',
      'not-asked': 'Niet gecontroleerd, omdat we niet konden bevestigen dat hij echt is',
      'list-read': 'We hebben de statuslijst van de uitgever[ bij {host}] gelezen',
    },
    issuer: {
      trusted: 'Staat op {list|een lijst die u vertrouwt}[ (lijst van {listDate})]',
      unlisted: 'Op geen van uw lijsten van vertrouwde uitgevers',
      'unlisted-controls': 'Bevestigd als {host}. Op geen van uw lijsten van vertrouwde uitgevers',
      unknown: 'Niet vergeleken met een lijst van vertrouwde uitgevers',
      'unknown-controls':
        'Bevestigd als {host}. Niet vergeleken met een lijst van vertrouwde uitgevers',
      'not-asked': 'Onbekend, omdat de badge niet door de controle kwam',
      'not-established': 'Onbekend, omdat we niet konden bevestigen dat de badge echt is',
      'self-asserted': 'Noemt zichzelf ‘{name}’',
    },
    recipient: {
      match: 'Toegekend aan de genoemde persoon',
      mismatch: 'Toegekend aan een andere ontvanger',
      'names-them': 'Noemt deze persoon, maar we konden niet bevestigen dat hij echt is',
      'names-other': 'Er staat een andere ontvanger in',
      'not-checked': 'Niet gecontroleerd, omdat er geen e-mailadres of identificatie is opgegeven',
      'no-recipient': 'De badge noemt geen ontvanger',
    },
  },
  checks: {
    read: 'Lezen van het bestand',
    structure: 'Formaat',
    proof: 'Handtekening',
    key: 'Sleutel van de uitgever',
    validity: 'Datums',
    status: 'Status',
    issuer: 'Uitgever',
    recipient: 'Ontvanger',
    presentation: 'Presentatie',
    schema: 'Genoemde schema’s',
    results: 'Leerresultaten',
    evidence: 'Bewijsstukken',
    endorsement: 'Aanbevelingen',
    child: 'Badges erin',
    refresh: 'Nieuwere versie',
    custom: 'Extra controle',
  },
  outcomes: {
    pass: 'in orde',
    fail: 'niet in orde',
    warn: 'opmerking',
    unknown: 'kon niet worden gecontroleerd',
    unsupported: 'niet ondersteund',
    skipped: 'overgeslagen',
  },
  advice: {
    'proof-altered': {
      reader:
        'Vraag de persoon om het oorspronkelijke bestand. Is ook dat gewijzigd, vraag het dan de uitgever.',
      issuer:
        'Iets heeft de JSON na ondertekening gewijzigd, zoals een database, een sjabloon of een formatter. Onderteken als laatste stap en bewaar precies die bytes.',
    },
    'proof-missing': {
      reader:
        'Zonder handtekening is niet te zeggen wie hem heeft gemaakt. Vraag de uitgever om een ondertekende badge.',
      issuer:
        'Onderteken de badge. De opdracht open-badge mint voegt de handtekening toe en verifieert die.',
    },
    'proof-unsupported': {
      reader: 'Probeer een controleprogramma dat deze soort handtekening ondersteunt.',
      issuer: 'Voeg een tweede handtekening met eddsa-rdfc-2022 toe. Een badge mag er meer hebben.',
    },
    'proof-expired': {
      reader: 'Vraag de persoon om een vernieuwde badge.',
      issuer: 'Laat ‘expires’ weg uit de handtekening, of onderteken op tijd opnieuw.',
    },
    'context-unknown': {
      reader:
        'Dat betekent niet dat er iets mis is met de badge. De pagina waarop u bent, kan het nodige vocabulaire aanleveren.',
      issuer:
        'Gebruik alleen gepubliceerde vocabulaires, en laat anderen weten waar ze het uwe kunnen vinden.',
    },
    'context-redefines': {
      reader: 'Vertrouw niet op wat er lijkt te staan. Vraag het de uitgever.',
      issuer:
        'Verwijder de definities die termen van de standaardcontexten wijzigen en onderteken opnieuw.',
    },
    'term-undefined': {
      reader: 'Vertrouw niet op het deel dat de handtekening niet dekt.',
      issuer:
        'Voeg een context toe die ‘{property|het veld}’ definieert[ ({context} doet dat)], of laat het weg, en onderteken opnieuw.',
    },
    'term-unmapped': {
      reader: 'Vertrouw niet op dat deel, want de betekenis is niet gedefinieerd.',
      issuer:
        'Voeg een context toe die ‘{property|het veld}’ definieert[ ({context} doet dat)], of laat het weg, en onderteken opnieuw.',
    },
    'key-not-bound': {
      reader:
        'Vraag de persoon om het oorspronkelijke bestand, of neem contact op met de uitgever. We kunnen niet bevestigen dat {issuer|de uitgever} dit heeft ondertekend.',
      issuer:
        'De verificationMethod van de handtekening is niet gekoppeld aan de id van de uitgever. Zet de sleutel onder assertionMethod, of verbeter issuer.id.',
    },
    'key-not-listed': {
      reader: 'Vraag de uitgever om een bevestiging. De sleutel kan zijn vervangen.',
      issuer:
        'Houd sleutels waarmee u niet meer ondertekent in uw sleuteldocument, anders zijn oude badges niet meer te verifiëren.',
    },
    'key-unreachable': {
      reader:
        'Probeer het later opnieuw. De site van de uitgever is misschien onbereikbaar, of laat andere pagina’s de sleutel niet lezen.',
      issuer:
        'Bied het sleuteldocument op {url|zijn URL} aan via HTTPS, zonder doorverwijzingen, met Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader:
        'Dat betekent niet dat er iets mis is met de badge. Probeer een ander controleprogramma.',
      issuer: 'Publiceer de sleutel ook als did:web of did:key.',
    },
    'key-port': {
      reader:
        'Dat betekent niet dat er iets mis is met de badge. Een ander controleprogramma opent zo’n URL misschien wel.',
      issuer:
        'Bied het sleuteldocument aan op de standaardpoort van HTTPS, zonder poort in de identificatie.',
    },
    'key-malformed': {
      reader:
        'De badge kan in orde zijn, maar we konden de handtekening niet controleren. Vraag de uitgever om een bevestiging.',
      issuer:
        'Verbeter de sleutel in uw sleuteldocument. Een Multikey begint met de code van zijn type (z6Mk…, zDn…), en een PEM heeft echte regeleinden.',
    },
    'key-ambiguous': {
      reader:
        'De badge kan in orde zijn, maar we konden de handtekening niet controleren. Vraag de uitgever om een bevestiging.',
      issuer: 'Geef elke sleutel in uw sleuteldocument een eigen id.',
    },
    'key-document-invalid': {
      reader: 'Vraag de uitgever om een bevestiging.',
      issuer:
        'Controleer het sleuteldocument[ op {url}]. De id, controller en verificationMethod moeten overeenstemmen.',
    },
    'key-revoked': {
      reader: 'Vraag de uitgever om een badge die met een actuele sleutel is ondertekend.',
      issuer: 'Geef de badge opnieuw uit met een actuele sleutel.',
    },
    'hosted-unreachable': {
      reader:
        'Probeer het later opnieuw. De site van de uitgever is misschien onbereikbaar, of laat andere pagina’s haar niet lezen.',
      issuer: 'Bied de Assertion aan via HTTPS met Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Vertrouw op wat de site van de uitgever toont, niet op dit bestand.',
      issuer: 'De kopie verschilt van wat u host. Geef de actuele versie uit.',
    },
    'property-missing': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer: 'Voeg ‘{property|het veld}’ toe en onderteken opnieuw.',
    },
    'property-withheld': {
      reader: 'Vraag de persoon die de badge toonde om ook dit deel te tonen.',
      issuer: 'Maak het tonen van alle verplichte velden verplicht.',
    },
    'property-type': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer:
        'Schrijf ‘{property|het veld}’ als {expected|wat de standaard vereist} en onderteken opnieuw.',
    },
    'property-value': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer:
        'Geef ‘{property|het veld}’ een waarde die de standaard toestaat en onderteken opnieuw.',
    },
    'date-format': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer: 'Schrijf datums met een tijd en een tijdzone, zoals 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Vraag de persoon om het bestand zoals de uitgever het stuurde.',
      issuer: 'Schrijf de tekst als UTF-8 in de afbeelding (een iTXt-chunk, niet tEXt).',
    },
    'container-deviation': {
      reader: 'Vraag de uitgever om een bestand dat aan de standaard voldoet.',
      issuer: 'Bak de badge opnieuw in met de opdracht open-badge bake, die de standaard volgt.',
    },
    expired: {
      reader: 'Vraag de persoon of die hem heeft vernieuwd.',
      issuer: 'Geef een nieuwe badge uit met een latere einddatum.',
    },
    'not-yet-valid': {
      reader:
        'Controleer hem na de begindatum nog eens, en let erop dat de klok van dit apparaat goed staat.',
      issuer: 'Moet hij nu al geldig zijn, geef hem dan opnieuw uit met een eerdere begindatum.',
    },
    'period-withheld': {
      reader: 'Vraag de persoon ook de einddatum en de status te delen, of de hele badge.',
      issuer:
        'Maak `validUntil` en `credentialStatus` verplicht, met alles erin, zodat de houder ze niet kan weglaten.',
    },
    'status-withheld': {
      reader: 'Vraag de persoon ook de einddatum en de status te delen, of de hele badge.',
      issuer:
        'Maak `validUntil` en `credentialStatus` verplicht, met alles erin, zodat de houder ze niet kan weglaten.',
    },
    'status-revoked': {
      reader: 'Vraag de persoon of er een nieuwere is, of de uitgever waarom hij is ingetrokken.',
      issuer:
        'Was het een vergissing, geef dan een nieuwe badge uit. Een intrekking is definitief.',
    },
    'status-suspended': {
      reader: 'Controleer hem later nog eens, of vraag het de uitgever.',
      issuer: 'Wis de bit in uw opschortingslijst zodra de badge weer geldig moet zijn.',
    },
    'status-unreachable': {
      reader:
        'Probeer het later opnieuw. Zolang we de lijst niet kunnen lezen, is niet te zeggen of de badge is ingetrokken.',
      issuer:
        'Bied de lijst op {url|haar URL} aan via HTTPS, zonder doorverwijzingen, met Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Vraag de uitgever of hij nog geldig is.',
      issuer:
        'Voeg een BitstringStatusListEntry toe. Een badge mag meer statusvermeldingen hebben.',
    },
    'status-list-not-authentic': {
      reader: 'Vraag de uitgever of de badge nog geldig is.',
      issuer: 'Onderteken de statuslijst opnieuw na elke wijziging.',
    },
    'status-list-issuer': {
      reader: 'Vraag de uitgever of iemand anders zijn lijst bijhoudt.',
      issuer: 'Onderteken de statuslijst met de sleutel waarmee u badges ondertekent.',
    },
    'status-list-unreadable': {
      reader: 'Vraag de uitgever of de badge nog geldig is.',
      issuer:
        'Controleer wat {url|de URL} teruggeeft. Het moet de lijst zelf zijn, en de encodedList moet bestaan uit ‘u’ gevolgd door base64url van de met gzip gecomprimeerde bits.',
    },
    'issuer-unlisted': {
      reader:
        'Niet op een lijst staan is niet verdacht. Kijk wie de uitgever is en beslis of u hem kent.',
      issuer: 'Vraag om opname in de lijsten die uw lezers gebruiken.',
    },
    'issuer-list-unreachable': {
      reader: 'Probeer het later opnieuw. De uitkomst voor de badge hangt er niet van af.',
      issuer: 'U hoeft niets te doen.',
    },
    'recipient-mismatch': {
      reader:
        'Vraag aan welk e-mailadres hij is toegekend. Mensen hebben er vaak meer, en hoofdletters of spaties kunnen uitmaken.',
      issuer: 'U hoeft niets te doen.',
    },
    'recipient-hash-unknown': {
      reader: 'Vraag de persoon om het op een andere manier aan te tonen.',
      issuer: 'Gebruik sha256 met een salt.',
    },
    'recipient-not-asked': {
      reader: 'Vergelijk hem met het e-mailadres van de persoon. Het adres blijft op deze pagina.',
      issuer: 'U hoeft niets te doen.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'De eigen site van de uitgever biedt hem aan en noemt hem niet ingetrokken. Er is niets aan ondertekend, dus hij is maar zo betrouwbaar als die site. De beweringen controleren we niet.',
      },
      invalid: {
        meaning:
          'We kunnen hem niet aanvaarden als een badge van de site van de genoemde uitgever.',
      },
      faulty: {
        issuer: 'Verbeter wat de controles hieronder noemen in de documenten die uw site aanbiedt.',
      },
      indeterminate: {
        issuer:
          'Zorg dat elke webpagina de badge, de klasse ervan en uw profiel kan lezen (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'De site van de uitgever biedt hem aan',
        no: 'We kunnen hem niet als echt aanvaarden',
        'sealed-by': 'Gehost bij {host|de site van de uitgever}',
      },
      current: {
        'list-read': 'De site van de uitgever[ ({host})] noemt hem niet ingetrokken',
      },
    },
    checks: {
      proof: 'Hosting',
      key: 'Site van de uitgever',
    },
    correct: 'Verbeter ‘{property|het veld}’ in de documenten die uw site aanbiedt.',
    words: {
      uncovered: 'Niet van de site van de uitgever',
    },
  },
  words: {
    'verify-again': 'Opnieuw controleren',
    raw: 'Ruwe gegevens',
    technical: 'Technische gegevens',
    checks: 'Alle controles',
    'four-questions': 'Vier vragen',
    'what-you-can-do': 'Wat u kunt doen',
    'if-you-issued': 'Als u de uitgever bent:',
    receipt: 'Controleverslag opslaan',
    'hidden-personal': 'Persoonlijke gegevens tonen',
    'valid-until': 'Geldig tot en met {date}',
    ended: 'Eindigde op {date}',
    starts: 'Begint op {date}',
    'allow-request':
      'Vraag de beheerders van deze pagina om verzoeken aan {host} toe te staan in het beveiligingsbeleid (connect-src).',
    'nothing-sent': 'De controle liep in uw browser. Er is niets geüpload.',
    description: 'Beschrijving',
    criteria: 'Waarvoor hij wordt toegekend',
    'criteria-page': 'Criteria',
    narrative: 'Over deze toekenning',
    evidence: 'Bewijsstukken',
    results: 'Leerresultaten',
    reached: 'bereikt',
    required: 'vereist',
    passed: 'Aan de eis voldaan',
    'not-passed': 'Niet aan de eis voldaan',
    'result-value': 'Resultaat: {value}',
    'possible-values': 'Mogelijk: {values}',
    range: 'van {min|…} tot {max|…}',
    'order-not-sealed': 'Geen handtekening dekt de volgorde van deze niveaus',
    requires: 'Vereist: {value}',
    endorsements: 'Aanbevelingen',
    'credits-earned': 'Behaalde studiepunten',
    'credits-available': 'Mogelijke studiepunten',
    type: 'Soort',
    identifiers: 'Identificaties',
    dates: 'Datums',
    language: 'Taal',
    version: 'Versie',
    recipient: 'Ontvanger',
    'recipient-hashed': 'verborgen (te vergelijken, niet te lezen)',
    role: 'Rol',
    term: 'Periode',
    license: 'Licentienummer',
    activity: 'Activiteit',
    'assessed-by': 'Beoordeeld door',
    'created-by': 'Ontworpen door',
    accreditations: 'Accreditaties, volgens de uitgever',
    field: 'Vakgebied',
    specialization: 'Specialisatie',
    'other-name': 'Ook genoemd',
    'found-in': 'Gevonden in',
    'data-model': 'Standaard',
    'contains-badges': 'Badges erin',
    partial: 'Deel van een groter leeroverzicht',
    code: 'Code',
    where: 'Plaats',
    'read-at': 'opgehaald op {date}',
    key: 'Sleutel',
    digest: 'Controlegetal',
    address: 'URL',
    'asked-how': 'Hoe we hebben gecontroleerd',
    'asked-clock': 'Klok',
    'asked-own-clock': 'van dit apparaat',
    'asked-set-clock': 'ingesteld door de pagina',
    'asked-lists': 'Lijsten van vertrouwde uitgevers',
    'asked-person': 'Persoon om mee te vergelijken',
    'asked-named': 'opgegeven (niet in het rapport bewaard)',
    'asked-nobody': 'niet opgegeven',
    'asked-holder': 'Bewijs van de houder',
    'asked-strict': 'Kleine afwijkingen van de standaard',
    'asked-accepted': 'aanvaard, met een opmerking',
    'asked-refused': 'geweigerd',
    'asked-network': 'Netwerkverzoeken',
    'asked-nothing': 'geen',
    'asked-saved': 'geen: de antwoorden komen uit een bestand, opgeslagen op {date}',
    points: 'Punten: {value}',
    website: 'Website',
    email: 'E-mail',
    identifier: 'Identificatie',
    credential: 'Credential',
    achievement: 'Prestatie',
    facts: 'Overzicht',
    'meaning-no-list':
      'Sinds de uitgever hem ondertekende is er niets gewijzigd. De uitgever publiceert er geen intrekkingen voor, dus is niet te zeggen of hij is ingetrokken. We controleren de handtekening, niet de beweringen.',
    uncovered: 'Niet gedekt door de handtekening',
    withheld: 'Wat de houder misschien heeft weggelaten',
    'render-method': 'Eigen vormgeving',
    'not-run': '{method} (door de uitgever aangeboden, hier niet uitgevoerd)',
    'also-in': 'Ook beschikbaar in',
    'what-it-took': 'Wat ervoor nodig was',
    'level-reached': 'Bereikt niveau: {level}',
    compare: 'Vergelijken',
    'compare-hint': 'E-mail (blijft in uw browser)',
  },
};
