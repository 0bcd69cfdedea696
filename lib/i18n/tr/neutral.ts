import type { Dictionary } from '../strings';

export default {
  'neutral.count': {
    one: '{count} bölüm aynı şeyi başka biçimde söylüyor',
    other: '{count} bölüm aynı şeyi başka biçimde söylüyor',
  },
  'neutral.merged': 'Birleştirilmiş',
  'neutral.split': 'Bölünmüş',
  'neutral.moved': 'Yeri değişmiş',
  'neutral.converted': 'Dönüştürülmüş',
  'neutral.rounded': 'Yuvarlanmış',
  'neutral.glossed': 'Açıklanmış',
  'neutral.says.merged': 'Özgün metnin {count} cümlesi çeviride tek cümle.',
  'neutral.says.split': 'Özgün metnin bir cümlesi çeviride {count} cümle.',
  'neutral.says.moved': 'Çeviri bunu özgün metindekinden başka bir yerde anlatıyor.',
  'neutral.says.equal': '{original} = {translation}',
  'neutral.says.equal.value': '{original} = {translation} ({value})',
  'neutral.says.equal.how': '{original} = {translation}, {how}',
  'neutral.says.about': '{original} ≈ {translation}',
  'neutral.says.rounded': '{original}, yuvarlanmış hâli {translation}',
  'neutral.says.gloss': 'Çeviri şunu açıklıyor – {term}: {text}',
  'neutral.says.spelling': 'Çeviri, özgün metnin kendi sözlerini parantez içinde koruyor: {text}',
  'neutral.month': '{number}. ay',
} satisfies Dictionary;
