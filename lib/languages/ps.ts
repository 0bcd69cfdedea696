/** What Verso knows of Pashto. */

import { JALALI_DATE_FORM, JALALI_DATE_FORM_DAY_FIRST, JALALI_YEAR_FORM } from './families';
import type {
  DateWords,
  DistinctiveLetters,
  Morphology,
  NumberTable,
  ProvenanceLabels,
  SentenceMarkTable,
  TranslationWords,
} from './kinds';

export const sentenceMarks: SentenceMarkTable = { like: 'fa', says: 'وویل پوښت' };

export const wordEndings: Morphology = { suffixes: 'ونه و ان انو ي ه ې ۍ وي ګان', minStem: 3 };

export const numberWords: NumberTable = {
  times: {
    1000: 'زره',
    1000000.0: 'میلیونه|ملیونه|میلیون',
    1000000000.0: 'میلیارده|ملیارده|میلیارد',
    1000000000000.0: 'تریلیونه|ټریلیونه',
  },
};

export const dates: DateWords = {
  monthLocales: 'ps-u-ca-persian ps-u-ca-gregory',
  calendarMonths: { persian: 'وری,غويی,غبرګولی,چنګاښ,زمری,وږی,تله,لړم,ليندۍ,مرغومی,سلواغه,کب' },
  calendars: ['persian'],
  eraForms: [JALALI_DATE_FORM, JALALI_DATE_FORM_DAY_FIRST, JALALI_YEAR_FORM],
};

export const provenanceLabels: ProvenanceLabels = {
  original: 'اصلي لیکنه|اصلي مقاله|اصلي خبر|اصلي متن|اصلي راپور|اصلي سرچینه',
  republished: 'لومړی ځل خپر*|په لومړي ځل خپر*|د لومړي ځل لپاره خپر*',
  translated: 'ژباړه:|ژباړه او|ژباړن:|ژباړونکی:|ژباړونکې:|ژباړل شوې|ژباړل شوی|له انګلیسي ژباړل*|د … ژباړه',
  machine: 'ماشیني ژباړه|اتومات ژباړه|اتوماتیکه ژباړه|په اتومات ډول ژباړل*|د مصنوعي ځیرکتیا … ژباړ*',
  source: 'سرچینه|سرچینې|اخځ|اخځلیک|د خبر سرچینه',
  picture: 'انځور*|عکس|تصویر|ویډیو',
  version: 'په انګلیسي ولولئ|ژبه ولولئ|په نورو ژبو',
  self: 'دا لیکنه|دغه لیکنه|لیکنه|دا مقاله|مقاله|دا مضمون|دا خبر|دا راپور',
};

export const translationWords: TranslationWords = {
  translated: 'ژباړ',
  original: 'اصلي|لومړي ځل|لومړی ځل',
  languages: 'ژبو',
  works: 'ناول|کتاب|شعر|فلم',
};

export const distinctiveLetters: DistinctiveLetters = {
  script: 'Arab',
  pattern: /[ټډړښځڅڼ]/gu,
  share: 0.01,
  sure: true,
};
