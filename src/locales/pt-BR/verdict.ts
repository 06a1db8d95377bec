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
  codes: {
    'structure-conforms': 'Segue o padrão',
    'property-missing': 'Falta “{property|um campo obrigatório}”',
    'property-withheld':
      '“{property|Um campo obrigatório}” não é mostrado. O titular pode tê-lo omitido',
    'property-type':
      '“{property|Um campo}” tem o tipo errado[: esperava-se {expected}][, encontrou-se {got}]',
    'property-value':
      '“{property|Um campo}” tem um valor que o padrão não permite[: {got}][ (esperava-se {expected})]',
    'value-empty': '“{property|Um campo}” está vazio',
    'property-count':
      '“{property|Um campo}” tem um número errado de valores[: esperava-se {expected}][, encontrou-se {got}]',
    'property-null': '“{property|Um campo}” está vazio (null), por isso o tratamos como ausente',
    'property-empty': '“{property|Um campo}” é uma lista vazia, por isso o tratamos como ausente',
    'property-not-array': '“{property|Um campo}” deveria ser uma lista. Aceitamos um valor único',
    'property-deprecated-form': '“{property|Um campo}” está escrito em uma forma antiga',
    'property-ambiguous': '“{property|Um campo}” aparece com dois nomes e valores diferentes',
    'date-format': '“{property|Uma data}” não está no formato de data que o padrão exige[: {got}]',
    'date-no-offset': '“{property|Uma data}” não tem fuso horário, por isso a lemos como UTC',
    'dates-reversed': 'A data de término é anterior à data de início',
    'id-not-absolute': '“{property|id}” não é uma URL ou URI completa[: {got}]',
    'type-missing': 'O tipo dela não inclui {expected|o tipo esperado}',
    'credential-kind': 'É uma credencial verificável, mas não uma Open Badge[: {got}]',
    'enum-unknown': '“{property|Um campo}” tem um valor que não está na lista do padrão[: {got}]',
    'context-missing': 'Falta uma entrada obrigatória de @context[: {expected}]',
    'context-order': 'As entradas de @context estão na ordem errada',
    'context-alias': 'Usa outra URL para um contexto conhecido[: {url}]',
    'issuer-is-string': 'O emissor é apenas um identificador, sem perfil',
    'issuer-type': 'O emissor não está marcado como Profile',
    'recipient-absent': { other: 'Não indica a quem foi concedida' },
    'several-in-container': 'O arquivo contém mais de uma insígnia[ ({count})]',
    'container-deviation': 'A insígnia está armazenada de um modo incomum[: {reason}]',
    'text-mojibake':
      'Parte do texto ficou ilegível por causa de uma codificação errada[ (“{property}”)]',
    'number-unsafe':
      '“{property|Um número}” é grande ou preciso demais para ser lido com confiabilidade',
    'term-unmapped':
      'Nenhum vocabulário da insígnia define “{property|um campo}”[, mas {context} define]',
    'form-not-standard': 'Não está escrita na forma que o padrão exige[: “{property}”]',
    'control-facts-twice':
      'Outra parte dela tem o mesmo id da insígnia, mas diz outra coisa[: “{property}”]',
    'dates-both': 'Informa suas datas duas vezes. Valem o início mais tardio e o término mais cedo',
    'proof-holds': { other: 'Nada mudou desde a assinatura' },
    'proof-missing': 'Não tem assinatura',
    'proof-altered': 'Alterada depois da assinatura',
    'proof-unsupported': 'Este tipo de assinatura não é compatível[: {suite}]',
    'proof-refused': 'Não aceitamos este tipo de assinatura aqui[: {suite}]',
    'proof-incomplete': 'A assinatura está incompleta[: falta “{property}”]',
    'proof-option': 'A assinatura tem “{property|uma opção}” em uma forma que não podemos ler',
    'proof-purpose': 'A assinatura não foi feita para emitir insígnias[: {got}]',
    'proof-value': 'Não é possível ler a assinatura em si',
    'proof-expired': 'A assinatura expirou',
    'proof-created': 'Não é possível ler a data da assinatura[: {got}]',
    'proof-created-future': 'A assinatura tem uma data no futuro',
    'proof-legacy-name': 'A assinatura usa um nome antigo para o seu tipo',
    'proof-superseded':
      'Este tipo de assinatura foi substituído por outro mais recente[ (desde {since})][: {instead}]',
    'proof-other-failed': 'Outra assinatura dela não é válida[: {suite}]',
    'proof-other-unsupported': 'Não podemos verificar outra assinatura dela[: {suite}]',
    'proof-other-unchecked': 'Não foi possível verificar outra assinatura dela[: {suite}]',
    'proof-other-party': 'Um terceiro também a assinou',
    'proof-challenge': 'A assinatura foi feita para uma solicitação específica',
    'proof-chain': 'A assinatura depende de outra que não foi possível confirmar',
    'proof-too-many': 'Tem assinaturas demais[: mais de {limit}]',
    'proof-base-form': 'É a versão particular do titular, não uma feita para compartilhar',
    'proof-not-checked': 'A assinatura não foi verificada',
    'proof-withheld': 'Algumas partes assinadas não são compartilhadas aqui[ ({count})]',
    'proof-selective': 'O titular pode ter compartilhado apenas partes do que foi assinado',
    'proof-covers-less': 'A assinatura cobre só uma parte do que o arquivo diz',
    'context-unknown': 'Usa um vocabulário que não temos[: {url}]',
    'context-inline': 'Define o próprio vocabulário[; não interpretado: {terms}]',
    'context-redefines': 'Muda o sentido de termos do padrão[: {property}]',
    'context-nested': 'Muda de vocabulário no meio do caminho[ (“{property}”)]',
    'context-variant': 'Foi assinada com outra versão publicada do vocabulário',
    'context-extension': 'Usa um vocabulário adicional[: {url}]',
    'context-misplaced': 'Usa um vocabulário que não cabe em uma insígnia[: {url}]',
    'context-vocab': 'Dá sentido a termos que nenhum vocabulário define',
    'term-undefined':
      'A assinatura não cobre “{property|um campo}”, porque nenhum vocabulário da insígnia o define[; {context} define]',
    'not-compacted': 'Não está escrita na forma que foi assinada[: “{property}”]',
    'data-loss': 'A assinatura não cobre uma parte dela[: “{property}”]',
    'control-facts-differ': 'O que ela parece dizer difere do que foi assinado[: “{property}”]',
    'node-conflict': {
      other:
        'Ela traz algo duas vezes com o mesmo identificador, então não está claro qual vale[: {id}]',
      warn: 'Duas partes dela descrevem a mesma coisa de formas diferentes[: {id}]',
    },
    'node-described-inside':
      'Um documento contido nela descreve a mesma coisa de outro modo, e a assinatura desse documento não o confirma[: {id}]',
    'node-from-inside':
      '“{property}” pode vir de um documento de outro emissor contido nela, e não do próprio emissor[: {id}]',
    'graph-too-complex': 'É complexa demais para ser verificada[: o limite é {limit}]',
    'jwt-header-member': 'O cabeçalho assinado contém algo que não é permitido[: {property}]',
    'jwt-algorithm': 'Este método de assinatura não pode ser aceito[: {got}]',
    'jwt-type': 'O cabeçalho assinado indica outro tipo[: {got}]',
    'jwt-claim-missing': 'Falta “{property|um dado}” no envelope assinado',
    'jwt-claim-differs': 'O envelope assinado e a insígnia discordam[ sobre “{property}”]',
    'jwt-twice': {
      other: 'O envelope assinado contém a insígnia duas vezes, com o mesmo conteúdo',
      fail: 'O envelope assinado contém a insígnia duas vezes, com conteúdo diferente[: “{property}”]',
    },
    'hosted-matches': 'O site do emissor[ ({host})] publica esta insígnia',
    'hosted-unreachable':
      'Não foi possível obter o necessário do site do emissor[ ({host})][: {trouble}]',
    'hosted-differs': {
      other: 'O site do emissor[ ({host})] publica outra coisa',
      warn: 'O arquivo difere do que o site do emissor[ ({host})] publica agora. Você vê o que o site publica',
    },
    'hosted-scope': {
      other: 'Está hospedada fora das URLs do emissor[: {host}]',
      unknown: 'Não foi possível saber se o emissor hospeda ali suas insígnias[: {host}]',
    },
    'key-bound': 'A chave pertence ao emissor[ ({issuer})]',
    'key-not-bound': {
      other: 'Assinada com uma chave que não pertence ao emissor[ ({issuer})]',
      unknown: 'Não foi possível saber se a chave pertence ao emissor[ ({issuer})]',
    },
    'key-unreachable': 'Não foi possível obter a chave do emissor[ ({issuer})][: {trouble}]',
    'key-method-unsupported':
      'A chave do emissor está publicada de um modo que não podemos ler[: {method}]',
    'key-document-invalid': 'O documento de chaves do emissor não pode ser usado',
    'key-of-host':
      'A chave é apenas um arquivo em {host|um site}. Qualquer pessoa que possa pôr um arquivo ali pode ter assinado isto',
    'key-not-listed': 'A chave não está entre as chaves do emissor[ ({issuer})]',
    'key-purpose': 'O emissor não permite que esta chave emita insígnias',
    'key-port':
      'A chave do emissor[ ({issuer})] não está na porta padrão[, mas na {port}]. Só abrimos a porta padrão',
    'key-malformed': 'Não é possível ler a chave',
    'key-ambiguous':
      'O emissor publica várias chaves com o mesmo nome, e não se sabe qual delas usar',
    'key-weak': 'A chave é curta demais para ser segura[: {got}]',
    'key-small-order': 'Esta chave não é segura: qualquer pessoa pode assinar com ela',
    'key-type': 'Não podemos usar este tipo de chave com este tipo de assinatura[: {got}]',
    'key-revoked': 'O emissor revogou a chave',
    'key-expired': 'A chave expirou',
    'key-deactivated': 'O emissor desativou o seu identificador',
    'key-private-exposed': 'O documento de chaves do emissor expõe uma chave privada',
    'key-not-checked': 'Não verificamos de quem é a chave',
    'key-limit': 'O emissor publica mais chaves do que verificamos[: mais de {limit}]',
    'hosted-by-issuer': 'O emissor hospeda suas insígnias neste site[ ({host})]',
    'key-reference-form': {
      other: 'A referência à chave tem uma forma incomum',
      fail: 'A referência à chave tem uma forma que o padrão não permite[: {got}]',
    },
    'in-period': { other: 'O momento da verificação está dentro das suas datas' },
    expired: 'Terminou[ em {until}]',
    'not-yet-valid': 'Começa[ em {from}]',
    'clock-differs':
      'O relógio deste dispositivo pode estar errado. Ele difere em {count:one=# minuto;other=# minutos} do relógio de {host}',
    'period-unreadable': 'Não é possível ler as datas dela',
    'period-withheld': {
      other:
        'A data de término ou o status podem ter sido omitidos. Só um emissor que torna ambos obrigatórios exclui isso',
      warn: 'A data de término ou o status podem ter sido omitidos, o que esta verificação permite',
    },
    'status-withheld': {
      other:
        'Uma parte do status foi ou pode ter sido omitida, então ela pode estar revogada. Só um emissor que torna todo o status obrigatório exclui isso',
      warn: 'Uma parte do status foi ou pode ter sido omitida, o que esta verificação permite',
    },
    'status-none': 'Não indica uma lista de status',
    'status-clear': 'A lista de status do emissor não a revoga nem a suspende',
    'status-revoked': 'Revogada pelo emissor[: {statusReason}]',
    'status-suspended': 'Suspensa pelo emissor',
    'status-unreachable':
      'Não foi possível ler a lista de status do emissor[ em {host}][: {trouble}]',
    'status-unsupported': 'O status dela é publicado de um modo que não podemos ler[: {type}]',
    'status-list-not-authentic':
      'Não foi possível confirmar que a lista de status do emissor é autêntica',
    'status-list-issuer':
      'A lista de status não indica o emissor da insígnia como seu próprio emissor',
    'status-list-type': 'A lista de status não é do tipo esperado[: {got}]',
    'status-list-purpose':
      'A lista de status tem uma finalidade diferente da indicada na insígnia[: {got}]',
    'status-list-unreadable':
      'A URL da lista de status[ em {host}] não retorna uma lista que possamos ler',
    'status-list-short':
      'A lista de status é mais curta do que o padrão exige, o que enfraquece a privacidade',
    'status-list-expired': 'A lista de status do emissor não está em vigor',
    'status-list-id': 'A lista de status indica outra URL como a sua',
    'status-list-older': 'A lista de status é mais antiga que outra que já vimos',
    'status-entry-malformed':
      'As informações de status dela não estão escritas corretamente[: “{property}”]',
    'status-index-range': 'A posição dela na lista de status não existe',
    'status-refresh': 'O emissor informa que há uma versão mais recente',
    'status-message': 'O emissor adicionou uma mensagem[: {message}]',
    'status-purpose-unknown': 'A lista de status tem uma finalidade que não conhecemos[: {got}]',
    'status-not-checked': 'Não verificado, porque não foi possível confirmar que é autêntica',
    'status-offline': 'Não verificado, porque esta verificação foi feita offline',
    'status-limit': 'Tem mais listas de status, ou maiores, do que lemos[: o limite é {limit}]',
    'issuer-listed': 'O emissor consta na lista de {list|seus emissores confiáveis}',
    'issuer-unlisted': 'O emissor não consta nas suas listas de emissores confiáveis',
    'issuer-no-list': 'Nenhuma lista de emissores confiáveis foi informada',
    'issuer-list-unreachable':
      'Não foi possível ler a lista de emissores de confiança[ em {host}][: {trouble}]',
    'issuer-list-unreadable': 'A lista de emissores confiáveis tem conteúdo que não podemos ler',
    'issuer-list-not-authentic':
      'Não foi possível confirmar que a lista de emissores confiáveis é autêntica',
    'issuer-domain': 'O emissor controla {host|o seu domínio}',
    'issuer-domain-unproven': 'Nada confirma que o emissor controla {host|o seu domínio}',
    'issuer-self-asserted': 'O nome é o que o emissor usa para si mesmo',
    'issuer-not-checked': 'Não verificamos quem é o emissor',
    'recipient-match': 'Concedida à pessoa indicada',
    'recipient-match-normalised':
      'Concedida à pessoa indicada, desconsiderando pequenas diferenças de escrita[ ({variant})]',
    'recipient-mismatch': 'Indica outro destinatário',
    'recipient-not-asked': 'Nenhum endereço de e-mail ou identificador foi informado para comparar',
    'recipient-hash-unknown':
      'O destinatário está oculto de um modo que não podemos comparar[: {got}]',
    'recipient-hash-malformed': 'Não é possível ler o destinatário oculto',
    'recipient-none': 'Não indica um destinatário com o qual possamos comparar',
    'recipient-withheld': 'Talvez faltem dados do destinatário, por isso não podemos comparar',
    'recipient-weak-hash': 'O destinatário está oculto de um modo fácil de adivinhar',
    'recipient-control-proven': 'A pessoa provou que é dela',
    'recipient-control-failed': 'A pessoa não provou que é dela',
    'recipient-not-checked': 'Não verificamos se pertence à pessoa',
    'presentation-holds': 'A apresentação em que veio está assinada por seu titular',
    'presentation-unsigned':
      'A apresentação em que veio não está assinada, por isso qualquer pessoa pode tê-la criado',
    'presentation-altered':
      'A apresentação em que veio foi alterada depois de assinada por seu titular',
    'presentation-other-holder':
      'A apresentação em que veio foi assinada por alguém que não é o destinatário',
    'presentation-expired': 'A apresentação em que veio expirou',
    'presentation-faulty': 'A apresentação em que veio não é válida',
    'presentation-undecided': 'Não foi possível verificar quem assinou a apresentação em que veio',
    'presentation-empty': 'Esta é uma apresentação que não contém nenhuma insígnia',
    'schema-conforms': 'Segue o esquema que indica',
    'schema-fault': 'Não segue o esquema que indica[: {reason}]',
    'schema-unreachable': 'Não foi possível ler um esquema que ela indica[: {host}][ ({trouble})]',
    'schema-unsupported': 'Indica um esquema de um tipo que não podemos usar[: {type}]',
    'schema-limit':
      'Verificar os esquemas que ela indica exige mais trabalho do que permitimos[: o limite é {limit}]',
    'result-link': 'Um resultado obtido remete a uma descrição que não está lá',
    'result-value': 'Um resultado obtido não é um dos valores possíveis[: {got}]',
    'result-dates': 'A atividade termina antes de começar',
    'result-credits': 'Foram obtidos mais créditos do que há',
    'result-status': 'Falta o status de um resultado obtido',
    'evidence-digest-ok': 'As evidências não mudaram',
    'evidence-digest-differs': 'As evidências mudaram desde que foram registradas[: {host}]',
    'evidence-unreachable': 'Não foi possível ler as evidências[: {host}][ ({trouble})]',
    'evidence-not-asked': 'Não verificamos se as evidências continuam inalteradas',
    'endorsement-holds': 'Um endosso[ de {by}] é autêntico e ainda é válido',
    'endorsement-fails': 'Um endosso[ de {by}] não é válido',
    'endorsement-undecided': 'Não foi possível confirmar um endosso[ de {by}]',
    'endorsement-elsewhere': 'Um endosso se refere a outra coisa',
    'endorsement-id-only':
      'Não podemos saber se um endosso[ de {by}] se refere a este emissor: ele indica um identificador que qualquer pessoa pode copiar',
    'endorsement-self': 'Um endosso é do próprio emissor',
    'endorsement-limit': 'Não verificamos todos os endossos[: o limite é {limit}]',
    'endorsement-unprotected':
      'A assinatura da insígnia não cobre um endosso[ de {by}] anexado a ela',
    'endorsement-apart': {
      other:
        'Qualquer pessoa pode ter anexado um endosso[ de {by}], e também não foi possível confirmá-lo',
      skipped:
        'Um endosso[ de {by}] é autêntico por si só, mas qualquer pessoa pode tê-lo anexado a esta insígnia',
    },
    'child-reported': '“{title|Uma insígnia}” contida: {answer}',
    'child-unsealed':
      'Uma insígnia nele não tem assinatura própria, por isso só quem publicou este histórico responde por ela',
    'child-other-recipient':
      'Uma insígnia nele indica uma pessoa diferente da indicada neste histórico',
    'record-partial': 'O emissor informa que este histórico não está completo',
    'association-unresolved': 'Liga conquistas que não estão nele[: {id}]',
    'refresh-newer': 'O emissor tem uma versão mais recente',
    'refresh-ignored': 'Uma versão mais recente foi oferecida, mas não a usamos',
    'refresh-unreachable': 'Não foi possível saber se há uma versão mais recente[: {trouble}]',
    'refresh-offered': 'O emissor oferece renová-la[ em {host}]',
    unreadable: 'Não foi possível ler nenhuma insígnia[: {reason}]',
    custom: '{message|Foi feita uma verificação adicional}',
    'check-crashed': 'Uma verificação parou inesperadamente e não tem resultado[: {reason}]',
    'findings-left-out': 'Nem todas as constatações são listadas[: mais {count}]',
    'no-cryptography':
      'Esta página, ou uma página que a contém, foi carregada sem HTTPS, por isso o navegador não oferece criptografia e não podemos verificar nada. Abra-a por HTTPS, ou salve a insígnia e verifique-a em outro lugar',
  },
  deviations: {
    'crc-elsewhere': 'uma soma de verificação em outra parte da imagem não confere',
    'after-iend': 'há mais dados depois do fim da imagem',
    compressed: 'a insígnia está comprimida',
    tEXt: 'a insígnia está em um bloco de texto antigo (tEXt)',
    zTXt: 'a insígnia está em um bloco de texto comprimido (zTXt)',
    'keyword-case': 'a palavra-chave da insígnia está escrita errado',
    doctype: 'a imagem SVG tem um DOCTYPE',
    'svg-namespace': 'a imagem SVG não declara o espaço de nomes do SVG',
    namespace: 'a insígnia usa um espaço de nomes errado, parecido com o certo',
    'not-first-child': 'a insígnia não é o primeiro elemento da imagem SVG',
    'two-forms': 'a insígnia está em duas formas, e lemos a assinada',
    'body-not-json': 'o texto interno não é JSON, por isso usamos a URL',
    'verify-differs': 'o atributo “verify” não é a URL da insígnia',
    'child-unreadable': 'não é possível ler uma das insígnias internas',
    'token-wrapped': 'o token estava quebrado em linhas, e nós as unimos',
    base64: 'estava codificada em base64',
    'code-block': 'estava em um bloco de código em meio a outro texto',
    'web-page': 'estava no código de uma página da web',
    'in-text': 'estava em meio a outro texto',
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
    codes: {
      'status-clear': 'O site do emissor a publica e não diz que está revogada',
      'proof-not-checked': 'Não verificamos o que o site do emissor publica',
      'key-not-checked': 'Não verificamos se o site pertence ao emissor',
    },
  },
  networkProblems: {
    network: 'sem resposta (o site está fora do ar ou bloqueia solicitações de páginas da web)',
    policy: 'uma URL que não abrimos, por segurança',
    csp: 'a política de segurança desta página não permite a solicitação (connect-src)',
    timeout: 'sem resposta a tempo',
    http: 'o site retornou um erro',
    'too-large': 'a resposta era grande demais',
    'image-too-large':
      'a resposta era grande demais: a maior parte é uma imagem, que poderia ser indicada por um link',
    redirect: 'o site redireciona, e não seguimos o redirecionamento',
    'content-type': 'a resposta era de outro tipo',
    page: 'o site o envia como página da web, não como JSON',
    'plain-http': 'a URL começa com http, e o site não respondeu por https',
    budget: 'solicitações demais para uma insígnia',
    aborted: 'cancelado',
    offline: 'este dispositivo está offline',
  },
};
