import type { ReportPart } from '../surfaces.js';

export const report: ReportPart = {
  headlines: {
    valid: {
      title: 'このバッジは本物で、現在有効です',
      meaning:
        '発行者が署名したとおりの内容で、取り消されていません。内容が事実かどうかは発行者の責任です。',
      reader: '発行者が誰か、バッジが提示した本人のものかを確かめてください。',
      issuer: '対応は不要です。',
    },
    signed: {
      title: 'このバッジは署名されていますが、誰が発行したかを示すものはありません',
      meaning:
        '署名されてから何も変わっていません。発行者は鍵だけで知られています。鍵は誰でも作ることができ、どんな名前でも付けられます。',
      reader: '発行者を確かめる方法を本人に尋ねるか、バッジに記された組織に問い合わせてください。',
      issuer:
        '自分のドメイン（did:web または https の id）から発行するか、読み手が使うリストへの掲載を依頼してください。',
    },
    record: {
      title: 'この記録と、含まれる各バッジは本物で、現在有効です',
      meaning:
        '発行元が署名したとおりのもので、含まれるバッジは個別に検査しました。内容の真偽は各発行者の責任です。',
      reader: '記録を誰がまとめ、各バッジを誰が発行したかを確かめてください。',
      issuer: '対応は不要です。',
    },
    'record-mixed': {
      title: 'この記録は発行元が署名したとおりですが、有効でないバッジを含んでいます',
      meaning:
        '記録の署名は、発行元がこれらのバッジをまとめたことだけを示します。各バッジは個別に検査しました。',
      reader: 'ここに示されたバッジを確かめ、それを信頼しないでください。',
      issuer: '有効なバッジで記録を発行し直してください。',
    },
    invalid: {
      title: 'このバッジを信頼しないでください',
      meaning: '表示されている内容は、記載された発行者が封印したものではありません。',
      reader: '本人に元のファイルを求めるか、発行者に確認してください。',
      issuer:
        '下の検査を開くと、どこに何の問題があるかが分かります。修正してバッジを再発行してください。',
    },
    'foreign-key': {
      title: 'このバッジを信頼しないでください',
      meaning: '改変はされていませんが、記載された発行者が署名したものではありません。',
      reader: '本人に元のファイルを求めるか、発行者に確認してください。',
      issuer: '署名に使う鍵を鍵文書に記載するか、バッジ内の発行者の id を修正してください。',
    },
    faulty: {
      title: 'このバッジは規格の規則に合っていません',
      meaning:
        '誰かが改変した形跡はありませんが、規格どおりに作られていないため、このままでは受け入れられません。',
      reader: '発行者に修正を依頼してください。',
      issuer: '下の検査が示す点を修正し、バッジに署名し直してください。',
    },
    unsigned: {
      title: 'このバッジには誰の署名もありません',
      meaning: '誰でも書けるものです。記載された発行者と結び付けるものがありません。',
      reader: '本人または発行者に、署名付きのバッジを求めてください。',
      issuer: 'バッジに署名してください。open-badge mint が署名を付けて検証します。',
    },
    'other-person': {
      title: 'このバッジは指定した人に授与されたものではありません',
      meaning: 'バッジ自体は本物で有効です。入力されたアドレスは授与先のアドレスと違います。',
      reader:
        'どのメールアドレスに授与されたかを尋ねてください。複数のアドレスを持つ人もいます。大文字や空白の違いが影響することもあります。',
      issuer: '対応は不要です。',
    },
    revoked: {
      title: '発行者がこのバッジを取り消しました',
      meaning: '画像やファイルに何と書かれていても、もう有効ではありません。',
      reader: '新しいものがあるか本人に尋ねるか、取り消しの理由を発行者に尋ねてください。',
      issuer: '誤りであれば、新しいバッジを発行してください。取り消しは元に戻せません。',
    },
    suspended: {
      title: '発行者がこのバッジを一時停止しています',
      meaning: '今は有効ではありませんが、後で再び有効になることがあります。',
      reader: '後でもう一度確認するか、発行者に尋ねてください。',
      issuer: '再び有効にするときは、状態リストの停止を解除してください。',
    },
    expired: {
      title: 'このバッジは期限切れです',
      meaning: '有効期限までは有効でした。期限切れは偽物という意味ではありません。',
      reader: '更新したかどうかを本人に尋ねてください。',
      issuer: '期限を延ばした新しいバッジを発行してください。',
    },
    'not-yet-valid': {
      title: 'このバッジはまだ有効ではありません',
      meaning: '後の日付から有効になります。',
      reader: '開始日を過ぎてから確認してください。この端末の時計が正しいかも確かめてください。',
      issuer: '今すぐ有効にするには、開始日を早めて再発行してください。',
    },
    unsupported: {
      title: 'この種類のバッジは検査できません',
      meaning:
        'バッジに問題があるという意味ではありません。封印または管理の方式に、ここでは対応していないだけです。',
      reader: 'この種類に対応した検証ツールを使うか、発行者に確認してください。',
      issuer: 'eddsa-rdfc-2022 でも封印してください。多くの検証ツールが読み取れます。',
    },
    'other-kind': {
      title: 'これは別の種類の検証可能な証明書で、オープンバッジではありません',
      meaning:
        'オープンバッジの規則は当てはまらないため、バッジとしては判定しません。問題があるという意味ではありません。',
      reader: 'この種類の証明書に対応した検証ツールで確認してください。',
      issuer: '対応は不要です。',
    },
    indeterminate: {
      title: 'このバッジを確認できませんでした',
      meaning:
        '問題は見つかりませんでしたが、検査の一部ができませんでした。本物の可能性があります。',
      reader:
        '後で、または別のネットワークからやり直してください。変わらなければ発行者に尋ねてください。',
      issuer:
        '鍵文書と状態リストを、どのウェブページからも読めるようにしてください（HTTPS、CORS）。',
    },
    malformed: {
      title: 'ここからバッジを読み取れませんでした',
      meaning: 'ファイルが壊れているか、別のものか、途中でバッジが失われています。',
      reader: '元のファイルを本人に求めてください。',
      issuer: '元のファイルを添付で送るか、リンクを共有してください。',
    },
    unread: {
      title: 'バッジを開けませんでした',
      meaning: '読み取れていないため、何も分かりません。',
      reader: 'アドレスと接続を確かめて、もう一度試してください。',
      issuer: 'ファイルを HTTPS で提供し、他のページから読めるようにしてください（CORS）。',
    },
    waiting: {
      title: 'このバッジはまだ読み取られていません',
      meaning: '今のところ何もわかっていません。',
      reader: 'ここに書かれたとおりにするか、バッジのファイルを求めてください。',
      issuer: '何もする必要はありません。',
    },
    'not-held': {
      title: 'このバッジを見せた人は、自分のものであることを証明していません',
      meaning: 'バッジ自体は本物で有効です。写しはだれでも見せられます。',
      reader: '本人のウォレットからもう一度見せるように頼んでください。',
      issuer: '何もする必要はありません。',
    },
    unchecked: {
      title: 'このバッジはまだ検査されていません',
      meaning: '表示されている内容は、誰でも書けるものです。',
      reader: '信頼する前に検証してください。',
      issuer: '対応は不要です。',
    },
    checking: {
      title: 'このバッジを検査しています',
      meaning: 'まもなく結果が出ます。',
      reader: '少しお待ちください。',
      issuer: '対応は不要です。',
    },
  },
  questions: {
    authentic: '本物か',
    current: '有効か',
    issuer: '発行者は',
    recipient: '受領者は',
  },
  answers: {
    authentic: {
      yes: '署名されてから何も変わっていません',
      no: '記載された発行者が署名したものではありません',
      unknown: '確かめられませんでした',
      unsupported: '検査できない方式で封印されています',
      'sealed-by': '[{suite} 署名、]{issuer|発行者} の鍵による',
    },
    current: {
      yes: '取り消しなし、期限なし',
      'yes-until': '取り消しなし、{until}まで有効',
      'no-list': '期限なし。発行者は取り消しリストを設けていません',
      'no-list-until': '{until}まで有効。発行者は取り消しリストを設けていません',
      revoked: '発行者が取り消しました',
      suspended: '発行者が一時停止しています',
      expired: '終了[：{until}]',
      'not-yet-valid': '開始[：{from}]',
      unknown: '確かめられませんでした',
      unsupported: '読み取れない方式で管理されています',
      'not-asked': '調べていません。本物かどうかが分からないためです',
      'list-read': '発行者の状態リスト[（{host}）]を読みました',
    },
    issuer: {
      trusted: '{list|信頼するリスト}に掲載[（{listDate}付のリスト）]',
      unlisted: '信頼するリストのどれにも載っていません',
      'unlisted-controls': '{host} を管理しています。信頼するリストのどれにも載っていません',
      unknown: '信頼するリストは照会していません',
      'unknown-controls': '{host} を管理しています。信頼するリストは照会していません',
      'not-asked': '確定できません。バッジが本物ではないためです',
      'not-established': '確定できません。バッジが本物かどうかが分からないためです',
      'self-asserted': '「{name}」は発行者が自ら名乗る名前です',
    },
    recipient: {
      match: '指定した人に授与されています',
      mismatch: '指定した人に授与されたものではありません',
      'names-them': 'この人の名が記されていますが、本物かどうかは分かりません',
      'names-other': '指定した人の名は記されていません',
      'not-checked': '調べていません。照合する相手が指定されていません',
      'no-recipient': 'バッジには誰の名も記されていません',
    },
  },
  checks: {
    read: 'ファイルの読み取り',
    structure: 'バッジの形式',
    proof: '封印',
    key: '発行者の鍵',
    validity: '日付',
    status: '取り消し',
    issuer: '発行者',
    recipient: '受領者',
    presentation: '提示',
    schema: '宣言されたスキーマ',
    results: '成績',
    evidence: '証拠資料',
    endorsement: '推薦',
    child: '含まれるバッジ',
    refresh: '新しい版',
    custom: '追加の検査',
  },
  outcomes: {
    pass: '合格',
    fail: '不合格',
    warn: '注記',
    unknown: '確かめられず',
    unsupported: '未対応',
    skipped: '対象外',
  },
  advice: {
    'proof-altered': {
      reader:
        '本人に元のファイルを求めてください。それも改変されていれば、発行者に尋ねてください。',
      issuer:
        '署名の後に JSON が変えられています（データベース、テンプレート、整形ツールなど）。最後に署名し、そのバイト列をそのまま保存してください。',
    },
    'proof-missing': {
      reader:
        '署名がなければ、誰が書いたか分かりません。発行者に署名付きのバッジを求めてください。',
      issuer: 'バッジに署名してください。open-badge mint が署名を付けて検証します。',
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
        'バッジに問題があるという意味ではありません。必要な語彙は、今見ているページ側で用意できます。',
      issuer: '公開された語彙だけを使い、独自の語彙の入手先を検証者に知らせてください。',
    },
    'context-redefines': {
      reader: '見かけの内容を信頼せず、発行者に尋ねてください。',
      issuer: '標準コンテキストの用語を変える定義を取り除き、署名し直してください。',
    },
    'term-undefined': {
      reader: '封印が及ばない部分は信頼しないでください。',
      issuer:
        '「{property|項目}」[（{context} が定義しています）]を定義するコンテキストを加えるか、その項目を省いて、署名し直してください。',
    },
    'term-unmapped': {
      reader: 'その部分は信頼しないでください。何を意味するのか誰にも分かりません。',
      issuer:
        '「{property|項目}」[（{context} が定義しています）]を定義するコンテキストを加えるか、その項目を省いて、署名し直してください。',
    },
    'key-not-bound': {
      reader:
        '本人に元のファイルを求めるか、発行者に確認してください。{issuer|発行者} の誰もこれに署名していません。',
      issuer:
        '署名の verificationMethod が発行者の id に属していません。鍵を assertionMethod に記載するか、issuer.id を修正してください。',
    },
    'key-not-listed': {
      reader: '発行者に確認してください。鍵が交換された可能性があります。',
      issuer:
        '署名に使わなくなった鍵も鍵文書に残してください。残さないと、古いバッジを検証できなくなります。',
    },
    'key-unreachable': {
      reader:
        '後でやり直してください。発行者のサイトが停止しているか、他のページに鍵を読ませていない可能性があります。',
      issuer:
        '鍵文書を {url|そのアドレス} で、HTTPS、転送なし、Access-Control-Allow-Origin: * で提供してください。',
    },
    'key-method-unsupported': {
      reader: 'バッジに問題があるという意味ではありません。別の検証ツールを試してください。',
      issuer: '鍵を did:web または did:key としても公開してください。',
    },
    'key-port': {
      reader:
        'バッジに問題があるという意味ではありません。別の検証ツールなら開けるかもしれません。',
      issuer: '鍵文書を HTTPS の標準ポートで公開し、識別子にポートを入れないでください。',
    },
    'key-malformed': {
      reader:
        'バッジに問題があるという意味ではなく、署名を検査できませんでした。発行者に確認してください。',
      issuer:
        '鍵文書の鍵を直してください。Multikey は種類を示すコードで始まり（z6Mk…、zDn…）、PEM には本物の改行が必要です。',
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
        '後でやり直してください。発行者のサイトが停止しているか、他のページに読ませていない可能性があります。',
      issuer: 'Assertion を HTTPS、Access-Control-Allow-Origin: * で提供してください。',
    },
    'hosted-differs': {
      reader: 'このファイルではなく、発行者のサイトの内容を信頼してください。',
      issuer: 'この写しは公開中の内容と違います。現在のものを渡してください。',
    },
    'property-missing': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '「{property|項目}」を加えて署名し直してください。',
    },
    'property-type': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '「{property|項目}」を {expected|規格の求める形} にして署名し直してください。',
    },
    'property-value': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '「{property|項目}」を規格で認められた値にして署名し直してください。',
    },
    'date-format': {
      reader: '発行者にバッジの修正を依頼してください。',
      issuer: '日付は 2026-05-01T00:00:00Z のように、時刻と時間帯を付けて書いてください。',
    },
    'text-mojibake': {
      reader: '発行者が送ったままのファイルを本人に求めてください。',
      issuer: '画像へは UTF-8 で書き込んでください（tEXt ではなく iTXt チャンク）。',
    },
    'container-deviation': {
      reader: '規格どおりに作ったファイルを発行者に求めてください。',
      issuer: '規格どおりにバッジを埋め込んでください。open-badge bake でできます。',
    },
    expired: {
      reader: '更新したかどうかを本人に尋ねてください。',
      issuer: '期限を延ばした新しいバッジを発行してください。',
    },
    'not-yet-valid': {
      reader: '開始日を過ぎてから確認してください。この端末の時計が正しいかも確かめてください。',
      issuer: '今すぐ有効にするには、開始日を早めて再発行してください。',
    },
    'period-withheld': {
      reader: '終了日と状態も示すよう本人に頼むか、バッジ全体を求めてください。',
      issuer:
        '`validUntil` と `credentialStatus` を、その中身も含めて必須にし、保有者が省けないようにしてください。',
    },
    'status-withheld': {
      reader: '終了日と状態も示すよう本人に頼むか、バッジ全体を求めてください。',
      issuer:
        '`validUntil` と `credentialStatus` を、その中身も含めて必須にし、保有者が省けないようにしてください。',
    },
    'status-revoked': {
      reader: '新しいものがあるか本人に尋ねるか、取り消しの理由を発行者に尋ねてください。',
      issuer: '誤りであれば、新しいバッジを発行してください。取り消しは元に戻せません。',
    },
    'status-suspended': {
      reader: '後でもう一度確認するか、発行者に尋ねてください。',
      issuer: '再び有効にするときは、停止リストのビットを消してください。',
    },
    'status-unreachable': {
      reader:
        '後でやり直してください。リストが読めるまでは、取り消されたかどうか誰にも分かりません。',
      issuer:
        'リストを {url|そのアドレス} で、HTTPS、転送なし、Access-Control-Allow-Origin: * で提供してください。',
    },
    'status-unsupported': {
      reader: 'まだ有効かどうかを発行者に尋ねてください。',
      issuer: 'BitstringStatusListEntry を加えてください。バッジには複数付けられます。',
    },
    'status-list-not-authentic': {
      reader: 'バッジがまだ有効かどうかを発行者に尋ねてください。',
      issuer: '状態リストは、変更のたびに署名し直してください。',
    },
    'status-list-issuer': {
      reader: 'リストの管理を他者に任せているかを発行者に尋ねてください。',
      issuer: 'バッジに署名する鍵で状態リストにも署名してください。',
    },
    'status-list-unreadable': {
      reader: 'バッジがまだ有効かどうかを発行者に尋ねてください。',
      issuer:
        '{url|アドレス} の応答を確認してください。リストそのものでなければならず、encodedList は「u」に続けて gzip 圧縮したビット列の base64url です。',
    },
    'issuer-unlisted': {
      reader:
        'リストにないことは怪しいという意味ではありません。発行者のアドレスを見て、知っている相手か判断してください。',
      issuer: '読み手が使うリストへの掲載を依頼してください。',
    },
    'issuer-list-unreachable': {
      reader: '後でやり直してください。バッジの判定には影響しません。',
      issuer: '対応は不要です。',
    },
    'recipient-mismatch': {
      reader:
        'どのメールアドレスに授与されたかを尋ねてください。複数のアドレスを持つ人もいます。大文字や空白の違いが影響することもあります。',
      issuer: '対応は不要です。',
    },
    'recipient-hash-unknown': {
      reader: '別の方法で証明してもらってください。',
      issuer: 'ソルト付きの sha256 を使ってください。',
    },
    'recipient-not-asked': {
      reader: '照合するには本人のメールアドレスを入力してください。このページの外には出ません。',
      issuer: '対応は不要です。',
    },
  },
  hosted: {
    headlines: {
      valid: {
        meaning:
          '発行者自身のサイトが公開しており、取り消したとはしていません。署名はなく、保証するのはサイトだけです。内容が事実かどうかは発行者の責任です。',
      },
      invalid: {
        meaning: '表示されている内容は、名前のある発行者のサイトが公開しているものではありません。',
      },
      faulty: {
        issuer: '下の検査が示す点を、サイトが公開している文書で直してください。',
      },
      indeterminate: {
        issuer:
          'バッジ、そのクラス、プロフィールをどのウェブページからも読めるようにしてください（HTTPS、CORS）。',
      },
    },
    answers: {
      authentic: {
        yes: '発行者のサイトが公開しています',
        no: '名前のある発行者のサイトが公開しているものではありません',
        'sealed-by': '{host|発行者のサイト} で公開',
      },
      current: {
        'list-read': '発行者のサイト[ {host} ]に照会し、取り消したとはしていません',
      },
    },
    checks: {
      proof: '公開元',
      key: '発行者のサイト',
    },
    correct: '「{property|項目}」を、サイトが公開している文書で直してください。',
    words: {
      uncovered: '発行者のサイトが公開していないもの',
    },
  },
  words: {
    'verify-again': 'もう一度検査する',
    copy: 'コピー',
    copied: 'コピーしました',
    raw: '受け取ったままのバッジ',
    technical: '技術的な詳細',
    checks: 'すべての検査',
    'four-questions': '四つの問い',
    'what-you-can-do': 'できること',
    'if-you-issued': '発行者の方へ：',
    receipt: '控えとして保存',
    'hidden-personal': '個人情報（求めるまで表示しません）',
    'valid-until': '{date}まで有効',
    ended: '{date}終了',
    starts: '{date}開始',
    'nothing-sent': 'すべてお使いのブラウザーの中で行い、バッジはどこにも送信していません。',
    description: '説明',
    criteria: '授与の基準',
    'criteria-page': '基準のページ',
    narrative: 'この授与について',
    evidence: '証拠資料',
    results: '成績',
    reached: '到達',
    required: '必須',
    passed: '要件を満たしています',
    'not-passed': '要件を満たしていません',
    'result-value': '結果：{value}',
    'possible-values': '取りうる値：{values}',
    range: '{min|…} から {max|…} まで',
    'order-not-sealed': 'この段階の順序には封印が及びません',
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
    'recipient-hashed': '伏せられています（ハッシュ）。照合はできますが、読めません',
    role: '役割',
    term: '期間',
    license: '免許番号',
    activity: '活動',
    'assessed-by': '評価者',
    'created-by': '作成者',
    field: '専攻分野',
    specialization: '専門',
    'other-name': '別名',
    'found-in': '見つかった場所',
    'data-model': '規格',
    'contains-badges': '含まれるバッジ',
    partial: 'より大きな記録の一部',
    code: 'コード',
    where: '場所',
    'read-at': '{date}に読み取り',
    key: '鍵',
    digest: 'ダイジェスト',
    address: 'アドレス',
    'asked-how': '問い合わせの内容',
    'asked-clock': '時計',
    'asked-own-clock': 'この端末の時計',
    'asked-set-clock': 'ページが指定',
    'asked-lists': '信頼する発行者のリスト',
    'asked-person': '照合する人',
    'asked-named': '指定あり（報告には残しません）',
    'asked-nobody': '指定なし',
    'asked-holder': '保有者による証明',
    'asked-strict': '標準からの小さなずれ',
    'asked-accepted': '注記つきで認める',
    'asked-refused': '認めない',
    'asked-network': 'ネットワークへの問い合わせ',
    'asked-nothing': 'なし',
    'asked-saved': 'なし：回答は{date}に保存された一式によるものです',
    points: '点数：{value}',
    website: 'ウェブサイト',
    email: 'メールアドレス',
    identifier: '識別子',
    credential: '証明書',
    achievement: '達成内容',
    facts: '概要',
    'meaning-no-list':
      '発行者が署名したとおりの内容です。発行者は取り消しのリストを設けていないため、取り消されたかどうかは問い合わせられません。内容が事実かどうかは発行者の責任です。',
    uncovered: '封印が及んでいないもの',
    withheld: '伏せられているもの',
    'render-method': '独自の表示',
    'not-run': '{method}（発行者による指定。ここでは実行しません）',
    'also-in': '他の言語',
    'what-it-took': '取得の条件',
    'level-reached': '到達レベル:{level}',
    compare: '照合する',
    'compare-hint': 'メールアドレス(ブラウザーの外には送られません)',
  },
};
