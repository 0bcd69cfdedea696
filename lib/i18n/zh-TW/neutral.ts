import type { Dictionary } from '../strings';

export default {
  'neutral.count': { other: '{count} 處以另一種形式表達了相同內容' },
  'neutral.merged': '合併',
  'neutral.split': '拆分',
  'neutral.moved': '移動',
  'neutral.converted': '換算',
  'neutral.rounded': '取約數',
  'neutral.glossed': '註解',
  'neutral.says.merged': '原文的 {count} 句在譯文中合為一句。',
  'neutral.says.split': '原文的一句在譯文中分為 {count} 句。',
  'neutral.says.moved': '譯文將這部分放在與原文不同的位置。',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation}（{value}）',
  'neutral.says.equal.how': '{original} = {translation}，{how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}，取約數為 {translation}',
  'neutral.says.gloss': '譯文對{term}作了註解：{text}',
  'neutral.says.spelling': '譯文在括號中保留了原文用詞：{text}',
  'neutral.month': '{number} 月',
} satisfies Dictionary;
