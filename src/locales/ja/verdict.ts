import type { VerdictPart } from '../surfaces.js';

export const verdict: VerdictPart = {
  headlines: {
    valid: {
      lead: '検証済み',
      reason: '本物で、現在も有効です',
    },
    signed: {
      lead: '署名あり、発行者は未確認',
      reason: '改変はなく現在も有効ですが、誰の鍵で署名されたかは分かりません',
    },
    record: {
      lead: '学習記録を検証済み',
      reason: '学習記録も、含まれる各バッジも、本物で現在も有効です',
    },
    'record-signed': {
      lead: '発行者が未確認の学習記録',
      reason: '本物で現在も有効ですが、発行者を確認できないバッジがあります',
    },
    'record-mixed': {
      lead: '未確認のバッジを含む学習記録',
      reason: 'この学習記録には検証できなかったバッジがあります',
    },
    invalid: {
      lead: '本物ではありません',
      reason: '署名の検査で不合格になりました',
    },
    'foreign-key': {
      lead: '本物ではありません',
      reason: '発行者のものではない鍵で署名されています',
    },
    faulty: {
      lead: '不備があります',
      reason: '規格に沿っていません',
    },
    unsigned: {
      lead: '署名なし',
      reason: '署名がありません',
    },
    'other-person': {
      lead: '受領者が一致しません',
      reason: '本物で現在も有効ですが、別の受領者のものです',
    },
    revoked: {
      lead: '失効済み',
      reason: '発行者が、もう有効ではないとしています[：{statusReason}]',
    },
    suspended: {
      lead: '一時停止中',
      reason: '発行者が一時的に停止しています',
    },
    expired: {
      lead: '期限切れ',
      reason: '有効期限を過ぎています',
    },
    'not-yet-valid': {
      lead: 'まだ有効ではありません',
      reason: '有効期間がまだ始まっていません',
    },
    unsupported: {
      lead: 'ここでは検査できません',
      reason: '対応していない方式が使われています',
    },
    'other-kind': {
      lead: '別の種類のデジタル証明書',
      reason: '検証可能なデジタル証明書ですが、オープンバッジではありません',
    },
    indeterminate: {
      lead: '未確認',
      reason: '検査に必要な情報がそろいませんでした',
    },
    malformed: {
      lead: 'バッジではありません',
      reason: 'バッジを読み取れませんでした',
    },
    unread: {
      lead: '開けませんでした',
      reason: '読み込み中に問題が発生しました',
    },
    waiting: {
      lead: 'まだ読み取っていません',
      reason: 'あと一つ手順が必要です',
    },
    'not-held': {
      lead: '保有者は未確認',
      reason: '本物で現在も有効ですが、本人のものとは証明されていません',
    },
  },
  answers: {
    authentic: {
      'seal-holds': '署名自体は有効です。署名されてから何も変わっていません',
    },
    issuer: {
      'key-only': '身元は未確認です。裏付けるドメインも信頼できる発行者のリストもありません',
    },
  },
  hosted: {
    headlines: {
      invalid: {
        reason: '記載された発行者のサイトが公開しているものではありません',
      },
    },
    answers: {
      authentic: {
        'seal-holds': 'サイトは表示どおりに公開しています',
      },
    },
  },
};
