import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'No contiene nada',
    'too-large':
      'Es demasiado grande para ser una insignia[: el límite es de {limit} bytes][. La imagen que contiene ocupa {picture}: enlácela o redúzcala]',
    'unknown-format': 'Es un tipo de archivo que no lleva insignias[: {looksLike}]',
    'unsupported-kind': 'Es una credencial de un tipo que no podemos comprobar[: {kind}]',
    'email-file': 'Es un correo electrónico. Guarde el archivo adjunto y abra ese archivo aquí',
    'link-file':
      'Es un acceso directo a una página web[ en {host}]. Descargue la insignia allí y abra el archivo aquí',
    'not-a-badge': 'Se puede leer, pero no es una insignia',
    'url-blocked': 'Por seguridad no abrimos una dirección así[: {url}][ ({http})]',
    'url-unreachable':
      'No se pudo leer la dirección[: {host}]. El sitio puede estar caído o no dejar que otras páginas lo lean',
    'url-not-found': 'No hay nada en esta dirección[: {host}]',
    'url-is-a-page': 'La dirección muestra una página web, no la insignia',
    'credly-page':
      'Es la dirección de una página de Credly. Descargue allí la insignia y abra después el archivo aquí',
    aborted: 'Se canceló',
    'not-utf8': 'Su texto no está escrito en UTF-8',
    'not-json': 'No se puede leer como JSON[, a partir del carácter {offset}]',
    'json-quotes':
      'Es casi JSON: use comillas dobles rectas (") en lugar de otras comillas[, a partir del carácter {offset}]',
    'json-comma':
      'Es casi JSON: quite la coma antes del corchete de cierre[ en el carácter {offset}]',
    'duplicate-key': 'Dice «{key|el mismo campo}» dos veces',
    'forbidden-key': 'Usa un nombre de campo no permitido[: {key}]',
    'lone-surrogate': 'Contiene media letra (un sustituto suelto)',
    'nul-character': 'Contiene un carácter NUL',
    'too-deep': 'Está anidada con demasiada profundidad[: más de {limit} niveles]',
    'too-many-values': 'Contiene demasiados valores[: más de {limit}]',
    'string-too-long': 'Uno de sus textos es demasiado largo[: más de {limit} caracteres]',
    'array-too-long': 'Una de sus listas es demasiado larga[: más de {limit} entradas]',
    'mixed-data-models': 'Mezcla dos versiones del estándar',
    'not-one-credential': 'No es exactamente una credencial',
    'png-truncated': 'La imagen está cortada[, en el byte {offset}]',
    'png-chunk': 'La imagen está dañada[, en el byte {offset}]',
    'png-crc': 'La imagen está dañada: una suma de control no encaja[ (bloque {chunk})]',
    'png-text': 'El texto dentro de la imagen está dañado',
    'png-no-badge':
      'La imagen no lleva insignia. Las aplicaciones de chat y de fotos a menudo la quitan',
    'png-after-end':
      'En este archivo hay una insignia, pero detrás del final de la imagen, donde no cuenta. Pida que se vuelva a incrustar',
    'inflate-limit': 'El texto comprimido que contiene es demasiado grande[: más de {limit} bytes]',
    'inflate-failed': 'El texto comprimido que contiene está dañado',
    'svg-not-xml': 'El dibujo no se puede leer como XML[, línea {line}]',
    'svg-doctype':
      'El dibujo contiene un DOCTYPE con declaraciones, que por seguridad no leemos. Guárdelo como SVG simple, sin datos de edición de Illustrator, e incruste de nuevo la insignia',
    'svg-no-badge': 'El dibujo no lleva insignia. Los programas de dibujo a menudo la quitan',
    'svg-two-forms': 'El dibujo contiene dos insignias que se contradicen',
    'jwt-parts': 'El texto firmado está incompleto',
    'jwt-encoding':
      'El texto firmado está codificado de otro modo que el del estándar: con «=», «+» o «/» (RFC 7515 pide base64url sin relleno)',
    'jwt-header': 'La cabecera del texto firmado no se puede leer',
    'jwt-payload': 'El contenido del texto firmado no se puede leer',
    'pdf-unreadable': 'El PDF no se puede leer',
    'pdf-no-badge': 'El PDF no lleva insignia',
    'pdf-locked':
      'El PDF está protegido y no se pueden leer sus adjuntos. Guarde una copia sin contraseña ni restricciones',
    'pdf-filter':
      'El PDF tiene un adjunto empaquetado de un modo que no leemos[: {filter}]. Guarde el adjunto aparte y ábralo',
    'zip-unreadable': 'El archivo comprimido no se puede leer',
    'link-damaged': 'El enlace se dañó por el camino; pídalo de nuevo[ ({reason})]',
    'link-version':
      'El enlace es de un tipo más nuevo que los que conoce esta página[ ({version})]',
    'link-too-large': 'El enlace lleva más de lo que puede contener una insignia',
    'qr-other': 'Este código QR es de otra insignia[; se habían leído {have} de {total} partes]',
    'picture-too-large':
      'La imagen tiene demasiados píxeles para buscar en ella un código QR[: más de {limit}]',
    'code-no-badge': 'El código QR contiene otra cosa, ninguna insignia[: {what}]',
    'code-address':
      'El código QR contiene una dirección de {host|otro sitio}. Aún no se ha consultado',
    'code-incomplete':
      'Leídos {have} de {total} códigos QR. Muestre también los demás, en cualquier orden',
    'code-wallet-offer':
      'El código QR ofrece algo a una cartera[ ({what})]. Ábralo con una cartera y muestre la insignia desde allí',
    'code-wallet-request':
      'El código QR pide algo a una cartera[ ({what})]. No contiene ninguna insignia',
    'draft-not-conformant': 'El borrador incumple el estándar[: {faults}]',
    'image-unsupported': 'Una insignia solo puede incrustarse en imágenes PNG y SVG',
    'already-baked': 'La imagen ya lleva una insignia',
    'key-unusable': 'La clave no sirve para firmar[: {reason}]',
    'self-check-failed':
      'La insignia nueva no superó nuestra propia comprobación y no se entregó[: {verdict}]',
    'status-list-unusable': 'La lista de estado no se puede usar[: {reason}]',
  },
};
