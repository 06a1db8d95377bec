import { isolated } from '../isolated.js';
import type { CommonPart } from '../surfaces.js';

export const common: CommonPart = isolated({
  lang: 'ar',
  dir: 'rtl',
  name: 'العربية',
  words: {
    close: 'إغلاق',
    copy: 'نسخ',
    copied: 'نُسخ',
    print: 'اطبع',
    issuer: 'الجهة المُصدِرة',
    'checked-n': 'فُحص: {count}، وتم التحقق من: {valid}',
    'column-badge': 'الشارة',
    wallet: 'محفظة رقمية',
    'load-from': 'حمّل الشارة من {host}',
    search: 'بحث',
    'nothing-found': 'لا نتائج مطابقة.',
    'shown-n': 'عرض {shown} من {count}',
    'sort-by': 'ترتيب حسب',
    'badges-n':
      '{count:zero=لا شارات;one=شارة واحدة;two=شارتان;few=# شارات;many=# شارة;other=# شارة}',
    badges: 'الشارات',
    'picture-has-badge': 'تحتوي هذه الصورة على شارة',
  },
});
