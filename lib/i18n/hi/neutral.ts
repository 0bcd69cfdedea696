import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} अंश वही बात दूसरे रूप में कहता है',
    other: '{count} अंश वही बात दूसरे रूप में कहते हैं',
  },
  'neutral.merged': 'मिलाए गए वाक्य',
  'neutral.split': 'बाँटा गया वाक्य',
  'neutral.moved': 'दूसरी जगह',
  'neutral.converted': 'रूपांतरित',
  'neutral.rounded': 'पूर्णांकित',
  'neutral.glossed': 'समझाया गया',
  'neutral.says.merged': 'मूल लेख के {count} वाक्य अनुवाद में एक हैं।',
  'neutral.says.split': 'मूल लेख का एक वाक्य अनुवाद में {count} वाक्य है।',
  'neutral.says.moved': 'अनुवाद यह बात मूल लेख से अलग जगह पर कहता है।',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, पूर्णांकित करके {translation}',
  'neutral.says.gloss': 'अनुवाद में {term} को समझाया गया है: {text}',
  'neutral.says.spelling': 'अनुवाद में मूल लेख के अपने शब्द कोष्ठक में रखे गए हैं: {text}',
  'neutral.month': 'महीना {number}',
} satisfies Dictionary;
