import type { ErrorsPart } from '../surfaces.js';

export const errors: ErrorsPart = {
  errors: {
    empty: '中身がありません',
    'too-large':
      'バッジとしては大きすぎます[（上限：{limit} バイト）][。中の画像が {picture} バイトを占めています。リンクにするか小さくしてください]',
    'unknown-format': 'この種類のファイルにバッジは入りません[：{looksLike}]',
    'unsupported-kind': '確認できない種類の証明書です[：{kind}]',
    'email-file': 'これはメールです。添付ファイルを保存し、そのファイルを開いてください',
    'link-file':
      'これはウェブページへのショートカットです[（{host}）]。そこでバッジをダウンロードし、そのファイルを開いてください',
    'not-a-badge': '読み取れますが、バッジではありません',
    'url-blocked': '安全のため、このようなアドレスは開きません[：{url}][（{http}）]',
    'url-unreachable':
      'アドレスを読めませんでした[：{host}]。サイトが停止しているか、他のページに読ませていない可能性があります',
    'url-not-found': 'このアドレスには何もありません[：{host}]',
    'url-is-a-page': 'このアドレスはウェブページで、バッジそのものではありません',
    'credly-page':
      'これは Credly のページのアドレスです。そこでバッジをダウンロードし、そのファイルをここで開いてください',
    aborted: '中止されました',
    'not-utf8': 'テキストが UTF-8 で書かれていません',
    'not-json': 'JSON として読めません[（{offset} 文字目から）]',
    'json-quotes':
      'JSON に近いですが、引用符はまっすぐな二重引用符 (") でなければなりません[（{offset} 文字目から）]',
    'json-comma':
      'JSON に近いですが、閉じ括弧の前のコンマを取り除いてください[（{offset} 文字目）]',
    'duplicate-key': '「{key|同じ項目}」が二度書かれています',
    'forbidden-key': '認められない項目名が使われています[：{key}]',
    'lone-surrogate': '文字の半分だけ（孤立サロゲート）が含まれています',
    'nul-character': 'NUL 文字が含まれています',
    'too-deep': '入れ子が深すぎます[（{limit} 段を超えています）]',
    'too-many-values': '値が多すぎます[（{limit} を超えています）]',
    'string-too-long': '長すぎる文字列があります[（{limit} 文字を超えています）]',
    'array-too-long': '長すぎるリストがあります[（{limit} 件を超えています）]',
    'mixed-data-models': '規格の二つの版が混ざっています',
    'not-one-credential': '証明書がちょうど一つではありません',
    'png-truncated': '画像が途中で切れています[（{offset} バイト目）]',
    'png-chunk': '画像が壊れています[（{offset} バイト目）]',
    'png-crc': '画像が壊れています。チェックサムが合いません[（チャンク {chunk}）]',
    'png-text': '画像内のテキストが壊れています',
    'png-no-badge':
      '画像にバッジが入っていません。チャットアプリや写真ツールが取り除くことがあります',
    'png-after-end':
      'このファイルにはバッジがありますが、画像の終わりより後ろにあるため無効です。埋め込み直してもらってください',
    'inflate-limit': '圧縮されたテキストが大きすぎます[（{limit} バイトを超えています）]',
    'inflate-failed': '圧縮されたテキストが壊れています',
    'svg-not-xml': '図を XML として読めません[（{line} 行目）]',
    'svg-doctype':
      '図に宣言付きの DOCTYPE があり、安全のため読み取りません。Illustrator の編集データを含まないプレーンな SVG として保存し、バッジを埋め込み直してください',
    'svg-no-badge': '図にバッジが入っていません。描画ツールが取り除くことがあります',
    'svg-two-forms': '図に、互いに食い違う二つのバッジが入っています',
    'jwt-parts': '署名付きテキストが不完全です',
    'jwt-encoding':
      '署名付きテキストの符号化が規格と違います。「=」「+」「/」が使われています（RFC 7515 はパディングなしの base64url を求めます）',
    'jwt-header': '署名付きテキストのヘッダーを読み取れません',
    'jwt-payload': '署名付きテキストの内容を読み取れません',
    'pdf-unreadable': 'PDF を読み取れません',
    'pdf-no-badge': 'PDF にバッジが入っていません',
    'pdf-locked':
      'PDF がロックされていて、添付ファイルを読み取れません。パスワードや制限のない写しを保存してください',
    'pdf-filter':
      'PDF の添付ファイルは読み取れない方式で圧縮されています[：{filter}]。添付ファイルを別に保存して開いてください',
    'zip-unreadable': '書庫を読み取れません',
    'link-damaged': 'リンクが途中で壊れました。もう一度もらってください[（{reason}）]',
    'link-version': 'このページが知らない新しい種類のリンクです[（{version}）]',
    'link-too-large': 'リンクの内容が、バッジとして認められる大きさを超えています',
    'qr-other': 'このQRコードは別のバッジのものです[（{total}個中{have}個を読み取り済み）]',
    'picture-too-large': '画像の画素数が多すぎて、QRコードを探せません[（上限 {limit}）]',
    'code-no-badge': 'QRコードの中身はバッジではありません[（{what}）]',
    'code-address': 'QRコードの中身は {host|別のサイト} のアドレスです。まだ問い合わせていません',
    'code-incomplete':
      '{total}個中{have}個のQRコードを読み取りました。残りも見せてください。順番は問いません',
    'code-wallet-offer':
      'このQRコードはウォレットへの提供です[（{what}）]。ウォレットで開き、そこからバッジを見せてください',
    'code-wallet-request':
      'このQRコードはウォレットへの要求です[（{what}）]。バッジは入っていません',
    'draft-not-conformant': '下書きが規格に合っていません[：{faults}]',
    'image-unsupported': 'バッジを埋め込めるのは PNG と SVG の画像だけです',
    'already-baked': '画像にはすでにバッジが入っています',
    'key-unusable': 'この鍵は署名に使えません[：{reason}]',
    'self-check-failed': '新しいバッジが自己検査に通らなかったため、渡しませんでした[：{verdict}]',
    'status-list-unusable': '状態リストを使えません[：{reason}]',
  },
};
