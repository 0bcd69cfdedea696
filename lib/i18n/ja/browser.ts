import type { Dictionary } from '../strings';

export default {
  'browser.description': '翻訳された記事で省略、追加、変更された箇所を、リンク先の原文と並べて示します。',
  'browser.translated.from': '{language}からの翻訳です。',
  'browser.translated': '翻訳です。',
  'browser.original': '原文：{host}',
  'browser.not-linked': '原文の場所は示されていません。',
  'browser.compare-link': 'このリンク先と比較',
  'browser.compare-page': 'このページを原文と比較',
} satisfies Dictionary;
