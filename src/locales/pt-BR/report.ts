import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'Esta insígnia é autêntica e ainda é válida',
      meaning:
        'Nada mudou desde que o emissor a assinou, e ela não foi revogada. Verificamos a assinatura, não a veracidade do conteúdo.',
      reader: 'Confira se você conhece este emissor e se a insígnia é desta pessoa.',
      issuer: 'Nada a fazer.',
    },
    signed: {
      title: 'Esta insígnia está assinada, mas não sabemos quem a emitiu',
      meaning:
        'Nada mudou desde a assinatura. Só conhecemos o emissor pela chave, e qualquer pessoa pode criar uma chave e dar a ela qualquer nome.',
      reader:
        'Pergunte à pessoa como confirmar quem a emitiu, ou entre em contato com a organização indicada na insígnia.',
      issuer:
        'Emita insígnias a partir do seu próprio domínio (did:web ou um id https), ou peça para constar nas listas que seus leitores usam.',
    },
    record: {
      title: 'Este histórico é autêntico e ainda é válido, assim como cada insígnia nele',
      meaning:
        'Nada mudou desde que quem o publicou o assinou, e verificamos cada insígnia nele separadamente. Verificamos as assinaturas, não a veracidade do conteúdo.',
      reader: 'Confira se você sabe quem publicou o histórico e quem emitiu cada insígnia nele.',
      issuer: 'Nada a fazer.',
    },
    'record-signed': {
      title: 'Este histórico é autêntico, mas não sabemos quem emitiu cada insígnia nele',
      meaning:
        'Nada mudou desde que quem o publicou o assinou. De pelo menos uma insígnia só conhecemos o emissor pela chave, e qualquer pessoa pode criar uma chave e dar a ela qualquer nome.',
      reader:
        'Veja cada insígnia do histórico. Entre em contato com a organização indicada em uma insígnia marcada antes de confiar nela.',
      issuer: 'Inclua insígnias cujos emissores tenham domínio próprio (did:web ou um id https).',
    },
    'record-mixed': {
      title:
        'Este histórico é o que quem o publicou assinou, mas não foi possível verificar todas as insígnias nele',
      meaning:
        'A assinatura do histórico mostra apenas que quem o publicou reuniu estas insígnias. Verificamos cada uma separadamente.',
      reader: 'Encontre a insígnia indicada aqui. Não confie nela até que seja verificada.',
      issuer: 'Emita de novo o histórico com insígnias válidas.',
    },
    invalid: {
      title: 'Não confie nesta insígnia',
      meaning: 'Não podemos aceitá-la como o que o emissor indicado assinou.',
      reader: 'Peça à pessoa o arquivo original, ou peça ao emissor uma confirmação.',
      issuer:
        'As verificações abaixo mostram o que está errado e onde. Corrija e emita a insígnia novamente.',
    },
    'foreign-key': {
      title: 'Não confie nesta insígnia',
      meaning: 'Ela está inalterada, mas não foi assinada com uma chave do emissor que indica.',
      reader: 'Peça à pessoa o arquivo original, ou peça ao emissor uma confirmação.',
      issuer:
        'Inclua no seu documento de chaves a chave com que você assina, ou corrija o id do emissor na insígnia.',
    },
    faulty: {
      title: 'Esta insígnia contém erros',
      meaning:
        'Nada indica que ela tenha sido alterada. Mas não segue o padrão, por isso não podemos aceitá-la como está.',
      reader: 'Peça ao emissor que a corrija.',
      issuer: 'Corrija o que as verificações abaixo apontam e assine a insígnia novamente.',
    },
    unsigned: {
      title: 'Esta insígnia não está assinada',
      meaning: 'Qualquer pessoa pode tê-la criado. Nada a liga ao emissor que ela indica.',
      reader: 'Peça à pessoa ou ao emissor a insígnia assinada.',
      issuer: 'Assine a insígnia. O comando open-badge mint adiciona a assinatura e a verifica.',
    },
    'other-person': {
      title: 'Esta insígnia indica outro destinatário',
      meaning:
        'A insígnia em si é autêntica e ainda é válida. Mas o endereço de e-mail ou o identificador que você informou não é aquele ao qual ela foi concedida.',
      reader:
        'Pergunte a qual endereço de e-mail ela foi concedida. Muitas pessoas têm vários, e maiúsculas ou espaços podem fazer diferença.',
      issuer: 'Nada a fazer.',
    },
    revoked: {
      title: 'O emissor revogou esta insígnia',
      meaning: 'Ela não é válida, mesmo que a imagem ou o arquivo pareça em ordem.',
      reader: 'Pergunte à pessoa se há uma mais recente, ou pergunte ao emissor por que a revogou.',
      issuer: 'Se foi um engano, emita uma nova insígnia. Uma revogação não pode ser desfeita.',
    },
    suspended: {
      title: 'O emissor suspendeu esta insígnia',
      meaning: 'Ela não é válida no momento. O emissor pode torná-la válida novamente.',
      reader: 'Verifique de novo mais tarde, ou pergunte ao emissor.',
      issuer:
        'Remova a suspensão na sua lista de status quando a insígnia dever voltar a ser válida.',
    },
    expired: {
      title: 'Esta insígnia expirou',
      meaning: 'Ela é autêntica, mas a data de término já passou.',
      reader: 'Pergunte à pessoa se ela a renovou.',
      issuer: 'Emita uma nova insígnia com data de término posterior.',
    },
    'not-yet-valid': {
      title: 'Esta insígnia ainda não é válida',
      meaning: 'Ela é autêntica, mas não é válida antes da data de início.',
      reader:
        'Verifique de novo depois da data de início e confira se o relógio deste dispositivo está certo.',
      issuer: 'Se ela deve ser válida agora, emita-a novamente com uma data de início anterior.',
    },
    unsupported: {
      title: 'Não podemos verificar esta insígnia aqui',
      meaning:
        'Ela precisa de algo que não é compatível aqui. Isso não significa que haja algo errado com ela.',
      reader: 'Tente um verificador compatível, ou peça ao emissor uma confirmação.',
      issuer:
        'Assine a insígnia também com eddsa-rdfc-2022, que a maioria dos verificadores consegue ler.',
    },
    'other-kind': {
      title: 'Esta é uma credencial verificável de outro tipo, não uma Open Badge',
      meaning:
        'As regras de Open Badges não se aplicam a ela, por isso não podemos julgá-la como insígnia. Isso não significa que haja algo errado com ela.',
      reader: 'Verifique-a com um verificador para este tipo de credencial.',
      issuer: 'Nada a fazer.',
    },
    indeterminate: {
      title: 'Não foi possível confirmar esta insígnia',
      meaning:
        'Não foi possível concluir a verificação. Isso não significa que haja algo errado com a insígnia.',
      reader: 'Tente mais tarde ou de outra rede. Se não resolver, pergunte ao emissor.',
      issuer:
        'Garanta que qualquer página da web possa ler seu documento de chaves e suas listas de status (HTTPS, CORS).',
    },
    malformed: {
      title: 'Não foi possível ler nenhuma insígnia aqui',
      meaning:
        'O arquivo está danificado, é outra coisa, ou os dados da insígnia foram removidos, como costumam fazer os aplicativos de conversa.',
      reader: 'Peça à pessoa o arquivo original.',
      issuer: 'Envie o arquivo original como anexo, ou compartilhe um link para ele.',
    },
    unread: {
      title: 'Não foi possível abrir esta insígnia',
      meaning: 'Não a lemos, por isso não podemos dizer nada sobre ela.',
      reader: 'Confira o link e a sua conexão e tente de novo.',
      issuer: 'Publique o arquivo por HTTPS e permita que outras páginas o leiam (CORS).',
    },
    waiting: {
      title: 'Esta insígnia ainda não foi lida',
      meaning: 'Ainda não podemos dizer nada sobre ela.',
      reader: 'Siga esta indicação, ou peça à pessoa o arquivo da insígnia.',
      issuer: 'Nada a fazer.',
    },
    'not-held': {
      title: 'Não foi possível confirmar que esta insígnia é desta pessoa',
      meaning:
        'A insígnia em si é autêntica e ainda é válida. Mas qualquer pessoa pode mostrar uma cópia, e esta pessoa não provou que é dela.',
      reader: 'Peça à pessoa que a mostre de novo a partir da própria carteira digital.',
      issuer: 'Nada a fazer.',
    },
    unchecked: {
      title: 'Esta insígnia não foi verificada',
      meaning: 'Qualquer pessoa pode ter criado o que você vê.',
      reader: 'Verifique-a antes de confiar nela.',
      issuer: 'Nada a fazer.',
    },
    checking: {
      title: 'Verificando esta insígnia',
      meaning: 'Isso leva um instante.',
      reader: 'Aguarde um instante.',
      issuer: 'Nada a fazer.',
    },
  },
  questions: {
    authentic: 'É autêntica?',
    current: 'Ainda é válida?',
    issuer: 'Quem a emitiu?',
    recipient: 'É desta pessoa?',
  },
  answers: {
    authentic: {
      yes: 'Nada mudou desde a assinatura',
      no: 'Não podemos aceitá-la como autêntica',
      unknown: 'Não foi possível verificar',
      unsupported: 'Assinada de um modo que não podemos verificar',
      'sealed-by': 'Assinada[ ({suite})] com a chave do emissor[ ({issuer})]',
    },
    current: {
      yes: 'Não revogada, sem data de término',
      'yes-until': 'Não revogada, válida até {until}',
      'no-list': 'Sem data de término. O emissor não publica revogações para ela',
      'no-list-until': 'Válida até {until}. O emissor não publica revogações para ela',
      revoked: 'Revogada pelo emissor',
      suspended: 'Suspensa pelo emissor',
      expired: 'Terminou[ em {until}]',
      'not-yet-valid': 'Começa[ em {from}]',
      unknown: 'Não foi possível verificar',
      unsupported: 'O status dela é publicado de um modo que não podemos ler',
      'not-asked': 'Não verificado, porque não foi possível confirmar que é autêntica',
      'list-read': 'Lemos a lista de status do emissor[ em {host}]',
    },
    issuer: {
      trusted: 'Consta na lista de {list|seus emissores confiáveis}[ (versão de {listDate})]',
      unlisted: 'Não consta nas suas listas de emissores confiáveis',
      'unlisted-controls':
        'Confirmado como {host}. Não consta nas suas listas de emissores confiáveis',
      unknown: 'Não comparado com uma lista de emissores confiáveis',
      'unknown-controls':
        'Confirmado como {host}. Não comparado com uma lista de emissores confiáveis',
      'not-asked': 'Desconhecido, porque a insígnia não passou na verificação',
      'not-established':
        'Desconhecido, porque não foi possível confirmar que a insígnia é autêntica',
      'self-asserted': 'Apresenta-se como “{name}”',
    },
    recipient: {
      match: 'Concedida à pessoa indicada',
      mismatch: 'Concedida a outro destinatário',
      'names-them': 'Indica esta pessoa, mas não foi possível confirmar que é autêntica',
      'names-other': 'Indica outro destinatário',
      'not-checked':
        'Não verificado, porque nenhum endereço de e-mail ou identificador foi informado',
      'no-recipient': 'A insígnia não indica um destinatário',
    },
  },
  checks: {
    read: 'Leitura do arquivo',
    structure: 'Formato',
    proof: 'Assinatura',
    key: 'Chave do emissor',
    validity: 'Datas',
    status: 'Status',
    issuer: 'Emissor',
    recipient: 'Destinatário',
    presentation: 'Apresentação',
    schema: 'Esquemas declarados',
    results: 'Resultados obtidos',
    evidence: 'Evidências',
    endorsement: 'Endossos',
    child: 'Insígnias contidas',
    refresh: 'Versão mais recente',
    custom: 'Verificação adicional',
  },
  outcomes: {
    pass: 'aprovada',
    fail: 'reprovada',
    warn: 'aviso',
    unknown: 'não foi possível verificar',
    unsupported: 'não compatível',
    skipped: 'ignorada',
  },
  advice: {
    'proof-altered': {
      reader:
        'Peça à pessoa o arquivo original. Se ele também estiver alterado, pergunte ao emissor.',
      issuer:
        'Algo mudou o JSON depois da assinatura, como um banco de dados, um modelo ou um formatador. Assine por último e guarde exatamente esses bytes.',
    },
    'proof-missing': {
      reader:
        'Sem assinatura, ninguém pode dizer quem a criou. Peça ao emissor uma insígnia assinada.',
      issuer: 'Assine a insígnia. O comando open-badge mint adiciona a assinatura e a verifica.',
    },
    'proof-unsupported': {
      reader: 'Tente um verificador compatível com este tipo de assinatura.',
      issuer: 'Adicione uma segunda assinatura com eddsa-rdfc-2022. Uma insígnia pode ter várias.',
    },
    'proof-expired': {
      reader: 'Peça à pessoa uma insígnia renovada.',
      issuer: 'Não ponha “expires” na assinatura, ou assine de novo antes do fim.',
    },
    'context-unknown': {
      reader:
        'Isso não significa que haja algo errado com a insígnia. A página em que você está pode fornecer o vocabulário necessário.',
      issuer: 'Use apenas vocabulários publicados e informe aos verificadores onde obter o seu.',
    },
    'context-redefines': {
      reader: 'Não confie no que ela parece dizer. Pergunte ao emissor.',
      issuer: 'Remova as definições que mudam termos dos contextos do padrão e assine de novo.',
    },
    'term-undefined': {
      reader: 'Não confie na parte que a assinatura não cobre.',
      issuer:
        'Adicione um contexto que defina “{property|o campo}”[ ({context} define)], ou remova-o, e assine de novo.',
    },
    'term-unmapped': {
      reader: 'Não confie nessa parte, porque o sentido dela não está definido.',
      issuer:
        'Adicione um contexto que defina “{property|o campo}”[ ({context} define)], ou remova-o, e assine de novo.',
    },
    'key-not-bound': {
      reader:
        'Peça à pessoa o arquivo original, ou entre em contato com o emissor. Não podemos confirmar que {issuer|o emissor} assinou isto.',
      issuer:
        'O verificationMethod da assinatura não está ligado ao id do emissor. Inclua a chave em assertionMethod, ou corrija issuer.id.',
    },
    'key-not-listed': {
      reader: 'Peça ao emissor uma confirmação. A chave pode ter sido substituída.',
      issuer:
        'Mantenha no documento de chaves as que já não usa para assinar, ou insígnias antigas deixarão de ser verificáveis.',
    },
    'key-unreachable': {
      reader:
        'Tente mais tarde. O site do emissor pode estar fora do ar ou não deixar outras páginas lerem a chave.',
      issuer:
        'Publique o documento de chaves em {url|sua URL} por HTTPS, sem redirecionamento, com Access-Control-Allow-Origin: *.',
    },
    'key-method-unsupported': {
      reader: 'Isso não significa que haja algo errado com a insígnia. Tente outro verificador.',
      issuer: 'Publique a chave também como did:web ou did:key.',
    },
    'key-port': {
      reader:
        'Isso não significa que haja algo errado com a insígnia. Outro verificador talvez abra uma URL assim.',
      issuer:
        'Publique o documento de chaves na porta padrão de HTTPS, sem porta no identificador.',
    },
    'key-malformed': {
      reader:
        'A insígnia pode estar em ordem, mas não foi possível verificar a assinatura. Peça ao emissor uma confirmação.',
      issuer:
        'Corrija a chave no seu documento de chaves. Uma Multikey começa com o código do seu tipo (z6Mk…, zDn…), e um PEM tem quebras de linha reais.',
    },
    'key-ambiguous': {
      reader:
        'A insígnia pode estar em ordem, mas não foi possível verificar a assinatura. Peça ao emissor uma confirmação.',
      issuer: 'Dê a cada chave do seu documento de chaves um id próprio.',
    },
    'key-document-invalid': {
      reader: 'Peça ao emissor uma confirmação.',
      issuer:
        'Confira o documento de chaves[ em {url}]. O id, o controller e o verificationMethod devem concordar.',
    },
    'key-revoked': {
      reader: 'Peça ao emissor uma insígnia assinada com uma chave atual.',
      issuer: 'Emita a insígnia de novo com uma chave atual.',
    },
    'hosted-unreachable': {
      reader:
        'Tente mais tarde. O site do emissor pode estar fora do ar ou não deixar que outras páginas o leiam.',
      issuer: 'Publique a Assertion por HTTPS com Access-Control-Allow-Origin: *.',
    },
    'hosted-differs': {
      reader: 'Confie no que o site do emissor mostra, não neste arquivo.',
      issuer: 'A cópia difere do que você hospeda. Entregue a atual.',
    },
    'property-missing': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Adicione “{property|o campo}” e assine de novo.',
    },
    'property-withheld': {
      reader: 'Peça à pessoa que mostrou a insígnia que revele também esta parte.',
      issuer: 'Torne obrigatória a revelação de todos os campos exigidos.',
    },
    'property-type': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Escreva “{property|o campo}” como {expected|o padrão exige} e assine de novo.',
    },
    'property-value': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Dê a “{property|o campo}” um valor que o padrão permita e assine de novo.',
    },
    'date-format': {
      reader: 'Peça ao emissor que corrija a insígnia.',
      issuer: 'Escreva as datas com hora e fuso horário, como 2026-05-01T00:00:00Z.',
    },
    'text-mojibake': {
      reader: 'Peça à pessoa o arquivo como o emissor o enviou.',
      issuer: 'Grave o texto na imagem em UTF-8 (um bloco iTXt, não tEXt).',
    },
    'container-deviation': {
      reader: 'Peça ao emissor um arquivo que siga o padrão.',
      issuer: 'Embuta a insígnia de novo com o comando open-badge bake, que segue o padrão.',
    },
    expired: {
      reader: 'Pergunte à pessoa se ela a renovou.',
      issuer: 'Emita uma nova insígnia com data de término posterior.',
    },
    'not-yet-valid': {
      reader:
        'Verifique de novo depois da data de início e confira se o relógio deste dispositivo está certo.',
      issuer: 'Se ela deve ser válida agora, emita-a novamente com uma data de início anterior.',
    },
    'period-withheld': {
      reader:
        'Peça à pessoa que compartilhe também a data de término e o status, ou a insígnia inteira.',
      issuer:
        'Torne `validUntil` e `credentialStatus` obrigatórios, com tudo o que contêm, para que o titular não possa omiti-los.',
    },
    'status-withheld': {
      reader:
        'Peça à pessoa que compartilhe também a data de término e o status, ou a insígnia inteira.',
      issuer:
        'Torne `validUntil` e `credentialStatus` obrigatórios, com tudo o que contêm, para que o titular não possa omiti-los.',
    },
    'status-revoked': {
      reader: 'Pergunte à pessoa se há uma mais recente, ou pergunte ao emissor por que a revogou.',
      issuer: 'Se foi um engano, emita uma nova insígnia. Uma revogação não pode ser desfeita.',
    },
    'status-suspended': {
      reader: 'Verifique de novo mais tarde, ou pergunte ao emissor.',
      issuer: 'Limpe o bit na sua lista de suspensão quando a insígnia dever voltar a ser válida.',
    },
    'status-unreachable': {
      reader:
        'Tente mais tarde. Enquanto não pudermos ler a lista, não há como saber se a insígnia foi revogada.',
      issuer:
        'Publique a lista em {url|sua URL} por HTTPS, sem redirecionamento, com Access-Control-Allow-Origin: *.',
    },
    'status-unsupported': {
      reader: 'Pergunte ao emissor se ela ainda é válida.',
      issuer:
        'Adicione um BitstringStatusListEntry. Uma insígnia pode ter várias entradas de status.',
    },
    'status-list-not-authentic': {
      reader: 'Pergunte ao emissor se a insígnia ainda é válida.',
      issuer: 'Assine a lista de status de novo após cada mudança.',
    },
    'status-list-issuer': {
      reader: 'Pergunte ao emissor se outra entidade mantém a lista dele.',
      issuer: 'Assine a lista de status com a chave com que assina as insígnias.',
    },
    'status-list-unreadable': {
      reader: 'Pergunte ao emissor se a insígnia ainda é válida.',
      issuer:
        'Verifique o que {url|a URL} retorna. Deve ser a própria lista, e o encodedList deve ser “u” seguido do base64url dos bits comprimidos com gzip.',
    },
    'issuer-unlisted': {
      reader:
        'Não constar em uma lista não é suspeito. Veja quem é o emissor e decida se você o conhece.',
      issuer: 'Peça para constar nas listas que seus leitores usam.',
    },
    'issuer-list-unreachable': {
      reader: 'Tente mais tarde. O resultado da verificação não depende disso.',
      issuer: 'Nada a fazer.',
    },
    'recipient-mismatch': {
      reader:
        'Pergunte a qual endereço de e-mail ela foi concedida. Muitas pessoas têm vários, e maiúsculas ou espaços podem fazer diferença.',
      issuer: 'Nada a fazer.',
    },
    'recipient-hash-unknown': {
      reader: 'Peça à pessoa que comprove de outra forma.',
      issuer: 'Use sha256 com um sal.',
    },
    'recipient-not-asked': {
      reader: 'Compare com o endereço de e-mail da pessoa. O endereço fica nesta página.',
      issuer: 'Nada a fazer.',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          'O próprio site do emissor a publica e não diz que está revogada. Nada nela é assinado, por isso ela só é tão confiável quanto esse site. Não verificamos a veracidade do conteúdo.',
      },
      invalid: {
        meaning: 'Não podemos aceitá-la como uma insígnia do site do emissor indicado.',
      },
      faulty: {
        issuer: 'Corrija o que as verificações abaixo apontam nos documentos que seu site publica.',
      },
      indeterminate: {
        issuer:
          'Garanta que qualquer página da web possa ler a insígnia, a classe dela e o seu perfil (HTTPS, CORS).',
      },
    },
    answers: {
      authentic: {
        yes: 'O site do emissor a publica',
        no: 'Não podemos aceitá-la como autêntica',
        'sealed-by': 'Hospedada em {host|um site do emissor}',
      },
      current: {
        'list-read': 'O site do emissor[ ({host})] não diz que está revogada',
      },
    },
    checks: {
      proof: 'Hospedagem',
      key: 'Site do emissor',
    },
    correct: 'Corrija “{property|o campo}” nos documentos que seu site publica.',
    words: {
      uncovered: 'Não vem do site do emissor',
    },
  },
  words: {
    'verify-again': 'Verificar de novo',
    raw: 'Dados brutos',
    technical: 'Detalhes técnicos',
    checks: 'Todas as verificações',
    'four-questions': 'Quatro perguntas',
    'what-you-can-do': 'O que você pode fazer',
    'if-you-issued': 'Se você for o emissor:',
    receipt: 'Salvar comprovante',
    'hidden-personal': 'Mostrar dados pessoais',
    'valid-until': 'Válida até {date}',
    ended: 'Terminou em {date}',
    starts: 'Começa em {date}',
    'allow-request':
      'Peça aos responsáveis por esta página que permitam solicitações a {host} na política de segurança (connect-src).',
    'nothing-sent': 'A verificação foi feita no seu navegador. Nada foi enviado.',
    description: 'Descrição',
    criteria: 'Como se obtém',
    'criteria-page': 'Critérios',
    narrative: 'Sobre esta concessão',
    evidence: 'Evidências',
    results: 'Resultados obtidos',
    reached: 'alcançado',
    required: 'exigido',
    passed: 'Requisito cumprido',
    'not-passed': 'Requisito não cumprido',
    'result-value': 'Resultado obtido: {value}',
    'possible-values': 'Possíveis: {values}',
    range: 'de {min|…} a {max|…}',
    'order-not-sealed': 'Nenhuma assinatura cobre a ordem destes níveis',
    requires: 'Exigido: {value}',
    endorsements: 'Endossos',
    'credits-earned': 'Créditos obtidos',
    'credits-available': 'Créditos possíveis',
    type: 'Tipo',
    identifiers: 'Identificadores',
    dates: 'Datas',
    language: 'Idioma',
    version: 'Versão',
    recipient: 'Destinatário',
    'recipient-hashed': 'oculto (pode ser comparado, mas não lido)',
    role: 'Função',
    term: 'Período',
    license: 'Número de licença',
    activity: 'Atividade',
    'assessed-by': 'Avaliada por',
    'created-by': 'Criada por',
    accreditations: 'Acreditações, segundo o emissor',
    field: 'Área de estudo',
    specialization: 'Especialização',
    'other-name': 'Também chamada',
    'found-in': 'Encontrada em',
    'data-model': 'Padrão',
    'contains-badges': 'Insígnias contidas',
    partial: 'Parte de um histórico maior',
    code: 'Código',
    where: 'Local',
    'read-at': 'obtido em {date}',
    key: 'Chave',
    digest: 'Resumo criptográfico',
    address: 'URL',
    'asked-how': 'Como verificamos',
    'asked-clock': 'Relógio',
    'asked-own-clock': 'deste dispositivo',
    'asked-set-clock': 'definido pela página',
    'asked-lists': 'Listas de emissores confiáveis',
    'asked-person': 'Pessoa para comparar',
    'asked-named': 'informada (não fica no relatório)',
    'asked-nobody': 'não informada',
    'asked-holder': 'Prova do titular',
    'asked-strict': 'Pequenos desvios do padrão',
    'asked-accepted': 'aceitos, com um aviso',
    'asked-refused': 'recusados',
    'asked-network': 'Solicitações de rede',
    'asked-nothing': 'nenhuma',
    'asked-saved': 'nenhuma: as respostas vêm de um arquivo salvo em {date}',
    points: 'Pontos: {value}',
    website: 'Site',
    email: 'E-mail',
    identifier: 'Identificador',
    credential: 'Credencial',
    achievement: 'Conquista',
    facts: 'Visão geral',
    'meaning-no-list':
      'Nada mudou desde que o emissor a assinou. O emissor não publica revogações para ela, por isso não podemos saber se foi revogada. Verificamos a assinatura, não a veracidade do conteúdo.',
    uncovered: 'Não coberto pela assinatura',
    withheld: 'O que o titular pode ter omitido',
    'render-method': 'Design personalizado',
    'not-run': '{method} (oferecida pelo emissor, não executada aqui)',
    'also-in': 'Também disponível em',
    'what-it-took': 'O que foi preciso',
    'level-reached': 'Nível alcançado: {level}',
    compare: 'Comparar',
    'compare-hint': 'E-mail (fica no seu navegador)',
  },
};
