import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Esta insignia es auténtica y sigue siendo válida',
      meaning:
        'Nada ha cambiado desde que el emisor la firmó y no ha sido revocada. Verificamos la firma, no la veracidad del contenido.',
      reader: 'Compruebe que conoce al emisor y que la insignia es de esta persona.',
      issuer: 'No hay nada que hacer.',
    },
    signed: {
      title: 'Esta insignia está firmada, pero no podemos saber quién la emitió',
      meaning:
        'Nada ha cambiado desde que se firmó. Solo conocemos al emisor por su clave, y cualquiera puede crear una clave y darle cualquier nombre.',
      reader:
        'Pregunte a la persona cómo confirmar quién la emitió, o contacte con la organización que indica la insignia.',
      issuer:
        'Emita insignias desde su propio dominio (did:web o un id https), o pida figurar en las listas que usan sus lectores.',
    },
    record: {
      title: 'Este expediente es auténtico y sigue siendo válido, como cada insignia que contiene',
      meaning:
        'Nada ha cambiado desde que lo firmó quien lo publicó, y hemos comprobado por separado cada insignia que contiene. Verificamos las firmas, no la veracidad del contenido.',
      reader:
        'Compruebe que sabe quién publicó el expediente y quién emitió cada insignia que contiene.',
      issuer: 'No hay nada que hacer.',
    },
    'record-signed': {
      title:
        'Este expediente es auténtico, pero no podemos saber quién emitió cada insignia que contiene',
      meaning:
        'Nada ha cambiado desde que lo firmó quien lo publicó. De al menos una insignia solo conocemos al emisor por su clave, y cualquiera puede crear una clave y darle cualquier nombre.',
      reader:
        'Mire cada insignia del expediente. Contacte con la organización que indica una insignia señalada antes de confiar en ella.',
      issuer: 'Incluya insignias cuyos emisores tengan su propio dominio (did:web o un id https).',
    },
    'record-mixed': {
      title:
        'Este expediente es lo que firmó quien lo publicó, pero no pudimos verificar todas sus insignias',
      meaning:
        'La firma del expediente solo muestra que quien lo publicó reunió estas insignias. Hemos comprobado cada una por separado.',
      reader: 'Busque la insignia que se indica aquí. No confíe en ella hasta que esté verificada.',
      issuer: 'Emita de nuevo el expediente con insignias válidas.',
    },
    invalid: {
      title: 'No confíe en esta insignia',
      meaning: 'No podemos aceptarla como lo que firmó el emisor que indica.',
      reader: 'Pida a la persona el archivo original, o pida al emisor que la confirme.',
      issuer:
        'Las comprobaciones de abajo indican qué falla y dónde. Corríjalo y emita la insignia de nuevo.',
    },
    'foreign-key': {
      title: 'No confíe en esta insignia',
      meaning: 'No ha cambiado, pero no se firmó con una clave del emisor que indica.',
      reader: 'Pida a la persona el archivo original, o pida al emisor que la confirme.',
      issuer:
        'Incluya en su documento de claves la clave con la que firma, o corrija el id del emisor en la insignia.',
    },
    faulty: {
      title: 'Esta insignia contiene errores',
      meaning:
        'Nada indica que se haya modificado. Pero no cumple el estándar, así que no podemos aceptarla tal como está.',
      reader: 'Pida al emisor que la corrija.',
      issuer: 'Corrija lo que señalan las comprobaciones de abajo y vuelva a firmar la insignia.',
    },
    unsigned: {
      title: 'Esta insignia no está firmada',
      meaning: 'Cualquiera pudo crearla. Nada la vincula con el emisor que indica.',
      reader: 'Pida a la persona o al emisor la insignia firmada.',
      issuer: 'Firme la insignia. El comando open-badge mint añade la firma y la verifica.',
    },
    'other-person': {
      title: 'Esta insignia indica otro destinatario',
      meaning:
        'La insignia en sí es auténtica y sigue siendo válida. Pero la dirección de correo electrónico o el identificador que indicó no es aquel al que se otorgó.',
      reader:
        'Pregunte a qué dirección de correo electrónico se otorgó. Muchas personas tienen varias, y las mayúsculas o los espacios pueden importar.',
      issuer: 'No hay nada que hacer.',
    },
    revoked: {
      title: 'El emisor ha revocado esta insignia',
      meaning: 'No es válida, aunque la imagen o el archivo parezcan estar bien.',
      reader:
        'Pregunte a la persona si hay una más reciente, o pregunte al emisor por qué la revocó.',
      issuer: 'Si fue un error, emita una insignia nueva. Una revocación no se puede deshacer.',
    },
    suspended: {
      title: 'El emisor ha suspendido esta insignia',
      meaning: 'No es válida en este momento. El emisor puede volver a hacerla válida.',
      reader: 'Compruébela más tarde, o pregunte al emisor.',
      issuer:
        'Levante la suspensión en su lista de estado cuando la insignia deba volver a ser válida.',
    },
    expired: {
      title: 'Esta insignia ha caducado',
      meaning: 'Es auténtica, pero su fecha de fin ha pasado.',
      reader: 'Pregunte a la persona si la ha renovado.',
      issuer: 'Emita una insignia nueva con una fecha de fin posterior.',
    },
    'not-yet-valid': {
      title: 'Esta insignia aún no es válida',
      meaning: 'Es auténtica, pero no es válida antes de su fecha de inicio.',
      reader:
        'Compruébela de nuevo después de la fecha de inicio y asegúrese de que el reloj de este dispositivo va bien.',
      issuer: 'Si debe ser válida ya, emítala de nuevo con una fecha de inicio anterior.',
    },
    unsupported: {
      title: 'No podemos comprobar esta insignia aquí',
      meaning:
        'Necesita algo que aquí no es compatible. Eso no significa que tenga algún problema.',
      reader: 'Pruebe un verificador compatible, o pida al emisor que la confirme.',
      issuer:
        'Firme la insignia también con eddsa-rdfc-2022, que la mayoría de los verificadores pueden leer.',
    },
    'other-kind': {
      title: 'Esto es una credencial verificable de otro tipo, no una insignia Open Badge',
      meaning:
        'Las reglas de Open Badges no se le aplican, así que no podemos juzgarla como insignia. Eso no significa que tenga algún problema.',
      reader: 'Compruébela con un verificador para este tipo de credencial.',
      issuer: 'No hay nada que hacer.',
    },
    indeterminate: {
      title: 'No pudimos confirmar esta insignia',
      meaning:
        'No pudimos terminar la comprobación. Eso no significa que la insignia tenga algún problema.',
      reader: 'Inténtelo más tarde o desde otra red. Si no funciona, pregunte al emisor.',
      issuer:
        'Asegúrese de que cualquier página web pueda leer su documento de claves y sus listas de estado (HTTPS, CORS).',
    },
    malformed: {
      title: 'No pudimos leer ninguna insignia aquí',
      meaning:
        'El archivo está dañado, es otra cosa, o se eliminaron los datos de la insignia, como suelen hacer las aplicaciones de chat.',
      reader: 'Pida a la persona el archivo original.',
      issuer: 'Envíe el archivo original como adjunto, o comparta un enlace a él.',
    },
    unread: {
      title: 'No pudimos abrir esta insignia',
      meaning: 'No la hemos leído, así que no podemos decir nada sobre ella.',
      reader: 'Revise el enlace y su conexión, y vuelva a intentarlo.',
      issuer: 'Publique el archivo por HTTPS y permita que otras páginas lo lean (CORS).',
    },
    waiting: {
      title: 'Esta insignia aún no se ha leído',
      meaning: 'Aún no podemos decir nada sobre ella.',
      reader: 'Siga esta indicación, o pida a la persona el archivo de la insignia.',
      issuer: 'No hay nada que hacer.',
    },
    'not-held': {
      title: 'No pudimos confirmar que esta insignia sea de esta persona',
      meaning:
        'La insignia en sí es auténtica y sigue siendo válida. Pero cualquiera puede mostrar una copia, y esta persona no ha demostrado que sea suya.',
      reader: 'Pida a la persona que la muestre otra vez desde su propia cartera digital.',
      issuer: 'No hay nada que hacer.',
    },
    unchecked: {
      title: 'Esta insignia no se ha comprobado',
      meaning: 'Cualquiera pudo crear lo que ve.',
      reader: 'Verifíquela antes de confiar en ella.',
      issuer: 'No hay nada que hacer.',
    },
    checking: {
      title: 'Se está comprobando esta insignia',
      meaning: 'Esto tarda un momento.',
      reader: 'Espere un momento.',
      issuer: 'No hay nada que hacer.',
    },
  },
  questions: {
    authentic: '¿Es auténtica?',
    current: '¿Sigue siendo válida?',
    issuer: '¿Quién la emitió?',
    recipient: '¿Es de esta persona?',
  },
  answers: {
    authentic: {
      yes: 'Nada ha cambiado desde que se firmó',
      no: 'No podemos aceptarla como auténtica',
      unknown: 'No pudimos comprobarlo',
      unsupported: 'Firmada de un modo que no podemos comprobar',
      'sealed-by': 'Firmada[ ({suite})] con la clave de {issuer|este emisor}',
    },
    current: {
      yes: 'No revocada, sin fecha de fin',
      'yes-until': 'No revocada, válida hasta el {until}',
      'no-list': 'Sin fecha de fin. El emisor no publica revocaciones para ella',
      'no-list-until': 'Válida hasta el {until}. El emisor no publica revocaciones para ella',
      revoked: 'Revocada por el emisor',
      suspended: 'Suspendida por el emisor',
      expired: 'Finalizó[ el {until}]',
      'not-yet-valid': 'Empieza[ el {from}]',
      unknown: 'No pudimos comprobarlo',
      unsupported: 'Su estado se publica de un modo que no podemos leer',
      'not-asked': 'No se comprobó, porque no pudimos confirmar que sea auténtica',
      'list-read': 'Leímos la lista de estado del emisor[ en {host}]',
    },
    issuer: {
      trusted: 'Figura en la lista de {list|sus emisores de confianza}[ (versión del {listDate})]',
      unlisted: 'No figura en sus listas de emisores de confianza',
      'unlisted-controls':
        'Confirmado como {host}. No figura en sus listas de emisores de confianza',
      unknown: 'No se comparó con una lista de emisores de confianza',
      'unknown-controls':
        'Confirmado como {host}. No se comparó con una lista de emisores de confianza',
      'not-asked': 'Se desconoce, porque la insignia no superó la comprobación',
      'not-established': 'Se desconoce, porque no pudimos confirmar que la insignia sea auténtica',
      'self-asserted': 'Se presenta como «{name}»',
    },
    recipient: {
      match: 'Otorgada a la persona indicada',
      mismatch: 'Otorgada a otro destinatario',
      'names-them': 'Indica a esta persona, pero no pudimos confirmar que sea auténtica',
      'names-other': 'Indica otro destinatario',
      'not-checked':
        'No se comprobó, porque no se indicó ninguna dirección de correo electrónico ni identificador',
      'no-recipient': 'La insignia no indica ningún destinatario',
    },
  },
  checks: {
    read: 'Lectura del archivo',
    structure: 'Formato',
    proof: 'Firma',
    key: 'Clave del emisor',
    validity: 'Fechas',
    status: 'Estado',
    issuer: 'Emisor',
    recipient: 'Destinatario',
    presentation: 'Presentación',
    schema: 'Esquemas declarados',
    results: 'Calificaciones',
    evidence: 'Evidencias',
    endorsement: 'Avales',
    child: 'Insignias que contiene',
    refresh: 'Versión más reciente',
    custom: 'Comprobación adicional',
  },
  outcomes: {
    pass: 'superada',
    fail: 'no superada',
    warn: 'aviso',
    unknown: 'no se pudo comprobar',
    unsupported: 'no compatible',
    skipped: 'omitida',
  },
  advice: {
    'proof-altered': {
      reader:
        'Pida a la persona el archivo original. Si también está modificado, pregunte al emisor.',
      issuer:
        'Algo cambió el JSON después de firmarlo, como una base de datos, una plantilla o un formateador. Firme como último paso y guarde exactamente esos bytes.',
    },
    'proof-missing': {
      reader: 'Sin firma, nadie puede saber quién la creó. Pida al emisor una insignia firmada.',
      issuer: 'Firme la insignia. El comando open-badge mint añade la firma y la verifica.',
    },
    'proof-unsupported': {
      reader: 'Pruebe un verificador compatible con este tipo de firma.',
      issuer: 'Añada una segunda firma con eddsa-rdfc-2022. Una insignia puede tener varias.',
    },
    'proof-expired': {
      reader: 'Pida a la persona una insignia renovada.',
      issuer: 'No ponga «expires» en la firma, o firme de nuevo antes de que termine.',
    },
    'context-unknown': {
      reader:
        'Eso no significa que la insignia tenga algún problema. La página en la que está puede aportar el vocabulario necesario.',
      issuer:
        'Use solo vocabularios publicados e indique a los verificadores dónde obtener el suyo.',
    },
    'context-redefines': {
      reader: 'No confíe en lo que parece decir. Pregunte al emisor.',
      issuer:
        'Quite las definiciones que cambian términos de los contextos del estándar y firme de nuevo.',
    },
    'term-undefined': {
      reader: 'No confíe en la parte que la firma no cubre.',
      issuer:
        'Añada un contexto que defina «{property|el campo}»[ ({context} lo hace)], o quítelo, y firme de nuevo.',
    },
    'term-unmapped': {
      reader: 'No confíe en esa parte, porque su significado no está definido.',
      issuer:
        'Añada un contexto que defina «{property|el campo}»[ ({context} lo hace)], o quítelo, y firme de nuevo.',
    },
    'key-not-bound': {
      reader:
        'Pida a la persona el archivo original, o contacte con el emisor. No podemos confirmar que {issuer|el emisor} haya firmado esto.',
      issuer:
        'El verificationMethod de la firma no está vinculado al id del emisor. Incluya la clave en assertionMethod, o corrija issuer.id.',
    },
    'key-not-listed': {
      reader: 'Pida al emisor que la confirme. Puede que la clave se haya sustituido.',
      issuer:
        'Conserve en su documento de claves las que ya no usa para firmar, o las insignias antiguas dejarán de verificarse.',
    },
    'key-unreachable': {
      reader:
        'Inténtelo más tarde. El sitio del emisor puede estar caído o no dejar que otras páginas lean su clave.',
      issuer:
        'Publique el documento de claves en {url|su URL} por HTTPS, sin redirecciones, con Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Eso no significa que la insignia tenga algún problema. Pruebe otro verificador.',
      issuer: 'Publique la clave también como did:web o did:key.',
    },
    'key-port': {
      reader:
        'Eso no significa que la insignia tenga algún problema. Puede que otro verificador abra una URL así.',
      issuer:
        'Publique el documento de claves en el puerto estándar de HTTPS, sin puerto en el identificador.',
    },
    'key-malformed': {
      reader:
        'Puede que la insignia esté bien, pero no pudimos comprobar su firma. Pida al emisor que la confirme.',
      issuer:
        'Corrija la clave en su documento de claves. Una Multikey empieza por el código de su tipo (z6Mk…, zDn…), y un PEM tiene saltos de línea reales.',
    },
    'key-ambiguous': {
      reader:
        'Puede que la insignia esté bien, pero no pudimos comprobar su firma. Pida al emisor que la confirme.',
      issuer: 'Dé a cada clave de su documento de claves un id propio.',
    },
    'key-document-invalid': {
      reader: 'Pida al emisor que la confirme.',
      issuer:
        'Revise el documento de claves[ en {url}]. Su id, controller y verificationMethod deben concordar.',
    },
    'key-revoked': {
      reader: 'Pida al emisor una insignia firmada con una clave actual.',
      issuer: 'Emita la insignia de nuevo con una clave actual.',
    },
    'hosted-unreachable': {
      reader:
        'Inténtelo más tarde. El sitio del emisor puede estar caído o no dejar que otras páginas lo lean.',
      issuer: 'Publique la Assertion por HTTPS con Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Confíe en lo que muestra el sitio del emisor, no en este archivo.',
      issuer: 'La copia difiere de lo que usted aloja. Entregue la actual.',
    },
    'property-missing': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Añada «{property|el campo}» y firme de nuevo.',
    },
    'property-withheld': {
      reader: 'Pida a la persona que mostró la insignia que revele también esta parte.',
      issuer: 'Haga obligatoria la revelación de todos los campos requeridos.',
    },
    'property-type': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Escriba «{property|el campo}» como {expected|exige el estándar} y firme de nuevo.',
    },
    'property-value': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Dé a «{property|el campo}» un valor que permita el estándar y firme de nuevo.',
    },
    'date-format': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Escriba las fechas con hora y zona horaria, como 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Pida a la persona el archivo tal como lo envió el emisor.',
      issuer: 'Escriba el texto en la imagen como UTF-8 (un bloque iTXt, no tEXt).',
    },
    'container-deviation': {
      reader: 'Pida al emisor un archivo que cumpla el estándar.',
      issuer:
        'Incruste de nuevo la insignia con el comando open-badge bake, que cumple el estándar.',
    },
    expired: {
      reader: 'Pregunte a la persona si la ha renovado.',
      issuer: 'Emita una insignia nueva con una fecha de fin posterior.',
    },
    'not-yet-valid': {
      reader:
        'Compruébela de nuevo después de la fecha de inicio y asegúrese de que el reloj de este dispositivo va bien.',
      issuer: 'Si debe ser válida ya, emítala de nuevo con una fecha de inicio anterior.',
    },
    'period-withheld': {
      reader:
        'Pida a la persona que comparta también la fecha de fin y el estado, o la insignia entera.',
      issuer:
        'Haga obligatorios `validUntil` y `credentialStatus`, con todo lo que contienen, para que el titular no pueda omitirlos.',
    },
    'status-withheld': {
      reader:
        'Pida a la persona que comparta también la fecha de fin y el estado, o la insignia entera.',
      issuer:
        'Haga obligatorios `validUntil` y `credentialStatus`, con todo lo que contienen, para que el titular no pueda omitirlos.',
    },
    'status-revoked': {
      reader:
        'Pregunte a la persona si hay una más reciente, o pregunte al emisor por qué la revocó.',
      issuer: 'Si fue un error, emita una insignia nueva. Una revocación no se puede deshacer.',
    },
    'status-suspended': {
      reader: 'Compruébela más tarde, o pregunte al emisor.',
      issuer: 'Borre el bit de su lista de suspensión cuando la insignia deba volver a ser válida.',
    },
    'status-unreachable': {
      reader:
        'Inténtelo más tarde. Mientras no podamos leer la lista, no podemos saber si la insignia fue revocada.',
      issuer:
        'Publique la lista en {url|su URL} por HTTPS, sin redirecciones, con Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Pregunte al emisor si sigue siendo válida.',
      issuer:
        'Añada un BitstringStatusListEntry. Una insignia puede tener varias entradas de estado.',
    },
    'status-list-not-authentic': {
      reader: 'Pregunte al emisor si la insignia sigue siendo válida.',
      issuer: 'Firme la lista de estado de nuevo tras cada cambio.',
    },
    'status-list-issuer': {
      reader: 'Pregunte al emisor si otra entidad lleva su lista.',
      issuer: 'Firme la lista de estado con la clave con la que firma las insignias.',
    },
    'status-list-unreadable': {
      reader: 'Pregunte al emisor si la insignia sigue siendo válida.',
      issuer:
        'Compruebe qué devuelve {url|su URL}. Debe ser la propia lista, y su encodedList debe ser «u» seguida del base64url de los bits comprimidos con gzip.',
    },
    'issuer-unlisted': {
      reader:
        'No figurar en una lista no es sospechoso. Mire quién es el emisor y decida si lo conoce.',
      issuer: 'Pida figurar en las listas que usan sus lectores.',
    },
    'issuer-list-unreachable': {
      reader: 'Inténtelo más tarde. El resultado de la comprobación no depende de ello.',
      issuer: 'No hay nada que hacer.',
    },
    'recipient-mismatch': {
      reader:
        'Pregunte a qué dirección de correo electrónico se otorgó. Muchas personas tienen varias, y las mayúsculas o los espacios pueden importar.',
      issuer: 'No hay nada que hacer.',
    },
    'recipient-hash-unknown': {
      reader: 'Pida a la persona que lo demuestre de otro modo.',
      issuer: 'Use sha256 con una sal.',
    },
    'recipient-not-asked': {
      reader:
        'Compárela con la dirección de correo electrónico de la persona. La dirección se queda en esta página.',
      issuer: 'No hay nada que hacer.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'El propio sitio del emisor la publica y no dice que esté revocada. Nada en ella está firmado, así que solo es tan fiable como ese sitio. No verificamos la veracidad del contenido.',
      },
      invalid: {
        meaning: 'No podemos aceptarla como una insignia del sitio del emisor indicado.',
      },
      faulty: {
        issuer:
          'Corrija lo que señalan las comprobaciones de abajo en los documentos que publica su sitio.',
      },
      indeterminate: {
        issuer:
          'Asegúrese de que cualquier página web pueda leer la insignia, su clase y el perfil de usted (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'El sitio del emisor la publica',
        no: 'No podemos aceptarla como auténtica',
        'sealed-by': 'Alojada en {host|el sitio del emisor}',
      },
      current: {
        'list-read': 'El sitio del emisor[ ({host})] no dice que esté revocada',
      },
    },
    checks: {
      proof: 'Alojamiento',
      key: 'Sitio del emisor',
    },
    correct: 'Corrija «{property|el campo}» en los documentos que publica su sitio.',
    words: {
      uncovered: 'No procede del sitio del emisor',
    },
  },
  words: {
    'verify-again': 'Comprobar de nuevo',
    raw: 'Datos sin procesar',
    technical: 'Detalles técnicos',
    checks: 'Todas las comprobaciones',
    'four-questions': 'Cuatro preguntas',
    'what-you-can-do': 'Qué puede hacer',
    'if-you-issued': 'Si usted es el emisor:',
    receipt: 'Guardar comprobante',
    'hidden-personal': 'Mostrar datos personales',
    'valid-until': 'Válida hasta el {date}',
    ended: 'Finalizó el {date}',
    starts: 'Empieza el {date}',
    'allow-request':
      'Pida a los responsables de esta página que permitan las peticiones a {host} en su política de seguridad (connect-src).',
    'nothing-sent': 'La comprobación se hizo en su navegador. No se subió nada.',
    description: 'Descripción',
    criteria: 'Cómo se obtiene',
    'criteria-page': 'Criterios',
    narrative: 'Sobre esta concesión',
    evidence: 'Evidencias',
    results: 'Calificaciones',
    reached: 'alcanzado',
    required: 'exigido',
    passed: 'Requisito cumplido',
    'not-passed': 'Requisito no cumplido',
    'result-value': 'Calificación: {value}',
    'possible-values': 'Posibles: {values}',
    range: 'de {min|…} a {max|…}',
    'order-not-sealed': 'Ninguna firma cubre el orden de estos niveles',
    requires: 'Exigido: {value}',
    endorsements: 'Avales',
    'credits-earned': 'Créditos obtenidos',
    'credits-available': 'Créditos posibles',
    type: 'Tipo',
    identifiers: 'Identificadores',
    dates: 'Fechas',
    language: 'Idioma',
    version: 'Versión',
    recipient: 'Destinatario',
    'recipient-hashed': 'oculto (se puede comparar, pero no leer)',
    role: 'Función',
    term: 'Periodo',
    license: 'Número de licencia',
    activity: 'Actividad',
    'assessed-by': 'Evaluada por',
    'created-by': 'Diseñada por',
    accreditations: 'Acreditaciones, según el emisor',
    field: 'Campo de estudio',
    specialization: 'Especialización',
    'other-name': 'También llamada',
    'found-in': 'Encontrada en',
    'data-model': 'Estándar',
    'contains-badges': 'Insignias que contiene',
    partial: 'Parte de un expediente mayor',
    code: 'Código',
    where: 'Lugar',
    'read-at': 'obtenido el {date}',
    key: 'Clave',
    digest: 'Resumen criptográfico',
    address: 'URL',
    'asked-how': 'Cómo lo comprobamos',
    'asked-clock': 'Reloj',
    'asked-own-clock': 'de este dispositivo',
    'asked-set-clock': 'fijado por la página',
    'asked-lists': 'Listas de emisores de confianza',
    'asked-person': 'Persona con quien comparar',
    'asked-named': 'indicada (no se guarda en el informe)',
    'asked-nobody': 'no indicada',
    'asked-holder': 'Prueba del titular',
    'asked-strict': 'Desviaciones menores del estándar',
    'asked-accepted': 'aceptadas, con un aviso',
    'asked-refused': 'rechazadas',
    'asked-network': 'Peticiones de red',
    'asked-nothing': 'ninguna',
    'asked-saved': 'ninguna: las respuestas vienen de un archivo guardado el {date}',
    points: 'Puntos: {value}',
    website: 'Sitio web',
    email: 'Correo electrónico',
    identifier: 'Identificador',
    credential: 'Credencial',
    achievement: 'Logro',
    facts: 'Resumen',
    'meaning-no-list':
      'Nada ha cambiado desde que el emisor la firmó. El emisor no publica revocaciones para ella, así que no podemos saber si fue revocada. Verificamos la firma, no la veracidad del contenido.',
    uncovered: 'No cubierto por la firma',
    withheld: 'Lo que el titular puede haber omitido',
    'render-method': 'Diseño personalizado',
    'not-run': '{method} (lo ofrece el emisor; aquí no se ejecuta)',
    'also-in': 'También disponible en',
    'what-it-took': 'Lo que hizo falta',
    'level-reached': 'Nivel alcanzado: {level}',
    compare: 'Comparar',
    'compare-hint': 'Correo electrónico (no sale de su navegador)',
  },
};
