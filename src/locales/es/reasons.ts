import type { ReasonsPart } from '../surfaces.js';

export const reasons: ReasonsPart = {
  codes: {
    'structure-conforms': 'Cumple el estándar',
    'property-missing': 'Falta «{property|un campo obligatorio}»',
    'property-withheld':
      'No se muestra “{property|un campo obligatorio}”. Puede que el titular lo haya retenido',
    'property-type':
      '«{property|Un campo}» tiene un tipo incorrecto[: se esperaba {expected}][, se encontró {got}]',
    'property-value':
      '«{property|Un campo}» tiene un valor que el estándar no permite[: {got}][ (se esperaba {expected})]',
    'value-empty': '«{property|Un campo}» está vacío',
    'property-count':
      '«{property|Un campo}» tiene un número incorrecto de valores[: se esperaba {expected}][, se encontró {got}]',
    'property-null': '«{property|Un campo}» está vacío (null), así que lo tratamos como ausente',
    'property-empty': '«{property|Un campo}» es una lista vacía, así que lo tratamos como ausente',
    'property-not-array': '«{property|Un campo}» debería ser una lista. Aceptamos un único valor',
    'property-deprecated-form': '«{property|Un campo}» está escrito en una forma antigua',
    'property-ambiguous': '«{property|Un campo}» aparece con dos nombres y valores distintos',
    'date-format':
      '«{property|Una fecha}» no tiene el formato de fecha que exige el estándar[: {got}]',
    'date-no-offset': '«{property|Una fecha}» no tiene zona horaria, así que la leímos como UTC',
    'dates-reversed': 'Su fecha de fin es anterior a la de inicio',
    'id-not-absolute': '«{property|id}» no es una URL o URI completa[: {got}]',
    'type-missing': 'Su tipo no incluye {expected|el tipo esperado}',
    'credential-kind': 'Es una credencial verificable, pero no una insignia Open Badge[: {got}]',
    'enum-unknown':
      '«{property|Un campo}» tiene un valor que no está en la lista del estándar[: {got}]',
    'context-missing': 'Falta una entrada obligatoria de @context[: {expected}]',
    'context-order': 'Las entradas de @context están en otro orden',
    'context-alias': 'Usa otra URL para un contexto conocido[: {url}]',
    'issuer-is-string': 'El emisor es solo un identificador, sin perfil',
    'issuer-type': 'El emisor no está marcado como Profile',
    'recipient-absent': { other: 'No indica a quién se otorgó' },
    'several-in-container': 'El archivo contiene más de una insignia[ ({count})]',
    'container-deviation': 'La insignia está guardada de un modo poco habitual[: {reason}]',
    'text-mojibake':
      'Parte de su texto se estropeó por una codificación incorrecta[ («{property}»)]',
    'number-unsafe':
      '«{property|Un número}» es demasiado grande o preciso para leerlo de forma fiable',
    'term-unmapped':
      'Ningún vocabulario de la insignia define «{property|un campo}»[, pero {context} sí]',
    'form-not-standard': 'No está escrita en la forma que exige el estándar[: «{property}»]',
    'control-facts-twice':
      'Otra de sus partes tiene el mismo id que la insignia, pero dice otra cosa[: «{property}»]',
    'dates-both':
      'Indica sus fechas dos veces. Cuentan el inicio más tardío y el final más temprano',
    'proof-holds': { other: 'Nada ha cambiado desde que se firmó' },
    'proof-missing': 'No tiene firma',
    'proof-altered': 'Modificada después de firmarse',
    'proof-unsupported': 'Este tipo de firma no es compatible[: {suite}]',
    'proof-refused': 'Aquí no aceptamos este tipo de firma[: {suite}]',
    'proof-incomplete': 'La firma está incompleta[: falta «{property}»]',
    'proof-option': 'La firma tiene «{property|una opción}» en una forma que no podemos leer',
    'proof-purpose': 'La firma no se hizo para emitir insignias[: {got}]',
    'proof-value': 'La firma en sí no se puede leer',
    'proof-expired': 'La firma ha caducado',
    'proof-created': 'La fecha de la firma no se puede leer[: {got}]',
    'proof-created-future': 'La firma lleva una fecha futura',
    'proof-legacy-name': 'La firma usa un nombre antiguo para su tipo',
    'proof-superseded':
      'Este tipo de firma se sustituyó por otro más reciente[ (desde {since})][: {instead}]',
    'proof-other-failed': 'Otra de sus firmas no es válida[: {suite}]',
    'proof-other-unsupported': 'No podemos comprobar otra de sus firmas[: {suite}]',
    'proof-other-unchecked': 'No pudimos comprobar otra de sus firmas[: {suite}]',
    'proof-other-party': 'También la ha firmado un tercero',
    'proof-challenge': 'La firma se hizo para una solicitud concreta',
    'proof-chain': 'La firma depende de otra que no pudimos confirmar',
    'proof-too-many': 'Tiene demasiadas firmas[: más de {limit}]',
    'proof-base-form': 'Es la versión privada del titular, no una hecha para compartir',
    'proof-not-checked': 'No se comprobó la firma',
    'proof-withheld': 'Algunas partes firmadas no se comparten aquí[ ({count})]',
    'proof-selective': 'Puede que el titular solo haya compartido algunas partes de lo firmado',
    'proof-covers-less': 'La firma solo cubre una parte de lo que dice el archivo',
    'context-unknown': 'Usa un vocabulario que no tenemos[: {url}]',
    'context-inline': 'Define su propio vocabulario[; sin interpretar: {terms}]',
    'context-redefines': 'Cambia el significado de términos del estándar[: {property}]',
    'context-nested': 'Cambia de vocabulario a mitad de camino[ («{property}»)]',
    'context-variant': 'Se firmó con otra versión publicada del vocabulario',
    'context-extension': 'Usa un vocabulario adicional[: {url}]',
    'context-misplaced': 'Usa un vocabulario que no corresponde a una insignia[: {url}]',
    'context-vocab': 'Da significado a términos que ningún vocabulario define',
    'term-undefined':
      'La firma no cubre «{property|un campo}», porque ningún vocabulario de la insignia lo define[; {context} sí]',
    'not-compacted': 'No está escrita en la forma que se firmó[: «{property}»]',
    'data-loss': 'La firma no cubre una parte de ella[: «{property}»]',
    'control-facts-differ': 'Lo que parece decir difiere de lo que se firmó[: «{property}»]',
    'node-conflict': {
      other:
        'Incluye algo dos veces con el mismo identificador, así que no está claro cuál cuenta[: {id}]',
      warn: 'Dos de sus partes describen lo mismo de forma distinta[: {id}]',
    },
    'node-described-inside':
      'Un documento que contiene describe lo mismo de otra manera, y la propia firma de ese documento no lo confirma[: {id}]',
    'node-from-inside':
      '«{property}» puede proceder de un documento de otro emisor que contiene, y no de su propio emisor[: {id}]',
    'graph-too-complex': 'Es demasiado compleja para comprobarla[: el límite es {limit}]',
    'jwt-header-member': 'La cabecera firmada contiene algo que no está permitido[: {property}]',
    'jwt-algorithm': 'Este método de firma no se puede aceptar[: {got}]',
    'jwt-type': 'La cabecera firmada indica otro tipo[: {got}]',
    'jwt-claim-missing': 'Al sobre firmado le falta «{property|un dato}»',
    'jwt-claim-differs': 'El sobre firmado y la insignia no coinciden[ en «{property}»]',
    'jwt-twice': {
      other: 'El sobre firmado contiene la insignia dos veces, con el mismo contenido',
      fail: 'El sobre firmado contiene la insignia dos veces, con distinto contenido[: «{property}»]',
    },
    'hosted-matches': 'El sitio del emisor[ ({host})] publica esta insignia',
    'hosted-unreachable':
      'No pudimos obtener lo necesario del sitio del emisor[ ({host})][: {trouble}]',
    'hosted-differs': {
      other: 'El sitio del emisor[ ({host})] publica otra cosa',
      warn: 'El archivo difiere de lo que publica ahora el sitio del emisor[ ({host})]. Está viendo lo que publica el sitio',
    },
    'hosted-scope': {
      other: 'Está alojada fuera de las URL del emisor[: {host}]',
      unknown: 'No pudimos saber si el emisor aloja allí sus insignias[: {host}]',
    },
    'key-bound': 'La clave pertenece a {issuer|este emisor}',
    'key-not-bound': {
      other: 'Firmada con una clave que no pertenece a {issuer|este emisor}',
      unknown: 'No pudimos saber si la clave pertenece a {issuer|este emisor}',
    },
    'key-unreachable': 'No pudimos obtener la clave de {issuer|este emisor}[: {trouble}]',
    'key-method-unsupported':
      'La clave del emisor está publicada de un modo que no podemos leer[: {method}]',
    'key-document-invalid': 'El documento de claves del emisor no se puede usar',
    'key-of-host':
      'La clave es solo un archivo en {host|el sitio}. Cualquiera que pueda poner allí un archivo podría haber firmado esto',
    'key-not-listed': 'La clave no está entre las claves de {issuer|este emisor}',
    'key-purpose': 'El emisor no permite que esta clave emita insignias',
    'key-port':
      'La clave de {issuer|este emisor} no está en el puerto estándar[, sino en el {port}]. Solo abrimos el puerto estándar',
    'key-malformed': 'La clave no se puede leer',
    'key-ambiguous':
      'El emisor publica varias claves con un mismo nombre, por lo que no se sabe cuál usar',
    'key-weak': 'La clave es demasiado corta para ser segura[: {got}]',
    'key-small-order': 'Esta clave no es segura: cualquiera puede firmar con ella',
    'key-type': 'No podemos usar este tipo de clave con este tipo de firma[: {got}]',
    'key-revoked': 'El emisor ha revocado la clave',
    'key-expired': 'La clave ha caducado',
    'key-deactivated': 'El emisor ha desactivado su identificador',
    'key-private-exposed': 'El documento de claves del emisor expone una clave privada',
    'key-not-checked': 'No se comprobó de quién es la clave',
    'key-limit': 'El emisor publica más claves de las que comprobamos[: más de {limit}]',
    'hosted-by-issuer': 'El emisor aloja sus insignias en este sitio[ ({host})]',
    'key-reference-form': {
      other: 'La referencia a la clave tiene una forma poco habitual',
      fail: 'La referencia a la clave tiene una forma que el estándar no permite[: {got}]',
    },
    'in-period': { other: 'El momento de la comprobación está dentro de sus fechas' },
    expired: 'Finalizó[ el {until}]',
    'not-yet-valid': 'Empieza[ el {from}]',
    'clock-differs':
      'Puede que el reloj de este dispositivo no vaya bien. Difiere en {count:one=# minuto;other=# minutos} del reloj de {host}',
    'period-unreadable': 'Sus fechas no se pueden leer',
    'period-withheld': {
      other:
        'Puede que se hayan omitido su fecha de fin o su estado. Solo lo descarta un emisor que haga ambos obligatorios',
      warn: 'Puede que se hayan omitido su fecha de fin o su estado, lo que esta comprobación permite',
    },
    'status-withheld': {
      other:
        'Una parte de su estado se omitió o pudo omitirse, así que podría estar revocada. Solo lo descarta un emisor que haga obligatorio todo el estado',
      warn: 'Una parte de su estado se omitió o pudo omitirse, lo que esta comprobación permite',
    },
    'status-none': 'No indica ninguna lista de estado',
    'status-clear': 'La lista de estado del emisor no la revoca ni la suspende',
    'status-revoked': 'Revocada por el emisor[: {statusReason}]',
    'status-suspended': 'Suspendida por el emisor',
    'status-unreachable': 'No pudimos leer la lista de estado del emisor[ en {host}][: {trouble}]',
    'status-unsupported': 'Su estado se publica de un modo que no podemos leer[: {type}]',
    'status-list-not-authentic':
      'No pudimos confirmar que la lista de estado del emisor sea auténtica',
    'status-list-issuer':
      'La lista de estado no indica al emisor de la insignia como su propio emisor',
    'status-list-type': 'La lista de estado no es del tipo esperado[: {got}]',
    'status-list-purpose':
      'La lista de estado tiene una finalidad distinta de la que indica la insignia[: {got}]',
    'status-list-unreadable':
      'La URL de la lista de estado[ en {host}] no devuelve una lista que podamos leer',
    'status-list-short':
      'La lista de estado es más corta de lo que exige el estándar, lo que debilita la privacidad',
    'status-list-expired': 'La lista de estado del emisor no está vigente',
    'status-list-id': 'La lista de estado indica otra URL como propia',
    'status-list-older': 'La lista de estado es más antigua que otra que ya habíamos visto',
    'status-entry-malformed':
      'Su información de estado no está escrita correctamente[: «{property}»]',
    'status-index-range': 'Su posición en la lista de estado no existe',
    'status-refresh': 'El emisor indica que hay una versión más reciente',
    'status-message': 'El emisor añadió un mensaje[: {message}]',
    'status-purpose-unknown': 'La lista de estado tiene una finalidad que no conocemos[: {got}]',
    'status-not-checked': 'No se comprobó, porque no pudimos confirmar que sea auténtica',
    'status-offline': 'No se comprobó, porque esta comprobación se hizo sin conexión',
    'status-limit':
      'Tiene más listas de estado, o más grandes, de las que leemos[: el límite es {limit}]',
    'issuer-listed': 'El emisor figura en la lista de {list|sus emisores de confianza}',
    'issuer-unlisted': 'El emisor no figura en sus listas de emisores de confianza',
    'issuer-no-list': 'No se indicó ninguna lista de emisores de confianza',
    'issuer-list-unreachable':
      'No pudimos leer la lista de emisores de confianza[ en {host}][: {trouble}]',
    'issuer-list-unreadable':
      'La lista de emisores de confianza tiene contenido que no podemos leer',
    'issuer-list-not-authentic':
      'No pudimos confirmar que la lista de emisores de confianza sea auténtica',
    'issuer-domain': 'El emisor controla {host|su dominio}',
    'issuer-domain-unproven': 'Nada confirma que el emisor controle {host|su dominio}',
    'issuer-self-asserted': 'El nombre es el que el emisor se da a sí mismo',
    'issuer-not-checked': 'No se comprobó quién es el emisor',
    'recipient-match': 'Otorgada a la persona indicada',
    'recipient-match-normalised':
      'Otorgada a la persona indicada, sin tener en cuenta pequeñas diferencias de escritura[ ({variant})]',
    'recipient-mismatch': 'Indica otro destinatario',
    'recipient-not-asked':
      'No se indicó ninguna dirección de correo electrónico ni identificador con que comparar',
    'recipient-hash-unknown':
      'El destinatario está oculto de un modo que no podemos comparar[: {got}]',
    'recipient-hash-malformed': 'El destinatario oculto no se puede leer',
    'recipient-none': 'No indica ningún destinatario con el que podamos comparar',
    'recipient-withheld': 'Puede que falten datos del destinatario, por eso no podemos comparar',
    'recipient-weak-hash': 'El destinatario está oculto de un modo fácil de adivinar',
    'recipient-control-proven': 'La persona ha demostrado que es suya',
    'recipient-control-failed': 'La persona no ha demostrado que sea suya',
    'recipient-not-checked': 'No se comprobó si pertenece a la persona',
    'presentation-holds': 'La presentación en la que vino está firmada por su titular',
    'presentation-unsigned':
      'La presentación en la que vino no está firmada, así que cualquiera pudo crearla',
    'presentation-altered':
      'La presentación en la que vino se modificó después de que la firmara su titular',
    'presentation-other-holder':
      'La presentación en la que vino la firmó alguien distinto del destinatario',
    'presentation-expired': 'La presentación en la que vino ha caducado',
    'presentation-faulty': 'La presentación en la que vino no es válida',
    'presentation-undecided': 'No pudimos comprobar quién firmó la presentación en la que vino',
    'presentation-empty': 'Es una presentación que no contiene ninguna insignia',
    'schema-conforms': 'Cumple el esquema que indica',
    'schema-fault': 'No cumple el esquema que indica[: {reason}]',
    'schema-unreachable': 'No pudimos leer un esquema que indica[: {host}][ ({trouble})]',
    'schema-unsupported': 'Indica un esquema de un tipo que no podemos usar[: {type}]',
    'schema-limit':
      'Comprobar los esquemas que indica exige más trabajo del que permitimos[: el límite es {limit}]',
    'result-link': 'Una calificación remite a una descripción que no está',
    'result-value': 'Una calificación no es uno de los valores posibles[: {got}]',
    'result-dates': 'La actividad termina antes de empezar',
    'result-credits': 'Se obtuvieron más créditos de los que hay',
    'result-status': 'A una calificación le falta su estado',
    'evidence-digest-ok': 'Las evidencias no han cambiado',
    'evidence-digest-differs': 'Las evidencias han cambiado desde que se registraron[: {host}]',
    'evidence-unreachable': 'No pudimos leer las evidencias[: {host}][ ({trouble})]',
    'evidence-not-asked': 'No comprobamos si las evidencias siguen sin cambios',
    'endorsement-holds': 'Un aval[ de {by}] es auténtico y sigue siendo válido',
    'endorsement-fails': 'Un aval[ de {by}] no es válido',
    'endorsement-undecided': 'No pudimos confirmar un aval[ de {by}]',
    'endorsement-elsewhere': 'Un aval se refiere a otra cosa',
    'endorsement-id-only':
      'No podemos saber si un aval[ de {by}] se refiere a este emisor: indica un identificador que cualquiera puede copiar',
    'endorsement-self': 'Un aval es del propio emisor',
    'endorsement-limit': 'No comprobamos todos los avales[: el límite es {limit}]',
    'endorsement-unprotected': 'La firma de la insignia no cubre un aval[ de {by}] adjunto a ella',
    'endorsement-apart': {
      other: 'Cualquiera pudo adjuntar un aval[ de {by}], y tampoco pudimos confirmarlo',
      skipped:
        'Un aval[ de {by}] es auténtico en sí, pero cualquiera pudo adjuntarlo a esta insignia',
    },
    'child-reported': '«{title|Una insignia}» contenida: {answer}',
    'child-unsealed':
      'Una insignia que contiene no tiene firma propia, así que solo responde por ella quien publicó este expediente',
    'child-other-recipient':
      'Una insignia que contiene indica a una persona distinta que este expediente',
    'record-partial': 'El emisor indica que este expediente no está completo',
    'association-unresolved': 'Vincula logros que no contiene[: {id}]',
    'refresh-newer': 'El emisor tiene una versión más reciente',
    'refresh-ignored': 'Se ofreció una versión más reciente, pero no la usamos',
    'refresh-unreachable': 'No pudimos saber si hay una versión más reciente[: {trouble}]',
    'refresh-offered': 'El emisor ofrece renovarla[ en {host}]',
    unreadable: 'No pudimos leer ninguna insignia[: {reason}]',
    custom: '{message|Se hizo una comprobación adicional}',
    'check-crashed':
      'Una comprobación se detuvo de forma inesperada y no tiene resultado[: {reason}]',
    'findings-left-out': 'No se muestran todos los hallazgos[: {count} más]',
    'no-cryptography':
      'Esta página, o una página que la contiene, se cargó sin HTTPS, así que el navegador no ofrece criptografía y no podemos comprobar nada. Ábrala por HTTPS, o guarde la insignia y compruébela en otro sitio',
  },
  deviations: {
    'crc-elsewhere': 'una suma de comprobación en otra parte de la imagen no coincide',
    'after-iend': 'hay más datos después del final de la imagen',
    compressed: 'la insignia está comprimida',
    tEXt: 'la insignia está en un bloque de texto antiguo (tEXt)',
    zTXt: 'la insignia está en un bloque de texto comprimido (zTXt)',
    'keyword-case': 'la palabra clave de la insignia está mal escrita',
    doctype: 'la imagen SVG tiene un DOCTYPE',
    'svg-namespace': 'la imagen SVG no declara el espacio de nombres de SVG',
    namespace: 'la insignia usa un espacio de nombres incorrecto, parecido al correcto',
    'not-first-child': 'la insignia no es el primer elemento de la imagen SVG',
    'two-forms': 'la insignia está en dos formas, y leímos la firmada',
    'body-not-json': 'el texto de dentro no es JSON, así que usamos su URL',
    'verify-differs': 'su atributo «verify» no es la URL de la insignia',
    'child-unreadable': 'una de las insignias de dentro no se puede leer',
    'token-wrapped': 'el token estaba partido en líneas, y las unimos',
    base64: 'estaba codificada en base64',
    'code-block': 'estaba en un bloque de código entre otro texto',
    'web-page': 'estaba en el código de una página web',
    'in-text': 'estaba entre otro texto',
  },
  hosted: {
    codes: {
      'status-clear': 'El sitio del emisor la publica y no dice que esté revocada',
      'proof-not-checked': 'No comprobamos lo que publica el sitio del emisor',
      'key-not-checked': 'No comprobamos si el sitio pertenece al emisor',
    },
  },
  networkProblems: {
    network: 'sin respuesta (el sitio está caído o bloquea las peticiones de páginas web)',
    policy: 'una URL que no abrimos, por seguridad',
    csp: 'la política de seguridad de esta página no permite la petición (connect-src)',
    timeout: 'sin respuesta a tiempo',
    http: 'el sitio devolvió un error',
    'too-large': 'la respuesta era demasiado grande',
    'image-too-large':
      'la respuesta era demasiado grande: la mayor parte es una imagen, que podría enlazarse',
    redirect: 'el sitio redirige, y no seguimos la redirección',
    'content-type': 'la respuesta era de otro tipo',
    page: 'el sitio lo envía como página web, no como JSON',
    'plain-http': 'la URL empieza por http, y el sitio no respondió por https',
    budget: 'demasiadas peticiones para una insignia',
    aborted: 'cancelado',
    offline: 'este dispositivo no tiene conexión',
  },
};
