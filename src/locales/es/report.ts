import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Esta insignia es auténtica y está vigente',
      meaning:
        'Es lo que firmó el emisor y no ha sido retirada. De que sea cierto lo que afirma responde el emisor.',
      reader:
        'Compruebe quién es el emisor y si la insignia pertenece a la persona que la ha mostrado.',
      issuer: 'No hay nada que hacer.',
    },
    signed: {
      title: 'Esta insignia está firmada, pero nada muestra quién la emitió',
      meaning:
        'Nada ha cambiado desde que se firmó. Al emisor solo se le conoce por su clave: cualquiera puede crear una clave y darle cualquier nombre.',
      reader:
        'Pregunte a la persona cómo confirmar quién la emitió, o pregunte a la organización que nombra la insignia.',
      issuer:
        'Emita insignias desde su propio dominio (did:web o un id https), o pida que le incluyan en las listas de sus lectores.',
    },
    record: {
      title: 'Este registro es auténtico y está vigente, como cada insignia que contiene',
      meaning:
        'Es lo que firmó quien lo publicó, y cada insignia que contiene se comprobó por separado. De si lo que afirma es cierto responden los emisores.',
      reader: 'Fíjese en quién publicó el registro y quién emitió cada insignia.',
      issuer: 'No hay nada que hacer.',
    },
    'record-mixed': {
      title:
        'Este registro es lo que firmó quien lo publicó, pero no todas sus insignias son válidas',
      meaning:
        'La firma del registro solo dice que quien lo publicó reunió estas insignias. Cada una se comprobó por separado.',
      reader: 'Mire la insignia que aquí se nombra y no confíe en ella.',
      issuer: 'Emita de nuevo el registro con insignias válidas.',
    },
    invalid: {
      title: 'No se fíe de esta insignia',
      meaning: 'Lo que ve no es lo que selló el emisor que nombra.',
      reader: 'Pida a la persona el archivo original, o al emisor una confirmación.',
      issuer:
        'Abra las comprobaciones de abajo: cada una dice qué falla y dónde. Corríjalo y emita la insignia de nuevo.',
    },
    'foreign-key': {
      title: 'No se fíe de esta insignia',
      meaning: 'Está intacta, pero no la firmó el emisor que nombra.',
      reader: 'Pida a la persona el archivo original, o al emisor una confirmación.',
      issuer:
        'Incluya en su documento de claves la clave con la que firma, o corrija el id del emisor en la insignia.',
    },
    faulty: {
      title: 'Esta insignia incumple las reglas del estándar',
      meaning:
        'Nada indica que alguien la haya alterado, pero no se hizo como pide el estándar y no puede aceptarse tal como está.',
      reader: 'Pida al emisor que la corrija.',
      issuer: 'Corrija lo que señalan las comprobaciones de abajo y firme la insignia de nuevo.',
    },
    unsigned: {
      title: 'Nadie ha firmado esta insignia',
      meaning: 'Cualquiera pudo escribirla: nada la une al emisor que nombra.',
      reader: 'Pida a la persona o al emisor la insignia firmada.',
      issuer: 'Firme la insignia: open-badge mint añade la firma y la verifica.',
    },
    'other-person': {
      title: 'Esta insignia no se otorgó a la persona indicada',
      meaning:
        'La insignia en sí es auténtica y está vigente. La dirección indicada no es aquella a la que se otorgó.',
      reader:
        'Pregunte a qué dirección de correo se otorgó: muchas personas tienen varias. Las mayúsculas y los espacios pueden importar.',
      issuer: 'No hay nada que hacer.',
    },
    revoked: {
      title: 'El emisor ha retirado esta insignia',
      meaning: 'Ya no vale, digan lo que digan la imagen o el archivo.',
      reader: 'Pregunte a la persona si hay una más reciente, o al emisor por qué la retiró.',
      issuer: 'Si fue un error, emita una insignia nueva: una revocación es definitiva.',
    },
    suspended: {
      title: 'El emisor ha dejado esta insignia en suspenso',
      meaning: 'No vale en este momento y puede volver a valer más adelante.',
      reader: 'Compruébela más tarde, o pregunte al emisor.',
      issuer: 'Levante la suspensión en su lista de estado cuando la insignia deba volver a valer.',
    },
    expired: {
      title: 'Esta insignia ha caducado',
      meaning: 'Valió hasta su fecha de fin. Caducada no quiere decir falsa.',
      reader: 'Pregunte a la persona si la ha renovado.',
      issuer: 'Emita una insignia nueva con una fecha de fin posterior.',
    },
    'not-yet-valid': {
      title: 'Esta insignia todavía no vale',
      meaning: 'Empieza a valer en una fecha posterior.',
      reader:
        'Compruébela después de esa fecha, y compruebe que el reloj de este dispositivo va bien.',
      issuer: 'Si debe valer ya, emítala de nuevo con una fecha de inicio anterior.',
    },
    unsupported: {
      title: 'No podemos comprobar una insignia de este tipo',
      meaning:
        'Esto no dice nada en contra de la insignia. Está sellada o se controla de un modo que aquí no está incluido.',
      reader: 'Use un verificador que conozca este tipo, o pida al emisor una confirmación.',
      issuer:
        'Selle la insignia también con eddsa-rdfc-2022: la mayoría de los verificadores pueden leerlo.',
    },
    'other-kind': {
      title: 'Esto es una credencial verificable de otro tipo, no una Open Badge',
      meaning:
        'Las reglas de Open Badges no se le aplican, así que no se juzga como insignia. Esto no dice nada en su contra.',
      reader: 'Compruébela con un verificador para este tipo de credencial.',
      issuer: 'No hay nada que hacer.',
    },
    indeterminate: {
      title: 'No se pudo confirmar esta insignia',
      meaning:
        'No se encontró nada incorrecto, pero parte de la comprobación no pudo hacerse. Puede ser auténtica.',
      reader: 'Inténtelo más tarde o desde otra red. Si sigue igual, pregunte al emisor.',
      issuer:
        'Asegúrese de que su documento de claves y sus listas de estado pueden leerse desde cualquier página web (HTTPS, CORS).',
    },
    malformed: {
      title: 'No se pudo leer ninguna insignia de esto',
      meaning: 'El archivo está dañado, es otra cosa o ha perdido su insignia por el camino.',
      reader: 'Pida a la persona el archivo original.',
      issuer: 'Envíe el archivo original como adjunto, o comparta un enlace a él.',
    },
    unread: {
      title: 'No se pudo abrir la insignia',
      meaning: 'No se sabe nada de ella: no llegó a leerse.',
      reader: 'Revise la dirección y su conexión, y vuelva a intentarlo.',
      issuer: 'Sirva el archivo por HTTPS y deje que otras páginas lo lean (CORS).',
    },
    waiting: {
      title: 'Esta insignia aún no se ha leído',
      meaning: 'Por ahora no se sabe nada de ella.',
      reader: 'Siga la indicación o pida el archivo de la insignia.',
      issuer: 'Nada que hacer.',
    },
    'not-held': {
      title: 'Quien mostró esta insignia no demostró que sea suya',
      meaning: 'La insignia misma es auténtica y vigente. Cualquiera puede mostrar una copia.',
      reader: 'Pida a la persona que la muestre otra vez desde su propia cartera.',
      issuer: 'Nada que hacer.',
    },
    unchecked: {
      title: 'Esta insignia no se ha comprobado',
      meaning: 'Cualquiera pudo escribir lo que ve.',
      reader: 'Verifíquela antes de fiarse de ella.',
      issuer: 'No hay nada que hacer.',
    },
    checking: {
      title: 'Se está comprobando esta insignia',
      meaning: 'La respuesta llega enseguida.',
      reader: 'Espere un momento.',
      issuer: 'No hay nada que hacer.',
    },
  },
  questions: {
    authentic: '¿Auténtica?',
    current: '¿Vigente?',
    issuer: '¿Emisor?',
    recipient: '¿Titular?',
  },
  answers: {
    authentic: {
      yes: 'Nada ha cambiado desde que se firmó',
      no: 'No es lo que firmó el emisor que nombra',
      unknown: 'No se pudo averiguar',
      unsupported: 'Sellada de un modo que no podemos comprobar',
      'sealed-by': '[Firma {suite}, ]con la clave de {issuer|este emisor}',
    },
    current: {
      yes: 'No retirada, sin fecha de fin',
      'yes-until': 'No retirada, vale hasta el {until}',
      'no-list': 'Sin fecha de fin. El emisor no lleva lista de insignias retiradas',
      'no-list-until': 'Vale hasta el {until}. El emisor no lleva lista de insignias retiradas',
      revoked: 'Retirada por el emisor',
      suspended: 'En suspenso por decisión del emisor',
      expired: 'Terminó[ el {until}]',
      'not-yet-valid': 'Empieza[ el {from}]',
      unknown: 'No se pudo averiguar',
      unsupported: 'Se controla de un modo que no podemos leer',
      'not-asked': 'No se preguntó: no se sabe si es auténtica',
      'list-read': 'Se leyó la lista de estado del emisor[ en {host}]',
    },
    issuer: {
      trusted: 'Figura en {list|una lista de su confianza}[, lista del {listDate}]',
      unlisted: 'En ninguna de sus listas de confianza',
      'unlisted-controls': 'Controla {host}. En ninguna de sus listas de confianza',
      unknown: 'No se consultó ninguna lista de confianza',
      'unknown-controls': 'Controla {host}. No se consultó ninguna lista de confianza',
      'not-asked': 'Sin determinar: la insignia no es auténtica',
      'not-established': 'Sin determinar: no se sabe si la insignia es auténtica',
      'self-asserted': '«{name}» es el nombre que se da a sí mismo',
    },
    recipient: {
      match: 'Otorgada a la persona indicada',
      mismatch: 'No otorgada a la persona indicada',
      'names-them': 'Nombra a esta persona, pero no se sabe si es auténtica',
      'names-other': 'No nombra a la persona indicada',
      'not-checked': 'No se preguntó: no se indicó a nadie con quien comparar',
      'no-recipient': 'La insignia no nombra a nadie',
    },
  },
  checks: {
    read: 'Lectura del archivo',
    structure: 'Forma de la insignia',
    proof: 'Sello',
    key: 'Clave del emisor',
    validity: 'Fechas',
    status: 'Retirada',
    issuer: 'Emisor',
    recipient: 'Titular',
    presentation: 'Presentación',
    schema: 'Esquemas declarados',
    results: 'Resultados',
    evidence: 'Evidencias',
    endorsement: 'Avales',
    child: 'Insignias que contiene',
    refresh: 'Versión más reciente',
    custom: 'Otra comprobación',
  },
  outcomes: {
    pass: 'superada',
    fail: 'no superada',
    warn: 'nota',
    unknown: 'no se pudo averiguar',
    unsupported: 'no disponible aquí',
    skipped: 'no se preguntó',
  },
  advice: {
    'proof-altered': {
      reader:
        'Pida a la persona el archivo original. Si también está alterado, pregunte al emisor.',
      issuer:
        'Algo cambió el JSON después de firmarlo: una base de datos, una plantilla, un formateador. Firme al final y guarde exactamente esos bytes.',
    },
    'proof-missing': {
      reader: 'Sin firma nadie puede saber quién la escribió. Pida al emisor una insignia firmada.',
      issuer: 'Firme la insignia: open-badge mint añade la firma y la verifica.',
    },
    'proof-unsupported': {
      reader: 'Pruebe un verificador que conozca este tipo de firma.',
      issuer: 'Añada una segunda firma del tipo eddsa-rdfc-2022: una insignia puede llevar varias.',
    },
    'proof-expired': {
      reader: 'Pida a la persona una insignia renovada.',
      issuer: 'No ponga «expires» en la firma, o firme de nuevo antes de que termine.',
    },
    'context-unknown': {
      reader:
        'Esto no dice nada en contra de la insignia. La página en la que está puede aportar el vocabulario que falta.',
      issuer: 'Use solo vocabularios publicados, y diga a los verificadores dónde obtener el suyo.',
    },
    'context-redefines': {
      reader: 'No se fíe de lo que parece decir. Pregunte al emisor.',
      issuer:
        'Quite las definiciones que cambian términos de los contextos del estándar y firme de nuevo.',
    },
    'term-undefined': {
      reader: 'No se fíe de la parte que el sello no abarca.',
      issuer:
        'Añada un contexto que defina «{property|el campo}»[ ({context} lo hace)], o quítelo, y firme de nuevo.',
    },
    'term-unmapped': {
      reader: 'No se fíe de esa parte: nadie puede decir qué significa.',
      issuer:
        'Añada un contexto que defina «{property|el campo}»[ ({context} lo hace)], o quítelo, y firme de nuevo.',
    },
    'key-not-bound': {
      reader:
        'Pida a la persona el archivo original, o al emisor una confirmación. Nadie de {issuer|este emisor} ha firmado esto.',
      issuer:
        'El verificationMethod de la firma no pertenece al id del emisor. Incluya la clave en assertionMethod, o corrija issuer.id.',
    },
    'key-not-listed': {
      reader: 'Pida al emisor una confirmación: puede que la clave se haya sustituido.',
      issuer:
        'Conserve en su documento de claves las que ya no usa para firmar, o las insignias antiguas dejarán de verificarse.',
    },
    'key-unreachable': {
      reader:
        'Inténtelo más tarde. El sitio del emisor puede estar caído o no dejar que otras páginas lean su clave.',
      issuer:
        'Sirva el documento de claves en {url|su dirección} por HTTPS, sin redirecciones, con Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Esto no dice nada en contra de la insignia. Pruebe otro verificador.',
      issuer: 'Publique la clave también como did:web o did:key.',
    },
    'key-port': {
      reader:
        'Esto no dice nada en contra de la insignia. Puede que otro verificador abra esa dirección.',
      issuer:
        'Sirva el documento de claves en el puerto habitual de HTTPS, sin puerto en el identificador.',
    },
    'key-malformed': {
      reader:
        'Esto no dice nada en contra de la insignia: no se pudo comprobar su firma. Pida al emisor una confirmación.',
      issuer:
        'Corrija la clave en su documento de claves: una Multikey empieza por el código de su tipo (z6Mk…, zDn…) y un PEM tiene saltos de línea reales.',
    },
    'key-document-invalid': {
      reader: 'Pida al emisor una confirmación.',
      issuer:
        'Revise el documento de claves[ en {url}]: id, controller y verificationMethod tienen que concordar.',
    },
    'key-revoked': {
      reader: 'Pida al emisor una insignia firmada con una clave actual.',
      issuer: 'Emita la insignia de nuevo con una clave actual.',
    },
    'hosted-unreachable': {
      reader:
        'Inténtelo más tarde. El sitio del emisor puede estar caído o no dejar que otras páginas lo lean.',
      issuer: 'Sirva la Assertion por HTTPS con Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Fíese de lo que muestra el sitio del emisor, no de este archivo.',
      issuer: 'La copia difiere de lo que usted aloja: entregue la actual.',
    },
    'property-missing': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Añada «{property|el campo}» y firme de nuevo.',
    },
    'property-type': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Escriba «{property|el campo}» como {expected|pide el estándar} y firme de nuevo.',
    },
    'property-value': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Dé a «{property|el campo}» un valor que el estándar permita y firme de nuevo.',
    },
    'date-format': {
      reader: 'Pida al emisor que corrija la insignia.',
      issuer: 'Escriba las fechas con hora y zona, como 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Pida a la persona el archivo tal como lo envió el emisor.',
      issuer: 'Escriba el texto en la imagen como UTF-8 (un bloque iTXt, no tEXt).',
    },
    'container-deviation': {
      reader: 'Pida al emisor el archivo de nuevo, hecho como dice el estándar.',
      issuer: 'Incruste la insignia como dice el estándar: open-badge bake lo hace.',
    },
    expired: {
      reader: 'Pregunte a la persona si la ha renovado.',
      issuer: 'Emita una insignia nueva con una fecha de fin posterior.',
    },
    'not-yet-valid': {
      reader:
        'Compruébela después de esa fecha, y compruebe que el reloj de este dispositivo va bien.',
      issuer: 'Si debe valer ya, emítala de nuevo con una fecha de inicio anterior.',
    },
    'period-withheld': {
      reader: 'Pida a la persona que muestre también el fin y el estado, o la insignia entera.',
      issuer:
        'Haga obligatorios `validUntil` y `credentialStatus`, con todo lo que contienen: nada que el titular pueda omitir.',
    },
    'status-withheld': {
      reader: 'Pida a la persona que muestre también el fin y el estado, o la insignia entera.',
      issuer:
        'Haga obligatorios `validUntil` y `credentialStatus`, con todo lo que contienen: nada que el titular pueda omitir.',
    },
    'status-revoked': {
      reader: 'Pregunte a la persona si hay una más reciente, o al emisor por qué la retiró.',
      issuer: 'Si fue un error, emita una insignia nueva: una revocación es definitiva.',
    },
    'status-suspended': {
      reader: 'Compruébela más tarde, o pregunte al emisor.',
      issuer: 'Borre el bit de su lista de suspensión cuando la insignia deba volver a valer.',
    },
    'status-unreachable': {
      reader:
        'Inténtelo más tarde. Mientras no se pueda leer la lista, nadie sabe si la insignia fue retirada.',
      issuer:
        'Sirva la lista en {url|su dirección} por HTTPS, sin redirecciones, con Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Pregunte al emisor si aún vale.',
      issuer: 'Añada un BitstringStatusListEntry: una insignia puede llevar varios.',
    },
    'status-list-not-authentic': {
      reader: 'Pregunte al emisor si la insignia aún vale.',
      issuer: 'Firme la lista de estado de nuevo tras cada cambio.',
    },
    'status-list-issuer': {
      reader: 'Pregunte al emisor si deja que otros lleven su lista.',
      issuer: 'Firme la lista de estado con la clave con la que firma las insignias.',
    },
    'status-list-unreadable': {
      reader: 'Pregunte al emisor si la insignia aún vale.',
      issuer:
        'Compruebe qué responde {url|su dirección}: debe ser la propia lista; encodedList debe ser «u» y luego base64url de los bits comprimidos con gzip.',
    },
    'issuer-unlisted': {
      reader:
        'No figurar en una lista no es sospechoso. Mire la dirección del emisor y decida si lo conoce.',
      issuer: 'Pida que lo incluyan en las listas que usan sus lectores.',
    },
    'issuer-list-unreachable': {
      reader: 'Inténtelo más tarde. El veredicto sobre la insignia no depende de ello.',
      issuer: 'No hay nada que hacer.',
    },
    'recipient-mismatch': {
      reader:
        'Pregunte a qué dirección de correo se otorgó: muchas personas tienen varias. Las mayúsculas y los espacios pueden importar.',
      issuer: 'No hay nada que hacer.',
    },
    'recipient-hash-unknown': {
      reader: 'Pida a la persona que lo demuestre de otro modo.',
      issuer: 'Use sha256 con una sal.',
    },
    'recipient-not-asked': {
      reader: 'Escriba el correo de la persona para comparar. Se queda en esta página.',
      issuer: 'No hay nada que hacer.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'El propio sitio del emisor la sirve y no la da por retirada. Nada en ella está firmado: solo el sitio responde por ella. De que sea cierto lo que afirma responde el emisor.',
      },
      invalid: {
        meaning: 'Lo que ve no es lo que sirve el sitio del emisor que nombra.',
      },
      faulty: {
        issuer: 'Corrija lo que indican las comprobaciones en los documentos que sirve su sitio.',
      },
      indeterminate: {
        issuer:
          'Asegúrese de que cualquier página web pueda leer la insignia, su clase y su perfil (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'El sitio del emisor la sirve',
        no: 'No es lo que sirve el sitio del emisor indicado',
        'sealed-by': 'alojada en {host|el sitio del emisor}',
      },
      current: {
        'list-read': 'Se preguntó al sitio del emisor[ {host}] y no la da por retirada',
      },
    },
    checks: {
      proof: 'Alojamiento',
      key: 'Sitio del emisor',
    },
    correct: 'Corrija «{property|el campo}» en los documentos que sirve su sitio.',
    words: {
      uncovered: 'Lo que el sitio del emisor no sirve',
    },
  },
  words: {
    'verify-again': 'Comprobar de nuevo',
    copy: 'Copiar',
    copied: 'Copiado',
    raw: 'La insignia tal como llegó',
    technical: 'Detalles técnicos',
    checks: 'Todas las comprobaciones',
    'four-questions': 'Cuatro preguntas',
    'what-you-can-do': 'Qué puede hacer',
    'if-you-issued': 'Si usted es el emisor:',
    receipt: 'Guardar como recibo',
    'hidden-personal': 'Personal, oculto hasta que lo pida',
    'valid-until': 'Vale hasta el {date}',
    ended: 'Terminó el {date}',
    starts: 'Empieza el {date}',
    'nothing-sent': 'Todo ocurrió en su navegador; la insignia no se envió a ninguna parte.',
    description: 'Descripción',
    criteria: 'Cómo se obtiene',
    'criteria-page': 'Criterios',
    narrative: 'Sobre esta concesión',
    evidence: 'Evidencias',
    results: 'Resultados',
    reached: 'alcanzado',
    required: 'exigido',
    passed: 'Requisito cumplido',
    'not-passed': 'Requisito no cumplido',
    'result-value': 'Resultado: {value}',
    'possible-values': 'Posibles: {values}',
    range: 'de {min|…} a {max|…}',
    'order-not-sealed': 'El orden de estos niveles no está sellado',
    requires: 'Exigido: {value}',
    endorsements: 'Avales',
    'credits-earned': 'Créditos obtenidos',
    'credits-available': 'Créditos posibles',
    type: 'Tipo',
    identifiers: 'Identificadores',
    dates: 'Fechas',
    language: 'Idioma',
    version: 'Versión',
    recipient: 'Titular',
    'recipient-hashed': 'oculto (un hash); se puede comparar, no leer',
    role: 'Función',
    term: 'Periodo',
    license: 'Número de licencia',
    activity: 'Actividad',
    'assessed-by': 'Evaluada por',
    'created-by': 'Diseñada por',
    field: 'Campo de estudio',
    specialization: 'Especialización',
    'other-name': 'También llamada',
    'found-in': 'Encontrada en',
    'data-model': 'Estándar',
    'contains-badges': 'Insignias que contiene',
    partial: 'Parte de un conjunto mayor',
    code: 'Código',
    where: 'Lugar',
    'read-at': 'leída el {date}',
    key: 'Clave',
    digest: 'Resumen criptográfico',
    address: 'Dirección',
    'asked-how': 'Qué se preguntó',
    'asked-clock': 'Reloj',
    'asked-own-clock': 'de este dispositivo',
    'asked-set-clock': 'fijado por la página',
    'asked-lists': 'Listas de emisores de confianza',
    'asked-person': 'Persona con quien comparar',
    'asked-named': 'indicada (no se guarda en el informe)',
    'asked-nobody': 'nadie indicado',
    'asked-holder': 'Prueba del titular',
    'asked-strict': 'Pequeñas desviaciones del estándar',
    'asked-accepted': 'aceptadas, con una nota',
    'asked-refused': 'rechazadas',
    'asked-network': 'Preguntas a la red',
    'asked-nothing': 'ninguna',
    'asked-saved': 'ninguna: las respuestas vienen de un paquete guardado el {date}',
    points: 'Puntos: {value}',
    website: 'Sitio web',
    email: 'Correo electrónico',
    identifier: 'Identificador',
    credential: 'Credencial',
    achievement: 'Logro',
    facts: 'En resumen',
    'meaning-no-list':
      'Es lo que firmó el emisor. No lleva una lista de retiradas, así que no se puede preguntar si ha sido retirada. De que sea cierto lo que afirma responde el emisor.',
    uncovered: 'Lo que el sello no abarca',
    withheld: 'Reservado',
    'render-method': 'Diseño propio',
    'not-run': '{method} (lo indica el emisor; aquí no se ejecuta)',
    'also-in': 'También disponible en',
    'what-it-took': 'Lo que hizo falta',
    'level-reached': 'Nivel alcanzado: {level}',
    compare: 'Comparar',
    'compare-hint': 'Correo electrónico (no sale de su navegador)',
  },
};
