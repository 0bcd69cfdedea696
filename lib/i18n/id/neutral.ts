import type { Dictionary } from '../strings';

export default {
  'neutral.count': { other: '{count} bagian menyatakan hal yang sama dalam bentuk lain' },
  'neutral.merged': 'Digabung',
  'neutral.split': 'Dipecah',
  'neutral.moved': 'Dipindahkan',
  'neutral.converted': 'Dikonversi',
  'neutral.rounded': 'Dibulatkan',
  'neutral.glossed': 'Dijelaskan',
  'neutral.says.merged': '{count} kalimat artikel asli menjadi satu dalam terjemahan.',
  'neutral.says.split': 'Satu kalimat artikel asli menjadi {count} dalam terjemahan.',
  'neutral.says.moved': 'Terjemahan menempatkan ini di bagian lain daripada artikel asli.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, dibulatkan menjadi {translation}',
  'neutral.says.gloss': 'Terjemahan menjelaskan {term}: {text}',
  'neutral.says.spelling': 'Terjemahan mempertahankan kata artikel asli dalam tanda kurung: {text}',
  'neutral.month': 'bulan {number}',
} satisfies Dictionary;
