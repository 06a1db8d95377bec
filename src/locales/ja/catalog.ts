import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = {
  words: {
    catalog: 'マイクロクレデンシャル一覧',
    'filter-skill': 'スキル',
    'filter-issuer': '発行者',
    'filter-cost': '費用',
    'all-skills': 'すべてのスキル',
    'all-issuers': 'すべての発行者',
    'any-cost': 'すべて',
    'with-fee': '有料',
    'clear-filters': '絞り込みを解除',
    'catalog-empty': 'まだ提供されていません。',
    pathway: 'ステップアップ',
    'pathway-hint': 'この順で取得します。それぞれ単独でも有効です。',
    stack: '組み合わせ',
    'stack-hint': '順不同。そろえると価値が高まります。',
  },
};
