import { isolated } from '../isolated.js';
import type { FormPart } from '../journey/contract.js';

export const form: FormPart = isolated({
  words: {
    'save-saved': 'محفوظ على هذا الجهاز',
    'save-saving': 'جارٍ الحفظ…',
    'save-failed': 'لم يُحفظ: {reason}',
    'reason-full': 'الجهاز ممتلئ',
    'reason-blocked': 'المتصفح لا يسمح بذلك',
    'reason-offline': 'تعذّر الوصول إلى مكان الحفظ',
    'reason-refused': 'خرجت من حسابك أو لا يُسمح لك بالحفظ هنا',
    'reason-too-large': 'حجمه أكبر من المسموح',
    'save-again': 'احفظ مجددًا',
    'save-copy': 'نزّل نسخة',
    'offline-note': 'أنت غير متصل. يمكنك متابعة العمل.',
    'taken-newer': 'تظهر تغييرات من تبويب آخر.',
    'show-definition': 'اعرض الشهادة المصغّرة',
    'done-n': 'اكتمل {done} من {count}',
    'words-n':
      '{count:zero=لا كلمات;one=كلمة واحدة;two=كلمتان;few=# كلمات;many=# كلمة;other=# كلمة}',
    collaboration: 'التعاون',
    'still-missing': 'ما زال ناقصًا',
    'all-complete': 'كل شيء مكتمل. يمكنك التقديم.',
    'confirm-goes': 'سيُرسل ما يلي:',
    'confirm-files':
      '{count:zero=لا ملفات;one=ملف واحد;two=ملفان;few=# ملفات;many=# ملفًا;other=# ملف}',
    'confirm-links':
      '{count:zero=لا روابط;one=رابط واحد;two=رابطان;few=# روابط;many=# رابطًا;other=# رابط}',
    'submit-now': 'قدّم الآن',
    'not-yet': 'ليس بعد',
    sending: 'جارٍ الإرسال…',
    'send-failed': 'لم يُرسل. عملك ما زال هنا. حاول لاحقًا.',
    'attempt-n': 'المحاولة {n}[ من {max}]',
    feedback: 'الملاحظات',
  },
});
