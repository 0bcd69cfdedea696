import type { Dictionary } from '../strings';

export default {
  'neutral.count': { other: '{count} đoạn nói cùng một điều theo cách khác' },
  'neutral.merged': 'Gộp câu',
  'neutral.split': 'Tách câu',
  'neutral.moved': 'Chuyển chỗ',
  'neutral.converted': 'Quy đổi',
  'neutral.rounded': 'Làm tròn',
  'neutral.glossed': 'Giải thích',
  'neutral.says.merged': '{count} câu của bản gốc thành một câu trong bản dịch.',
  'neutral.says.split': 'Một câu của bản gốc thành {count} câu trong bản dịch.',
  'neutral.says.moved': 'Bản dịch đặt phần này ở chỗ khác so với bản gốc.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, làm tròn thành {translation}',
  'neutral.says.gloss': 'Bản dịch giải thích {term}: {text}',
  'neutral.says.spelling': 'Bản dịch giữ từ của bản gốc trong ngoặc: {text}',
  'neutral.month': 'tháng {number}',
} satisfies Dictionary;
