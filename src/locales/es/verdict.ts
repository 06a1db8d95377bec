import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = {
  headlines: {
    valid: {
      lead: 'Verificada',
      reason: 'Auténtica y aún válida',
    },
    signed: {
      lead: 'Firmada, emisor sin identificar',
      reason: 'Sin cambios y aún válida, pero no podemos saber de quién es la clave',
    },
    record: {
      lead: 'Expediente verificado',
      reason: 'Auténtico y aún válido, como cada insignia que contiene',
    },
    'record-signed': {
      lead: 'Expediente: emisor desconocido',
      reason: 'Auténtico y aún válido, pero no podemos saber quién emitió cada insignia',
    },
    'record-mixed': {
      lead: 'Expediente: parte sin verificar',
      reason: 'No pudimos verificar todas las insignias de este expediente',
    },
    invalid: {
      lead: 'No auténtica',
      reason: 'No superó la comprobación de la firma',
    },
    'foreign-key': {
      lead: 'No auténtica',
      reason: 'Firmada con una clave que no es del emisor',
    },
    faulty: {
      lead: 'Contiene errores',
      reason: 'No cumple el estándar',
    },
    unsigned: {
      lead: 'Sin firmar',
      reason: 'No tiene firma',
    },
    'other-person': {
      lead: 'El destinatario no coincide',
      reason: 'Auténtica y aún válida, pero indica otro destinatario',
    },
    revoked: {
      lead: 'Revocada',
      reason: 'El emisor indica que ya no es válida[: {statusReason}]',
    },
    suspended: {
      lead: 'Suspendida',
      reason: 'El emisor la ha suspendido por ahora',
    },
    expired: {
      lead: 'Caducada',
      reason: 'Su fecha de fin ha pasado',
    },
    'not-yet-valid': {
      lead: 'Aún no es válida',
      reason: 'Su fecha de inicio está en el futuro',
    },
    unsupported: {
      lead: 'No se puede comprobar aquí',
      reason: 'Usa un método no compatible',
    },
    'other-kind': {
      lead: 'Credencial de otro tipo',
      reason: 'Es una credencial verificable, pero no una insignia Open Badge',
    },
    indeterminate: {
      lead: 'Sin confirmar',
      reason: 'No pudimos obtener todo lo necesario para comprobarla',
    },
    malformed: {
      lead: 'No es una insignia',
      reason: 'No pudimos leer ninguna insignia',
    },
    unread: {
      lead: 'No se pudo abrir',
      reason: 'Algo falló al cargarla',
    },
    waiting: {
      lead: 'Aún sin leer',
      reason: 'Falta un paso más',
    },
    'not-held': {
      lead: 'Titular sin confirmar',
      reason: 'Auténtica y aún válida, pero la persona no ha demostrado que sea suya',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'La firma en sí es válida: nada ha cambiado desde que se hizo',
    },
    issuer: {
      'key-only': 'Identidad sin confirmar: ningún dominio ni lista de confianza la respalda',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'No es lo que publica el sitio del emisor indicado',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'El sitio la publica tal como la ve',
      },
    },
  },
};
