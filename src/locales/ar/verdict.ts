import { isolated } from '../isolated.js';
import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = isolated({
  headlines: {
    valid: {
      lead: 'تم التحقق',
      reason: 'أصلية وما زالت صالحة',
    },
    signed: {
      lead: 'موقّعة، والمُصدِر غير محدد',
      reason: 'لم تتغير وما زالت صالحة، لكن لا يمكننا معرفة لمن المفتاح الذي وُقّعت به',
    },
    record: {
      lead: 'سجل تم التحقق منه',
      reason: 'أصلي وما زال صالحًا، وكذلك كل شارة فيه',
    },
    'record-signed': {
      lead: 'سجل فيه مُصدِر غير محدد',
      reason: 'أصلي وما زال صالحًا، لكن لا يمكننا معرفة من أصدر كل شارة فيه',
    },
    'record-mixed': {
      lead: 'سجل فيه شارة غير مؤكدة',
      reason: 'في هذا السجل شارة واحدة على الأقل تعذّر التحقق منها',
    },
    invalid: {
      lead: 'غير أصلية',
      reason: 'لم تجتز فحص التوقيع',
    },
    'foreign-key': {
      lead: 'غير أصلية',
      reason: 'موقّعة بمفتاح لا يعود إلى الجهة المُصدِرة',
    },
    faulty: {
      lead: 'فيها أخطاء',
      reason: 'لا تتبع المعيار',
    },
    unsigned: {
      lead: 'غير موقّعة',
      reason: 'ليس لها توقيع',
    },
    'other-person': {
      lead: 'المستلِم غير مطابق',
      reason: 'أصلية وما زالت صالحة، لكنها تذكر مستلِمًا آخر',
    },
    revoked: {
      lead: 'ملغاة',
      reason: 'تقول الجهة المُصدِرة إنها لم تعد صالحة[: {statusReason}]',
    },
    suspended: {
      lead: 'معلّقة',
      reason: 'علّقتها الجهة المُصدِرة في الوقت الحالي',
    },
    expired: {
      lead: 'منتهية الصلاحية',
      reason: 'انقضى تاريخ انتهائها',
    },
    'not-yet-valid': {
      lead: 'غير صالحة بعد',
      reason: 'تاريخ بدئها في المستقبل',
    },
    unsupported: {
      lead: 'لا يمكن فحصها هنا',
      reason: 'تستخدم طريقة لا ندعمها',
    },
    'other-kind': {
      lead: 'وثيقة اعتماد من نوع آخر',
      reason: 'هي وثيقة اعتماد قابلة للتحقق، لكنها ليست شارة مفتوحة',
    },
    indeterminate: {
      lead: 'غير مؤكدة',
      reason: 'تعذّر الحصول على كل ما يلزم لفحصها',
    },
    malformed: {
      lead: 'ليست شارة',
      reason: 'تعذّرت قراءة شارة منه',
    },
    unread: {
      lead: 'تعذّر فتحها',
      reason: 'حدث خطأ أثناء تحميلها',
    },
    waiting: {
      lead: 'لم تُقرأ بعد',
      reason: 'تلزم خطوة أخرى',
    },
    'not-held': {
      lead: 'الحامل غير مؤكد',
      reason: 'أصلية وما زالت صالحة، لكن الشخص لم يثبت أنها له',
    },
  },
  answers: {
    authentic: {
      'seal-holds': 'التوقيع نفسه صالح: لم يتغير شيء منذ التوقيع',
    },
    issuer: {
      'key-only': 'الهوية غير مؤكدة: لا يضمنها أي نطاق ولا أي قائمة من قوائم الجهات الموثوقة',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: 'ليست ما يقدّمه موقع الجهة المُصدِرة المذكورة',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'الموقع يقدّمها كما تراها',
      },
    },
  },
});
