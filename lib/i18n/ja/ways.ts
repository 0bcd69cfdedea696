import type { Dictionary } from '../strings';

export default {
  'ways.another': '別のページと比較',
  'ways.or': 'または',
  'ways.tabs': '開いているタブから選ぶ',
  'ways.tabs.none': 'ウェブページを表示しているタブがほかにありません。',
  'ways.tabs.wait': '調べています…',
  'ways.pick': 'ページ内のリンクをクリック',
  'ways.text': 'テキストを貼り付ける',
  'ways.text.label': '原文のテキスト',
  'ways.text.compare': '比較',
  'ways.text.short': '短すぎて比較できません。少なくとも1段落を貼り付けてください。',
  'picking.title': 'ページ内で、原文へのリンクをクリックしてください',
  'picking.text': 'やめるときは、Escキーかこのボタンを押します。',
  'picking.cancel': 'キャンセル',
  'looks.here': '{host}のページを自動で調べる',
  'looks.nowhere': 'Versoは、どのページも自動では調べません。',
  'looks.everywhere': 'すべてのサイトで翻訳を検出',
  'looks.on': 'オンにする',
} satisfies Dictionary;
