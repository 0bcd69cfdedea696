/** Patterns of times of day in all languages, in the order in which they are tried. */
/**
 * One way of writing a time of day. In `body`, <D> is an hour in digits, <H> an hour in digits or words, <W> an hour in
 * words, <M> minutes of two digits; a space matches one or two.
 */
export interface TimeForm {
  readonly body: string;
  readonly langs?: string;
  /** A cheap test: where it fails, the form cannot match. It saves running the expensive pattern. */
  readonly needs?: RegExp;
  /** The hour that the words themselves name: "midi et demi". */
  readonly hour?: number;
  /** Minutes to add to the hour: 30 for "half past", −15 for "quarter to". */
  readonly shift?: number;
  /** Hours to add: Thai counts the hours of the evening from six. */
  readonly plus?: number;
  /** The hours that the words themselves set: ตี means before six in the morning. */
  readonly period?: readonly [from: number, to: number];
  /** The form counts only beside a part of the day or one of these words; otherwise it is a duration. */
  readonly company?: RegExp;
  /** Before these words the number is no time, although the form fits. */
  readonly never?: RegExp;
}

const HOUR_UNIT_LANGUAGES = 'vi fr pt ro ca gl';
const FR_BEFORE =
  /(?:^|[(,;]|(?<!\p{L})(?:à|vers|dès|de|jusqu['’]à|entre|et|avant|depuis|a|partir de|est|sur))\s{0,2}$/iu;
const EN_PAST = /past/iu;
const EN_PART_OF_DAY = /morning|afternoon|evening|night/iu;
const TH_HOUR = /โมง|ทุ่ม/u;
const VI_HOUR = /giờ/iu;
const VI_BEFORE = /(?:lúc|vào|từ|đến|tới|trước|hồi|ngày|nay|qua|mai|-|khoảng|quá)\s{0,2}$/iu;
const PT_BEFORE = /(?:às|as|das|à|até|desde|entre|de|e|a|ao?s?|partir das|volta das|-)\s{0,2}$/iu;
const TIME_END = '(?=[.,;:!?)»”"]|\\s?$';

/** Greek writes the half together with the hour, from half past one. */
const GREEK_HALVES =
  'μιάμιση|μιάμισι,δυόμισι|δυόμιση,τρεισήμισι|τρεισήμιση,τεσσερισήμισι|τεσσερισήμιση,πεντέμισι|πεντέμιση,εξίμισι|εξίμιση,επτάμισι|εφτάμισι|επτάμιση,οκτώμισι|οχτώμισι|οκτώμιση,εννιάμισι|εννέαμισι|εννιάμιση,δεκάμισι|δεκάμιση,εντεκάμισι|εντεκάμιση,δωδεκάμισι|δωδεκάμιση'
    .split(',')
    .map((words) => `(?<=(?<!\\p{L})(?:στις|στη|τις|στη) )(?:${words})(?!\\p{L})`);

/** All forms, in the order in which they are tried. */
export const TIME_FORMS: readonly TimeForm[] = [
  { body: '(?<=\\dT)<D>:<M>(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?' },
  // Named hours and a half.
  { body: '(?<!\\p{L})midi et demie?(?!\\p{L})', langs: 'fr', hour: 12, shift: 30, period: [12, 13] },
  { body: '(?<!\\p{L})minuit et demie?(?!\\p{L})', langs: 'fr', hour: 0, shift: 30 },
  { body: 'เที่ยงคืนครึ่ง', langs: 'th', hour: 0, shift: 30 },
  { body: 'เที่ยงครึ่ง', langs: 'th', hour: 12, shift: 30, period: [12, 13] },
  { body: '(?<!\\p{L})डेढ़(?= बजे)', langs: 'hi', hour: 1, shift: 30 },
  { body: '(?<!\\p{L})ढाई(?= बजे)', langs: 'hi', hour: 2, shift: 30 },
  { body: '(?<!\\p{L})mezzogiorno e mezz[ao](?!\\p{L})', langs: 'it', hour: 12, shift: 30, period: [12, 13] },
  { body: '(?<!\\p{L})meio-dia e meia(?!\\p{L})', langs: 'pt', hour: 12, shift: 30, period: [12, 13] },
  // English.
  { body: '(?<!\\p{L})half past <H>(?!\\p{L})', langs: 'en', needs: EN_PAST, shift: 30 },
  { body: '(?<!\\p{L})(?:a )?quarter past <H>(?!\\p{L})', langs: 'en', needs: EN_PAST, shift: 15 },
  { body: '(?<!\\p{L})(?:a )?quarter to <H>(?!\\p{L})', langs: 'en', needs: /quarter/iu, shift: -15 },
  { body: '(?<!\\p{L})five (?:minutes )?past <W>(?!\\p{L})', langs: 'en', needs: EN_PAST, shift: 5 },
  { body: '(?<!\\p{L})ten (?:minutes )?past <W>(?!\\p{L})', langs: 'en', needs: EN_PAST, shift: 10 },
  { body: '(?<!\\p{L})twenty (?:minutes )?past <W>(?!\\p{L})', langs: 'en', needs: EN_PAST, shift: 20 },
  { body: '(?<!\\p{L})five (?:minutes )?to <W>(?= (?:on|in|this|at|when)|[.,])', langs: 'en', shift: -5 },
  { body: '(?<!\\p{L})ten (?:minutes )?to <W>(?= (?:on|in|this|at|when)|[.,])', langs: 'en', shift: -10 },
  { body: '(?<!\\p{L})twenty (?:minutes )?to <W>(?= (?:on|in|this|at|when)|[.,])', langs: 'en', shift: -20 },
  { body: "(?<![\\p{L}\\d])<H> o'clock", langs: 'en', needs: /clock/iu },
  { body: '(?<![\\d.,:])<D>(?:[:.]<M>)?\\s?(?=[ap]\\.?\\s?m\\.?(?!\\p{L}))' },
  { body: '(?<![\\d.,:])<D>(?= (?:noon|midday|midnight)(?!\\p{L}))', langs: 'en' },
  {
    body: '(?<![\\p{L}\\d.,:])<H>(?= (?:in the (?:morning|afternoon|evening)|at night)(?!\\p{L}))',
    langs: 'en',
    needs: EN_PART_OF_DAY,
  },
  { body: '(?<![\\d.,])(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?=\\s?(?:GMT|UTC|hrs|BST|EST|EDT)(?!\\p{L}))', langs: 'en' },
  // German and Dutch.
  { body: '(?<!\\p{L})halb <H>(?!\\p{L})', langs: 'de', shift: -30 },
  { body: '(?<!\\p{L})viertel nach <H>(?!\\p{L})', langs: 'de', shift: 15 },
  { body: '(?<!\\p{L})viertel vor <H>(?!\\p{L})', langs: 'de', shift: -15 },
  {
    body: '(?<!\\p{L})half <W>(?!\\p{L})',
    langs: 'nl',
    shift: -30,
    company: /(?:om|rond|tegen|vanaf|tot|na|voor)\s{1,2}$/iu,
  },
  { body: '(?<!\\p{L})kwart over <H>(?!\\p{L})', langs: 'nl', shift: 15 },
  { body: '(?<!\\p{L})kwart voor <H>(?!\\p{L})', langs: 'nl', shift: -15 },
  { body: '(?<![\\d.,])<D>[.:]<M>\\s?(?:Uhr|uur)(?!\\p{L})', langs: 'de nl' },
  { body: '(?<![\\p{L}\\d.,])<H> Uhr <M>(?![\\d.])', langs: 'de' },
  { body: '(?<![\\p{L}\\d.,])<H>\\s?Uhr(?!\\p{L})', langs: 'de' },
  {
    body: '(?<![\\p{L}\\d.,])<H>\\s?uur(?!\\p{L})',
    langs: 'nl',
    company: /(?:(?<!\p{L})(?:om|rond|tot|vanaf|tegen|tussen|van|en|rond de klok van|voor|na|sinds))\s{1,2}$/iu,
  },
  // French.
  { body: '(?<![\\d.,])<D>\\s?h\\s?<M>(?![\\p{L}\\d])', langs: HOUR_UNIT_LANGUAGES },
  {
    body: '(?<![\\d.,])<D>\\s?h(?![\\p{L}\\d]| de (?:route|vol|marche|train|travail|trajet))',
    langs: 'fr ca ro',
    company: FR_BEFORE,
  },
  { body: '(?<![\\p{L}\\d.,])<H> heures? et demie?(?!\\p{L})', langs: 'fr', shift: 30, company: FR_BEFORE },
  { body: '(?<![\\p{L}\\d.,])<H> heures? et quart(?!\\p{L})', langs: 'fr', shift: 15 },
  { body: '(?<![\\p{L}\\d.,])<H> heures? moins (?:le )?quart(?!\\p{L})', langs: 'fr', shift: -15 },
  { body: '(?<![\\p{L}\\d.,])<H> heures? <M>(?!\\d)', langs: 'fr' },
  {
    body: '(?<![\\p{L}\\d.,])<H> heures?(?!\\p{L})(?! de (?:route|vol|marche|train|travail|trajet|distance|Paris))',
    langs: 'fr',
    company: /(?:^|(?<!\p{L})(?:à|vers|dès|jusqu['’]à|depuis|sur les|avant))\s{1,2}$/iu,
  },
  // Spanish, Portuguese and Italian.
  { body: '(?<=(?<!\\p{L})las? )<H>(?:[:.]<M>)? y media(?!\\p{L})', langs: 'es', shift: 30 },
  { body: '(?<=(?<!\\p{L})las? )<H> y cuarto(?!\\p{L})', langs: 'es', shift: 15 },
  { body: '(?<=(?<!\\p{L})las? )<H> menos cuarto(?!\\p{L})', langs: 'es', shift: -15 },
  { body: '(?<=(?<!\\p{L})las? )<D>[:.]<M>(?!\\d|\\s?%)', langs: 'es' },
  { body: '(?<![\\d.,])<D>[:.]<M>(?=\\s?(?:horas|hs?\\.?)(?!\\p{L}))', langs: 'es pt' },
  {
    body: '(?<=(?<!\\p{L})las? )<H>(?= (?:de la (?:mañana|tarde|noche|madrugada)|del (?:mediodía|día)|de madrugada|en punto|horas?|hs?\\.?|[ap]\\. ?m\\.)(?!\\p{L}))',
    langs: 'es',
  },
  {
    body: `(?<=(?<!\\p{L})(?:a|desde|hasta|hacia|sobre) las? )<H>${TIME_END}| (?:del|en|hora|y|a|para|con|por|de (?:este|ayer|hoy)|todos)(?!\\p{L}))`,
    langs: 'es',
  },
  {
    body: `(?<=(?<!\\p{L})(?:às|das|as|à|até as|até às|pelas) )<H>(?:h|[:.]<M>)? e meia(?!\\p{L})`,
    langs: 'pt',
    shift: 30,
  },
  { body: '(?<![\\d.,])<D>\\s?h(?:\\s?(?<m>\\d{2})(?:min)?)(?![\\p{L}\\d])', langs: 'pt gl' },
  {
    body: '(?<![\\d.,])<D>\\s?h(?![\\p{L}\\d])(?! de (?:viagem|voo|trabalho|duração))',
    langs: 'pt gl es',
    company: PT_BEFORE,
  },
  { body: '(?<![\\p{L}\\d.,])<H> horas e <M>(?!\\d)', langs: 'pt' },
  {
    body: '(?<=(?<!\\p{L})(?:às|das|à|pelas|até as|até às|de|as) )<H>(?= (?:d[ae] (?:manhã|tarde|noite|madrugada)|horas?|em ponto)(?!\\p{L}))',
    langs: 'pt',
  },
  { body: `(?<=(?<!\\p{L})(?:às|pelas) )<H>${TIME_END})`, langs: 'pt' },
  { body: "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall'|ore) ?)<H> e mezz[ao](?!\\p{L})", langs: 'it', shift: 30 },
  { body: "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall') ?)<H> e un quarto(?!\\p{L})", langs: 'it', shift: 15 },
  { body: "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall') ?)<H> meno un quarto(?!\\p{L})", langs: 'it', shift: -15 },
  { body: '(?<=(?<!\\p{L})(?:alle|dalle|delle|le|ore|alle ore) )<D>[:.,]<M>(?!\\d|\\s?%)', langs: 'it' },
  { body: '(?<=(?<!\\p{L})ore )<D>(?![\\d.,:]\\d|\\d)', langs: 'it' },
  {
    body: "(?<=(?<!\\p{L})(?:alle|dalle|delle|le|all'|dall') ?)<H>(?= (?:di (?:sera|mattina|notte|pomeriggio|stasera|stamattina)|del (?:mattino|pomeriggio)|della (?:sera|mattina|notte)|in punto)(?!\\p{L}))",
    langs: 'it',
  },
  {
    body: `(?<=(?<!\\p{L})(?:alle|dalle|verso le) )<H>${TIME_END}| (?:alle|e|di (?:ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|nel|a|in|con|per)(?!\\p{L}))`,
    langs: 'it',
  },
  // Slavic languages.
  {
    body: '(?<=(?<!\\p{L})(?:в|к|до|с|о|об|до|з|із|після|у) )<D>[.:]<M>(?![\\d.]|\\s?(?:%|млн|млрд|тыс|тис|процент|відсот|кг|км|м ))',
    langs: 'ru uk',
  },
  { body: '(?<!\\p{L})(?:половин[аеу] |пол)<W>(?!\\p{L})', langs: 'ru', shift: -30 },
  { body: '(?<![\\p{L}\\d.,])<H>(?: час(?:а|ов)?)? <M>(?= минут)', langs: 'ru', company: /(?<!\p{L})в\s{1,2}$/iu },
  {
    body: '(?<![\\p{L}\\d.,])<H> час(?:а|ов|у|ам)?(?= (?:утра|вечера|дня|ночи)(?!\\p{L}))',
    langs: 'ru',
  },
  {
    body: '(?<=(?<!\\p{L})(?:в|к|до|с|около|после) )<H>(?:-й)?(?= (?:утра|вечера|дня|ночи)(?!\\p{L}))',
    langs: 'ru',
  },
  {
    body: '(?<=(?<!\\p{L})(?:в|к|с) )<H> час(?:а|ов|ам)(?!\\p{L})',
    langs: 'ru',
    never: /^ (?:пути|езды|лёта|лета)/iu,
  },
  {
    body: '(?<=(?<!\\p{L})(?:до|около|после) )<D> часов(?!\\p{L})',
    langs: 'ru',
    company: /(?<!\p{L})с\s\d{1,2}\s(?:часов\s)?до\s{1,2}$/iu,
  },
  {
    body: '(?<=(?<!\\p{L})(?:о|об|до|з|після|близько) )<D>(?:-?(?:й|ій|ї|ої))?(?: годин[іиа]?(?!\\p{L})|(?= (?:вечора|ранку|дня|ночі)(?!\\p{L})))',
    langs: 'uk',
  },
  { body: '(?<=(?<!\\p{L})(?:о|об) )<D>-?(?:й|ій)(?!\\p{L})', langs: 'uk' },
  {
    body: '(?<=(?<!\\p{L})(?:о|об|до|з|після|близько) )<W>(?: годин[іиа](?!\\p{L})|(?= (?:вечора|ранку|дня|ночі)(?!\\p{L})))',
    langs: 'uk',
  },
  { body: '(?<!\\p{L})(?:пів на|пів до) <W>(?!\\p{L})', langs: 'uk', shift: -30 },
  { body: '(?<!\\p{L})wpół do <W>(?!\\p{L})', langs: 'pl', shift: -30 },
  { body: '(?<!\\p{L})kwadrans po <W>(?!\\p{L})', langs: 'pl', shift: 15 },
  { body: '(?<!\\p{L})za kwadrans <W>(?!\\p{L})', langs: 'pl', shift: -15 },
  {
    body: '(?<=(?<!\\p{L})(?:godz\\.|godzina|godzinie|godziny|godzinę|godziną) )<H>(?:[.:]<M>)?(?!\\d|-\\d)',
    langs: 'pl',
  },
  {
    body: '(?<=(?<!\\p{L})(?:o|od|do|po|przed|około) )<D>[.:]<M>(?!\\d|\\s?(?:%|zł|proc|mln|mld|tys|pkt|euro|km|m |kg|pro))',
    langs: 'pl',
  },
  {
    body: '(?<=(?<!\\p{L})(?:o|od|do|po|przed|około) )<H>(?= (?:rano|wieczorem|po południu|w nocy|nad ranem|w południe)(?!\\p{L}))',
    langs: 'pl',
  },
  { body: `(?<=(?<!\\p{L})o )<D>(?![.,:]\\d)${TIME_END})`, langs: 'pl' },
  { body: `(?<=(?<!\\p{L})o )<W>${TIME_END}| (?:w|na|przed|do|wieczorem|rano|zacz|rozpocz))`, langs: 'pl' },
  // Greek.
  { body: '(?<=(?<!\\p{L})(?:στις|στη|από τις|έως τις|μέχρι τις|τις) )<H> και μισή(?!\\p{L})', langs: 'el', shift: 30 },
  { body: '(?<=(?<!\\p{L})(?:στις|στη|τις) )<H> και τέταρτο(?!\\p{L})', langs: 'el', shift: 15 },
  { body: '(?<=(?<!\\p{L})(?:στις|στη|τις) )<H> παρά τέταρτο(?!\\p{L})', langs: 'el', shift: -15 },
  ...GREEK_HALVES.map((body, i): TimeForm => ({ body, langs: 'el', hour: i + 1, shift: 30 })),
  { body: '(?<=(?<!\\p{L})(?:στις|ώρα|τις) )<D>[.:]<M>(?!\\d)', langs: 'el' },
  {
    body: '(?<![\\p{L}\\d.,:])<H>(?:[.:]<M>)?(?= (?:[πμ]\\.?\\s?μ|το (?:πρωί|απόγευμα|βράδυ|μεσημέρι)|τα ξημερώματα|τη νύχτα))',
    langs: 'el',
  },
  { body: '(?<=(?<!\\p{L})(?:στις|στη|τις) )<H>(?= (?:η ώρα|ακριβώς)(?!\\p{L}))', langs: 'el' },
  // Arabic, Hebrew and Persian.
  { body: '(?<=ساعة )<H> والنصف(?!\\p{L})', langs: 'ar', shift: 30 },
  { body: '(?<=ساعة )<H> والربع(?!\\p{L})', langs: 'ar', shift: 15 },
  { body: '(?<=ساعة )<H> إلا (?:ال)?ربع[اً]{0,2}(?!\\p{L})', langs: 'ar', shift: -15 },
  { body: '(?<=ساعة )<H>(?:[:.]<M>)?(?![\\p{L}\\d])', langs: 'ar', never: /^ (?:الماضية|المقبلة|القادمة|الأخيرة)/u },
  { body: '(?<![\\d.,:])<D>(?:[:.]<M>)?(?=\\s(?:صباح|مساء|ظهر|عصر|فجر|ليل))', langs: 'ar' },
  { body: '(?<![\\p{L}])<W> والنصف(?!\\p{L})', langs: 'ar', shift: 30 },
  { body: '(?<![\\p{L}])<W> والربع(?!\\p{L})', langs: 'ar', shift: 15 },
  { body: '(?<![\\p{L}])<W>(?= (?:صباح|مساء|ظهر|عصر|فجر|ليل|بعد الظهر))', langs: 'ar' },
  { body: '(?<=(?:ساعت|בשעה|בשעות|השעה|שעה) )<H> וחצי(?!\\p{L})', langs: 'he', shift: 30 },
  { body: '(?<![\\p{L}])[בלמ]?-?<W> וחצי(?= (?:בבוקר|בערב|בצהריים|אחר הצהריים|בלילה))', langs: 'he', shift: 30 },
  { body: '(?<=(?:בשעה|בשעות|השעה|שעה) )<H>(?:[:.]<M>)?(?![\\p{L}\\d]|[.,]\\d)', langs: 'he' },
  {
    body: '(?<=(?<!\\p{L})[בלמ]-?)<H>(?:[:.]<M>)?(?= (?:בבוקר|בערב|בצהריים|אחר הצהריים|אחרי הצהריים|בלילה|לפנות בוקר))',
    langs: 'he',
  },
  { body: '(?<=(?:ساعت) )<D>(?:[:.]<M>)?(?![\\d.]|[.,]\\d)', langs: 'fa' },
  // Indonesian and Turkish.
  { body: '(?<=(?<!\\p{L})(?:pukul|jam) )setengah <H>(?!\\p{L})', langs: 'id ms', shift: -30 },
  { body: '(?<=(?<!\\p{L})(?:pukul|(?<!\\d )jam) )<H>(?:[.:]<M>)?(?![\\p{L}\\d]|[.,]\\d)', langs: 'id ms' },
  { body: '(?<![\\d.,])<D>[.:]<M>(?=\\s?(?:WIB|WITA|WIT)(?!\\p{L}))', langs: 'id' },
  {
    body: '(?<=(?<!\\p{L})(?:pukul \u2063{4,5}|jam \u2063{4,5})\\s?(?:-|hingga|sampai)\\s?)<D>[.:]<M>(?!\\d)',
    langs: 'id ms',
  },
  {
    body: '(?<=(?<!\\p{L})(?:(?<!\\d )saat|sabah|akşam|gece|öğlen|öğleden sonra) )<H> buçuk(?:ta|a)?(?!\\p{L})',
    langs: 'tr',
    shift: 30,
  },
  { body: "(?<![\\d.,])<D>[.:]<M>(?='(?:[dt][ae]n?|y?[ae]|i|ı|u|ü|[dt][ae]ki)(?!\\p{L}))", langs: 'tr' },
  { body: '(?<=(?<!\\p{L})(?<!\\d )saat )<H>(?:[.:]<M>)?(?![\\p{L}\\d]|[.,]\\d)', langs: 'tr' },
  {
    body: `(?<=(?<!\\p{L})(?:sabah|akşam|gece|öğlen|öğle|öğleden sonra) )<H>(?:[.:]<M>)?(?='(?:[dt][ae]|y?[ae]))`,
    langs: 'tr',
  },
  { body: `(?<=(?<!\\p{L})(?:sabah|akşam|gece|öğlen|öğleden sonra) )<H>(?:[.:]<M>)?${TIME_END})`, langs: 'tr' },
  {
    body: '(?<=(?<!\\p{L})(?:sabah|akşam|gece|öğlen|öğleden sonra) )(?=\\p{L}{2,8}[dt][ae](?!\\p{L}))<W>(?!\\p{L})',
    langs: 'tr',
  },
  // Hindi.
  { body: '(?<!\\p{L})साढ़?े <H> ?बजे', langs: 'hi', shift: 30 },
  { body: '(?<!\\p{L})(?:साढ़े|साढ़े|साढे) <H> ?बजे', langs: 'hi', shift: 30 },
  { body: '(?<!\\p{L})सवा <H> ?बजे', langs: 'hi', shift: 15 },
  { body: '(?<!\\p{L})पौने <H> ?बजे', langs: 'hi', shift: -15 },
  { body: '(?<![\\d.,])<D>[:.]<M> ?बजे', langs: 'hi' },
  { body: '(?<![\\p{L}\\p{M}\\d.,])<H> बजकर <M> मिनट', langs: 'hi' },
  { body: '(?<![\\p{L}\\p{M}\\d.,])<H> ?बजे', langs: 'hi' },
  // Chinese, Japanese and Korean.
  { body: '(?<![\\d一二三四五六七八九十])<H>\\s?(?:时|時|点|點)半', langs: 'zh ja', shift: 30 },
  { body: '(?<![\\d一二三四五六七八九十])<H>\\s?[点點]一刻', langs: 'zh', shift: 15 },
  { body: '(?<![\\d一二三四五六七八九十])<H>\\s?[点點]三刻', langs: 'zh', shift: 45 },
  { body: '(?<!\\d)<H>\\s?時(?!間)(?:\\s?(?<m>\\d{1,2})\\s?分)', langs: 'ja zh' },
  { body: '(?<![\\d,.])<D>\\s?時(?!間|短|給|代|期|点)', langs: 'ja' },
  { body: '(?<=(?:午前|午後|朝|夜|未明|夕方|昼|深夜|早朝)\\s?)<W>\\s?時(?!間)', langs: 'ja' },
  { body: '(?<![\\d一二三四五六七八九十])<H>\\s?[时时点點](?<m>\\d{1,2})分', langs: 'zh' },
  {
    body: '(?<=(?:上午|早上|早晨|清晨|凌晨|中午|下午|傍晚|晚上|晚间|今晚|昨晚|明晚|当晚|今早|深夜|晚)\\s?)<H>\\s?[时時点點](?![\\d一二三四五六七八九十])',
    langs: 'zh',
  },
  { body: '(?<![\\d.,])<D>\\s?[时時](?![\\d间間代期候])', langs: 'zh' },
  { body: '(?<![\\d.,])<D>\\s?[点點](?=钟|鐘|整|左右|许|起|前|后|至|到|开始)', langs: 'zh' },
  { body: '(?<![\\d.,])<D>시\\s?반', langs: 'ko', shift: 30 },
  { body: '(?<![\\p{L}])<W>\\s?시\\s?반', langs: 'ko', shift: 30 },
  { body: '(?<![\\d.,])<D>시\\s?(?<m>\\d{1,2})분', langs: 'ko' },
  { body: '(?<![\\d.,])<D>시(?!간|즌|리즈|장|민|도|군|·|스|설|작|즈|의)', langs: 'ko' },
  { body: '(?<=(?:오전|오후|새벽|저녁|밤|아침|낮) ?)<W>\\s?시(?!간)(?:\\s?(?<m>\\d{1,2})분)?', langs: 'ko' },
  // Vietnamese.
  { body: '(?<![\\d.,])<D>[.:]<M> giờ(?!\\p{L})', langs: 'vi' },
  { body: '(?<![\\d.,])<D>\\.<M>(?= (?:sáng|chiều|tối|trưa|đêm)(?!\\p{L}))', langs: 'vi' },
  { body: '(?<![\\p{L}\\d.,])<H> giờ rưỡi(?!\\p{L})', langs: 'vi', needs: VI_HOUR, shift: 30 },
  { body: '(?<![\\p{L}\\d.,])<H> giờ kém 15', langs: 'vi', needs: VI_HOUR, shift: -15 },
  { body: '(?<![\\p{L}\\d.,])<H> giờ kém 10', langs: 'vi', needs: VI_HOUR, shift: -10 },
  { body: '(?<![\\p{L}\\d.,])<H> giờ kém 5(?!\\d)', langs: 'vi', needs: VI_HOUR, shift: -5 },
  { body: '(?<![\\d.,])<D> giờ (?<m>\\d{1,2})(?: phút)?(?!\\d|[/.,-]\\d)', langs: 'vi', company: VI_BEFORE },
  {
    body: '(?<![\\p{L}\\d.,])<H> giờ(?!\\p{L})',
    langs: 'vi',
    needs: VI_HOUR,
    company: VI_BEFORE,
    never: /^ (?:mỗi|một|liền|làm|đồng hồ|bay|lái)/iu,
  },
  {
    body: '(?<![\\d.,])<D>[hg](?<m>\\d{2})?(?![\\p{L}\\d])',
    langs: 'vi',
    never: /^ (?:mỗi|một|liền|làm|đồng hồ|bay|qua)/iu,
  },
  // Thai.
  { body: '(?<![\\d.,])<D>[.:]<M>\\s?(?:น\\.|นาฬิกา)', langs: 'th lo' },
  { body: '(?<![\\d.,])<D>\\s?(?:น\\.|นาฬิกา|ໂມງ|ນາລິກາ)', langs: 'th lo' },
  { body: 'ตี\\s?<H>\\s?ครึ่ง', langs: 'th', shift: 30, period: [0, 6] },
  {
    body: '(?<![ก-๙])ตี\\s?<H>(?![ก-๙]{0,6}(?:ร้อย|พัน))|(?<=เวลา|ช่วง|ประมาณ|ตอน|เมื่อ|ราว|ถึง|จน|กว่า|เกือบ|แต่|วันนี้)ตี\\s?(?<h2>\\d{1,2}|หนึ่ง|สอง|สาม|สี่|ห้า)',
    langs: 'th',
    period: [0, 6],
  },
  { body: 'บ่าย\\s?<H>(?:\\s?โมง)?ครึ่ง', langs: 'th', shift: 30, period: [12, 18] },
  { body: 'บ่าย\\s?<H>(?:\\s?โมง)?(?![\\d.:]|\\s?(?:คน|ราย|ร้อย|พัน))', langs: 'th', period: [12, 18] },
  { body: 'บ่ายโมง(?!ครึ่ง)', langs: 'th', hour: 1, period: [12, 18] },
  { body: '<H>\\s?ทุ่มครึ่ง', langs: 'th', needs: TH_HOUR, shift: 30, plus: 18 },
  { body: '<H>\\s?ทุ่ม(?!เท|ทุน)', langs: 'th', needs: TH_HOUR, plus: 18 },
  { body: '<H>\\s?โมงเช้า(?!ครึ่ง)', langs: 'th', needs: TH_HOUR, period: [6, 12] },
  { body: '<H>\\s?โมงเย็น(?!ครึ่ง)', langs: 'th', needs: TH_HOUR, period: [15, 19] },
  { body: '<H>\\s?โมง(?:เช้า|เย็น)?ครึ่ง', langs: 'th', needs: TH_HOUR, shift: 30, period: [6, 18] },
  { body: '<H>\\s?โมง(?!เช้า|เย็น|ครึ่ง)', langs: 'th', needs: TH_HOUR, period: [6, 18] },
  // Any language.
  {
    body: '(?<=(?<!\\p{L})(?:klo|kl\\.?|saat|o|w|ora|orele) )<D>[.:]<M>(?!\\d)',
    langs: 'fi sv da no nb nn et sl hr sr ro',
  },
  { body: '(?<![\\d.,])<D>[.:]<M>(?=\\s?(?:ч\\.|hrs?\\.?)(?!\\p{L}))' },
  { body: '(?<![\\d:.,]|\\d\\s?/\\s?)<D>:<M>(?![\\d:]|[.,]\\d|\\s?/\\s?\\d)' },
];
