import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'No contiene nada',
    'too-large':
      'Es demasiado grande para ser una insignia[: el límite es de {limit} bytes][. La imagen que contiene ocupa {picture}. Enlácela o redúzcala]',
    'unknown-format': 'No encontramos ninguna insignia[ ({looksLike})]',
    'text-no-badge':
      'Este texto no contiene ninguna insignia. Pegue el texto JSON de la insignia, o un enlace a ella',
    'unsupported-kind': 'No podemos comprobar este tipo de credencial[: {kind}]',
    'email-file': 'Es un correo electrónico. Guarde el archivo adjunto y abra ese archivo aquí',
    'link-file':
      'Es un acceso directo a una página web[ en {host}]. Abra esa página, descargue allí la insignia y abra el archivo aquí',
    'not-a-badge': 'Podemos leerlo, pero no es una insignia',
    'url-blocked': 'Por seguridad, no abrimos esta URL[: {url}][ ({http})]',
    'url-unreachable':
      'No pudimos cargar este enlace[ ({host})]. {why|Puede que el sitio esté caído o que bloquee las peticiones de páginas web}',
    'url-not-found': 'No hay nada en este enlace[: {host}]',
    'url-is-a-page': 'Este enlace lleva a una página web, no a la insignia en sí',
    'credly-page':
      'Este enlace lleva a una página de Credly. Descargue allí la insignia y abra después el archivo aquí',
    aborted: 'Se canceló',
    'not-utf8': 'Su texto no está codificado en UTF-8',
    'not-json': 'No es JSON válido[ (carácter {offset})]',
    'json-quotes':
      'Es casi JSON. Use comillas dobles rectas (") en lugar de otras comillas[ (carácter {offset})]',
    'json-comma': 'Es casi JSON. Quite la coma antes del corchete de cierre[ (carácter {offset})]',
    'duplicate-key': 'Contiene «{key|el mismo campo}» dos veces',
    'forbidden-key': 'Usa un nombre de campo que no está permitido[: {key}]',
    'lone-surrogate': 'Contiene un carácter defectuoso (un sustituto aislado)',
    'nul-character': 'Contiene un carácter NUL, que no está permitido',
    'too-deep': 'Tiene demasiados niveles de anidamiento[: más de {limit} niveles]',
    'too-many-values': 'Contiene demasiados elementos[: más de {limit}]',
    'string-too-long': 'Uno de sus textos es demasiado largo[: más de {limit} caracteres]',
    'array-too-long': 'Una de sus listas es demasiado larga[: más de {limit} entradas]',
    'mixed-data-models': 'Mezcla dos versiones del estándar',
    'not-one-credential': 'No es exactamente una credencial',
    'png-truncated': 'La imagen está cortada[ en el byte {offset}]',
    'png-chunk': 'La imagen está dañada[ en el byte {offset}]',
    'png-crc': 'La imagen está dañada: una suma de comprobación no coincide[ (bloque {chunk})]',
    'png-text': 'El texto dentro de la imagen está dañado',
    'png-no-badge':
      'No hay ninguna insignia en esta imagen. Las aplicaciones de chat y los editores de fotos suelen eliminarla',
    'png-after-end':
      'Hay una insignia en este archivo, pero está después del final de la imagen, donde no cuenta. Pida que se vuelva a incrustar en la imagen',
    'inflate-limit': 'El texto comprimido que contiene es demasiado grande[: más de {limit} bytes]',
    'inflate-failed': 'El texto comprimido que contiene está dañado',
    'svg-not-xml': 'La imagen SVG no se puede leer como XML[ (línea {line})]',
    'svg-doctype':
      'La imagen SVG contiene un DOCTYPE con declaraciones, que por seguridad no leemos. Guárdela como SVG simple, sin los datos de edición de Illustrator, e incruste de nuevo la insignia',
    'svg-no-badge':
      'No hay ninguna insignia en esta imagen SVG. Las aplicaciones de dibujo suelen eliminarla',
    'svg-two-forms': 'La imagen SVG contiene dos insignias que se contradicen',
    'jwt-parts': 'El texto firmado no tiene las tres partes que necesita',
    'jwt-encoding':
      'El texto firmado no está codificado como exige el estándar. Contiene «=», «+» o «/» (la RFC 7515 exige base64url sin relleno)',
    'jwt-header': 'La cabecera del texto firmado no se puede leer',
    'jwt-payload': 'El contenido del texto firmado no se puede leer',
    'pdf-unreadable': 'El PDF no se puede leer',
    'pdf-no-badge': 'No hay ninguna insignia en este PDF',
    'pdf-locked':
      'El PDF está protegido, así que no podemos leer sus adjuntos. Guarde una copia sin contraseña ni restricciones',
    'pdf-filter':
      'El PDF tiene un adjunto comprimido de un modo que no podemos leer[: {filter}]. Guarde el adjunto aparte y ábralo',
    'zip-unreadable': 'El archivo comprimido no se puede leer',
    'link-damaged': 'El enlace está dañado o incompleto[ ({reason})]. Pídalo de nuevo',
    'link-version':
      'El enlace tiene un formato más nuevo que los que conoce esta página[ ({version})]',
    'link-too-large': 'Hay demasiados datos para un enlace o un código QR de insignia',
    'qr-other': 'Este código QR es de otra insignia[. Se han leído {have} de {total} códigos]',
    'picture-too-large':
      'La imagen tiene demasiados píxeles para buscar en ella un código QR[: más de {limit}]',
    'code-no-badge': 'Este código QR contiene otra cosa, no una insignia[: {what}]',
    'code-address':
      'Este código QR contiene un enlace a {host|otro sitio}. Aún no lo hemos abierto',
    'code-incomplete':
      'Se han leído {have} de {total} códigos QR. Escanee también los demás, en cualquier orden',
    'code-wallet-offer':
      'Este código QR es una oferta para una cartera digital[ ({what})]. Ábralo con una cartera digital y comparta la insignia desde ella',
    'code-wallet-request':
      'Este código QR es una solicitud a una cartera digital[ ({what})]. No contiene ninguna insignia',
    'draft-not-conformant': 'El borrador no cumple el estándar[: {faults}]',
    'image-unsupported': 'Solo las imágenes PNG y SVG pueden contener una insignia',
    'already-baked': 'La imagen ya contiene una insignia',
    'key-unusable': 'La clave no se puede usar para firmar[: {reason}]',
    'self-check-failed':
      'La insignia nueva no superó nuestra propia comprobación, así que no se emitió[: {verdict}]',
    'status-list-unusable': 'La lista de estado no se puede usar[: {reason}]',
  },
};
