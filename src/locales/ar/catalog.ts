import { isolated } from '../isolated.js';
import type { CatalogPart } from '../journey/contract.js';

export const catalog: CatalogPart = isolated({
  words: {
    catalog: 'الشهادات المصغّرة',
    'filter-skill': 'المهارة',
    'filter-issuer': 'الجهة المُصدِرة',
    'filter-cost': 'التكلفة',
    'all-skills': 'كل المهارات',
    'all-issuers': 'كل الجهات',
    'any-cost': 'أي تكلفة',
    'with-fee': 'برسوم',
    'clear-filters': 'امسح عوامل التصفية',
    'catalog-empty': 'لا شهادات مصغّرة معروضة هنا بعد.',
    pathway: 'المسار',
    'pathway-hint': 'بهذا الترتيب؛ وكل منها محسوب بذاته.',
    stack: 'مجموعة',
    'stack-hint': 'بأي ترتيب؛ وقيمتها معًا أكبر.',
  },
});
