import { isolated } from '../isolated.js';
import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = isolated({
  lang: 'ar',
  dir: 'rtl',
  name: 'العربية',
  words: {
    close: 'إغلاق',
    print: 'اطبع',
    issuer: 'الجهة المُصدِرة',
    'checked-n': 'فُحص: {count}، وتم التحقق من: {valid}',
    'column-badge': 'الشارة',
    wallet: 'محفظة رقمية',
    'load-from': 'حمّل الشارة من {host}',
    search: 'بحث',
    'nothing-found': 'لا شيء يطابق.',
    'shown-n': 'المعروض: {shown} من {count}',
    'sort-by': 'ترتيب حسب',
    'badges-n': 'الشارات: {count}',
    badges: 'الشارات',
    'picture-has-badge': 'هذه الصورة تحمل شارة',
  },
});
