import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = {
  headlines: {
    valid: {
      lead: 'Verificada',
      reason: 'Autêntica e ainda válida',
    },
    signed: {
      lead: 'Assinada, emissor não confirmado',
      reason: 'Inalterada e ainda válida, mas não sabemos de quem é a chave',
    },
    record: {
      lead: 'Histórico verificado',
      reason: 'Autêntico e ainda válido, assim como cada insígnia nele',
    },
    'record-signed': {
      lead: 'Histórico: emissor desconhecido',
      reason: 'Autêntico e ainda válido, mas não sabemos quem emitiu cada insígnia nele',
    },
    'record-mixed': {
      lead: 'Histórico: parte não verificada',
      reason: 'Não foi possível verificar todas as insígnias deste histórico',
    },
    invalid: {
      lead: 'Não autêntica',
      reason: 'A assinatura não passou na verificação',
    },
    'foreign-key': {
      lead: 'Não autêntica',
      reason: 'Assinada com uma chave que não é do emissor',
    },
    faulty: {
      lead: 'Contém erros',
      reason: 'Não segue o padrão',
    },
    unsigned: {
      lead: 'Sem assinatura',
      reason: 'Não tem assinatura',
    },
    'other-person': {
      lead: 'Destinatário não confere',
      reason: 'Autêntica e ainda válida, mas indica outro destinatário',
    },
    revoked: {
      lead: 'Revogada',
      reason: 'O emissor informa que ela não é mais válida[: {statusReason}]',
    },
    suspended: {
      lead: 'Suspensa',
      reason: 'O emissor a suspendeu por enquanto',
    },
    expired: {
      lead: 'Expirada',
      reason: 'A data de término já passou',
    },
    'not-yet-valid': {
      lead: 'Ainda não é válida',
      reason: 'A data de início está no futuro',
    },
    unsupported: {
      lead: 'Não pode ser verificada aqui',
      reason: 'Usa um método não compatível',
    },
    'other-kind': {
      lead: 'Credencial de outro tipo',
      reason: 'É uma credencial verificável, mas não uma Open Badge',
    },
    indeterminate: {
      lead: 'Não confirmada',
      reason: 'Não foi possível obter tudo o que é preciso para verificá-la',
    },
    malformed: {
      lead: 'Não é uma insígnia',
      reason: 'Não foi possível ler nenhuma insígnia',
    },
    unread: {
      lead: 'Não foi possível abrir',
      reason: 'Algo deu errado ao carregá-la',
    },
    waiting: {
      lead: 'Ainda não lida',
      reason: 'Falta mais um passo',
    },
    'not-held': {
      lead: 'Titular não confirmado',
      reason: 'Autêntica e ainda válida, mas a pessoa não provou que é dela',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'A assinatura em si é válida: nada mudou desde que foi feita',
    },
    issuer: {
      'key-only': 'Identidade não confirmada: nenhum domínio ou lista de confiança a atesta',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'Não é o que o site do emissor indicado publica',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'O site a publica tal como você a vê',
      },
    },
  },
};
