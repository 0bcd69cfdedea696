import type { Dictionary } from '../strings';

export default {
  'neutral.count': { other: '{count} ช่วงกล่าวสิ่งเดียวกันในรูปแบบอื่น' },
  'neutral.merged': 'รวมประโยค',
  'neutral.split': 'แยกประโยค',
  'neutral.moved': 'ย้ายที่',
  'neutral.converted': 'แปลงหน่วย',
  'neutral.rounded': 'ปัดเศษ',
  'neutral.glossed': 'อธิบาย',
  'neutral.says.merged': '{count} ประโยคของต้นฉบับเป็นประโยคเดียวในฉบับแปล',
  'neutral.says.split': 'ประโยคเดียวของต้นฉบับเป็น {count} ประโยคในฉบับแปล',
  'neutral.says.moved': 'ฉบับแปลเล่าเรื่องนี้คนละที่กับต้นฉบับ',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original} ปัดเป็น {translation}',
  'neutral.says.gloss': 'ฉบับแปลอธิบาย {term}: {text}',
  'neutral.says.spelling': 'ฉบับแปลคงคำของต้นฉบับไว้ในวงเล็บ: {text}',
  'neutral.month': 'เดือนที่ {number}',
} satisfies Dictionary;
