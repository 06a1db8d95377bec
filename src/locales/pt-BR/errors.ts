import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'Não há nada nele',
    'too-large':
      'É grande demais para ser uma insígnia[: o limite é de {limit} bytes][. A imagem dentro dela ocupa {picture}. Use um link para ela ou reduza-a]',
    'unknown-format': 'Não encontramos nenhuma insígnia[ ({looksLike})]',
    'text-no-badge':
      'Este texto não contém nenhuma insígnia. Cole o texto JSON da insígnia, ou um link para ela',
    'unsupported-kind': 'Não podemos verificar este tipo de credencial[: {kind}]',
    'email-file': 'É um e-mail. Salve o arquivo anexado e abra-o aqui',
    'link-file':
      'É um atalho para uma página da web[ em {host}]. Abra essa página, baixe a insígnia lá e abra o arquivo aqui',
    'not-a-badge': 'Podemos lê-lo, mas não é uma insígnia',
    'url-blocked': 'Por segurança, não abrimos esta URL[: {url}][ ({http})]',
    'url-unreachable':
      'Não foi possível carregar este link[ ({host})]. {why|O site pode estar fora do ar ou bloquear solicitações de páginas da web}',
    'url-not-found': 'Não há nada neste link[: {host}]',
    'url-is-a-page': 'Este link leva a uma página da web, não à insígnia em si',
    'credly-page':
      'Este link leva a uma página do Credly. Baixe a insígnia lá e depois abra o arquivo aqui',
    aborted: 'Foi cancelado',
    'not-utf8': 'O texto não está codificado em UTF-8',
    'not-json': 'Não é JSON válido[ (caractere {offset})]',
    'json-quotes':
      'É quase JSON. Use aspas duplas retas (") em vez de outras aspas[ (caractere {offset})]',
    'json-comma':
      'É quase JSON. Remova a vírgula antes do colchete de fechamento[ (caractere {offset})]',
    'duplicate-key': 'Contém “{key|o mesmo campo}” duas vezes',
    'forbidden-key': 'Usa um nome de campo que não é permitido[: {key}]',
    'lone-surrogate': 'Contém um caractere defeituoso (um substituto isolado)',
    'nul-character': 'Contém um caractere NUL, que não é permitido',
    'too-deep': 'Tem aninhamento profundo demais[: mais de {limit} níveis]',
    'too-many-values': 'Contém itens demais[: mais de {limit}]',
    'string-too-long': 'Um dos textos é longo demais[: mais de {limit} caracteres]',
    'array-too-long': 'Uma das listas é longa demais[: mais de {limit} entradas]',
    'mixed-data-models': 'Mistura duas versões do padrão',
    'not-one-credential': 'Não é exatamente uma credencial',
    'png-truncated': 'A imagem está cortada[ no byte {offset}]',
    'png-chunk': 'A imagem está danificada[ no byte {offset}]',
    'png-crc': 'A imagem está danificada: uma soma de verificação não confere[ (bloco {chunk})]',
    'png-text': 'O texto dentro da imagem está danificado',
    'png-no-badge':
      'Não há insígnia nesta imagem. Aplicativos de conversa e editores de fotos costumam removê-la',
    'png-after-end':
      'Há uma insígnia neste arquivo, mas está depois do fim da imagem, onde não conta. Peça que ela seja embutida de novo na imagem',
    'inflate-limit': 'O texto comprimido é grande demais[: mais de {limit} bytes]',
    'inflate-failed': 'O texto comprimido está danificado',
    'svg-not-xml': 'A imagem SVG não pode ser lida como XML[ (linha {line})]',
    'svg-doctype':
      'A imagem SVG contém um DOCTYPE com declarações, que por segurança não lemos. Salve-a como SVG simples, sem os dados de edição do Illustrator, e embuta a insígnia de novo',
    'svg-no-badge': 'Não há insígnia nesta imagem SVG. Aplicativos de desenho costumam removê-la',
    'svg-two-forms': 'A imagem SVG contém duas insígnias que se contradizem',
    'jwt-parts': 'O texto assinado não tem as três partes necessárias',
    'jwt-encoding':
      'O texto assinado não está codificado como o padrão exige. Contém “=”, “+” ou “/” (a RFC 7515 exige base64url sem preenchimento)',
    'jwt-header': 'Não é possível ler o cabeçalho do texto assinado',
    'jwt-payload': 'Não é possível ler o conteúdo do texto assinado',
    'pdf-unreadable': 'Não é possível ler o PDF',
    'pdf-no-badge': 'Não há insígnia neste PDF',
    'pdf-locked':
      'O PDF está protegido, por isso não podemos ler os anexos. Salve uma cópia sem senha nem restrições',
    'pdf-filter':
      'O PDF tem um anexo comprimido de um modo que não podemos ler[: {filter}]. Salve o anexo à parte e abra-o',
    'zip-unreadable': 'Não é possível ler o arquivo compactado',
    'link-damaged': 'O link está danificado ou incompleto[ ({reason})]. Peça-o de novo',
    'link-version': 'O link está em um formato mais novo do que esta página conhece[ ({version})]',
    'link-too-large': 'Há dados demais para um link ou código QR de insígnia',
    'qr-other': 'Este código QR é de outra insígnia[. Foram lidos {have} de {total} códigos]',
    'picture-too-large':
      'A imagem tem pixels demais para procurar um código QR nela[: mais de {limit}]',
    'code-no-badge': 'Este código QR contém outra coisa, não uma insígnia[: {what}]',
    'code-address': 'Este código QR contém um link para {host|outro site}. Ainda não o abrimos',
    'code-incomplete':
      'Foram lidos {have} de {total} códigos QR. Escaneie também os outros, em qualquer ordem',
    'code-wallet-offer':
      'Este código QR é uma oferta para uma carteira digital[ ({what})]. Abra-o com uma carteira digital e compartilhe a insígnia a partir dela',
    'code-wallet-request':
      'Este código QR é uma solicitação a uma carteira digital[ ({what})]. Ele não contém insígnia',
    'draft-not-conformant': 'O rascunho não segue o padrão[: {faults}]',
    'image-unsupported': 'Só imagens PNG e SVG podem conter uma insígnia',
    'already-baked': 'A imagem já contém uma insígnia',
    'key-unusable': 'A chave não pode ser usada para assinar[: {reason}]',
    'self-check-failed':
      'A nova insígnia não passou na nossa própria verificação, por isso não foi emitida[: {verdict}]',
    'status-list-unusable': 'A lista de status não pode ser usada[: {reason}]',
  },
};
