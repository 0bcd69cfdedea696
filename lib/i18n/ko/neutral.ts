import type { Dictionary } from '../strings';

export default {
  'neutral.count': { other: '대목 {count}개는 다른 형식으로 같은 내용을 말합니다' },
  'neutral.merged': '합침',
  'neutral.split': '나눔',
  'neutral.moved': '옮김',
  'neutral.converted': '환산',
  'neutral.rounded': '어림',
  'neutral.glossed': '풀이',
  'neutral.says.merged': '원문의 문장 {count}개가 번역문에서는 하나입니다.',
  'neutral.says.split': '원문의 문장 하나가 번역문에서는 {count}개입니다.',
  'neutral.says.moved': '번역문에서는 원문과 다른 자리에 나옵니다.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation}({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, 어림하여 {translation}',
  'neutral.says.gloss': '번역문에 풀이가 있습니다. {term}: {text}',
  'neutral.says.spelling': '번역문의 괄호 안에 원문의 말이 그대로 있습니다: {text}',
  'neutral.month': '{number}월',
} satisfies Dictionary;
