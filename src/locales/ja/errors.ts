import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: '中身がありません',
    'too-large':
      'バッジとしては大きすぎます[（上限：{limit} バイト）][。中の画像が {picture} バイトを占めています。リンクにするか、小さくしてください]',
    'unknown-format': 'バッジが見つかりませんでした[（{looksLike}）]',
    'text-no-badge':
      'このテキストにはバッジが含まれていません。バッジの JSON テキストか、バッジへのリンクを貼り付けてください',
    'unsupported-kind': 'この種類のデジタル証明書は検査できません[：{kind}]',
    'email-file':
      'これはメールです。添付ファイルを保存してから、そのファイルをここで開いてください',
    'link-file':
      'これはウェブページへのショートカットです[（{host}）]。そのページでバッジをダウンロードしてから、ファイルをここで開いてください',
    'not-a-badge': '読み取れますが、バッジではありません',
    'url-blocked': '安全のため、この URL は開きません[：{url}][（{http}）]',
    'url-unreachable':
      'このリンクを読み込めませんでした[（{host}）]。{why|サイトが停止しているか、ウェブページからのリクエストを拒否している可能性があります}',
    'url-not-found': 'このリンクには何もありません[：{host}]',
    'url-is-a-page': 'このリンクの先はウェブページで、バッジそのものではありません',
    'credly-page':
      'このリンクの先は Credly のページです。そこでバッジをダウンロードしてから、ファイルをここで開いてください',
    aborted: 'キャンセルされました',
    'not-utf8': 'テキストの文字コードが UTF-8 ではありません',
    'not-json': '正しい JSON ではありません[（{offset} 文字目）]',
    'json-quotes':
      'JSON に近い形です。引用符は、まっすぐな二重引用符 (") にしてください[（{offset} 文字目）]',
    'json-comma':
      'JSON に近い形です。閉じ括弧の前のコンマを取り除いてください[（{offset} 文字目）]',
    'duplicate-key': '「{key|同じ項目}」が二度含まれています',
    'forbidden-key': '認められていない項目名が使われています[：{key}]',
    'lone-surrogate': '壊れた文字（孤立サロゲート）が含まれています',
    'nul-character': '認められていない NUL 文字が含まれています',
    'too-deep': '入れ子が深すぎます[（{limit} 段を超えています）]',
    'too-many-values': '項目が多すぎます[（{limit} を超えています）]',
    'string-too-long': '長すぎる文字列があります[（{limit} 文字を超えています）]',
    'array-too-long': '長すぎるリストがあります[（{limit} 件を超えています）]',
    'mixed-data-models': '規格の二つの版が混ざっています',
    'not-one-credential': 'デジタル証明書がちょうど一つではありません',
    'png-truncated': '画像が途中で切れています[（{offset} バイト目）]',
    'png-chunk': '画像が壊れています[（{offset} バイト目）]',
    'png-crc': '画像が壊れています。チェックサムが一致しません[（チャンク {chunk}）]',
    'png-text': '画像内のテキストが壊れています',
    'png-no-badge':
      'この画像にバッジは含まれていません。チャットアプリや写真編集アプリが取り除くことがよくあります',
    'png-after-end':
      'このファイルにはバッジがありますが、画像の終わりより後ろにあるため無効です。画像への埋め込み直しを依頼してください',
    'inflate-limit': '圧縮されたテキストが大きすぎます[（{limit} バイトを超えています）]',
    'inflate-failed': '圧縮されたテキストが壊れています',
    'svg-not-xml': 'SVG 画像を XML として読み取れません[（{line} 行目）]',
    'svg-doctype':
      'SVG 画像に宣言付きの DOCTYPE があり、安全のため読み取りません。Illustrator の編集データを含まないプレーンな SVG として保存し、バッジを埋め込み直してください',
    'svg-no-badge':
      'この SVG 画像にバッジは含まれていません。描画アプリが取り除くことがよくあります',
    'svg-two-forms': 'SVG 画像に、互いに食い違う二つのバッジが含まれています',
    'jwt-parts': '署名付きテキストに必要な三つの部分がそろっていません',
    'jwt-encoding':
      '署名付きテキストのエンコードが規格に沿っていません。「=」「+」「/」のいずれかが含まれています（RFC 7515 ではパディングなしの base64url が必要です）',
    'jwt-header': '署名付きテキストのヘッダーを読み取れません',
    'jwt-payload': '署名付きテキストの内容を読み取れません',
    'pdf-unreadable': 'PDF を読み取れません',
    'pdf-no-badge': 'この PDF にバッジは含まれていません',
    'pdf-locked':
      'PDF がロックされていて、添付ファイルを読み取れません。パスワードや制限のないコピーを保存してください',
    'pdf-filter':
      'PDF の添付ファイルは、読み取れない方式で圧縮されています[：{filter}]。添付ファイルだけを保存して開いてください',
    'zip-unreadable': 'アーカイブを読み取れません',
    'link-damaged':
      'リンクが壊れているか、不完全です[（{reason}）]。もう一度送ってもらってください',
    'link-version': 'このページが対応していない新しい形式のリンクです[（{version}）]',
    'link-too-large': 'バッジのリンクやQRコードに入れるにはデータが多すぎます',
    'qr-other':
      'このQRコードは別のバッジのものです[。{total}個中{have}個のコードを読み取り済みです]',
    'picture-too-large': '画像の画素数が多すぎて、QRコードを探せません[（上限：{limit}）]',
    'code-no-badge': 'このQRコードに含まれているのはバッジではなく、別のものです[：{what}]',
    'code-address':
      'このQRコードには {host|別のサイト} へのリンクが含まれています。まだ開いていません',
    'code-incomplete':
      '{total}個中{have}個のQRコードを読み取りました。残りも読み取ってください。順番は問いません',
    'code-wallet-offer':
      'このQRコードはウォレットへの提供です[（{what}）]。ウォレットで開き、そこからバッジを共有してください',
    'code-wallet-request':
      'このQRコードはウォレットへのリクエストです[（{what}）]。バッジは含まれていません',
    'draft-not-conformant': '下書きが規格に沿っていません[：{faults}]',
    'image-unsupported': 'バッジを含められるのは PNG と SVG の画像だけです',
    'already-baked': '画像にはすでにバッジが含まれています',
    'key-unusable': 'この鍵は署名に使えません[：{reason}]',
    'self-check-failed':
      '新しいバッジが自己検査で不合格になったため、発行しませんでした[：{verdict}]',
    'status-list-unusable': 'ステータスリストを使用できません[：{reason}]',
  },
};
