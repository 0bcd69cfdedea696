import type { Dictionary } from '../strings';

export default {
  'browser.description': '顯示翻譯文章省略、增加或更動了什麼，並與其連結的原文對照。',
  'browser.translated.from': '譯自{language}。',
  'browser.translated': '這是譯文。',
  'browser.original': '原文：{host}',
  'browser.not-linked': '頁面沒有說明原文在哪裡。',
  'browser.compare-link': '與此連結比對',
  'browser.compare-page': '將此頁面與原文比對',
} satisfies Dictionary;
