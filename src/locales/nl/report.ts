import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Deze badge is echt en geldig',
      meaning:
        'Het is wat de uitgever heeft ondertekend, en de badge is niet ingetrokken. Of de beweringen kloppen, is aan de uitgever.',
      reader: 'Kijk wie de uitgever is en of de badge van de persoon is die hem liet zien.',
      issuer: 'U hoeft niets te doen.',
    },
    signed: {
      title: 'Deze badge is ondertekend, maar niets laat zien wie hem heeft uitgegeven',
      meaning:
        'Sinds de ondertekening is niets gewijzigd. De uitgever is alleen aan de sleutel te herkennen: iedereen kan een sleutel maken en die elke naam geven.',
      reader:
        'Vraag de persoon hoe u kunt bevestigen wie hem heeft uitgegeven, of vraag het de organisatie die de badge noemt.',
      issuer:
        'Geef badges uit onder uw eigen domein (did:web of een https-id), of laat u opnemen in de lijsten die uw lezers gebruiken.',
    },
    record: {
      title: 'Dit overzicht is echt en actueel, net als elke badge erin',
      meaning:
        'Het is wat de samensteller heeft ondertekend, en elke badge erin is apart gecontroleerd. Of het klopt, is aan de uitgevers.',
      reader: 'Kijk wie het overzicht heeft samengesteld en wie elke badge heeft uitgegeven.',
      issuer: 'U hoeft niets te doen.',
    },
    'record-mixed': {
      title:
        'Dit overzicht is wat de samensteller heeft ondertekend, maar niet elke badge erin is geldig',
      meaning:
        'De handtekening van het overzicht zegt alleen dat de samensteller deze badges bijeen heeft gebracht. Elke badge is apart gecontroleerd.',
      reader: 'Bekijk de badge die hier wordt genoemd en vertrouw er niet op.',
      issuer: 'Geef het overzicht opnieuw uit met geldige badges.',
    },
    invalid: {
      title: 'Vertrouw niet op deze badge',
      meaning: 'Wat u ziet, is niet wat de genoemde uitgever heeft verzegeld.',
      reader: 'Vraag de persoon om het oorspronkelijke bestand, of de uitgever om een bevestiging.',
      issuer:
        'Open de controles hieronder: elke controle zegt wat er mis is en waar. Verbeter het en geef de badge opnieuw uit.',
    },
    'foreign-key': {
      title: 'Vertrouw niet op deze badge',
      meaning:
        'De badge is ongewijzigd, maar niet ondertekend door de uitgever die erin wordt genoemd.',
      reader: 'Vraag de persoon om het oorspronkelijke bestand, of de uitgever om een bevestiging.',
      issuer:
        'Zet de sleutel waarmee u ondertekent in uw sleuteldocument, of verbeter de id van de uitgever in de badge.',
    },
    faulty: {
      title: 'Deze badge is in strijd met de regels van de standaard',
      meaning:
        'Niets wijst erop dat iemand de badge heeft gewijzigd, maar hij is niet gemaakt zoals de standaard vraagt en kan zo niet worden aanvaard.',
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer: 'Verbeter wat de controles hieronder noemen en onderteken de badge opnieuw.',
    },
    unsigned: {
      title: 'Niemand heeft deze badge ondertekend',
      meaning:
        'Iedereen kan hem hebben geschreven: niets verbindt hem met de uitgever die erin wordt genoemd.',
      reader: 'Vraag de persoon of de uitgever om de ondertekende badge.',
      issuer: 'Onderteken de badge: open-badge mint voegt de handtekening toe en controleert haar.',
    },
    'other-person': {
      title: 'Deze badge is niet toegekend aan de genoemde persoon',
      meaning:
        'De badge zelf is echt en geldig. Het opgegeven adres is niet het adres waaraan hij is toegekend.',
      reader:
        'Vraag aan welk e-mailadres hij is toegekend: mensen hebben er vaak meer. Hoofdletters en spaties kunnen uitmaken.',
      issuer: 'U hoeft niets te doen.',
    },
    revoked: {
      title: 'De uitgever heeft deze badge ingetrokken',
      meaning: 'Hij geldt niet meer, wat het plaatje of het bestand ook zegt.',
      reader: 'Vraag de persoon of er een nieuwere is, of de uitgever waarom hij is ingetrokken.',
      issuer: 'Was het een vergissing, geef dan een nieuwe badge uit: intrekken is definitief.',
    },
    suspended: {
      title: 'De uitgever heeft deze badge opgeschort',
      meaning: 'Hij geldt op dit moment niet en kan later weer gelden.',
      reader: 'Controleer hem later nog eens, of vraag het de uitgever.',
      issuer: 'Hef de opschorting in uw statuslijst op zodra de badge weer moet gelden.',
    },
    expired: {
      title: 'Deze badge is verlopen',
      meaning: 'Hij gold tot de einddatum. Verlopen betekent niet onwaar.',
      reader: 'Vraag de persoon of die hem heeft vernieuwd.',
      issuer: 'Geef een nieuwe badge uit met een latere einddatum.',
    },
    'not-yet-valid': {
      title: 'Deze badge is nog niet geldig',
      meaning: 'Hij gaat op een latere datum gelden.',
      reader:
        'Controleer hem na de begindatum nog eens, en kijk of de klok van dit apparaat goed staat.',
      issuer: 'Moet hij nu al gelden, geef hem dan opnieuw uit met een vroegere begindatum.',
    },
    unsupported: {
      title: 'Een badge van deze soort kunnen wij niet controleren',
      meaning:
        'Dit zegt niets ten nadele van de badge. Hij is verzegeld of wordt bijgehouden op een manier die hier niet is ingebouwd.',
      reader:
        'Gebruik een controleprogramma dat deze soort kent, of vraag de uitgever om een bevestiging.',
      issuer:
        'Verzegel de badge ook met eddsa-rdfc-2022: de meeste controleprogramma’s kunnen dat lezen.',
    },
    'other-kind': {
      title: 'Dit is een verifieerbaar bewijs van een andere soort, geen Open Badge',
      meaning:
        'De regels voor Open Badges gelden er niet voor; als badge wordt het niet beoordeeld. Dit zegt niets ten nadele ervan.',
      reader: 'Controleer het met een controleprogramma voor deze soort bewijs.',
      issuer: 'U hoeft niets te doen.',
    },
    indeterminate: {
      title: 'Deze badge kon niet worden bevestigd',
      meaning:
        'Er is niets verkeerds gevonden, maar een deel van de controle was niet mogelijk. De badge kan echt zijn.',
      reader:
        'Probeer het later of via een ander netwerk nog eens. Blijft het zo, vraag het dan de uitgever.',
      issuer:
        'Zorg dat uw sleuteldocument en uw statuslijsten vanaf elke webpagina te lezen zijn (HTTPS, CORS).',
    },
    malformed: {
      title: 'Hieruit was geen badge te lezen',
      meaning: 'Het bestand is beschadigd, is iets anders, of heeft zijn badge onderweg verloren.',
      reader: 'Vraag de persoon om het oorspronkelijke bestand.',
      issuer: 'Stuur het oorspronkelijke bestand als bijlage, of deel er een link naar.',
    },
    unread: {
      title: 'De badge kon niet worden geopend',
      meaning: 'Er is niets over bekend: hij is nooit gelezen.',
      reader: 'Controleer het adres en uw verbinding en probeer het opnieuw.',
      issuer: 'Bied het bestand via HTTPS aan en laat andere pagina’s het lezen (CORS).',
    },
    waiting: {
      title: 'Deze badge is nog niet gelezen',
      meaning: 'Er is nog niets over bekend.',
      reader: 'Volg de aanwijzing, of vraag om het bestand van de badge.',
      issuer: 'Niets te doen.',
    },
    'not-held': {
      title: 'Wie deze badge toonde heeft niet aangetoond de houder te zijn',
      meaning: 'De badge zelf is echt en geldig. Iedereen kan er een kopie van tonen.',
      reader: 'Vraag de persoon om hem opnieuw te tonen vanuit de eigen wallet.',
      issuer: 'Niets te doen.',
    },
    unchecked: {
      title: 'Deze badge is niet gecontroleerd',
      meaning: 'Iedereen kan hebben geschreven wat u ziet.',
      reader: 'Verifieer de badge voordat u erop vertrouwt.',
      issuer: 'U hoeft niets te doen.',
    },
    checking: {
      title: 'Deze badge wordt gecontroleerd',
      meaning: 'Het antwoord volgt zo.',
      reader: 'Een ogenblik geduld.',
      issuer: 'U hoeft niets te doen.',
    },
  },
  questions: {
    authentic: 'Echt?',
    current: 'Geldig?',
    issuer: 'Uitgever?',
    recipient: 'Ontvanger?',
  },
  answers: {
    authentic: {
      yes: 'Sinds de ondertekening is niets gewijzigd',
      no: 'Dit is niet wat de genoemde uitgever heeft ondertekend',
      unknown: 'Was niet vast te stellen',
      unsupported: 'Verzegeld op een manier die wij niet kunnen controleren',
      'sealed-by': '[Handtekening {suite}, ]met de sleutel van {issuer|de uitgever}',
    },
    current: {
      yes: 'Niet ingetrokken, geen einddatum',
      'yes-until': 'Niet ingetrokken, geldig tot en met {until}',
      'no-list': 'Geen einddatum. De uitgever houdt geen lijst van ingetrokken badges bij',
      'no-list-until':
        'Geldig tot en met {until}. De uitgever houdt geen lijst van ingetrokken badges bij',
      revoked: 'Ingetrokken door de uitgever',
      suspended: 'Opgeschort door de uitgever',
      expired: 'Verlopen[ op {until}]',
      'not-yet-valid': 'Begint[ op {from}]',
      unknown: 'Was niet vast te stellen',
      unsupported: 'Wordt bijgehouden op een manier die wij niet kunnen lezen',
      'not-asked': 'Niet gevraagd: het is niet bekend of de badge echt is',
      'list-read': 'De statuslijst van de uitgever[ bij {host}] is gelezen',
    },
    issuer: {
      trusted: 'Staat op {list|een lijst die u vertrouwt}[, lijst van {listDate}]',
      unlisted: 'Op geen van uw vertrouwde lijsten',
      'unlisted-controls': 'Beheert {host}. Op geen van uw vertrouwde lijsten',
      unknown: 'Er is geen vertrouwde lijst geraadpleegd',
      'unknown-controls': 'Beheert {host}. Er is geen vertrouwde lijst geraadpleegd',
      'not-asked': 'Niet vastgesteld: de badge is niet echt',
      'not-established': 'Niet vastgesteld: het is niet bekend of de badge echt is',
      'self-asserted': '‘{name}’ is de naam die hij zichzelf geeft',
    },
    recipient: {
      match: 'Toegekend aan de genoemde persoon',
      mismatch: 'Niet toegekend aan de genoemde persoon',
      'names-them': 'Noemt deze persoon, maar het is niet bekend of de badge echt is',
      'names-other': 'Noemt niet de persoon die u noemde',
      'not-checked': 'Niet gevraagd: er is niemand genoemd om mee te vergelijken',
      'no-recipient': 'De badge noemt niemand',
    },
  },
  checks: {
    read: 'Lezen van het bestand',
    structure: 'Vorm van de badge',
    proof: 'Zegel',
    key: 'Sleutel van de uitgever',
    validity: 'Datums',
    status: 'Intrekking',
    issuer: 'Uitgever',
    recipient: 'Ontvanger',
    presentation: 'Presentatie',
    schema: 'Genoemde schema’s',
    results: 'Resultaten',
    evidence: 'Bewijsstukken',
    endorsement: 'Aanbevelingen',
    child: 'Badges erin',
    refresh: 'Nieuwere versie',
    custom: 'Verdere controle',
  },
  outcomes: {
    pass: 'in orde',
    fail: 'niet in orde',
    warn: 'opmerking',
    unknown: 'niet vast te stellen',
    unsupported: 'hier niet mogelijk',
    skipped: 'niet gevraagd',
  },
  advice: {
    'proof-altered': {
      reader:
        'Vraag de persoon om het oorspronkelijke bestand. Is ook dat gewijzigd, vraag het dan de uitgever.',
      issuer:
        'Iets heeft de JSON na ondertekening gewijzigd: een database, een sjabloon, een formatter. Onderteken als laatste en bewaar precies die bytes.',
    },
    'proof-missing': {
      reader:
        'Zonder handtekening kan niemand zeggen wie het schreef. Vraag de uitgever om een ondertekende badge.',
      issuer: 'Onderteken de badge: open-badge mint voegt de handtekening toe en controleert haar.',
    },
    'proof-unsupported': {
      reader: 'Probeer een controleprogramma dat deze soort handtekening kent.',
      issuer:
        'Voeg een tweede handtekening van de soort eddsa-rdfc-2022 toe: een badge mag er meer dragen.',
    },
    'proof-expired': {
      reader: 'Vraag de persoon om een vernieuwde badge.',
      issuer: 'Laat ‘expires’ weg uit de handtekening, of onderteken op tijd opnieuw.',
    },
    'context-unknown': {
      reader:
        'Dit zegt niets ten nadele van de badge. De pagina waarop u bent, kan het nodige vocabulaire aanleveren.',
      issuer:
        'Gebruik alleen gepubliceerde vocabulaires, en laat controleurs weten waar het uwe te vinden is.',
    },
    'context-redefines': {
      reader: 'Vertrouw niet op wat er lijkt te staan. Vraag het de uitgever.',
      issuer:
        'Verwijder de definities die termen van de standaardcontexten wijzigen en onderteken opnieuw.',
    },
    'term-undefined': {
      reader: 'Vertrouw niet op het deel dat niet onder het zegel valt.',
      issuer:
        'Voeg een context toe die ‘{property|het veld}’ vastlegt[ ({context} doet dat)], of laat het weg, en onderteken opnieuw.',
    },
    'term-unmapped': {
      reader: 'Vertrouw niet op dat deel: niemand kan zeggen wat het betekent.',
      issuer:
        'Voeg een context toe die ‘{property|het veld}’ vastlegt[ ({context} doet dat)], of laat het weg, en onderteken opnieuw.',
    },
    'key-not-bound': {
      reader:
        'Vraag de persoon om het oorspronkelijke bestand, of de uitgever om een bevestiging. Niemand van {issuer|de uitgever} heeft dit ondertekend.',
      issuer:
        'De verificationMethod van de handtekening hoort niet bij de id van de uitgever. Zet de sleutel onder assertionMethod, of verbeter issuer.id.',
    },
    'key-not-listed': {
      reader: 'Vraag de uitgever om een bevestiging: de sleutel kan zijn vervangen.',
      issuer:
        'Houd sleutels waarmee u niet meer ondertekent in uw sleuteldocument, anders zijn oude badges niet meer te verifiëren.',
    },
    'key-unreachable': {
      reader:
        'Probeer het later opnieuw. De site van de uitgever is misschien onbereikbaar, of laat andere pagina’s de sleutel niet lezen.',
      issuer:
        'Bied het sleuteldocument op {url|zijn adres} aan via HTTPS, zonder doorverwijzing, met Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Dit zegt niets ten nadele van de badge. Probeer een ander controleprogramma.',
      issuer: 'Publiceer de sleutel ook als did:web of did:key.',
    },
    'key-port': {
      reader:
        'Dit zegt niets ten nadele van de badge. Een ander controleprogramma opent zo’n adres misschien wel.',
      issuer:
        'Bied het sleuteldocument aan op de gebruikelijke HTTPS-poort, zonder poort in de identificatie.',
    },
    'key-malformed': {
      reader:
        'Dit zegt niets ten nadele van de badge: de handtekening kon niet worden gecontroleerd. Vraag de uitgever om een bevestiging.',
      issuer:
        'Verbeter de sleutel in uw sleuteldocument: een Multikey begint met de code van zijn soort (z6Mk…, zDn…), een PEM heeft echte regeleinden.',
    },
    'key-document-invalid': {
      reader: 'Vraag de uitgever om een bevestiging.',
      issuer:
        'Controleer het sleuteldocument[ op {url}]: id, controller en verificationMethod moeten overeenstemmen.',
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
      issuer: 'De kopie verschilt van wat u aanbiedt: geef de actuele uit.',
    },
    'property-missing': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer: 'Voeg ‘{property|het veld}’ toe en onderteken opnieuw.',
    },
    'property-type': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer:
        'Schrijf ‘{property|het veld}’ als {expected|wat de standaard vraagt} en onderteken opnieuw.',
    },
    'property-value': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer:
        'Geef ‘{property|het veld}’ een waarde die de standaard toestaat en onderteken opnieuw.',
    },
    'date-format': {
      reader: 'Vraag de uitgever om de badge te verbeteren.',
      issuer: 'Schrijf datums met tijd en zone, zoals 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Vraag de persoon om het bestand zoals de uitgever het stuurde.',
      issuer: 'Schrijf de tekst als UTF-8 in het plaatje (een iTXt-blok, niet tEXt).',
    },
    'container-deviation': {
      reader: 'Vraag de uitgever om het bestand, gemaakt zoals de standaard zegt.',
      issuer: 'Bak de badge in zoals de standaard zegt: open-badge bake doet dat.',
    },
    expired: {
      reader: 'Vraag de persoon of die hem heeft vernieuwd.',
      issuer: 'Geef een nieuwe badge uit met een latere einddatum.',
    },
    'not-yet-valid': {
      reader:
        'Controleer hem na de begindatum nog eens, en kijk of de klok van dit apparaat goed staat.',
      issuer: 'Moet hij nu al gelden, geef hem dan opnieuw uit met een vroegere begindatum.',
    },
    'period-withheld': {
      reader: 'Vraag de persoon ook het einde en de status te tonen, of vraag om de hele badge.',
      issuer:
        'Maak `validUntil` en `credentialStatus`, met alles erin, verplicht: niets dat de houder kan weglaten.',
    },
    'status-withheld': {
      reader: 'Vraag de persoon ook het einde en de status te tonen, of vraag om de hele badge.',
      issuer:
        'Maak `validUntil` en `credentialStatus`, met alles erin, verplicht: niets dat de houder kan weglaten.',
    },
    'status-revoked': {
      reader: 'Vraag de persoon of er een nieuwere is, of de uitgever waarom hij is ingetrokken.',
      issuer: 'Was het een vergissing, geef dan een nieuwe badge uit: intrekken is definitief.',
    },
    'status-suspended': {
      reader: 'Controleer hem later nog eens, of vraag het de uitgever.',
      issuer: 'Wis de bit in uw opschortingslijst zodra de badge weer moet gelden.',
    },
    'status-unreachable': {
      reader:
        'Probeer het later opnieuw. Zolang de lijst niet te lezen is, weet niemand of de badge is ingetrokken.',
      issuer:
        'Bied de lijst op {url|haar adres} aan via HTTPS, zonder doorverwijzing, met Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Vraag de uitgever of hij nog geldt.',
      issuer: 'Voeg een BitstringStatusListEntry toe: een badge mag er meer dragen.',
    },
    'status-list-not-authentic': {
      reader: 'Vraag de uitgever of de badge nog geldt.',
      issuer: 'Onderteken de statuslijst opnieuw na elke wijziging.',
    },
    'status-list-issuer': {
      reader: 'Vraag de uitgever of anderen zijn lijst mogen bijhouden.',
      issuer: 'Onderteken de statuslijst met de sleutel waarmee u badges ondertekent.',
    },
    'status-list-unreadable': {
      reader: 'Vraag de uitgever of de badge nog geldt.',
      issuer:
        'Controleer wat {url|het adres} antwoordt: het moet de lijst zelf zijn; encodedList is ‘u’, gevolgd door base64url van de met gzip gecomprimeerde bits.',
    },
    'issuer-unlisted': {
      reader:
        'Niet op een lijst staan is niet verdacht. Bekijk het adres van de uitgever en beslis of u hem kent.',
      issuer: 'Vraag om opname in de lijsten die uw lezers gebruiken.',
    },
    'issuer-list-unreachable': {
      reader: 'Probeer het later opnieuw. Het oordeel over de badge hangt er niet van af.',
      issuer: 'U hoeft niets te doen.',
    },
    'recipient-mismatch': {
      reader:
        'Vraag aan welk e-mailadres hij is toegekend: mensen hebben er vaak meer. Hoofdletters en spaties kunnen uitmaken.',
      issuer: 'U hoeft niets te doen.',
    },
    'recipient-hash-unknown': {
      reader: 'Vraag de persoon om het op een andere manier aan te tonen.',
      issuer: 'Gebruik sha256 met een salt.',
    },
    'recipient-not-asked': {
      reader: 'Vul het e-mailadres van de persoon in om te vergelijken. Het blijft op deze pagina.',
      issuer: 'U hoeft niets te doen.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'De site van de uitgever biedt hem zelf aan en noemt hem niet ingetrokken. Er is niets ondertekend: alleen de site staat ervoor in. Of de beweringen kloppen, is aan de uitgever.',
      },
      invalid: {
        meaning: 'Wat u ziet, is niet wat de site van de genoemde uitgever aanbiedt.',
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
        no: 'Het is niet wat de site van de genoemde uitgever aanbiedt',
        'sealed-by': 'gehost bij {host|de site van de uitgever}',
      },
      current: {
        'list-read': 'De site van de uitgever[ {host}] is gevraagd en noemt hem niet ingetrokken',
      },
    },
    checks: {
      proof: 'Hosting',
      key: 'Site van de uitgever',
    },
    correct: 'Verbeter ‘{property|het veld}’ in de documenten die uw site aanbiedt.',
    words: {
      uncovered: 'Wat de site van de uitgever niet aanbiedt',
    },
  },
  words: {
    'verify-again': 'Opnieuw controleren',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    raw: 'De badge zoals ontvangen',
    technical: 'Technische gegevens',
    checks: 'Alle controles',
    'four-questions': 'Vier vragen',
    'what-you-can-do': 'Wat u kunt doen',
    'if-you-issued': 'Als u de uitgever bent:',
    receipt: 'Bewaren als bewijsstuk',
    'hidden-personal': 'Persoonlijk, verborgen tot u erom vraagt',
    'valid-until': 'Geldig tot en met {date}',
    ended: 'Verlopen op {date}',
    starts: 'Begint op {date}',
    'nothing-sent': 'Alles gebeurde in uw browser; de badge is nergens heen gestuurd.',
    description: 'Beschrijving',
    criteria: 'Waarvoor hij wordt toegekend',
    'criteria-page': 'Criteria',
    narrative: 'Over deze toekenning',
    evidence: 'Bewijsstukken',
    results: 'Resultaten',
    reached: 'bereikt',
    required: 'vereist',
    passed: 'Aan de eis voldaan',
    'not-passed': 'Niet aan de eis voldaan',
    'result-value': 'Resultaat: {value}',
    'possible-values': 'Mogelijk: {values}',
    range: 'van {min|…} tot {max|…}',
    'order-not-sealed': 'De volgorde van deze niveaus is niet verzegeld',
    requires: 'Vereist: {value}',
    endorsements: 'Aanbevelingen',
    'credits-earned': 'Behaalde studiepunten',
    'credits-available': 'Mogelijke studiepunten',
    type: 'Soort',
    identifiers: 'Kenmerken',
    dates: 'Datums',
    language: 'Taal',
    version: 'Versie',
    recipient: 'Ontvanger',
    'recipient-hashed': 'verborgen (een hash); te vergelijken, niet te lezen',
    role: 'Rol',
    term: 'Periode',
    license: 'Licentienummer',
    activity: 'Activiteit',
    'assessed-by': 'Beoordeeld door',
    'created-by': 'Ontworpen door',
    field: 'Vakgebied',
    specialization: 'Specialisatie',
    'other-name': 'Ook genoemd',
    'found-in': 'Gevonden in',
    'data-model': 'Standaard',
    'contains-badges': 'Badges erin',
    partial: 'Deel van een groter geheel',
    code: 'Code',
    where: 'Plaats',
    'read-at': 'gelezen op {date}',
    key: 'Sleutel',
    digest: 'Controlegetal',
    address: 'Adres',
    'asked-how': 'Wat er gevraagd is',
    'asked-clock': 'Klok',
    'asked-own-clock': 'van dit apparaat',
    'asked-set-clock': 'ingesteld door de pagina',
    'asked-lists': 'Lijsten van vertrouwde uitgevers',
    'asked-person': 'Persoon om mee te vergelijken',
    'asked-named': 'genoemd (niet in het rapport bewaard)',
    'asked-nobody': 'niemand genoemd',
    'asked-holder': 'Bewijs van de houder',
    'asked-strict': 'Kleine afwijkingen van de standaard',
    'asked-accepted': 'aanvaard, met een opmerking',
    'asked-refused': 'geweigerd',
    'asked-network': 'Vragen aan het netwerk',
    'asked-nothing': 'geen',
    'asked-saved': 'geen: de antwoorden komen uit een bundel, opgeslagen op {date}',
    points: 'Punten: {value}',
    website: 'Website',
    email: 'E-mail',
    identifier: 'Kenmerk',
    credential: 'Bewijs',
    achievement: 'Prestatie',
    facts: 'In het kort',
    'meaning-no-list':
      'Het is wat de uitgever heeft ondertekend. De uitgever houdt geen lijst van intrekkingen bij, dus of de badge is ingetrokken valt niet na te vragen. Of de beweringen kloppen, is aan de uitgever.',
    uncovered: 'Wat niet onder het zegel valt',
    withheld: 'Achtergehouden',
    'render-method': 'Eigen vormgeving',
    'not-run': '{method} (door de uitgever genoemd, hier niet uitgevoerd)',
    'also-in': 'Ook beschikbaar in',
    'what-it-took': 'Wat ervoor nodig was',
    'level-reached': 'Bereikt niveau: {level}',
    compare: 'Vergelijken',
    'compare-hint': 'E-mail (blijft in uw browser)',
  },
};
