import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    valid: {
      lead: 'Geverifieerd',
      reason: 'Echt en geldig',
    },
    signed: {
      lead: 'Ondertekend, uitgever onbekend',
      reason: 'Ongewijzigd en geldig, maar niets laat zien van wie de sleutel is',
    },
    record: {
      lead: 'Overzicht geverifieerd',
      reason: 'Onveranderd en actueel, net als elke badge erin',
    },
    'record-mixed': {
      lead: 'Overzicht niet geheel bevestigd',
      reason: 'Niet elke badge in dit overzicht is geldig',
    },
    invalid: {
      lead: 'Niet echt',
      reason: 'Dit is niet wat de genoemde uitgever heeft verzegeld',
    },
    'foreign-key': {
      lead: 'Niet echt',
      reason: 'Ondertekend met een sleutel die niet van de uitgever is',
    },
    faulty: {
      lead: 'Onjuist gemaakt',
      reason: 'In strijd met de regels van de standaard',
    },
    unsigned: {
      lead: 'Niet ondertekend',
      reason: 'Er staat geen handtekening in',
    },
    'other-person': {
      lead: 'Van iemand anders',
      reason: 'Echt en geldig, maar niet toegekend aan de genoemde persoon',
    },
    revoked: {
      lead: 'Ingetrokken',
      reason: 'De uitgever zegt dat hij niet meer geldt[: {statusReason}]',
    },
    suspended: {
      lead: 'Opgeschort',
      reason: 'De uitgever zegt dat hij op dit moment niet geldt',
    },
    expired: {
      lead: 'Verlopen',
      reason: 'De einddatum is voorbij',
    },
    'not-yet-valid': {
      lead: 'Nog niet geldig',
      reason: 'De begindatum ligt in de toekomst',
    },
    unsupported: {
      lead: 'Hier niet te controleren',
      reason: 'Gebruikt een methode die wij niet kennen',
    },
    'other-kind': {
      lead: 'Bewijs van een andere soort',
      reason: 'Dit is een verifieerbaar bewijs, maar geen Open Badge',
    },
    indeterminate: {
      lead: 'Niet bevestigd',
      reason: 'Iets dat voor de controle nodig is, was niet te krijgen',
    },
    malformed: {
      lead: 'Geen badge',
      reason: 'Er was geen badge uit te lezen',
    },
    unread: {
      lead: 'Niet te openen',
      reason: 'Ophalen is niet gelukt',
    },
    waiting: {
      lead: 'Nog niet gelezen',
      reason: 'Er is nog iets nodig',
    },
    'not-held': {
      lead: 'Bezit niet aangetoond',
      reason: 'Echt en geldig, maar wie hem toonde heeft niet aangetoond de houder te zijn',
    },
    unchecked: {
      lead: 'Niet gecontroleerd',
      reason: 'Niemand heeft hem hier geverifieerd',
    },
    checking: {
      lead: 'Bezig met controleren …',
      reason: 'Het zegel, de sleutel en de status worden gecontroleerd',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'Het zegel zelf klopt: sinds de ondertekening is niets gewijzigd',
    },
    issuer: {
      'key-only': 'Alleen aan de sleutel te herkennen. Niets laat zien van wie die is',
    },
  },
  codes: {
    'structure-conforms': 'De vorm is zoals de standaard vraagt',
    'property-missing': '‘{property|Een verplicht veld}’ ontbreekt',
    'property-type':
      '‘{property|Een veld}’ heeft een waarde van de verkeerde soort[: {expected} verwacht][, {got} gevonden]',
    'property-value':
      '‘{property|Een veld}’ heeft een waarde die de standaard niet toestaat[: {got}][ ({expected} verwacht)]',
    'value-empty': '‘{property|Een veld}’ is leeg',
    'property-count':
      '‘{property|Een veld}’ komt te vaak of te weinig voor[: {expected} verwacht][, {got} gevonden]',
    'property-null': '‘{property|Een veld}’ is leeg (null) en telt als afwezig',
    'property-empty': '‘{property|Een veld}’ is een lege lijst en telt als afwezig',
    'property-not-array':
      '‘{property|Een veld}’ zou een lijst moeten zijn; een enkele waarde is aanvaard',
    'property-deprecated-form': '‘{property|Een veld}’ staat in een oudere vorm',
    'property-ambiguous':
      '‘{property|Een veld}’ staat er onder twee namen die hetzelfde betekenen, met verschillende waarden',
    'date-format': '‘{property|Een datum}’ is geen datum zoals de standaard die schrijft[: {got}]',
    'date-no-offset': '‘{property|Een datum}’ heeft geen tijdzone en is als UTC gelezen',
    'dates-reversed': 'De einddatum ligt vóór de begindatum',
    'id-not-absolute': '‘{property|id}’ is geen volledig adres[: {got}]',
    'type-missing': 'Er staat niet in dat het {expected|van de verwachte soort} is',
    'credential-kind':
      'Dit is een verifieerbaar bewijs van een andere soort, geen Open Badge[: {got}]',
    'enum-unknown':
      '‘{property|Een veld}’ heeft een waarde die niet op de lijst van de standaard staat[: {got}]',
    'context-missing': 'Een verplichte vermelding in @context ontbreekt[: {expected}]',
    'context-order': 'De vermeldingen in @context staan in de verkeerde volgorde',
    'context-alias': 'Er wordt een ander adres gebruikt voor een bekende context[: {url}]',
    'issuer-is-string': 'De uitgever is alleen een adres, zonder profiel',
    'issuer-type': 'De uitgever zegt niet dat hij een Profile is',
    'recipient-absent': { other: 'Er staat niet in aan wie hij is toegekend' },
    'several-in-container': 'Het bestand bevat meer dan één badge[: {count}]',
    'container-deviation': 'Het bestand draagt de badge op een ongebruikelijke manier[: {reason}]',
    'text-mojibake':
      'De letters zijn beschadigd door een verkeerde tekstcodering[, in ‘{property}’]',
    'number-unsafe': '‘{property|Een getal}’ is te groot of te nauwkeurig om veilig te lezen',
    'term-unmapped':
      'Geen vocabulaire van de badge legt ‘{property|een veld}’ vast[; {context} wel]',
    'form-not-standard': 'Het staat niet in de vorm die de standaard vraagt[: ‘{property}’]',
    'control-facts-twice':
      'Een ander deel heeft de id van de badge en zegt iets anders[: ‘{property}’]',
    'dates-both': 'De data staan er twee keer: het latere begin en het eerdere einde tellen',
    'proof-holds': { other: 'Sinds de ondertekening is niets gewijzigd' },
    'proof-missing': 'Er staat geen handtekening in',
    'proof-altered': 'Gewijzigd na ondertekening',
    'proof-unsupported': 'Wij kennen deze soort zegel niet[: {suite}]',
    'proof-refused': 'Het zegel is van een soort die hier niet wordt aanvaard[: {suite}]',
    'proof-incomplete': 'Het zegel is onvolledig[: ‘{property}’ ontbreekt]',
    'proof-option': 'Het bewijs heeft ‘{property|een optie}’ in een vorm die niet wordt gelezen',
    'proof-purpose': 'Het zegel is niet gemaakt om badges uit te geven[: {got}]',
    'proof-value': 'De handtekening zelf is niet leesbaar',
    'proof-expired': 'Het zegel zelf is verlopen',
    'proof-created': 'De datum van het zegel is niet leesbaar[: {got}]',
    'proof-created-future': 'Het zegel heeft een datum in de toekomst',
    'proof-legacy-name': 'Het zegel gebruikt een oudere naam voor zijn soort',
    'proof-superseded':
      'Het zegel is van een soort die[ sinds {since}] door een nieuwere is vervangen[: {instead}]',
    'proof-other-failed': 'Een ander zegel erop klopt niet[: {suite}]',
    'proof-other-unsupported':
      'Een ander zegel erop is van een soort die wij niet kunnen controleren[: {suite}]',
    'proof-challenge': 'Het zegel beantwoordt een andere vraag dan de gestelde',
    'proof-chain': 'Een zegel verwijst naar een ander dat er niet is',
    'proof-too-many': 'Er staan te veel zegels op[: meer dan {limit}]',
    'proof-base-form': 'Dit is de eigen vorm van de houder, niet een om te laten zien',
    'proof-not-checked': 'Het zegel is niet gecontroleerd',
    'proof-withheld': 'Een deel van wat is ondertekend, wordt hier niet getoond[ ({count})]',
    'proof-selective':
      'Slechts gedeeltelijk getoond: wat hier ontbreekt, kan toch zijn ondertekend',
    'proof-covers-less': 'Het zegel dekt maar een deel van wat het bestand zegt',
    'context-unknown': 'Er wordt een vocabulaire gebruikt dat wij niet hebben[: {url}]',
    'context-inline': 'De badge legt zijn eigen vocabulaire vast[; niet geduid: {terms}]',
    'context-redefines':
      'De badge verandert de betekenis van woorden van de standaard zelf[: {property}]',
    'context-nested': 'De badge wisselt halverwege van vocabulaire[, bij ‘{property}’]',
    'context-variant': 'Het zegel klopt voor een andere gepubliceerde uitgave van het vocabulaire',
    'context-extension': 'Er wordt een extra vocabulaire gebruikt[: {url}]',
    'context-misplaced':
      'Er wordt een vocabulaire gebruikt dat niet in een badge thuishoort[: {url}]',
    'context-vocab': 'Er krijgen woorden betekenis die geen vocabulaire vastlegt',
    'term-undefined':
      '‘{property|Een veld}’ valt niet onder het zegel: geen vocabulaire legt het vast[; {context} wel]',
    'not-compacted': 'Het staat niet in de vorm die is verzegeld[: ‘{property}’]',
    'data-loss': 'Een deel valt niet onder het zegel[: ‘{property}’]',
    'control-facts-differ': 'Wat er lijkt te staan en wat is verzegeld, verschilt[: ‘{property}’]',
    'node-conflict': 'Twee delen doen zich voor als hetzelfde en verschillen[: {id}]',
    'node-described-inside':
      'Een document erin beschrijft hetzelfde anders, en zijn eigen handtekening bevestigt dat niet[: {id}]',
    'node-from-inside':
      '“{property}” kan uit een document van een andere uitgever erin komen, en niet van de eigen uitgever[: {id}]',
    'graph-too-complex':
      'De badge is zo gebouwd dat controleren te lang duurt[: de grens is {limit}]',
    'jwt-header-member': 'De ondertekende kop bevat iets dat niet is toegestaan[: {property}]',
    'jwt-algorithm': 'De ondertekeningsmethode past niet[: {got}]',
    'jwt-type': 'De ondertekende kop noemt een andere soort[: {got}]',
    'jwt-claim-missing': 'In de ondertekende envelop ontbreekt ‘{property|een gegeven}’',
    'jwt-claim-differs':
      'De ondertekende envelop en de badge spreken elkaar tegen[ over ‘{property}’]',
    'jwt-twice': {
      other: 'De ondertekende envelop bevat de badge twee keer, met dezelfde inhoud',
      fail: 'De ondertekende envelop bevat de badge twee keer, en de twee verschillen[ over ‘{property}’]',
    },
    'hosted-matches': 'De site van de uitgever[ {host}] biedt deze badge aan',
    'hosted-unreachable':
      'De site van de uitgever[ {host}] kon niet worden geraadpleegd[: {trouble}]',
    'hosted-differs': {
      other: 'De site van de uitgever[ {host}] biedt iets anders aan',
      warn: 'Het bestand is niet wat de site van de uitgever[ {host}] nu aanbiedt; dit is wat de site aanbiedt',
    },
    'hosted-scope': {
      other: 'De badge staat buiten de eigen adressen van de uitgever[: {host}]',
      unknown: 'Of de uitgever zijn badges daar bewaart, was niet vast te stellen[: {host}]',
    },
    'key-bound': 'De sleutel hoort bij {issuer|de uitgever}',
    'key-not-bound': {
      other: 'Ondertekend met een sleutel die niet bij {issuer|de uitgever} hoort',
      unknown: 'Of de sleutel bij {issuer|de uitgever} hoort, was niet vast te stellen',
    },
    'key-unreachable': 'De sleutel van {issuer|de uitgever} kon niet worden opgehaald[: {trouble}]',
    'key-method-unsupported':
      'De sleutel van de uitgever is gepubliceerd op een manier die wij niet kunnen lezen[: {method}]',
    'key-document-invalid': 'Het sleuteldocument van de uitgever is niet te gebruiken',
    'key-of-host':
      'De sleutel is alleen een bestand bij {host|de site}: wie daar een bestand kan plaatsen, kan hebben ondertekend',
    'key-not-listed': 'De sleutel staat niet bij de sleutels van {issuer|de uitgever}',
    'key-purpose': 'De uitgever staat niet toe dat deze sleutel badges uitgeeft',
    'key-port':
      'De sleutel van {issuer|de uitgever} staat op poort {port|een andere dan de gebruikelijke}; hier wordt alleen de gebruikelijke poort geopend',
    'key-malformed': 'De sleutel is niet leesbaar',
    'key-weak': 'De sleutel is te kort om veilig te zijn[: {got}]',
    'key-small-order': 'Voor deze sleutel kan iedereen ondertekenen',
    'key-type': 'De sleutel past niet bij de soort handtekening[: {got}]',
    'key-revoked': 'De uitgever heeft de sleutel ingetrokken',
    'key-expired': 'De sleutel was verlopen',
    'key-deactivated': 'De uitgever heeft zijn identificatie gedeactiveerd',
    'key-private-exposed': 'Het sleuteldocument van de uitgever toont een geheime sleutel',
    'key-not-checked': 'Van wie de sleutel is, is niet gecontroleerd',
    'key-limit': 'De uitgever publiceert meer sleutels dan wij bekijken[: meer dan {limit}]',
    'hosted-by-issuer': 'Op de site[ {host}] bewaart de uitgever zijn badges',
    'key-reference-form': {
      other: 'De sleutel is in een ongebruikelijke vorm genoemd',
      fail: 'De sleutel is genoemd in een vorm die de standaard niet toestaat[: {got}]',
    },
    'in-period': { other: 'De datum van de controle valt binnen de datums van de badge' },
    expired: 'Geëindigd[ op {until}]',
    'not-yet-valid': 'Begint[ op {from}]',
    'clock-differs':
      'De klok van dit apparaat loopt misschien verkeerd: hij wijkt {count} minuten af van die van {host}',
    'period-unreadable': 'De datums zijn niet leesbaar',
    'period-withheld': {
      other:
        'Het einde of de status kan zijn weggelaten: alleen een uitgever die beide altijd laat tonen, sluit dat uit',
      warn: 'Het einde of de status kan zijn weggelaten; dat is aanvaard, zoals gevraagd',
    },
    'status-withheld': {
      other:
        'Een deel van de status is of kan zijn weggelaten, dus hij kan zijn ingetrokken: alleen een uitgever die de hele status altijd laat tonen, sluit dat uit',
      warn: 'Een deel van de status is of kan zijn weggelaten; dat is aanvaard, zoals gevraagd',
    },
    'status-none': 'De uitgever houdt geen lijst van ingetrokken badges bij',
    'status-clear': 'De statuslijst van de uitgever trekt hem niet in',
    'status-revoked': 'Ingetrokken door de uitgever[: {statusReason}]',
    'status-suspended': 'Opgeschort door de uitgever',
    'status-unreachable':
      'De statuslijst van de uitgever[ bij {host}] kon niet worden gelezen[: {trouble}]',
    'status-unsupported':
      'Of hij is ingetrokken, wordt bijgehouden op een manier die wij niet kunnen lezen[: {type}]',
    'status-list-not-authentic': 'De statuslijst van de uitgever is zelf niet echt',
    'status-list-issuer': 'De statuslijst noemt niet de uitgever van de badge als de hare',
    'status-list-type': 'De statuslijst is niet van de verwachte soort[: {got}]',
    'status-list-purpose': 'De statuslijst dient een ander doel dan de badge zegt[: {got}]',
    'status-list-unreadable':
      'Het adres van de statuslijst[ bij {host}] antwoordt niet met een leesbare lijst',
    'status-list-short':
      'De statuslijst is korter dan de standaard vraagt en verraadt daarmee meer dan de bedoeling is',
    'status-list-expired': 'De statuslijst van de uitgever is verouderd',
    'status-list-id': 'De statuslijst noemt een ander adres als het hare',
    'status-list-older': 'De statuslijst is ouder dan een die al is gezien',
    'status-entry-malformed':
      'De vermelding hoe hij kan worden ingetrokken, is niet leesbaar[: ‘{property}’]',
    'status-index-range': 'De plaats in de statuslijst bestaat niet',
    'status-refresh': 'De uitgever kondigt een nieuwere versie aan',
    'status-message': 'De uitgever voegt een bericht toe[: {message}]',
    'status-purpose-unknown': 'De statuslijst dient een doel dat wij niet kennen[: {got}]',
    'status-not-checked': 'Niet gevraagd: het is niet bekend of de badge echt is',
    'status-offline': 'Niet gevraagd: deze controle is zonder netwerk gedaan',
    'status-limit': 'Er zijn meer of grotere statuslijsten dan wij lezen[: de grens is {limit}]',
    'issuer-listed': 'De uitgever staat op de lijst van {list|uitgevers die u vertrouwt}',
    'issuer-unlisted': 'De uitgever staat op geen van uw vertrouwde lijsten',
    'issuer-no-list': 'Er is geen vertrouwde lijst opgegeven',
    'issuer-list-unreachable':
      'De lijst van vertrouwde uitgevers[ bij {host}] kon niet worden gelezen[: {trouble}]',
    'issuer-list-unreadable': 'De inhoud van de lijst van vertrouwde uitgevers is niet leesbaar',
    'issuer-list-not-authentic': 'De lijst van vertrouwde uitgevers is zelf niet echt',
    'issuer-domain': 'De uitgever beheert {host|zijn webadres}',
    'issuer-domain-unproven': 'Dat de uitgever {host|zijn webadres} beheert, is niet aangetoond',
    'issuer-self-asserted': 'De naam is die welke de uitgever zichzelf geeft',
    'issuer-not-checked': 'Wie de uitgever is, is niet gecontroleerd',
    'recipient-match': 'Toegekend aan de genoemde persoon',
    'recipient-match-normalised':
      'Toegekend aan de genoemde persoon, als kleine verschillen in schrijfwijze niet meetellen[: {variant}]',
    'recipient-mismatch': 'Niet toegekend aan de genoemde persoon',
    'recipient-not-asked': 'Er is niemand genoemd om mee te vergelijken',
    'recipient-hash-unknown':
      'De ontvanger is verborgen op een manier die wij niet kunnen vergelijken[: {got}]',
    'recipient-hash-malformed': 'De verborgen ontvanger is niet leesbaar',
    'recipient-none': 'Er wordt niemand genoemd met wie te vergelijken valt',
    'recipient-weak-hash': 'De ontvanger is verborgen op een manier die makkelijk te raden is',
    'recipient-control-proven': 'De persoon heeft laten zien de houder te zijn',
    'recipient-control-failed':
      'Wat moest laten zien dat de persoon de houder is, laat dat niet zien',
    'recipient-not-checked': 'Of de badge van de persoon is, is niet gecontroleerd',
    'presentation-holds': 'De presentatie waarin hij zat, is door de houder ondertekend',
    'presentation-unsigned':
      'De presentatie waarin hij zat, is niet ondertekend: niets toont wie hem voorlegt',
    'presentation-altered':
      'De presentatie waarin hij zat, is veranderd nadat de houder die ondertekende',
    'presentation-other-holder':
      'De presentatie waarin hij zat, is door iemand anders dan de ontvanger ondertekend',
    'presentation-expired': 'De presentatie waarin hij zat, is verlopen',
    'presentation-faulty': 'De presentatie waarin hij zat, is gebrekkig[: {reason}]',
    'presentation-undecided':
      'Wie de presentatie waarin hij zat heeft ondertekend, was niet te controleren[: {reason}]',
    'presentation-empty': 'Dit is een presentatie waarin geen badge zit',
    'schema-conforms': 'De badge past bij het schema dat hij noemt',
    'schema-fault': 'De badge past niet bij het schema dat hij noemt[: {reason}]',
    'schema-unreachable': 'Een genoemd schema kon niet worden gelezen[: {host}][ ({trouble})]',
    'schema-unsupported':
      'Een genoemd schema is van een soort die wij niet kunnen toepassen[: {type}]',
    'schema-limit':
      'De genoemde schema’s toepassen kost meer werk dan wij doen[: de grens is {limit}]',
    'result-link': 'Een resultaat verwijst naar een beschrijving die er niet is',
    'result-value': 'Een resultaat valt buiten wat is beschreven[: {got}]',
    'result-dates': 'De activiteit eindigt voordat ze begint',
    'result-credits': 'Er zijn meer studiepunten behaald dan er zijn',
    'result-status': 'Bij een resultaat ontbreekt de status',
    'evidence-digest-ok': 'De bewijsstukken zijn ongewijzigd',
    'evidence-digest-differs': 'De bewijsstukken zijn sindsdien gewijzigd[: {host}]',
    'evidence-unreachable': 'De bewijsstukken konden niet worden gelezen[: {host}][ ({trouble})]',
    'evidence-not-asked': 'Of de bewijsstukken ongewijzigd zijn, is niet gecontroleerd',
    'endorsement-holds': 'Een aanbeveling[ van {by}] is echt',
    'endorsement-fails': 'Een aanbeveling[ van {by}] is niet geldig en is terzijde gelegd',
    'endorsement-undecided': 'Een aanbeveling[ van {by}] kon niet worden bevestigd',
    'endorsement-elsewhere': 'Een aanbeveling gaat over iets anders',
    'endorsement-id-only':
      'Dat een aanbeveling[ van {by}] deze uitgever bedoelt, blijkt niet: ze noemt een identificatie die iedereen kan overnemen',
    'endorsement-self': 'Een aanbeveling is van de uitgever zelf',
    'endorsement-limit': 'Er zijn meer aanbevelingen dan wij controleren[: {limit}]',
    'endorsement-unprotected':
      'Het zegel van de badge dekt een aanbeveling[ van {by}] die eraan hangt niet',
    'endorsement-apart': {
      other:
        'Een aanbeveling[ van {by}] die iedereen kan hebben aangehecht, kon ook zelf niet worden bevestigd',
      skipped:
        'Een aanbeveling[ van {by}] is op zichzelf echt, maar iedereen kan die aan deze badge hebben gehecht',
    },
    'child-reported': '“{title|Een badge}” erin: {answer}',
    'child-unsealed':
      'Een badge erin heeft geen eigen zegel: alleen de maker van dit geheel zegt het',
    'child-other-recipient': 'Een badge erin noemt iemand anders dan dit geheel',
    'record-partial': 'De uitgever zegt dat dit geheel niet volledig is',
    'association-unresolved': 'Er worden prestaties verbonden die er niet in staan[: {id}]',
    'refresh-newer': 'De uitgever heeft er een nieuwere versie van',
    'refresh-ignored': 'Een nieuwere versie werd aangeboden en niet gebruikt[: {reason}]',
    'refresh-unreachable': 'Of er een nieuwere versie is, was niet vast te stellen[: {trouble}]',
    'refresh-offered': 'De uitgever biedt aan hem te vernieuwen[ bij {host}]',
    unreadable: 'Er was geen badge te lezen[: {reason}]',
    custom: '{message|Er is een verdere controle gedaan}',
    'check-crashed': 'Eén controle brak af en geeft geen antwoord[: {reason}]',
    'findings-left-out': 'Niet alle bevindingen staan vermeld[: nog {count}]',
    'no-cryptography':
      'De browser geeft deze pagina geen cryptografie, omdat zij of een pagina eromheen zonder https kwam; hier kan niets worden gecontroleerd. Open haar via https, of bewaar de badge en controleer hem elders',
  },
  deviations: {
    'crc-elsewhere': 'een controlegetal elders in de afbeelding klopt niet',
    'after-iend': 'achter het einde van de afbeelding staan nog gegevens',
    compressed: 'de badge is gecomprimeerd',
    tEXt: 'de badge zit in een ouder soort tekstblok (tEXt)',
    zTXt: 'de badge zit in een gecomprimeerd tekstblok (zTXt)',
    'keyword-case': 'het sleutelwoord van de badge is verkeerd gespeld',
    doctype: 'de tekening heeft een DOCTYPE',
    'svg-namespace': 'de tekening declareert de SVG-naamruimte niet',
    namespace: 'de badge staat onder een verkeerde naamruimte, die op de juiste lijkt',
    'not-first-child': 'de badge is niet het eerste element van de tekening',
    'two-forms': 'de badge zit er in twee vormen in; de ondertekende is gelezen',
    'body-not-json': 'de tekst erin is geen JSON; de URL is gebruikt',
    'verify-differs': 'het attribuut ‘verify’ is niet de URL van de badge',
    'child-unreadable': 'een badge erin is niet leesbaar',
    'token-wrapped': 'het token was over regels verdeeld en is weer samengevoegd',
    base64: 'hij was in base64 geschreven',
    'code-block': 'hij zat in een codeblok tussen andere tekst',
    'web-page': 'hij zat in de broncode van een webpagina',
    'in-text': 'hij zat tussen andere tekst',
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'Het is niet wat de site van de genoemde uitgever aanbiedt',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'De site biedt hem aan zoals u hem ziet',
      },
    },
    codes: {
      'status-clear': 'De site van de uitgever biedt hem aan en noemt hem niet ingetrokken',
      'proof-not-checked': 'Wat de site van de uitgever aanbiedt, is niet gecontroleerd',
      'key-not-checked': 'Of de site van de uitgever is, is niet gecontroleerd',
    },
    words: {
      'picture-signed': 'Het plaatje hoort bij wat de site van de uitgever aanbiedt',
      'picture-linked': 'Het plaatje komt van {host}; de site van de uitgever noemt het adres',
      'picture-not-signed': 'Plaatje van het bestand, niet van de site van de uitgever',
    },
  },
  networkProblems: {
    network: 'geen antwoord (de site is onbereikbaar, of laat andere pagina’s haar niet lezen)',
    policy: 'een adres dat wij om veiligheidsredenen niet openen',
    timeout: 'geen antwoord op tijd',
    http: 'de site antwoordde met een fout',
    'too-large': 'het antwoord was te groot',
    'image-too-large':
      'het antwoord was te groot: het meeste ervan is de afbeelding erin, die ook gelinkt kan worden',
    redirect: 'de site verwijst door, en die doorverwijzing is niet gevolgd',
    'content-type': 'het antwoord was van een andere soort',
    page: 'de site stuurt het als webpagina, niet als JSON',
    'plain-http': 'het adres begint met http; via https kwam er geen antwoord',
    budget: 'te veel vragen voor één badge',
    aborted: 'afgebroken',
    offline: 'dit apparaat is offline',
  },
  words: {
    details: 'Over deze badge',
    'how-we-know': 'Hoe wij dat weten',
    verify: 'Verifiëren',
    awarded: 'Toegekend op {date}',
    'valid-from': 'Geldig vanaf {date}',
    'checked-at': 'Gecontroleerd: {date}',
    'as-of': 'Stand van {date}',
    'names-itself': 'de naam die hij zichzelf geeft',
    'listed-by': 'Staat op {list|een lijst die u vertrouwt}[, lijst van {listDate}]',
    'mixed-scripts': 'mengt letters uit meerdere alfabetten',
    unnamed: 'Badge zonder naam',
    'unnamed-issuer': 'Uitgever zonder naam',
    'picture-signed': 'Het plaatje hoort bij wat is verzegeld',
    'picture-linked': 'Het plaatje komt van {host}; het zegel dekt het adres',
    'picture-not-signed': 'Plaatje van het bestand, niet ondertekend',
    'no-picture': 'Geen plaatje',
    'picture-not-loaded':
      'Het plaatje op {host} wordt pas geladen als vaststaat dat de badge echt is',
    'picture-of': 'Badge: {title}',
    skills: 'Vaardigheden',
    'more-n': 'nog {count}',
    'holds-more': 'Badges in dit bestand: {count}. Dit is de eerste.',
    'column-verdict': 'Oordeel',
    share: 'Delen',
    'claims-ended': 'De einddatum[ ({date})] die erin staat, is voorbij',
    'claims-start': 'De begindatum[ ({date})] die erin staat, ligt in de toekomst',
    'and-also': '{first}. {second}',
    'part-of': 'Onderdeel van {name}',
    'awarded-to': 'Toegekend aan {who}',
    'issuer-key-only': 'Alleen aan de sleutel te herkennen',
    'unchecked-on-paper': 'Nog niet gecontroleerd bij het afdrukken',
  },
};
