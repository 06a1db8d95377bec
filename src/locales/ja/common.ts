import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = {
  lang: 'ja',
  dir: 'ltr',
  name: '日本語',
  words: {
    close: '閉じる',
    copy: 'コピー',
    copied: 'コピーしました',
    print: '印刷',
    issuer: '発行者',
    'checked-n': '検査 {count} 件、うち検証済み {valid} 件',
    'column-badge': 'バッジ',
    wallet: 'ウォレット',
    'load-from': '{host} からバッジを読み込む',
    search: '検索',
    'nothing-found': '該当するものがありません。',
    'shown-n': '{count} 件中 {shown} 件を表示',
    'sort-by': '並べ替え',
    'badges-n': 'バッジ {count:other=# 件}',
    badges: 'バッジ',
    'picture-has-badge': 'この画像にはバッジが含まれています',
  },
};
