import { isolated } from '../isolated.js';
import type { WallPart } from '../surfaces.js';

export const wall: WallPart = isolated({
  words: {
    'sort-verified': 'المتحقَّق منها أولًا',
    'sort-newest': 'الأحدث أولًا',
    'sort-oldest': 'الأقدم أولًا',
    'group-by': 'تجميع حسب',
    'no-groups': 'بلا تجميع',
    skill: 'المهارة',
    year: 'السنة',
    'no-date': 'بلا تاريخ',
    'no-skills': 'لا مهارات مذكورة',
    layout: 'العرض',
    'layout-grid': 'شبكة',
    'layout-list': 'قائمة',
    'skills-summary': 'المهارات في هذه الشارات',
    'no-badges': 'لا توجد شارات هنا.',
    'made-no-claim': 'أسماء المهارات من الجهات المُصدِرة. لا نتحقق منها.',
  },
});
