import { fileURLToPath } from 'node:url';
import { drawWith } from '../../src/cli/resvg.js';
import type { Draw } from '../../src/sharing/contract.js';
import { credential } from './samples.js';

const font = (path: string): string =>
  fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/${path}`, import.meta.url));

/** The fonts of the tests: Latin, Arabic, Japanese. */
export const FONTS: readonly string[] = [
  font('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  font('noto-sans/700Bold/NotoSans_700Bold.ttf'),
  font('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  font('noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
  font('sawarabi-gothic/400Regular/SawarabiGothic_400Regular.ttf'),
];

/** The same fonts on every machine, so that an image is the same everywhere. */
export const draw = (): Promise<Draw> => drawWith({ files: FONTS, system: false });

/** One badge in each of three scripts, with texts as long as real ones. */
export const SCRIPTS: Readonly<Record<string, Record<string, unknown>>> = {
  latin: credential({
    achievement: {
      name: 'Accessible Interfaces: Design, Build and Test for Everybody',
      description:
        'The holder can find, explain and mend barriers in a web interface, and shows it with a tested redesign of a real page. Screen readers, keyboards, contrast and language were all part of the work.',
      alignment: [
        {
          type: ['Alignment'],
          targetName: 'Web accessibility',
          targetUrl: 'https://framework.example/a11y',
        },
        {
          type: ['Alignment'],
          targetName: 'Usability testing',
          targetUrl: 'https://framework.example/test',
        },
      ],
    },
    issuer: { name: 'Riverside College of Technology' },
    top: { awardedDate: '2026-05-01T00:00:00Z', validUntil: '2029-05-01T00:00:00Z' },
  }),
  arabic: credential({
    achievement: {
      name: 'تصميم واجهات ويب سهلة الوصول للجميع',
      description:
        'يستطيع حامل هذه الشارة اكتشاف العوائق في واجهات الويب وشرحها وإصلاحها (WCAG 2.2) وقد أثبت ذلك بإعادة تصميم صفحة حقيقية.',
    },
    issuer: { name: 'كلية الهندسة التطبيقية' },
  }),
  japanese: credential({
    achievement: {
      name: 'アクセシブルなウェブ設計とユーザビリティテスト入門',
      description:
        'ウェブページの障壁を見つけ、説明し、修正できることを、実際のページの再設計によって示しました。キーボード操作、スクリーンリーダー、コントラストを含みます。',
    },
    issuer: { name: '東京応用技術大学 生涯学習センター' },
  }),
};
