import type { Dictionary } from '../strings';

export default {
  'neutral.count': { other: '{count} 处以另一种形式表达了相同内容' },
  'neutral.merged': '合并',
  'neutral.split': '拆分',
  'neutral.moved': '移位',
  'neutral.converted': '换算',
  'neutral.rounded': '取约数',
  'neutral.glossed': '注释',
  'neutral.says.merged': '原文的 {count} 句在译文中合为一句。',
  'neutral.says.split': '原文的一句在译文中分为 {count} 句。',
  'neutral.says.moved': '译文将这部分放在了与原文不同的位置。',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation}（{value}）',
  'neutral.says.equal.how': '{original} = {translation}，{how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}，取约数为 {translation}',
  'neutral.says.gloss': '译文对{term}作了注释：{text}',
  'neutral.says.spelling': '译文在括号中保留了原文用词：{text}',
  'neutral.month': '{number} 月',
} satisfies Dictionary;
