import type { CardPart } from '../surfaces.js';

export const card: CardPart = {
  headlines: {
    unchecked: {
      lead: '未検査',
      reason: 'ここではまだ検証されていません',
    },
    checking: {
      lead: '検査中…',
      reason: '署名、発行者、ステータス',
    },
  },
  hosted: {
    words: {
      'picture-signed': '画像はバッジのデータの一部です',
      'picture-linked': '画像は {host} のものです。発行者のサイトが示すのは URL だけです',
      'picture-not-signed': 'ファイルの画像（発行者のサイトのものではありません）',
    },
  },
  words: {
    details: '詳細',
    'how-we-know': '判定の根拠',
    verify: '検証する',
    awarded: '{date}授与',
    'valid-from': '{date}から有効',
    'checked-at': '検査日時：{date}',
    'as-of': '{date}時点',
    'names-itself': '名前は未検証',
    'listed-by': '{list|信頼できる発行者のリスト}に掲載[（{listDate}付のリスト）]',
    'mixed-scripts': '異なる文字体系の文字が混ざっています',
    unnamed: '名前のないバッジ',
    'unnamed-issuer': '名前のない発行者',
    'picture-signed': '画像はバッジのデータの一部です',
    'picture-linked': '画像は {host} のものです。署名の対象は URL だけです',
    'picture-not-signed': 'ファイルの画像（署名なし）',
    'no-picture': '画像なし',
    'picture-not-loaded': '{host} の画像は、バッジが本物と確認できるまで読み込みません',
    'picture-of': 'バッジ：{title}',
    skills: 'スキル',
    'more-n': 'ほか{count}件',
    'holds-more':
      'このファイルにはバッジが{count:other=# 件}含まれています。これは最初のものです。',
    'column-verdict': '判定',
    share: '共有',
    'claims-ended': '記載された終了日[（{date}）]を過ぎています',
    'claims-start': '記載された開始日[（{date}）]はまだ来ていません',
    'and-also': '{first}。{second}',
    'part-of': '{name}の一部',
    'awarded-to': '{who} に授与',
    'issuer-key-only': '分かるのは鍵だけです',
    'unchecked-on-paper': '印刷した時点では未検証',
  },
};
