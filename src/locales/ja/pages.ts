import type { PagesPart } from '../surfaces.js';

export const pages: PagesPart = {
  words: {
    certificate: '修了証',
    'needs-scripts': '検査はお使いのブラウザーで行われ、JavaScript が必要です。',
    'verify-yourself': '自分で検証する',
    'scan-to-check': '読み取ってバッジを検査',
    'live-check': '開くたびに検査し直します',
    'left-out': 'このページでは一部を省いています。バッジ自体には含まれています。',
    'open-link-none': 'このリンクにバッジは含まれていません。',
    'open-link-hint':
      'リンクで届いたバッジは、ブラウザーの中で読み取り、検査します。アップロードはしません。',
    'name-not-signed': '名前は保有者の申告によるもので、署名の対象外です',
    'issued-by': '発行者',
    'pdf-has-badge':
      'PDFファイルにはバッジ自体が含まれています。検証ツールにドロップすると検査できます。',
    'check-a-badge': 'バッジを検査',
    'check-another': '別のバッジを検査',
    'checked-here': 'お使いのブラウザーで検査しました。',
    'what-is-this': 'これは何ですか？',
    'what-is-hint':
      'オープンバッジはデジタルの証明です。発行者、改変の有無、現在も有効かどうかをブラウザーが検査します。発行者が記した内容の真偽は検査しません。',
  },
};
