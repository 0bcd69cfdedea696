import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Versoへようこそ',
  'welcome.head': '翻訳で何が変わったかを見る',
  'welcome.lead':
    'Versoは、翻訳された記事を原文と並べ、省略、追加、変更された箇所を示します。原文の言語が読めなくても使えます。',
  'welcome.steps': '3つのステップ',
  'welcome.notice': '翻訳された記事を開く',
  'welcome.notice.text':
    'Versoはこの端末の中でページを読み取ります。翻訳であれば、原文の言語がアイコンに表示されます。',
  'welcome.notice.picture': 'ブラウザーに表示された記事。上にあるVersoのアイコンに印がついています。',
  'welcome.compare': '原文と比較する',
  'welcome.compare.text':
    'アイコンをクリックし、「{button}」を押します。このとき初めて、原文のページがCookieなしで要求されます。',
  'welcome.compare.picture': '記事と、その横のパネル。両方のテキストの対応する箇所が線で結ばれています。',
  'welcome.look': '相違を見る',
  'welcome.look.text':
    '相違ごとに、両方の箇所、根拠、確度が示されます。重要かどうかを決めるのはあなたです。必要なものはコピーできます。',
  'welcome.look.picture': '3件の相違の一覧。省略が1件、追加が1件、変更が1件あります。',
  'welcome.hidden-icon':
    'アイコンが見当たらないときは、アドレスバーの横のパズルのアイコンから見つけて、ピン留めできます。',
  'welcome.choice': 'Versoが自動で翻訳を検出するようにしますか？',
  'welcome.choice.text':
    'そのためにVersoは、開いたページをすべてこの端末の中で調べます。何も送信せず、何も保存しません。ブラウザーが許可を求めます。許可しない場合、Versoはアイコンをクリックしたページだけを調べ、原文を読み取る前に確認します。',
  'welcome.choice.all': 'すべてのサイトで検出',
  'welcome.choice.click': 'アイコンをクリックしたページだけ',
  'welcome.choice.is.all': 'Versoは、すべてのサイトで翻訳を検出します。',
  'welcome.choice.is.click': 'Versoは、アイコンをクリックしたページだけを調べます。',
  'welcome.private': '手元にとどまるもの',
  'welcome.private.here': 'この端末の中',
  'welcome.private.here.text': 'ページの調査、テキストの比較、あなたの判断と保管した内容。',
  'welcome.private.asked': '求めたときだけ',
  'welcome.private.asked.text': '原文の要求。設定で選んだ場合は、翻訳エンジンまたはモデル。',
  'welcome.private.never': '送信しないもの',
  'welcome.private.never.text': '読んだ内容、Cookie、あらゆる統計情報。アカウントもありません。',
  'welcome.done': '設定は不要です。このページを閉じて、そのままお読みください。',
  'welcome.settings': '設定',
} satisfies Dictionary;
