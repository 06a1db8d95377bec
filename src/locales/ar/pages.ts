import { isolated } from '../isolated.js';
import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = isolated({
  words: {
    certificate: 'شهادة',
    'needs-scripts': 'يجري الفحص في متصفحك ويحتاج إلى JavaScript.',
    'verify-yourself': 'التحقق بشكل مستقل',
    'scan-to-check': 'امسح الرمز لفحص هذه الشارة',
    'live-check': 'تُفحص من جديد كلما فُتحت',
    'left-out': 'تحذف هذه الصفحة بعض الأجزاء. وهي ما زالت في الشارة نفسها.',
    'open-link-none': 'لا توجد شارة في هذا الرابط.',
    'open-link-hint': 'الشارة التي تأتي مع رابط تُقرأ وتُفحص في متصفحك. ولا تُرفع.',
    'name-not-signed': 'الاسم كما ذكره الحامل، وليس جزءًا من التوقيع',
    'issued-by': 'صادر عن',
    'pdf-has-badge': 'يحتوي ملف PDF على الشارة نفسها. أفلته في أداة تحقق لفحصها.',
    'check-a-badge': 'فحص شارة',
    'check-another': 'فحص شارة أخرى',
    'checked-here': 'فُحصت في متصفحك.',
    'what-is-this': 'ما هذا؟',
    'what-is-hint':
      'الشارة المفتوحة (Open Badge) تقدير رقمي. يفحص متصفحك من أصدرها، وهل غُيّرت، وهل ما زالت صالحة. ولا يفحص ما يقوله المُصدِر فيها.',
  },
});
