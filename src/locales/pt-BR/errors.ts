import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: 'Não há nada dentro',
    'too-large':
      'É grande demais para uma insígnia[: o limite é de {limit} bytes][. A imagem dentro dela ocupa {picture}: use um link ou reduza-a]',
    'unknown-format': 'Este tipo de arquivo não traz insígnias[: {looksLike}]',
    'unsupported-kind': 'É uma credencial de um tipo que não sabemos verificar[: {kind}]',
    'email-file': 'É um e-mail. Salve o anexo e abra-o aqui',
    'link-file':
      'É um atalho para uma página da web[ em {host}]. Baixe a insígnia lá e abra o arquivo aqui',
    'not-a-badge': 'É legível, mas não é uma insígnia',
    'url-blocked': 'Por segurança não abrimos um endereço assim[: {url}][ ({http})]',
    'url-unreachable':
      'Não foi possível ler o endereço[: {host}]. O site pode estar fora do ar ou não deixar que outras páginas o leiam',
    'url-not-found': 'Não há nada neste endereço[: {host}]',
    'url-is-a-page': 'O endereço mostra uma página da web, não a insígnia em si',
    'credly-page':
      'Este é o endereço de uma página do Credly. Baixe a insígnia lá e depois abra o arquivo aqui',
    aborted: 'Foi cancelado',
    'not-utf8': 'O texto não está escrito em UTF-8',
    'not-json': 'Não é legível como JSON[, a partir do caractere {offset}]',
    'json-quotes':
      'É quase JSON: use aspas duplas retas (") em vez de outras aspas[, a partir do caractere {offset}]',
    'json-comma':
      'É quase JSON: remova a vírgula antes do colchete de fechamento[ no caractere {offset}]',
    'duplicate-key': 'Diz “{key|o mesmo campo}” duas vezes',
    'forbidden-key': 'Usa um nome de campo não permitido[: {key}]',
    'lone-surrogate': 'Contém metade de uma letra (um substituto solto)',
    'nul-character': 'Contém um caractere NUL',
    'too-deep': 'Está aninhada demais[: mais de {limit} níveis]',
    'too-many-values': 'Contém valores demais[: mais de {limit}]',
    'string-too-long': 'Um dos textos é longo demais[: mais de {limit} caracteres]',
    'array-too-long': 'Uma das listas é longa demais[: mais de {limit} entradas]',
    'mixed-data-models': 'Mistura duas versões do padrão',
    'not-one-credential': 'Não é exatamente uma credencial',
    'png-truncated': 'A imagem está cortada[, no byte {offset}]',
    'png-chunk': 'A imagem está danificada[, no byte {offset}]',
    'png-crc': 'A imagem está danificada: uma soma de verificação não confere[ (bloco {chunk})]',
    'png-text': 'O texto dentro da imagem está danificado',
    'png-no-badge':
      'A imagem não traz insígnia. Aplicativos de conversa e de fotos costumam removê-la',
    'png-after-end':
      'Há uma insígnia neste arquivo, mas depois do fim da imagem, onde não conta. Peça que ela seja embutida de novo',
    'inflate-limit': 'O texto comprimido é grande demais[: mais de {limit} bytes]',
    'inflate-failed': 'O texto comprimido está danificado',
    'svg-not-xml': 'O desenho não é legível como XML[, linha {line}]',
    'svg-doctype':
      'O desenho contém um DOCTYPE com declarações, que por segurança não lemos. Salve-o como SVG simples, sem os dados de edição do Illustrator, e embuta a insígnia de novo',
    'svg-no-badge': 'O desenho não traz insígnia. Programas de desenho costumam removê-la',
    'svg-two-forms': 'O desenho contém duas insígnias que se contradizem',
    'jwt-parts': 'O texto assinado está incompleto',
    'jwt-encoding':
      'O texto assinado está codificado de outro modo que o do padrão: com “=”, “+” ou “/” (a RFC 7515 pede base64url sem preenchimento)',
    'jwt-header': 'O cabeçalho do texto assinado é ilegível',
    'jwt-payload': 'O conteúdo do texto assinado é ilegível',
    'pdf-unreadable': 'O PDF é ilegível',
    'pdf-no-badge': 'O PDF não traz insígnia',
    'pdf-locked':
      'O PDF está protegido e seus anexos não podem ser lidos. Salve uma cópia sem senha nem restrições',
    'pdf-filter':
      'O PDF tem um anexo compactado de um modo que não lemos[: {filter}]. Salve o anexo à parte e abra-o',
    'zip-unreadable': 'O arquivo compactado é ilegível',
    'link-damaged': 'O link foi danificado no caminho; peça-o de novo[ ({reason})]',
    'link-version': 'O link é de um tipo mais novo do que esta página conhece[ ({version})]',
    'link-too-large': 'O link traz mais do que uma insígnia pode conter',
    'qr-other': 'Este código QR é de outra insígnia[; {have} de {total} partes tinham sido lidas]',
    'picture-too-large':
      'A imagem tem pixels demais para procurar um código QR nela[: mais de {limit}]',
    'code-no-badge': 'O código QR contém outra coisa, nenhuma insígnia[: {what}]',
    'code-address':
      'O código QR contém um endereço em {host|outro site}. Ele ainda não foi consultado',
    'code-incomplete':
      'Lidos {have} de {total} códigos QR. Mostre também os outros, em qualquer ordem',
    'code-wallet-offer':
      'O código QR oferece algo a uma carteira[ ({what})]. Abra-o com uma carteira e mostre a insígnia a partir dela',
    'code-wallet-request':
      'O código QR pede algo a uma carteira[ ({what})]. Ele não contém insígnia',
    'draft-not-conformant': 'O rascunho descumpre o padrão[: {faults}]',
    'image-unsupported': 'Uma insígnia só pode ser embutida em imagens PNG e SVG',
    'already-baked': 'A imagem já traz uma insígnia',
    'key-unusable': 'A chave não serve para assinar[: {reason}]',
    'self-check-failed':
      'A nova insígnia não passou na nossa própria verificação e não foi entregue[: {verdict}]',
    'status-list-unusable': 'A lista de status não pode ser usada[: {reason}]',
  },
};
