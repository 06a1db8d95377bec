import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'このバッジは本物で、現在も有効です',
      meaning:
        '発行者が署名してから何も変わっておらず、失効もしていません。検証するのは署名で、記載内容の真偽ではありません。',
      reader: '知っている発行者か、この人のバッジかを確認してください。',
      issuer: '対応は不要です。',
    },
    signed: {
      title: 'このバッジは署名されていますが、誰が発行したかは分かりません',
      meaning:
        '署名されてから何も変わっていません。発行者について分かるのは鍵だけで、鍵は誰でも作成でき、どんな名前でも付けられます。',
      reader:
        '発行者を確認する方法を本人に尋ねるか、バッジに記載された組織に問い合わせてください。',
      issuer:
        '自分のドメイン（did:web または https の id）から発行するか、閲覧者が使うリストへの掲載を依頼してください。',
    },
    record: {
      title: 'この学習記録と、含まれる各バッジは本物で、現在も有効です',
      meaning:
        '公開元が署名してから何も変わっておらず、含まれる各バッジも個別に検査しました。検証するのは署名で、記載内容の真偽ではありません。',
      reader: '学習記録の公開元と、各バッジの発行者が知っている相手かを確認してください。',
      issuer: '対応は不要です。',
    },
    'record-signed': {
      title: 'この学習記録は本物ですが、発行者を確認できないバッジがあります',
      meaning:
        '公開元が署名してから何も変わっていません。少なくとも一つのバッジは、発行者について鍵しか分かりません。鍵は誰でも作成でき、どんな名前でも付けられます。',
      reader:
        '学習記録の各バッジを確認し、印の付いたバッジは、記載された組織に問い合わせてから信頼してください。',
      issuer: '自分のドメイン（did:web または https の id）を持つ発行者のバッジを入れてください。',
    },
    'record-mixed': {
      title: 'この学習記録は公開元が署名したとおりですが、検証できなかったバッジがあります',
      meaning:
        '学習記録の署名が示すのは、公開元がこれらのバッジをまとめたことだけです。各バッジは個別に検査しました。',
      reader: 'ここに示されたバッジを確認し、検証されるまでは信頼しないでください。',
      issuer: '有効なバッジで学習記録を発行し直してください。',
    },
    invalid: {
      title: 'このバッジを信頼しないでください',
      meaning: '記載された発行者が署名したものとは認められません。',
      reader: '本人に元のファイルを求めるか、発行者に確認してください。',
      issuer: '下の検査に、問題の内容と場所が示されています。修正してバッジを再発行してください。',
    },
    'foreign-key': {
      title: 'このバッジを信頼しないでください',
      meaning: '改変はされていませんが、記載された発行者の鍵で署名されたものではありません。',
      reader: '本人に元のファイルを求めるか、発行者に確認してください。',
      issuer: '署名に使う鍵を鍵文書に記載するか、バッジ内の発行者の id を修正してください。',
    },
    faulty: {
      title: 'このバッジには不備があります',
      meaning:
        '改変された形跡はありません。ただし規格に沿っていないため、このままでは受け入れられません。',
      reader: '発行者に修正を依頼してください。',
      issuer: '下の検査が示す点を修正し、バッジに署名し直してください。',
    },
    unsigned: {
      title: 'このバッジには署名がありません',
      meaning: '誰でも作成できるものです。記載された発行者との結び付きを示すものがありません。',
      reader: '本人または発行者に、署名付きのバッジを求めてください。',
      issuer: 'バッジに署名してください。コマンド open-badge mint で署名を付けて検証できます。',
    },
    'other-person': {
      title: 'このバッジには別の受領者が記載されています',
      meaning:
        'バッジ自体は本物で、現在も有効です。ただし、入力されたメールアドレスまたは識別子は授与先と異なります。',
      reader:
        'どのメールアドレスに授与されたかを尋ねてください。複数のアドレスを持つ人は多く、大文字や空白の違いが影響することもあります。',
      issuer: '対応は不要です。',
    },
    revoked: {
      title: '発行者がこのバッジを失効させました',
      meaning: '画像やファイルに問題がないように見えても、有効ではありません。',
      reader: '新しいバッジがあるかを本人に尋ねるか、失効の理由を発行者に尋ねてください。',
      issuer: '誤りであれば、新しいバッジを発行してください。失効は元に戻せません。',
    },
    suspended: {
      title: '発行者がこのバッジを一時停止しています',
      meaning: '今は有効ではありません。発行者が再び有効にすることがあります。',
      reader: '後でもう一度確認するか、発行者に尋ねてください。',
      issuer: '再び有効にするときは、ステータスリストの一時停止を解除してください。',
    },
    expired: {
      title: 'このバッジは期限切れです',
      meaning: '本物ですが、有効期限を過ぎています。',
      reader: '更新したかどうかを本人に尋ねてください。',
      issuer: '期限を延ばした新しいバッジを発行してください。',
    },
    'not-yet-valid': {
      title: 'このバッジはまだ有効ではありません',
      meaning: '本物ですが、開始日までは有効ではありません。',
      reader:
        '開始日を過ぎてから再度確認してください。この端末の時計が正しいかも確かめてください。',
      issuer: '今すぐ有効にする必要があれば、開始日を早めて再発行してください。',
    },
    unsupported: {
      title: 'このバッジはここでは検査できません',
      meaning: 'ここでは対応していないものが必要です。バッジに問題があるという意味ではありません。',
      reader: '対応している検証ツールを使うか、発行者に確認してください。',
      issuer: 'eddsa-rdfc-2022 でも署名してください。多くの検証ツールが読み取れます。',
    },
    'other-kind': {
      title: 'これは別の種類の検証可能なデジタル証明書で、オープンバッジではありません',
      meaning:
        'オープンバッジの規則は当てはまらないため、バッジとしては判定できません。問題があるという意味ではありません。',
      reader: 'この種類のデジタル証明書に対応した検証ツールで確認してください。',
      issuer: '対応は不要です。',
    },
    indeterminate: {
      title: 'このバッジを確認できませんでした',
      meaning: '検査を完了できませんでした。バッジに問題があるという意味ではありません。',
      reader:
        '後で、または別のネットワークから再度お試しください。解決しない場合は発行者に尋ねてください。',
      issuer:
        '鍵文書とステータスリストを、どのウェブページからも読み取れるようにしてください（HTTPS、CORS）。',
    },
    malformed: {
      title: 'ここからバッジを読み取れませんでした',
      meaning:
        'ファイルが壊れているか、別のものか、バッジのデータが取り除かれています（チャットアプリではよく起こります）。',
      reader: '元のファイルを本人に求めてください。',
      issuer: '元のファイルを添付で送るか、リンクを共有してください。',
    },
    unread: {
      title: 'このバッジを開けませんでした',
      meaning: 'まだ読み取れていないため、何も判断できません。',
      reader: 'リンクと接続を確認して、もう一度お試しください。',
      issuer: 'ファイルを HTTPS で提供し、他のページから読み取れるようにしてください（CORS）。',
    },
    waiting: {
      title: 'このバッジはまだ読み取られていません',
      meaning: 'まだ何も判断できません。',
      reader: 'この案内に従うか、本人にバッジのファイルを求めてください。',
      issuer: '対応は不要です。',
    },
    'not-held': {
      title: 'このバッジが本人のものかを確認できませんでした',
      meaning:
        'バッジ自体は本物で、現在も有効です。ただし、コピーは誰でも見せることができ、この人は自分のものだと証明していません。',
      reader: '本人のウォレットからもう一度見せるように頼んでください。',
      issuer: '対応は不要です。',
    },
    unchecked: {
      title: 'このバッジはまだ検査されていません',
      meaning: '表示されている内容は、誰でも作成できるものです。',
      reader: '信頼する前に検証してください。',
      issuer: '対応は不要です。',
    },
    checking: {
      title: 'このバッジを検査しています',
      meaning: '少し時間がかかります。',
      reader: '少しお待ちください。',
      issuer: '対応は不要です。',
    },
  },
  questions: {
    authentic: '本物ですか？',
    current: '現在も有効ですか？',
    issuer: '誰が発行しましたか？',
    recipient: 'この人のものですか？',
  },
  answers: {
    authentic: {
      yes: '署名されてから何も変わっていません',
      no: '本物と認められません',
      unknown: '確認できませんでした',
      unsupported: '検査できない方式で署名されています',
      'sealed-by': '{issuer|発行者} の鍵で署名[（{suite}）]',
    },
    current: {
      yes: '失効なし、期限なし',
      'yes-until': '失効なし、{until}まで有効',
      'no-list': '期限なし。発行者はこのバッジの失効情報を公開していません',
      'no-list-until': '{until}まで有効。発行者はこのバッジの失効情報を公開していません',
      revoked: '発行者が失効させました',
      suspended: '発行者が一時停止しています',
      expired: '[{until}に]終了',
      'not-yet-valid': '[{from}に]開始',
      unknown: '確認できませんでした',
      unsupported: 'ステータスが読み取れない方式で公開されています',
      'not-asked': '本物と確認できなかったため、検査していません',
      'list-read': '発行者のステータスリスト[（{host}）]を読み取りました',
    },
    issuer: {
      trusted: '{list|信頼できる発行者のリスト}に掲載[（{listDate}付のリスト）]',
      unlisted: '信頼できる発行者のリストに載っていません',
      'unlisted-controls': '{host} として確認済み。信頼できる発行者のリストに載っていません',
      unknown: '信頼できる発行者のリストと照合していません',
      'unknown-controls': '{host} として確認済み。信頼できる発行者のリストと照合していません',
      'not-asked': 'バッジが検査で不合格になったため不明です',
      'not-established': 'バッジが本物と確認できなかったため不明です',
      'self-asserted': '「{name}」と名乗っています',
    },
    recipient: {
      match: '指定した人に授与されています',
      mismatch: '別の受領者に授与されています',
      'names-them': 'この人が記載されていますが、本物と確認できませんでした',
      'names-other': '別の受領者が記載されています',
      'not-checked': 'メールアドレスまたは識別子の指定がないため、検査していません',
      'no-recipient': 'バッジに受領者の記載がありません',
    },
  },
  checks: {
    read: 'ファイルの読み取り',
    structure: '形式',
    proof: '署名',
    key: '発行者の鍵',
    validity: '日付',
    status: 'ステータス',
    issuer: '発行者',
    recipient: '受領者',
    presentation: 'プレゼンテーション（提示）',
    schema: '宣言されたスキーマ',
    results: '成績',
    evidence: 'エビデンス',
    endorsement: '推薦',
    child: '含まれるバッジ',
    refresh: '新しい版',
    custom: '追加の検査',
  },
  outcomes: {
    pass: '合格',
    fail: '不合格',
    warn: '注意',
    unknown: '確認できませんでした',
    unsupported: '未対応',
    skipped: '省略',
  },
  advice: {
    'proof-altered': {
      reader:
        '本人に元のファイルを求めてください。それも改変されていれば、発行者に尋ねてください。',
      issuer:
        '署名の後に、データベース、テンプレート、整形ツールなどが JSON を変更しています。最後に署名し、そのバイト列をそのまま保存してください。',
    },
    'proof-missing': {
      reader:
        '署名がなければ、誰が作成したか分かりません。発行者に署名付きのバッジを求めてください。',
      issuer: 'バッジに署名してください。コマンド open-badge mint で署名を付けて検証できます。',
    },
    'proof-unsupported': {
      reader: 'この種類の署名に対応した検証ツールを試してください。',
      issuer: 'eddsa-rdfc-2022 の署名を追加してください。バッジには複数の署名を付けられます。',
    },
    'proof-expired': {
      reader: '更新されたバッジを本人に求めてください。',
      issuer: '署名に「expires」を入れないか、期限前に署名し直してください。',
    },
    'context-unknown': {
      reader:
        'バッジに問題があるという意味ではありません。必要な語彙は、表示中のページの側で用意できます。',
      issuer: '公開された語彙だけを使い、独自の語彙の入手先を検証する側に知らせてください。',
    },
    'context-redefines': {
      reader: '見かけの内容を信頼せず、発行者に尋ねてください。',
      issuer: '標準コンテキストの用語を変える定義を取り除き、署名し直してください。',
    },
    'term-undefined': {
      reader: '署名の対象外の部分は信頼しないでください。',
      issuer:
        '「{property|項目}」[（{context} が定義しています）]を定義するコンテキストを加えるか、その項目を省いて、署名し直してください。',
    },
    'term-unmapped': {
      reader: '意味が定義されていないため、その部分は信頼しないでください。',
      issuer:
        '「{property|項目}」[（{context} が定義しています）]を定義するコンテキストを加えるか、その項目を省いて、署名し直してください。',
    },
    'key-not-bound': {
      reader:
        '本人に元のファイルを求めるか、発行者に問い合わせてください。{issuer|発行者} が署名したとは確認できません。',
      issuer:
        '署名の verificationMethod が発行者の id に結び付いていません。鍵を assertionMethod に記載するか、issuer.id を修正してください。',
    },
    'key-not-listed': {
      reader: '発行者に確認してください。鍵が交換された可能性があります。',
      issuer:
        '署名に使わなくなった鍵も鍵文書に残してください。残さないと、古いバッジを検証できなくなります。',
    },
    'key-unreachable': {
      reader:
        '後で再度お試しください。発行者のサイトが停止しているか、他のページからの鍵の読み取りを許可していない可能性があります。',
      issuer:
        '鍵文書を {url|その URL} で、HTTPS、リダイレクトなし、Access-Control-Allow-Origin: * で提供してください。',
    },
    'key-method-unsupported': {
      reader: 'バッジに問題があるという意味ではありません。別の検証ツールを試してください。',
      issuer: '鍵を did:web または did:key としても公開してください。',
    },
    'key-port': {
      reader:
        'バッジに問題があるという意味ではありません。別の検証ツールなら、このような URL を開けるかもしれません。',
      issuer: '鍵文書を HTTPS の標準ポートで公開し、識別子にポートを入れないでください。',
    },
    'key-malformed': {
      reader:
        'バッジに問題はないかもしれませんが、署名を検査できませんでした。発行者に確認してください。',
      issuer:
        '鍵文書の鍵を修正してください。Multikey は種類を示すコード（z6Mk…、zDn…）で始まり、PEM には実際の改行が入ります。',
    },
    'key-ambiguous': {
      reader:
        'バッジに問題はないかもしれませんが、署名を検査できませんでした。発行者に確認してください。',
      issuer: '鍵文書のそれぞれの鍵に、固有の id を付けてください。',
    },
    'key-document-invalid': {
      reader: '発行者に確認してください。',
      issuer:
        '鍵文書[（{url}）]を確認してください。id、controller、verificationMethod が一致している必要があります。',
    },
    'key-revoked': {
      reader: '現在の鍵で署名されたバッジを発行者に求めてください。',
      issuer: '現在の鍵でバッジを再発行してください。',
    },
    'hosted-unreachable': {
      reader:
        '後で再度お試しください。発行者のサイトが停止しているか、他のページからの読み取りを許可していない可能性があります。',
      issuer: 'Assertion を HTTPS、Access-Control-Allow-Origin: * で提供してください。',
    },
    'hosted-differs': {
      reader: 'このファイルではなく、発行者のサイトの内容を信頼してください。',
      issuer: 'このコピーは公開中の内容と異なります。現在のものを渡してください。',
    },
    'property-missing': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '「{property|項目}」を加えて署名し直してください。',
    },
    'property-withheld': {
      reader: 'バッジを提示した人に、この部分も開示するよう依頼してください。',
      issuer: '必須項目はすべて、必ず開示されるものに指定してください。',
    },
    'property-type': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '「{property|項目}」を {expected|規格が求める形} にして署名し直してください。',
    },
    'property-value': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '「{property|項目}」を規格で認められた値にして署名し直してください。',
    },
    'date-format': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '日付は 2026-05-01T00:00:00Z のように、時刻とタイムゾーンを付けて書いてください。',
    },
    'text-mojibake': {
      reader: '発行者が送ったままのファイルを本人に求めてください。',
      issuer: '画像には UTF-8 でテキストを書き込んでください（tEXt ではなく iTXt チャンク）。',
    },
    'container-deviation': {
      reader: '規格に沿ったファイルを発行者に求めてください。',
      issuer: '規格に沿って埋め込むコマンド open-badge bake で、バッジを埋め込み直してください。',
    },
    expired: {
      reader: '更新したかどうかを本人に尋ねてください。',
      issuer: '期限を延ばした新しいバッジを発行してください。',
    },
    'not-yet-valid': {
      reader:
        '開始日を過ぎてから再度確認してください。この端末の時計が正しいかも確かめてください。',
      issuer: '今すぐ有効にする必要があれば、開始日を早めて再発行してください。',
    },
    'period-withheld': {
      reader: '終了日とステータスも共有するよう本人に頼むか、バッジ全体を求めてください。',
      issuer:
        '`validUntil` と `credentialStatus` を、その中身も含めて必須にし、保有者が省けないようにしてください。',
    },
    'status-withheld': {
      reader: '終了日とステータスも共有するよう本人に頼むか、バッジ全体を求めてください。',
      issuer:
        '`validUntil` と `credentialStatus` を、その中身も含めて必須にし、保有者が省けないようにしてください。',
    },
    'status-revoked': {
      reader: '新しいバッジがあるかを本人に尋ねるか、失効の理由を発行者に尋ねてください。',
      issuer: '誤りであれば、新しいバッジを発行してください。失効は元に戻せません。',
    },
    'status-suspended': {
      reader: '後でもう一度確認するか、発行者に尋ねてください。',
      issuer: '再び有効にするときは、一時停止リストのビットを解除してください。',
    },
    'status-unreachable': {
      reader:
        '後で再度お試しください。リストを読み取れるまでは、バッジが失効しているかどうか分かりません。',
      issuer:
        'リストを {url|その URL} で、HTTPS、リダイレクトなし、Access-Control-Allow-Origin: * で提供してください。',
    },
    'status-unsupported': {
      reader: '現在も有効かどうかを発行者に尋ねてください。',
      issuer:
        'BitstringStatusListEntry を追加してください。バッジには複数のステータス項目を付けられます。',
    },
    'status-list-not-authentic': {
      reader: 'バッジが現在も有効かどうかを発行者に尋ねてください。',
      issuer: 'ステータスリストは、変更のたびに署名し直してください。',
    },
    'status-list-issuer': {
      reader: 'リストの管理を他者に任せているかを発行者に尋ねてください。',
      issuer: 'バッジに署名する鍵でステータスリストにも署名してください。',
    },
    'status-list-unreadable': {
      reader: 'バッジが現在も有効かどうかを発行者に尋ねてください。',
      issuer:
        '{url|その URL} の応答を確認してください。リストそのものを返し、encodedList は「u」に続けて、gzip 圧縮したビット列の base64url である必要があります。',
    },
    'issuer-unlisted': {
      reader:
        'リストにないことは、怪しいという意味ではありません。発行者が誰かを見て、知っている相手か判断してください。',
      issuer: '閲覧者が使うリストへの掲載を依頼してください。',
    },
    'issuer-list-unreachable': {
      reader: '後で再度お試しください。バッジの判定には影響しません。',
      issuer: '対応は不要です。',
    },
    'recipient-mismatch': {
      reader:
        'どのメールアドレスに授与されたかを尋ねてください。複数のアドレスを持つ人は多く、大文字や空白の違いが影響することもあります。',
      issuer: '対応は不要です。',
    },
    'recipient-hash-unknown': {
      reader: '別の方法で証明してもらってください。',
      issuer: 'ソルト付きの sha256 を使ってください。',
    },
    'recipient-not-asked': {
      reader: '本人のメールアドレスと照合してください。アドレスはこのページの外に出ません。',
      issuer: '対応は不要です。',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          '発行者自身のサイトが公開しており、失効とはされていません。署名されたものはなく、信頼性はそのサイト次第です。記載内容の真偽は検証しません。',
      },
      invalid: {
        meaning: '記載された発行者のサイトのバッジとは認められません。',
      },
      faulty: {
        issuer: '下の検査が示す点を、サイトが公開している文書で修正してください。',
      },
      indeterminate: {
        issuer:
          'バッジ、そのクラス、プロフィールを、どのウェブページからも読み取れるようにしてください（HTTPS、CORS）。',
      },
    },
    answers: {
      authentic: {
        yes: '発行者のサイトが公開しています',
        no: '本物と認められません',
        'sealed-by': '{host|発行者のサイト} でホスト',
      },
      current: {
        'list-read': '発行者のサイト[（{host}）]では、失効とはされていません',
      },
    },
    checks: {
      proof: 'ホスティング',
      key: '発行者のサイト',
    },
    correct: '「{property|項目}」を、サイトが公開している文書で修正してください。',
    words: {
      uncovered: '発行者のサイトのものではない内容',
    },
  },
  words: {
    'verify-again': 'もう一度検査する',
    raw: '元データ',
    technical: '技術的な詳細',
    checks: 'すべての検査',
    'four-questions': '四つの問い',
    'what-you-can-do': 'できること',
    'if-you-issued': '発行者の方へ：',
    receipt: '検証レポートを保存',
    'hidden-personal': '個人情報を表示',
    'valid-until': '{date}まで有効',
    ended: '{date}に終了',
    starts: '{date}に開始',
    'allow-request':
      'このページの運営者に、セキュリティポリシーで {host} へのリクエストを許可するよう依頼してください（connect-src）。',
    'nothing-sent': '検査はお使いのブラウザーで行いました。何もアップロードしていません。',
    description: '説明',
    criteria: '取得方法',
    'criteria-page': '取得条件',
    narrative: 'この授与について',
    evidence: 'エビデンス',
    results: '成績',
    reached: '到達',
    required: '必須',
    passed: '要件を満たしています',
    'not-passed': '要件を満たしていません',
    'result-value': '結果：{value}',
    'possible-values': '取りうる値：{values}',
    range: '{min|…} から {max|…} まで',
    'order-not-sealed': 'これらの段階の順序は署名の対象外です',
    requires: '必須：{value}',
    endorsements: '推薦',
    'credits-earned': '取得単位',
    'credits-available': '取得できる単位',
    type: '種類',
    identifiers: '識別子',
    dates: '日付',
    language: '言語',
    version: '版',
    recipient: '受領者',
    'recipient-hashed': '非表示（照合はできますが、読み取れません）',
    role: '役割',
    term: '期間',
    license: '免許番号',
    activity: '活動',
    'assessed-by': '評価者',
    'created-by': '作成者',
    accreditations: '認定（発行者による申告）',
    field: '専攻分野',
    specialization: '専門',
    'other-name': '別名',
    'found-in': '見つかった場所',
    'data-model': '規格',
    'contains-badges': '含まれるバッジ',
    partial: 'より大きな学習記録の一部',
    code: 'コード',
    where: '場所',
    'read-at': '{date}に取得',
    key: '鍵',
    digest: 'ダイジェスト',
    address: 'URL',
    'asked-how': '検査の条件',
    'asked-clock': '時計',
    'asked-own-clock': 'この端末',
    'asked-set-clock': 'ページが指定',
    'asked-lists': '信頼できる発行者のリスト',
    'asked-person': '照合する人',
    'asked-named': '指定あり（レポートには残しません）',
    'asked-nobody': '指定なし',
    'asked-holder': '保有者による証明',
    'asked-strict': '規格からの軽微な逸脱',
    'asked-accepted': '注意を付けて受け入れる',
    'asked-refused': '受け入れない',
    'asked-network': '通信リクエスト',
    'asked-nothing': 'なし',
    'asked-saved': 'なし：応答は{date}に保存されたファイルによるものです',
    points: '点数：{value}',
    website: 'ウェブサイト',
    email: 'メールアドレス',
    identifier: '識別子',
    credential: 'デジタル証明書',
    achievement: '達成内容',
    facts: '概要',
    'meaning-no-list':
      '発行者が署名してから何も変わっていません。発行者はこのバッジの失効情報を公開していないため、失効したかどうかは分かりません。検証するのは署名で、記載内容の真偽ではありません。',
    uncovered: '署名の対象外',
    withheld: '保有者が省いた可能性のあるもの',
    'render-method': '独自のデザイン',
    'not-run': '{method}（発行者が提供。ここでは実行しません）',
    'also-in': '他の言語',
    'what-it-took': '取得の条件',
    'level-reached': '到達レベル:{level}',
    compare: '照合する',
    'compare-hint': 'メールアドレス(ブラウザーの外には送られません)',
  },
};
