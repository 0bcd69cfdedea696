import type { Dictionary } from '../strings';

export default {
  'neutral.count': { other: '{count}か所は別の形で同じことを述べています' },
  'neutral.merged': '統合',
  'neutral.split': '分割',
  'neutral.moved': '移動',
  'neutral.converted': '換算',
  'neutral.rounded': '概数',
  'neutral.glossed': '補足',
  'neutral.says.merged': '原文の{count}文が、訳文では1文になっています。',
  'neutral.says.split': '原文の1文が、訳文では{count}文になっています。',
  'neutral.says.moved': '訳文では、原文と別の場所で述べられています。',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation}（{value}）',
  'neutral.says.equal.how': '{original} = {translation}、{how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}を{translation}に丸めています',
  'neutral.says.gloss': '訳文では{term}に補足があります：{text}',
  'neutral.says.spelling': '訳文では原文の語がかっこ内に残されています：{text}',
  'neutral.month': '{number}月',
} satisfies Dictionary;
