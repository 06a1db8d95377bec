import type { WallPart } from '../surfaces.js';

export const wall: WallPart = {
  words: {
    'sort-verified': '検証済みを先に',
    'sort-newest': '新しい順',
    'sort-oldest': '古い順',
    'group-by': 'グループ分け',
    'no-groups': 'グループ分けなし',
    skill: 'スキル',
    year: '年',
    'no-date': '日付なし',
    'no-skills': 'スキルの記載なし',
    layout: '表示形式',
    'layout-grid': 'グリッド',
    'layout-list': '一覧',
    'skills-summary': 'これらのバッジのスキル',
    'no-badges': 'ここにバッジはありません。',
    'made-no-claim': 'スキル名は発行者によるものです。こちらでは検査していません。',
  },
};
