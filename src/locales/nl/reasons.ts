import type { ReasonsPart } from '../surfaces.js';

export const reasons: ReasonsPart = {
  codes: {
    'structure-conforms': 'Voldoet aan de standaard',
    'property-missing': '‘{property|Een verplicht veld}’ ontbreekt',
    'property-withheld':
      '‘{property|Een verplicht veld}’ wordt niet getoond. De houder kan het hebben achtergehouden',
    'property-type':
      '‘{property|Een veld}’ heeft het verkeerde type[: {expected} verwacht][, {got} gevonden]',
    'property-value':
      '‘{property|Een veld}’ heeft een waarde die de standaard niet toestaat[: {got}][ ({expected} verwacht)]',
    'value-empty': '‘{property|Een veld}’ is leeg',
    'property-count':
      '‘{property|Een veld}’ heeft het verkeerde aantal waarden[: {expected} verwacht][, {got} gevonden]',
    'property-null': '‘{property|Een veld}’ is leeg (null), dus we behandelen het als ontbrekend',
    'property-empty':
      '‘{property|Een veld}’ is een lege lijst, dus we behandelen het als ontbrekend',
    'property-not-array':
      '‘{property|Een veld}’ zou een lijst moeten zijn. We hebben een enkele waarde aanvaard',
    'property-deprecated-form': '‘{property|Een veld}’ staat in een oudere vorm',
    'property-ambiguous':
      '‘{property|Een veld}’ komt onder twee namen voor, met verschillende waarden',
    'date-format':
      '‘{property|Een datum}’ staat niet in de datumnotatie die de standaard vereist[: {got}]',
    'date-no-offset': '‘{property|Een datum}’ heeft geen tijdzone, dus we lezen die als UTC',
    'dates-reversed': 'De einddatum ligt vóór de begindatum',
    'id-not-absolute': '‘{property|id}’ is geen volledige URL of URI[: {got}]',
    'type-missing': 'Het type bevat niet {expected|het verwachte type}',
    'credential-kind': 'Dit is een verifieerbare credential, maar geen Open Badge[: {got}]',
    'enum-unknown':
      '‘{property|Een veld}’ heeft een waarde die niet op de lijst van de standaard staat[: {got}]',
    'context-missing': 'Een verplichte vermelding in @context ontbreekt[: {expected}]',
    'context-order': 'De vermeldingen in @context staan in de verkeerde volgorde',
    'context-alias': 'Er wordt een andere URL gebruikt voor een bekende context[: {url}]',
    'issuer-is-string': 'De uitgever is alleen een identificatie, zonder profiel',
    'issuer-type': 'De uitgever is niet gemarkeerd als Profile',
    'recipient-absent': { other: 'Er staat niet in aan wie hij is toegekend' },
    'several-in-container': 'Het bestand bevat meer dan één badge[ ({count})]',
    'container-deviation': 'De badge is op een ongebruikelijke manier opgeslagen[: {reason}]',
    'text-mojibake':
      'Een deel van de tekst is onleesbaar geworden door een verkeerde codering[ (‘{property}’)]',
    'number-unsafe': '‘{property|Een getal}’ is te groot of te nauwkeurig om betrouwbaar te lezen',
    'term-unmapped':
      'Geen vocabulaire van de badge definieert ‘{property|een veld}’[, maar {context} wel]',
    'form-not-standard': 'Niet geschreven in de vorm die de standaard vereist[: ‘{property}’]',
    'control-facts-twice':
      'Een ander deel heeft de id van de badge, maar zegt iets anders[: ‘{property}’]',
    'dates-both': 'De datums staan er twee keer in. Het latere begin en het eerdere einde tellen',
    'proof-holds': { other: 'Sinds de ondertekening is er niets gewijzigd' },
    'proof-missing': 'Er staat geen handtekening in',
    'proof-altered': 'Gewijzigd na ondertekening',
    'proof-unsupported': 'Deze soort handtekening ondersteunen we niet[: {suite}]',
    'proof-refused': 'Deze soort handtekening aanvaarden we hier niet[: {suite}]',
    'proof-incomplete': 'De handtekening is onvolledig[: ‘{property}’ ontbreekt]',
    'proof-option':
      'De handtekening heeft ‘{property|een optie}’ in een vorm die we niet kunnen lezen',
    'proof-purpose': 'De handtekening is niet gemaakt om badges uit te geven[: {got}]',
    'proof-value': 'De handtekening zelf is niet leesbaar',
    'proof-expired': 'De handtekening is verlopen',
    'proof-created': 'De datum van de handtekening is niet leesbaar[: {got}]',
    'proof-created-future': 'De handtekening heeft een datum in de toekomst',
    'proof-legacy-name': 'De handtekening gebruikt een oudere naam voor haar soort',
    'proof-superseded':
      'Deze soort handtekening is door een nieuwere vervangen[ (sinds {since})][: {instead}]',
    'proof-other-failed': 'Een andere handtekening erop is niet geldig[: {suite}]',
    'proof-other-unsupported': 'Een andere handtekening erop kunnen we niet controleren[: {suite}]',
    'proof-other-unchecked': 'We konden een andere handtekening erop niet controleren[: {suite}]',
    'proof-other-party': 'Ook een andere partij heeft het ondertekend',
    'proof-challenge': 'De handtekening is voor een bepaald verzoek gemaakt',
    'proof-chain': 'De handtekening hangt af van een andere die we niet konden bevestigen',
    'proof-too-many': 'Er staan te veel handtekeningen op[: meer dan {limit}]',
    'proof-base-form': 'Dit is de eigen versie van de houder, niet een om te delen',
    'proof-not-checked': 'De handtekening is niet gecontroleerd',
    'proof-withheld': 'Sommige ondertekende delen worden hier niet gedeeld[ ({count})]',
    'proof-selective': 'De houder heeft misschien maar een deel gedeeld van wat is ondertekend',
    'proof-covers-less': 'De handtekening dekt maar een deel van wat het bestand zegt',
    'context-unknown': 'Er wordt een vocabulaire gebruikt dat we niet hebben[: {url}]',
    'context-inline':
      'Er wordt een eigen vocabulaire gedefinieerd[; niet geïnterpreteerd: {terms}]',
    'context-redefines': 'De betekenis van termen uit de standaard wordt gewijzigd[: {property}]',
    'context-nested': 'Het vocabulaire verandert halverwege[ (‘{property}’)]',
    'context-variant': 'Ondertekend met een andere gepubliceerde versie van het vocabulaire',
    'context-extension': 'Er wordt een extra vocabulaire gebruikt[: {url}]',
    'context-misplaced':
      'Er wordt een vocabulaire gebruikt dat niet in een badge thuishoort[: {url}]',
    'context-vocab': 'Termen krijgen een betekenis die geen vocabulaire definieert',
    'term-undefined':
      'De handtekening dekt ‘{property|een veld}’ niet, omdat geen vocabulaire van de badge het definieert[; {context} wel]',
    'not-compacted': 'Niet geschreven in de vorm die is ondertekend[: ‘{property}’]',
    'data-loss': 'De handtekening dekt een deel niet[: ‘{property}’]',
    'control-facts-differ':
      'Wat er lijkt te staan, verschilt van wat is ondertekend[: ‘{property}’]',
    'node-conflict': {
      other:
        'Iets staat er twee keer in met dezelfde identificatie, dus is niet duidelijk wat geldt[: {id}]',
      warn: 'Twee delen beschrijven hetzelfde op een andere manier[: {id}]',
    },
    'node-described-inside':
      'Een document erin beschrijft hetzelfde anders, en de eigen handtekening van dat document bevestigt dat niet[: {id}]',
    'node-from-inside':
      '‘{property}’ kan uit een document van een andere uitgever erin komen, en niet van de eigen uitgever[: {id}]',
    'graph-too-complex': 'Te complex om te controleren[: de grens is {limit}]',
    'jwt-header-member': 'De ondertekende header bevat iets dat niet is toegestaan[: {property}]',
    'jwt-algorithm': 'Deze ondertekeningsmethode kan niet worden aanvaard[: {got}]',
    'jwt-type': 'De ondertekende header noemt een ander type[: {got}]',
    'jwt-claim-missing': 'In de ondertekende envelop ontbreekt ‘{property|een gegeven}’',
    'jwt-claim-differs':
      'De ondertekende envelop en de badge spreken elkaar tegen[ over ‘{property}’]',
    'jwt-twice': {
      other: 'De ondertekende envelop bevat de badge twee keer, met dezelfde inhoud',
      fail: 'De ondertekende envelop bevat de badge twee keer, met verschillende inhoud[: ‘{property}’]',
    },
    'hosted-matches': 'De site van de uitgever[ ({host})] biedt deze badge aan',
    'hosted-unreachable':
      'We konden van de site van de uitgever[ ({host})] niet ophalen wat nodig is[: {trouble}]',
    'hosted-differs': {
      other: 'De site van de uitgever[ ({host})] biedt iets anders aan',
      warn: 'Het bestand verschilt van wat de site van de uitgever[ ({host})] nu aanbiedt. U ziet wat de site aanbiedt',
    },
    'hosted-scope': {
      other: 'Staat buiten de eigen URL’s van de uitgever[: {host}]',
      unknown: 'Of de uitgever zijn badges daar host, was niet vast te stellen[: {host}]',
    },
    'key-bound': 'De sleutel hoort bij {issuer|de uitgever}',
    'key-not-bound': {
      other: 'Ondertekend met een sleutel die niet bij {issuer|de uitgever} hoort',
      unknown: 'Of de sleutel bij {issuer|de uitgever} hoort, was niet vast te stellen',
    },
    'key-unreachable': 'De sleutel van {issuer|de uitgever} kon niet worden opgehaald[: {trouble}]',
    'key-method-unsupported':
      'De sleutel van de uitgever is gepubliceerd op een manier die we niet kunnen lezen[: {method}]',
    'key-document-invalid': 'Het sleuteldocument van de uitgever is niet te gebruiken',
    'key-of-host':
      'De sleutel is alleen een bestand op {host|de site}. Iedereen die daar een bestand kan plaatsen, kan dit hebben ondertekend',
    'key-not-listed': 'De sleutel staat niet bij de sleutels van {issuer|de uitgever}',
    'key-purpose': 'De uitgever staat niet toe dat deze sleutel badges uitgeeft',
    'key-port':
      'De sleutel van {issuer|de uitgever} staat niet op de standaardpoort[, maar op {port}]. We openen alleen de standaardpoort',
    'key-malformed': 'De sleutel is niet leesbaar',
    'key-ambiguous':
      'De uitgever noemt meerdere sleutels onder één naam, waardoor niet duidelijk is welke bedoeld is',
    'key-weak': 'De sleutel is te kort om veilig te zijn[: {got}]',
    'key-small-order': 'Deze sleutel is onveilig: iedereen kan ermee ondertekenen',
    'key-type': 'We kunnen deze soort sleutel niet gebruiken met deze soort handtekening[: {got}]',
    'key-revoked': 'De uitgever heeft de sleutel ingetrokken',
    'key-expired': 'De sleutel is verlopen',
    'key-deactivated': 'De uitgever heeft zijn identificatie gedeactiveerd',
    'key-private-exposed': 'Het sleuteldocument van de uitgever bevat een zichtbare privésleutel',
    'key-not-checked': 'We hebben niet gecontroleerd van wie de sleutel is',
    'key-limit': 'De uitgever publiceert meer sleutels dan we controleren[: meer dan {limit}]',
    'hosted-by-issuer': 'De uitgever host zijn badges op deze site[ ({host})]',
    'key-reference-form': {
      other: 'Er wordt op een ongebruikelijke manier naar de sleutel verwezen',
      fail: 'Er wordt naar de sleutel verwezen op een manier die de standaard niet toestaat[: {got}]',
    },
    'in-period': { other: 'Het moment van de controle valt binnen de datums van de badge' },
    expired: 'Eindigde[ op {until}]',
    'not-yet-valid': 'Begint[ op {from}]',
    'clock-differs':
      'De klok van dit apparaat staat misschien verkeerd. Hij wijkt {count:one=# minuut;other=# minuten} af van de klok van {host}',
    'period-unreadable': 'De datums zijn niet leesbaar',
    'period-withheld': {
      other:
        'De einddatum of de status is misschien weggelaten. Alleen een uitgever die beide verplicht maakt, sluit dat uit',
      warn: 'De einddatum of de status is misschien weggelaten; deze controle staat dat toe',
    },
    'status-withheld': {
      other:
        'Een deel van de status is of kan zijn weggelaten, dus hij kan zijn ingetrokken. Alleen een uitgever die de hele status verplicht maakt, sluit dat uit',
      warn: 'Een deel van de status is of kan zijn weggelaten; deze controle staat dat toe',
    },
    'status-none': 'Er wordt geen statuslijst genoemd',
    'status-clear': 'Volgens de statuslijst van de uitgever is hij niet ingetrokken of opgeschort',
    'status-revoked': 'Ingetrokken door de uitgever[: {statusReason}]',
    'status-suspended': 'Opgeschort door de uitgever',
    'status-unreachable':
      'De statuslijst van de uitgever[ bij {host}] kon niet worden gelezen[: {trouble}]',
    'status-unsupported':
      'De status is gepubliceerd op een manier die we niet kunnen lezen[: {type}]',
    'status-list-not-authentic':
      'We konden niet bevestigen dat de statuslijst van de uitgever echt is',
    'status-list-issuer':
      'De statuslijst noemt niet de uitgever van de badge als haar eigen uitgever',
    'status-list-type': 'De statuslijst is niet van het verwachte type[: {got}]',
    'status-list-purpose': 'De statuslijst heeft een ander doel dan de badge zegt[: {got}]',
    'status-list-unreadable':
      'De URL van de statuslijst[ bij {host}] geeft geen lijst terug die we kunnen lezen',
    'status-list-short':
      'De statuslijst is korter dan de standaard vereist en beschermt de privacy daardoor minder goed',
    'status-list-expired': 'De statuslijst van de uitgever is niet actueel',
    'status-list-id': 'De statuslijst noemt een andere URL als de hare',
    'status-list-older': 'De statuslijst is ouder dan een die we eerder hebben gezien',
    'status-entry-malformed': 'De statusgegevens zijn niet juist geschreven[: ‘{property}’]',
    'status-index-range': 'De plaats in de statuslijst bestaat niet',
    'status-refresh': 'Volgens de uitgever is er een nieuwere versie',
    'status-message': 'De uitgever heeft een bericht toegevoegd[: {message}]',
    'status-purpose-unknown': 'De statuslijst heeft een doel dat we niet kennen[: {got}]',
    'status-not-checked': 'Niet gecontroleerd, omdat we niet konden bevestigen dat hij echt is',
    'status-offline': 'Niet gecontroleerd, omdat deze controle offline is gedaan',
    'status-limit': 'Er zijn meer of grotere statuslijsten dan we lezen[: de grens is {limit}]',
    'issuer-listed': 'De uitgever staat op de lijst van {list|uitgevers die u vertrouwt}',
    'issuer-unlisted': 'De uitgever staat op geen van uw lijsten van vertrouwde uitgevers',
    'issuer-no-list': 'Er is geen lijst van vertrouwde uitgevers opgegeven',
    'issuer-list-unreachable':
      'De lijst van vertrouwde uitgevers[ bij {host}] kon niet worden gelezen[: {trouble}]',
    'issuer-list-unreadable':
      'De lijst van vertrouwde uitgevers heeft een inhoud die we niet kunnen lezen',
    'issuer-list-not-authentic':
      'We konden niet bevestigen dat de lijst van vertrouwde uitgevers echt is',
    'issuer-domain': 'De uitgever beheert {host|zijn domein}',
    'issuer-domain-unproven': 'Niets bevestigt dat de uitgever {host|zijn domein} beheert',
    'issuer-self-asserted': 'Zo noemt de uitgever zichzelf',
    'issuer-not-checked': 'We hebben niet gecontroleerd wie de uitgever is',
    'recipient-match': 'Toegekend aan de genoemde persoon',
    'recipient-match-normalised':
      'Toegekend aan de genoemde persoon, afgezien van kleine verschillen in schrijfwijze[ ({variant})]',
    'recipient-mismatch': 'Er staat een andere ontvanger in',
    'recipient-not-asked':
      'Er is geen e-mailadres of identificatie opgegeven om mee te vergelijken',
    'recipient-hash-unknown':
      'De ontvanger is verborgen op een manier die we niet kunnen vergelijken[: {got}]',
    'recipient-hash-malformed': 'De verborgen ontvanger is niet leesbaar',
    'recipient-none': 'Er wordt geen ontvanger genoemd met wie we kunnen vergelijken',
    'recipient-withheld':
      'Mogelijk ontbreken gegevens over de ontvanger, dus we kunnen niet vergelijken',
    'recipient-weak-hash': 'De ontvanger is verborgen op een manier die makkelijk te raden is',
    'recipient-control-proven': 'De persoon heeft aangetoond de houder te zijn',
    'recipient-control-failed': 'De persoon heeft niet aangetoond de houder te zijn',
    'recipient-not-checked': 'We hebben niet gecontroleerd of hij van de persoon is',
    'presentation-holds': 'De presentatie waarin hij zat, is door de houder ondertekend',
    'presentation-unsigned':
      'De presentatie waarin hij zat, is niet ondertekend, dus iedereen kan die hebben gemaakt',
    'presentation-altered':
      'De presentatie waarin hij zat, is gewijzigd nadat de houder die ondertekende',
    'presentation-other-holder':
      'De presentatie waarin hij zat, is door iemand anders dan de ontvanger ondertekend',
    'presentation-expired': 'De presentatie waarin hij zat, is verlopen',
    'presentation-faulty': 'De presentatie waarin hij zat, is niet geldig',
    'presentation-undecided':
      'We konden niet controleren wie de presentatie heeft ondertekend waarin hij zat',
    'presentation-empty': 'Dit is een presentatie die geen badge bevat',
    'schema-conforms': 'Voldoet aan het genoemde schema',
    'schema-fault': 'Voldoet niet aan het genoemde schema[: {reason}]',
    'schema-unreachable': 'Een genoemd schema kon niet worden gelezen[: {host}][ ({trouble})]',
    'schema-unsupported':
      'Er wordt een schema genoemd van een type dat we niet kunnen gebruiken[: {type}]',
    'schema-limit':
      'De genoemde schema’s controleren kost meer werk dan we toestaan[: de grens is {limit}]',
    'result-link': 'Een leerresultaat verwijst naar een beschrijving die er niet is',
    'result-value': 'Een leerresultaat is niet een van de mogelijke waarden[: {got}]',
    'result-dates': 'De activiteit eindigt voordat ze begint',
    'result-credits': 'Er zijn meer studiepunten behaald dan er zijn',
    'result-status': 'Bij een leerresultaat ontbreekt de status',
    'evidence-digest-ok': 'De bewijsstukken zijn ongewijzigd',
    'evidence-digest-differs': 'De bewijsstukken zijn gewijzigd sinds ze zijn vastgelegd[: {host}]',
    'evidence-unreachable': 'De bewijsstukken konden niet worden gelezen[: {host}][ ({trouble})]',
    'evidence-not-asked': 'We hebben niet gecontroleerd of de bewijsstukken ongewijzigd zijn',
    'endorsement-holds': 'Een aanbeveling[ van {by}] is echt en geldig',
    'endorsement-fails': 'Een aanbeveling[ van {by}] is niet geldig',
    'endorsement-undecided': 'Een aanbeveling[ van {by}] kon niet worden bevestigd',
    'endorsement-elsewhere': 'Een aanbeveling gaat over iets anders',
    'endorsement-id-only':
      'Of een aanbeveling[ van {by}] voor deze uitgever is bedoeld, is niet duidelijk: ze noemt een identificatie die iedereen kan kopiëren',
    'endorsement-self': 'Een aanbeveling komt van de uitgever zelf',
    'endorsement-limit': 'We hebben niet elke aanbeveling gecontroleerd[: de grens is {limit}]',
    'endorsement-unprotected':
      'De handtekening van de badge dekt een toegevoegde aanbeveling[ van {by}] niet',
    'endorsement-apart': {
      other:
        'Iedereen kan een aanbeveling[ van {by}] hebben toegevoegd, en bevestigen konden we die ook niet',
      skipped:
        'Een aanbeveling[ van {by}] is op zichzelf echt, maar iedereen kan die aan deze badge hebben toegevoegd',
    },
    'child-reported': '‘{title|Een badge}’ erin: {answer}',
    'child-unsealed':
      'Een badge erin heeft geen eigen handtekening, dus alleen de samensteller van dit leeroverzicht staat ervoor in',
    'child-other-recipient': 'Een badge erin noemt iemand anders dan dit leeroverzicht',
    'record-partial': 'Volgens de uitgever is dit leeroverzicht niet volledig',
    'association-unresolved': 'Er worden prestaties gekoppeld die er niet in staan[: {id}]',
    'refresh-newer': 'De uitgever heeft een nieuwere versie',
    'refresh-ignored': 'Er is een nieuwere versie aangeboden, maar we hebben die niet gebruikt',
    'refresh-unreachable': 'Of er een nieuwere versie is, was niet vast te stellen[: {trouble}]',
    'refresh-offered': 'De uitgever biedt aan hem te vernieuwen[ bij {host}]',
    unreadable: 'Er was geen badge te lezen[: {reason}]',
    custom: '{message|Er is een extra controle gedaan}',
    'check-crashed': 'Eén controle is onverwacht gestopt en heeft geen uitkomst[: {reason}]',
    'findings-left-out': 'Niet alle bevindingen staan vermeld[: nog {count}]',
    'no-cryptography':
      'Deze pagina, of een pagina eromheen, kwam zonder HTTPS, dus de browser biedt geen cryptografie en we kunnen niets controleren. Open haar via HTTPS, of sla de badge op en controleer hem elders',
  },
  deviations: {
    'crc-elsewhere': 'een controlegetal elders in de afbeelding klopt niet',
    'after-iend': 'achter het einde van de afbeelding staan nog gegevens',
    compressed: 'de badge is gecomprimeerd',
    tEXt: 'de badge zit in een ouder soort tekstblok (tEXt)',
    zTXt: 'de badge zit in een gecomprimeerd tekstblok (zTXt)',
    'keyword-case': 'het sleutelwoord van de badge is verkeerd gespeld',
    doctype: 'de SVG-afbeelding heeft een DOCTYPE',
    'svg-namespace': 'de SVG-afbeelding declareert de SVG-naamruimte niet',
    namespace: 'de badge gebruikt een verkeerde naamruimte, die op de juiste lijkt',
    'not-first-child': 'de badge is niet het eerste element van de SVG-afbeelding',
    'two-forms': 'de badge zit er in twee vormen in, en we hebben de ondertekende gelezen',
    'body-not-json': 'de tekst erin is geen JSON, dus we hebben de URL gebruikt',
    'verify-differs': 'het attribuut ‘verify’ is niet de URL van de badge',
    'child-unreadable': 'een badge erin is niet leesbaar',
    'token-wrapped': 'het token was over regels verdeeld, en we hebben die samengevoegd',
    base64: 'hij was in base64 gecodeerd',
    'code-block': 'hij zat in een codeblok tussen andere tekst',
    'web-page': 'hij zat in de broncode van een webpagina',
    'in-text': 'hij zat tussen andere tekst',
  },
  hosted: {
    codes: {
      'status-clear': 'De site van de uitgever biedt hem aan en noemt hem niet ingetrokken',
      'proof-not-checked': 'We hebben niet gecontroleerd wat de site van de uitgever aanbiedt',
      'key-not-checked': 'We hebben niet gecontroleerd of de site van de uitgever is',
    },
  },
  networkProblems: {
    network: 'geen antwoord (de site is onbereikbaar, of blokkeert verzoeken van webpagina’s)',
    policy: 'een URL die we om veiligheidsredenen niet openen',
    csp: 'het beveiligingsbeleid van deze pagina staat het verzoek niet toe (connect-src)',
    timeout: 'geen antwoord op tijd',
    http: 'de site gaf een fout terug',
    'too-large': 'het antwoord was te groot',
    'image-too-large':
      'het antwoord was te groot: het meeste ervan is een afbeelding, die ook gelinkt kan worden',
    redirect: 'de site verwijst door, en we hebben die doorverwijzing niet gevolgd',
    'content-type': 'het antwoord was van een ander type',
    page: 'de site stuurt het als webpagina, niet als JSON',
    'plain-http': 'de URL begint met http, en de site antwoordde niet via https',
    budget: 'te veel verzoeken voor één badge',
    aborted: 'geannuleerd',
    offline: 'dit apparaat is offline',
  },
};
