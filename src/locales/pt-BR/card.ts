import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    unchecked: {
      lead: 'Não verificada',
      reason: 'Ela não foi verificada aqui',
    },
    checking: {
      lead: 'Verificando…',
      reason: 'Assinatura, emissor e status',
    },
  },
  hosted: {
    words: {
      'picture-signed': 'A imagem faz parte dos dados da insígnia',
      'picture-linked': 'A imagem vem de {host}. O site do emissor indica apenas a URL dela',
      'picture-not-signed': 'Imagem do arquivo, não do site do emissor',
    },
  },
  words: {
    details: 'Detalhes',
    'how-we-know': 'Como sabemos',
    verify: 'Verificar',
    awarded: 'Concedida em {date}',
    'valid-from': 'Válida a partir de {date}',
    'checked-at': 'Verificada: {date}',
    'as-of': 'Situação em {date}',
    'names-itself': 'nome não verificado',
    'listed-by': 'Consta na lista de {list|seus emissores confiáveis}[ (versão de {listDate})]',
    'mixed-scripts': 'mistura letras de alfabetos diferentes',
    unnamed: 'Insígnia sem nome',
    'unnamed-issuer': 'Emissor sem nome',
    'picture-signed': 'A imagem faz parte dos dados da insígnia',
    'picture-linked': 'A imagem vem de {host}. A assinatura cobre apenas a URL dela',
    'picture-not-signed': 'Imagem do arquivo, não assinada',
    'no-picture': 'Sem imagem',
    'picture-not-loaded':
      'Só carregamos a imagem em {host} depois de confirmar que a insígnia é autêntica',
    'picture-of': 'Insígnia: {title}',
    skills: 'Competências',
    'more-n': 'mais {count}',
    'holds-more': 'O arquivo contém {count:one=# insígnia;other=# insígnias}. Esta é a primeira.',
    'column-verdict': 'Resultado',
    share: 'Compartilhar',
    'claims-ended': 'A data de término[ ({date})] que ela indica já passou',
    'claims-start': 'A data de início[ ({date})] que ela indica está no futuro',
    'and-also': '{first}. {second}',
    'part-of': 'Parte de {name}',
    'awarded-to': 'Concedida a {who}',
    'issuer-key-only': 'Conhecido só pela chave',
    'unchecked-on-paper': 'Ainda não verificado no momento da impressão',
  },
};
