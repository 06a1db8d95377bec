import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    unchecked: {
      lead: 'Sin comprobar',
      reason: 'No se ha verificado aquí',
    },
    checking: {
      lead: 'Comprobando…',
      reason: 'Firma, emisor y estado',
    },
  },
  hosted: {
    words: {
      'picture-signed': 'La imagen forma parte de los datos de la insignia',
      'picture-linked': 'La imagen viene de {host}. El sitio del emisor solo indica su URL',
      'picture-not-signed': 'Imagen del archivo, no del sitio del emisor',
    },
  },
  words: {
    details: 'Detalles',
    'how-we-know': 'Cómo lo sabemos',
    verify: 'Verificar',
    awarded: 'Otorgada el {date}',
    'valid-from': 'Válida desde el {date}',
    'checked-at': 'Comprobada: {date}',
    'as-of': 'A fecha de {date}',
    'names-itself': 'nombre sin verificar',
    'listed-by':
      'Figura en la lista de {list|sus emisores de confianza}[ (versión del {listDate})]',
    'mixed-scripts': 'mezcla letras de distintos alfabetos',
    unnamed: 'Insignia sin nombre',
    'unnamed-issuer': 'Emisor sin nombre',
    'picture-signed': 'La imagen forma parte de los datos de la insignia',
    'picture-linked': 'La imagen viene de {host}. La firma solo cubre su URL',
    'picture-not-signed': 'Imagen del archivo, sin firmar',
    'no-picture': 'Sin imagen',
    'picture-not-loaded':
      'No cargamos la imagen de {host} hasta confirmar que la insignia es auténtica',
    'picture-of': 'Insignia: {title}',
    skills: 'Competencias',
    'more-n': '{count} más',
    'holds-more':
      'El archivo contiene {count:one=# insignia;other=# insignias}. Esta es la primera.',
    'column-verdict': 'Resultado',
    share: 'Compartir',
    'claims-ended': 'La fecha de fin[ ({date})] que indica ha pasado',
    'claims-start': 'La fecha de inicio[ ({date})] que indica está en el futuro',
    'and-also': '{first}. {second}',
    'part-of': 'Parte de {name}',
    'awarded-to': 'Otorgada a {who}',
    'issuer-key-only': 'Solo se le conoce por su clave',
    'unchecked-on-paper': 'Sin comprobar todavía al imprimir',
  },
};
