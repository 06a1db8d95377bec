import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Esta insígnia é autêntica e está vigente',
      meaning:
        'É o que o emissor assinou e não foi retirada. Pela veracidade do que afirma responde o emissor.',
      reader: 'Veja quem é o emissor e se a insígnia pertence à pessoa que a mostrou.',
      issuer: 'Nada a fazer.',
    },
    signed: {
      title: 'Esta insígnia está assinada, mas nada mostra quem a emitiu',
      meaning:
        'Nada mudou desde a assinatura. O emissor é conhecido só pela chave: qualquer um pode criar uma chave e dar a ela qualquer nome.',
      reader:
        'Pergunte à pessoa como confirmar quem a emitiu, ou pergunte à organização que a insígnia indica.',
      issuer:
        'Emita insígnias a partir do seu próprio domínio (did:web ou um id https), ou peça para entrar nas listas dos seus leitores.',
    },
    record: {
      title: 'Este registro é autêntico e vigente, assim como cada insígnia nele',
      meaning:
        'É o que quem o publicou assinou, e cada insígnia nele foi verificada à parte. Se o que afirma é verdade, respondem os emissores.',
      reader: 'Veja quem publicou o registro e quem emitiu cada insígnia.',
      issuer: 'Nada a fazer.',
    },
    'record-mixed': {
      title: 'Este registro é o que quem o publicou assinou, mas nem toda insígnia nele é válida',
      meaning:
        'A assinatura do registro diz apenas que quem o publicou reuniu estas insígnias. Cada uma foi verificada à parte.',
      reader: 'Veja a insígnia aqui indicada e não confie nela.',
      issuer: 'Emita de novo o registro com insígnias válidas.',
    },
    invalid: {
      title: 'Não confie nesta insígnia',
      meaning: 'O que você vê não é o que o emissor indicado selou.',
      reader: 'Peça à pessoa o arquivo original, ou ao emissor uma confirmação.',
      issuer:
        'Abra as verificações abaixo: cada uma diz o que está errado e onde. Corrija e emita a insígnia novamente.',
    },
    'foreign-key': {
      title: 'Não confie nesta insígnia',
      meaning: 'Está intacta, mas não foi assinada pelo emissor que ela indica.',
      reader: 'Peça à pessoa o arquivo original, ou ao emissor uma confirmação.',
      issuer:
        'Inclua no seu documento de chaves a chave com que você assina, ou corrija o id do emissor na insígnia.',
    },
    faulty: {
      title: 'Esta insígnia descumpre as regras do padrão',
      meaning:
        'Nada indica que alguém a tenha alterado, mas ela não foi feita como o padrão pede e não pode ser aceita assim.',
      reader: 'Peça ao emissor que a corrija.',
      issuer: 'Corrija o que as verificações abaixo apontam e assine a insígnia novamente.',
    },
    unsigned: {
      title: 'Ninguém assinou esta insígnia',
      meaning: 'Qualquer pessoa pode tê-la escrito: nada a liga ao emissor que ela indica.',
      reader: 'Peça à pessoa ou ao emissor a insígnia assinada.',
      issuer: 'Assine a insígnia: open-badge mint acrescenta a assinatura e a verifica.',
    },
    'other-person': {
      title: 'Esta insígnia não foi concedida à pessoa indicada',
      meaning:
        'A insígnia em si é autêntica e está vigente. O endereço informado não é aquele ao qual foi concedida.',
      reader:
        'Pergunte a qual endereço de e-mail ela foi concedida: muitas pessoas têm vários. Maiúsculas e espaços podem fazer diferença.',
      issuer: 'Nada a fazer.',
    },
    revoked: {
      title: 'O emissor retirou esta insígnia',
      meaning: 'Ela não vale mais, digam o que disserem a imagem ou o arquivo.',
      reader: 'Pergunte à pessoa se há uma mais recente, ou ao emissor por que a retirou.',
      issuer: 'Se foi um engano, emita uma nova insígnia: uma revogação é definitiva.',
    },
    suspended: {
      title: 'O emissor suspendeu esta insígnia',
      meaning: 'Ela não vale no momento e pode voltar a valer.',
      reader: 'Verifique de novo mais tarde, ou pergunte ao emissor.',
      issuer: 'Desfaça a suspensão na sua lista de status quando a insígnia dever voltar a valer.',
    },
    expired: {
      title: 'Esta insígnia venceu',
      meaning: 'Valeu até a data de término. Vencida não quer dizer falsa.',
      reader: 'Pergunte à pessoa se ela a renovou.',
      issuer: 'Emita uma nova insígnia com data de término posterior.',
    },
    'not-yet-valid': {
      title: 'Esta insígnia ainda não vale',
      meaning: 'Ela começa a valer em uma data posterior.',
      reader: 'Verifique de novo depois dessa data, e veja se o relógio deste aparelho está certo.',
      issuer: 'Se ela deve valer agora, emita-a novamente com data de início anterior.',
    },
    unsupported: {
      title: 'Não conseguimos verificar uma insígnia deste tipo',
      meaning:
        'Isso não diz nada contra a insígnia. Ela é selada ou acompanhada de um modo que não está incluído aqui.',
      reader: 'Use um verificador que conheça este tipo, ou peça ao emissor uma confirmação.',
      issuer:
        'Sele a insígnia também com eddsa-rdfc-2022: a maioria dos verificadores consegue lê-lo.',
    },
    'other-kind': {
      title: 'Esta é uma credencial verificável de outro tipo, não uma Open Badge',
      meaning:
        'As regras de Open Badges não se aplicam a ela, por isso ela não é julgada como insígnia. Isso não diz nada contra ela.',
      reader: 'Verifique-a com um verificador para este tipo de credencial.',
      issuer: 'Nada a fazer.',
    },
    indeterminate: {
      title: 'Não foi possível confirmar esta insígnia',
      meaning:
        'Nada de errado foi encontrado, mas parte da verificação não pôde ser feita. Ela pode ser autêntica.',
      reader: 'Tente mais tarde ou de outra rede. Se continuar assim, pergunte ao emissor.',
      issuer:
        'Garanta que seu documento de chaves e suas listas de status possam ser lidos de qualquer página (HTTPS, CORS).',
    },
    malformed: {
      title: 'Nenhuma insígnia pôde ser lida aqui',
      meaning: 'O arquivo está danificado, é outra coisa, ou perdeu a insígnia pelo caminho.',
      reader: 'Peça à pessoa o arquivo original.',
      issuer: 'Envie o arquivo original como anexo, ou compartilhe um link para ele.',
    },
    unread: {
      title: 'Não foi possível abrir a insígnia',
      meaning: 'Nada se sabe sobre ela: não chegou a ser lida.',
      reader: 'Confira o endereço e a sua conexão e tente de novo.',
      issuer: 'Sirva o arquivo por HTTPS e deixe outras páginas lê-lo (CORS).',
    },
    waiting: {
      title: 'Esta insígnia ainda não foi lida',
      meaning: 'Por enquanto nada se sabe sobre ela.',
      reader: 'Siga a indicação ou peça o arquivo da insígnia.',
      issuer: 'Nada a fazer.',
    },
    'not-held': {
      title: 'Quem mostrou esta insígnia não provou que é sua',
      meaning: 'A insígnia em si é autêntica e vigente. Qualquer pessoa pode mostrar uma cópia.',
      reader: 'Peça à pessoa que a mostre de novo a partir da própria carteira.',
      issuer: 'Nada a fazer.',
    },
    unchecked: {
      title: 'Esta insígnia não foi verificada',
      meaning: 'Qualquer pessoa pode ter escrito o que você vê.',
      reader: 'Verifique-a antes de confiar nela.',
      issuer: 'Nada a fazer.',
    },
    checking: {
      title: 'Verificando esta insígnia',
      meaning: 'A resposta vem em instantes.',
      reader: 'Aguarde um instante.',
      issuer: 'Nada a fazer.',
    },
  },
  questions: {
    authentic: 'Autêntica?',
    current: 'Vigente?',
    issuer: 'Emissor?',
    recipient: 'Titular?',
  },
  answers: {
    authentic: {
      yes: 'Nada mudou desde a assinatura',
      no: 'Não é o que o emissor indicado assinou',
      unknown: 'Não foi possível descobrir',
      unsupported: 'Selada de um modo que não conseguimos verificar',
      'sealed-by': '[Assinatura {suite}, ]com a chave de {issuer|este emissor}',
    },
    current: {
      yes: 'Não retirada, sem data de término',
      'yes-until': 'Não retirada, vale até {until}',
      'no-list': 'Sem data de término. O emissor não mantém lista de insígnias retiradas',
      'no-list-until': 'Vale até {until}. O emissor não mantém lista de insígnias retiradas',
      revoked: 'Retirada pelo emissor',
      suspended: 'Suspensa pelo emissor',
      expired: 'Terminou[ em {until}]',
      'not-yet-valid': 'Começa[ em {from}]',
      unknown: 'Não foi possível descobrir',
      unsupported: 'Acompanhada de um modo que não conseguimos ler',
      'not-asked': 'Não perguntado: não se sabe se é autêntica',
      'list-read': 'A lista de status do emissor[ em {host}] foi lida',
    },
    issuer: {
      trusted: 'Consta em {list|uma lista de sua confiança}[, lista de {listDate}]',
      unlisted: 'Em nenhuma das suas listas de confiança',
      'unlisted-controls': 'Controla {host}. Em nenhuma das suas listas de confiança',
      unknown: 'Nenhuma lista de confiança foi consultada',
      'unknown-controls': 'Controla {host}. Nenhuma lista de confiança foi consultada',
      'not-asked': 'Não estabelecido: a insígnia não é autêntica',
      'not-established': 'Não estabelecido: não se sabe se a insígnia é autêntica',
      'self-asserted': '“{name}” é o nome que ele dá a si mesmo',
    },
    recipient: {
      match: 'Concedida à pessoa indicada',
      mismatch: 'Não concedida à pessoa indicada',
      'names-them': 'Indica esta pessoa, mas não se sabe se é autêntica',
      'names-other': 'Não indica a pessoa que você informou',
      'not-checked': 'Não perguntado: ninguém foi indicado para comparar',
      'no-recipient': 'A insígnia não indica ninguém',
    },
  },
  checks: {
    read: 'Leitura do arquivo',
    structure: 'Forma da insígnia',
    proof: 'Selo',
    key: 'Chave do emissor',
    validity: 'Datas',
    status: 'Retirada',
    issuer: 'Emissor',
    recipient: 'Titular',
    presentation: 'Apresentação',
    schema: 'Esquemas declarados',
    results: 'Resultados',
    evidence: 'Evidências',
    endorsement: 'Endossos',
    child: 'Insígnias contidas',
    refresh: 'Versão mais recente',
    custom: 'Outra verificação',
  },
  outcomes: {
    pass: 'aprovada',
    fail: 'reprovada',
    warn: 'observação',
    unknown: 'não foi possível descobrir',
    unsupported: 'não disponível aqui',
    skipped: 'não perguntado',
  },
  advice: {
    'proof-altered': {
      reader:
        'Peça à pessoa o arquivo original. Se ele também estiver alterado, pergunte ao emissor.',
      issuer:
        'Algo mudou o JSON depois da assinatura: um banco de dados, um modelo, um formatador. Assine por último e guarde exatamente esses bytes.',
    },
    'proof-missing': {
      reader:
        'Sem assinatura ninguém pode dizer quem a escreveu. Peça ao emissor uma insígnia assinada.',
      issuer: 'Assine a insígnia: open-badge mint acrescenta a assinatura e a verifica.',
    },
    'proof-unsupported': {
      reader: 'Tente um verificador que conheça este tipo de assinatura.',
      issuer:
        'Acrescente uma segunda assinatura do tipo eddsa-rdfc-2022: uma insígnia pode trazer várias.',
    },
    'proof-expired': {
      reader: 'Peça à pessoa uma insígnia renovada.',
      issuer: 'Não ponha “expires” na assinatura, ou assine de novo antes do fim.',
    },
    'context-unknown': {
      reader:
        'Isso não diz nada contra a insígnia. A página em que você está pode fornecer o vocabulário necessário.',
      issuer: 'Use só vocabulários publicados, e diga aos verificadores onde obter o seu.',
    },
    'context-redefines': {
      reader: 'Não confie no que ela parece dizer. Pergunte ao emissor.',
      issuer: 'Remova as definições que mudam termos dos contextos do padrão e assine de novo.',
    },
    'term-undefined': {
      reader: 'Não confie na parte que o selo não abrange.',
      issuer:
        'Acrescente um contexto que defina “{property|o campo}”[ ({context} define)], ou retire-o, e assine de novo.',
    },
    'term-unmapped': {
      reader: 'Não confie nessa parte: ninguém sabe dizer o que ela significa.',
      issuer:
        'Acrescente um contexto que defina “{property|o campo}”[ ({context} define)], ou retire-o, e assine de novo.',
    },
    'key-not-bound': {
      reader:
        'Peça à pessoa o arquivo original, ou ao emissor uma confirmação. Ninguém de {issuer|este emissor} assinou isto.',
      issuer:
        'O verificationMethod da assinatura não pertence ao id do emissor. Inclua a chave em assertionMethod, ou corrija issuer.id.',
    },
    'key-not-listed': {
      reader: 'Peça uma confirmação ao emissor: a chave pode ter sido substituída.',
      issuer:
        'Mantenha no documento de chaves as que já não usa para assinar, ou insígnias antigas deixarão de ser verificáveis.',
    },
    'key-unreachable': {
      reader:
        'Tente mais tarde. O site do emissor pode estar fora do ar ou não deixar outras páginas lerem a chave.',
      issuer:
        'Sirva o documento de chaves em {url|seu endereço} por HTTPS, sem redirecionamento, com Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Isso não diz nada contra a insígnia. Tente outro verificador.',
      issuer: 'Publique a chave também como did:web ou did:key.',
    },
    'key-port': {
      reader: 'Isso não diz nada contra a insígnia. Outro verificador talvez abra esse endereço.',
      issuer: 'Sirva o documento de chaves na porta padrão de HTTPS, sem porta no identificador.',
    },
    'key-malformed': {
      reader:
        'Isso não diz nada contra a insígnia: não foi possível verificar a assinatura. Peça uma confirmação ao emissor.',
      issuer:
        'Corrija a chave no seu documento de chaves: uma Multikey começa com o código do seu tipo (z6Mk…, zDn…), um PEM tem quebras de linha reais.',
    },
    'key-document-invalid': {
      reader: 'Peça uma confirmação ao emissor.',
      issuer:
        'Confira o documento de chaves[ em {url}]: id, controller e verificationMethod precisam concordar.',
    },
    'key-revoked': {
      reader: 'Peça ao emissor uma insígnia assinada com uma chave atual.',
      issuer: 'Emita a insígnia de novo com uma chave atual.',
    },
    'hosted-unreachable': {
      reader:
        'Tente mais tarde. O site do emissor pode estar fora do ar ou não deixar outras páginas lerem-no.',
      issuer: 'Sirva a Assertion por HTTPS com Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Confie no que o site do emissor mostra, não neste arquivo.',
      issuer: 'A cópia difere do que você hospeda: entregue a atual.',
    },
    'property-missing': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Acrescente “{property|o campo}” e assine de novo.',
    },
    'property-type': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Escreva “{property|o campo}” como {expected|o padrão pede} e assine de novo.',
    },
    'property-value': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Dê a “{property|o campo}” um valor que o padrão permita e assine de novo.',
    },
    'date-format': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Escreva as datas com hora e fuso, como 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Peça à pessoa o arquivo como o emissor o enviou.',
      issuer: 'Grave o texto na imagem em UTF-8 (um bloco iTXt, não tEXt).',
    },
    'container-deviation': {
      reader: 'Peça ao emissor o arquivo de novo, feito como diz o padrão.',
      issuer: 'Embuta a insígnia como diz o padrão: open-badge bake faz isso.',
    },
    expired: {
      reader: 'Pergunte à pessoa se ela a renovou.',
      issuer: 'Emita uma nova insígnia com data de término posterior.',
    },
    'not-yet-valid': {
      reader: 'Verifique de novo depois dessa data, e veja se o relógio deste aparelho está certo.',
      issuer: 'Se ela deve valer agora, emita-a novamente com data de início anterior.',
    },
    'period-withheld': {
      reader: 'Peça à pessoa que mostre também o fim e o status, ou a insígnia inteira.',
      issuer:
        'Torne `validUntil` e `credentialStatus` obrigatórios, com tudo o que contêm: nada que o titular possa omitir.',
    },
    'status-withheld': {
      reader: 'Peça à pessoa que mostre também o fim e o status, ou a insígnia inteira.',
      issuer:
        'Torne `validUntil` e `credentialStatus` obrigatórios, com tudo o que contêm: nada que o titular possa omitir.',
    },
    'status-revoked': {
      reader: 'Pergunte à pessoa se há uma mais recente, ou ao emissor por que a retirou.',
      issuer: 'Se foi um engano, emita uma nova insígnia: uma revogação é definitiva.',
    },
    'status-suspended': {
      reader: 'Verifique de novo mais tarde, ou pergunte ao emissor.',
      issuer: 'Limpe o bit na sua lista de suspensão quando a insígnia dever voltar a valer.',
    },
    'status-unreachable': {
      reader:
        'Tente mais tarde. Enquanto a lista não puder ser lida, ninguém sabe se a insígnia foi retirada.',
      issuer:
        'Sirva a lista em {url|seu endereço} por HTTPS, sem redirecionamento, com Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Pergunte ao emissor se ela ainda vale.',
      issuer: 'Acrescente um BitstringStatusListEntry: uma insígnia pode trazer vários.',
    },
    'status-list-not-authentic': {
      reader: 'Pergunte ao emissor se a insígnia ainda vale.',
      issuer: 'Assine a lista de status de novo após cada mudança.',
    },
    'status-list-issuer': {
      reader: 'Pergunte ao emissor se ele deixa outros manterem a sua lista.',
      issuer: 'Assine a lista de status com a chave com que assina as insígnias.',
    },
    'status-list-unreadable': {
      reader: 'Pergunte ao emissor se a insígnia ainda vale.',
      issuer:
        'Verifique o que {url|o endereço} responde: deve ser a própria lista; encodedList deve ser “u” e depois o base64url dos bits comprimidos com gzip.',
    },
    'issuer-unlisted': {
      reader:
        'Não constar em uma lista não é suspeito. Olhe o endereço do emissor e decida se você o conhece.',
      issuer: 'Peça para constar nas listas que seus leitores usam.',
    },
    'issuer-list-unreachable': {
      reader: 'Tente mais tarde. O veredito sobre a insígnia não depende disso.',
      issuer: 'Nada a fazer.',
    },
    'recipient-mismatch': {
      reader:
        'Pergunte a qual endereço de e-mail ela foi concedida: muitas pessoas têm vários. Maiúsculas e espaços podem fazer diferença.',
      issuer: 'Nada a fazer.',
    },
    'recipient-hash-unknown': {
      reader: 'Peça à pessoa que comprove de outra forma.',
      issuer: 'Use sha256 com um sal.',
    },
    'recipient-not-asked': {
      reader: 'Digite o e-mail da pessoa para comparar. Ele fica nesta página.',
      issuer: 'Nada a fazer.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'O próprio site do emissor a serve e não a dá por retirada. Nada nela está assinado: só o site responde por ela. Pela veracidade do que afirma responde o emissor.',
      },
      invalid: {
        meaning: 'O que você vê não é o que serve o site do emissor que ela indica.',
      },
      faulty: {
        issuer: 'Corrija o que as verificações abaixo indicam nos documentos que seu site serve.',
      },
      indeterminate: {
        issuer:
          'Cuide para que qualquer página da web possa ler a insígnia, a classe dela e seu perfil (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'O site do emissor a serve',
        no: 'Não é o que serve o site do emissor indicado',
        'sealed-by': 'hospedada em {host|o site do emissor}',
      },
      current: {
        'list-read': 'O site do emissor[ {host}] foi consultado e não a dá por retirada',
      },
    },
    checks: {
      proof: 'Hospedagem',
      key: 'Site do emissor',
    },
    correct: 'Corrija “{property|o campo}” nos documentos que seu site serve.',
    words: {
      uncovered: 'O que o site do emissor não serve',
    },
  },
  words: {
    'verify-again': 'Verificar de novo',
    copy: 'Copiar',
    copied: 'Copiado',
    raw: 'A insígnia como recebida',
    technical: 'Detalhes técnicos',
    checks: 'Todas as verificações',
    'four-questions': 'Quatro perguntas',
    'what-you-can-do': 'O que você pode fazer',
    'if-you-issued': 'Se você é o emissor:',
    receipt: 'Salvar como recibo',
    'hidden-personal': 'Pessoal, oculto até você pedir',
    'valid-until': 'Vale até {date}',
    ended: 'Terminou em {date}',
    starts: 'Começa em {date}',
    'nothing-sent': 'Tudo aconteceu no seu navegador; a insígnia não foi enviada a lugar nenhum.',
    description: 'Descrição',
    criteria: 'Como se obtém',
    'criteria-page': 'Critérios',
    narrative: 'Sobre esta concessão',
    evidence: 'Evidências',
    results: 'Resultados',
    reached: 'alcançado',
    required: 'exigido',
    passed: 'Requisito cumprido',
    'not-passed': 'Requisito não cumprido',
    'result-value': 'Resultado: {value}',
    'possible-values': 'Possíveis: {values}',
    range: 'de {min|…} a {max|…}',
    'order-not-sealed': 'A ordem destes níveis não está selada',
    requires: 'Exigido: {value}',
    endorsements: 'Endossos',
    'credits-earned': 'Créditos obtidos',
    'credits-available': 'Créditos possíveis',
    type: 'Tipo',
    identifiers: 'Identificadores',
    dates: 'Datas',
    language: 'Idioma',
    version: 'Versão',
    recipient: 'Titular',
    'recipient-hashed': 'oculto (um hash); pode ser comparado, não lido',
    role: 'Função',
    term: 'Período',
    license: 'Número de licença',
    activity: 'Atividade',
    'assessed-by': 'Avaliada por',
    'created-by': 'Criada por',
    field: 'Área de estudo',
    specialization: 'Especialização',
    'other-name': 'Também chamada',
    'found-in': 'Encontrada em',
    'data-model': 'Padrão',
    'contains-badges': 'Insígnias contidas',
    partial: 'Parte de um conjunto maior',
    code: 'Código',
    where: 'Local',
    'read-at': 'lida em {date}',
    key: 'Chave',
    digest: 'Resumo criptográfico',
    address: 'Endereço',
    'asked-how': 'O que foi perguntado',
    'asked-clock': 'Relógio',
    'asked-own-clock': 'deste dispositivo',
    'asked-set-clock': 'definido pela página',
    'asked-lists': 'Listas de emissores confiáveis',
    'asked-person': 'Pessoa para comparar',
    'asked-named': 'indicada (não fica no relatório)',
    'asked-nobody': 'ninguém indicado',
    'asked-holder': 'Prova do titular',
    'asked-strict': 'Pequenos desvios do padrão',
    'asked-accepted': 'aceitos, com uma observação',
    'asked-refused': 'recusados',
    'asked-network': 'Perguntas à rede',
    'asked-nothing': 'nenhuma',
    'asked-saved': 'nenhuma: as respostas vêm de um pacote salvo em {date}',
    points: 'Pontos: {value}',
    website: 'Site',
    email: 'E-mail',
    identifier: 'Identificador',
    credential: 'Credencial',
    achievement: 'Conquista',
    facts: 'Em resumo',
    'meaning-no-list':
      'É o que o emissor assinou. Ele não mantém uma lista de retiradas, por isso não há como perguntar se foi retirada. Pela veracidade do que afirma responde o emissor.',
    uncovered: 'O que o selo não abrange',
    withheld: 'Reservado',
    'render-method': 'Apresentação própria',
    'not-run': '{method} (indicada pelo emissor, não executada aqui)',
    'also-in': 'Também disponível em',
    'what-it-took': 'O que foi preciso',
    'level-reached': 'Nível alcançado: {level}',
    compare: 'Comparar',
    'compare-hint': 'E-mail (fica no seu navegador)',
  },
};
