import type { Dictionary } from '../strings';

export default {
  'ways.another': '與其他頁面比對',
  'ways.or': '或者',
  'ways.tabs': '選擇開啟的分頁',
  'ways.tabs.none': '沒有其他顯示網頁的分頁。',
  'ways.tabs.wait': '正在檢視…',
  'ways.pick': '點選頁面中的連結',
  'ways.text': '貼上原文內容',
  'ways.text.label': '原文內容',
  'ways.text.compare': '比對',
  'ways.text.short': '文字太短，無法比對。請至少貼上一段。',
  'picking.title': '請點選頁面中指向原文的連結',
  'picking.text': '按 Esc 鍵或此按鈕可取消。',
  'picking.cancel': '取消',
  'looks.here': '自動檢視 {host} 上的頁面',
  'looks.nowhere': 'Verso 不會自動檢視任何頁面。',
  'looks.everywhere': '在所有網站上偵測譯文',
  'looks.on': '開啟',
} satisfies Dictionary;
