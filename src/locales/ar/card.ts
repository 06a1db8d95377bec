import { isolated } from '../isolated.js';
import type { CardPart } from '../surfaces.js';

export const card: CardPart = isolated({
  headlines: {
    unchecked: {
      lead: 'لم تُفحص',
      reason: 'لم يتم التحقق منها هنا',
    },
    checking: {
      lead: 'جارٍ الفحص…',
      reason: 'التوقيع والجهة المُصدِرة والحالة',
    },
  },
  hosted: {
    words: {
      'picture-signed': 'الصورة جزء من بيانات الشارة',
      'picture-linked': 'الصورة من {host}. لا يذكر موقع الجهة المُصدِرة إلا عنوان URL الخاص بها',
      'picture-not-signed': 'صورة من الملف، لا من موقع الجهة المُصدِرة',
    },
  },
  words: {
    details: 'التفاصيل',
    'how-we-know': 'كيف نعرف',
    verify: 'تحقق',
    awarded: 'مُنحت في {date}',
    'valid-from': 'صالحة من {date}',
    'checked-at': 'فُحصت: {date}',
    'as-of': 'الحالة في {date}',
    'names-itself': 'لم يتم التحقق من الاسم',
    'listed-by': 'مُدرجة في {list|قائمة الجهات الموثوقة}[ (قائمة بتاريخ {listDate})]',
    'mixed-scripts': 'يخلط حروفًا من أبجديات مختلفة',
    unnamed: 'شارة بلا اسم',
    'unnamed-issuer': 'جهة مُصدِرة بلا اسم',
    'picture-signed': 'الصورة جزء من بيانات الشارة',
    'picture-linked': 'الصورة من {host}. لا يشمل التوقيع إلا عنوان URL الخاص بها',
    'picture-not-signed': 'صورة من الملف، غير موقّعة',
    'no-picture': 'بلا صورة',
    'picture-not-loaded': 'لا نحمّل الصورة الموجودة لدى {host} قبل تأكيد أن الشارة أصلية',
    'picture-of': 'شارة: {title}',
    skills: 'المهارات',
    'more-n': 'المزيد: {count}',
    'holds-more':
      'يحتوي الملف على {count:zero=# شارة;one=شارة واحدة;two=شارتين;few=# شارات;many=# شارة;other=# شارة}. هذه هي الأولى.',
    'column-verdict': 'النتيجة',
    share: 'مشاركة',
    'claims-ended': 'تاريخ الانتهاء المذكور فيها[ ({date})] قد انقضى',
    'claims-start': 'تاريخ البدء المذكور فيها[ ({date})] في المستقبل',
    'and-also': '{first}. {second}',
    'part-of': 'جزء من {name}',
    'awarded-to': 'مُنحت إلى {who}',
    'issuer-key-only': 'معروفة بمفتاحها فقط',
    'unchecked-on-paper': 'لم يُجرَ التحقق بعد عند الطباعة',
  },
});
