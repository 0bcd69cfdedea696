/** What Verso knows of Tajik. */

import type {
  Morphology,
  NumberTable,
  OtherScripts,
  ProvenanceLabels,
  SentenceMarkTable,
  TranslationWords,
} from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'ru', unit: 'с', says: 'гуфт пурсид' };

export const wordEndings: Morphology = { suffixes: 'ҳо ҳои он ро и ӣ е ам ат аш анд ад ҳоро', minStem: 3 };

export const numberWords: NumberTable = {
  times: {
    1000: 'ҳазор',
    1000000.0: 'миллион*|млн',
    1000000000.0: 'миллиард*|млрд',
    1000000000000.0: 'триллион*|трлн',
  },
};

export const provenanceLabels: ProvenanceLabels = {
  original: 'мақолаи аслӣ|матни аслӣ|асли мақола|нусхаи аслӣ|матлаби аслӣ',
  republished: 'бори аввал нашр*|бори нахуст нашр*|нахустин бор нашр*|аввалин бор нашр*',
  translated: 'тарҷума:|тарҷумон*|тарҷумаи|тарҷума аз|тарҷума кард|тарҷума шуда*|аз забони … тарҷума*',
  machine: 'тарҷумаи мошинӣ|тарҷумаи худкор|тарҷумаи автоматӣ|ба таври худкор тарҷума*|бо зеҳни сунъӣ тарҷума*',
  source: 'манбаъ|манбаи хабар|сарчашма',
  picture: 'акс:|акси:|аксҳо|сурат*|видео*',
  version: 'бо забони … хонед|ба забонҳои дигар|бо забонҳои дигар|мақоларо бо забони',
  self: 'ин мақола|мақола|мақоларо|ин матлаб|матлаб|ин матн|матн',
};

export const translationWords: TranslationWords = {
  translated: 'тарҷума|баргардон',
  original: 'нусхаи асл|аслӣ|бори аввал',
  languages: 'забонҳо|# забон',
  works: 'роман|китоб|шеър|филм',
};

export const otherScripts: OtherScripts = 'Arab';
