/** What Verso knows of Azerbaijani. */

import { TURKIC_CASES, TURKISH_SUFFIXES } from './families';
import type {
  DateWords,
  LanguageTraits,
  Morphology,
  NameCases,
  NewsAgencies,
  NumberTable,
  OtherScripts,
  PagePhrases,
  ProvenanceLabels,
  SentenceMarkTable,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  respelledNames: true,
  dotlessI: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before: 'prof dos akad dr mr cən bax məs küç pr t.e',
  figure: 'səh nö № maddə',
  ends: 'və.s s vb',
  either: 'mln mlrd a.ş',
  says: 'dedi deyə soruş',
  ordinals: true,
};

export const wordEndings: Morphology = {
  suffixes: `${TURKISH_SUFFIXES} lər ə yə nə də tə ndə dən tən ndən lə ləri ləri lərin lərinin lərinə lərində lərdən mək mə dılar dilər ən əcək ir ır ur ür`,
  rounds: 3,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'min',
    1000000.0: 'milyon*|mln',
    1000000000.0: 'milyard*|mlrd',
    1000000000000.0: 'trilyon*',
  },
};

export const nameCases: NameCases = { endings: TURKIC_CASES, softened: 'k:y q:ğ' };

export const dates: DateWords = {
  calendars: ['persian'],
  separators: '.',
};

export const times: TimeWords = {
  nights: 'gecə|gecəsi',
};

export const newsAgencies: NewsAgencies = 'AZERTAC Azərtac';

export const provenanceLabels: ProvenanceLabels = {
  original:
    'məqalənin orijinalı|məqalənin əsli|orijinal yazı|orijinal:|orijinal məqalə*|orijinal mətn*|orijinal xəbər*|orijinal versiya*|orijinal mənbə*|mətnin orijinalı|yazının orijinalı|xəbərin orijinalı|yazının əsli|mətnin əsli|xəbərin əsli|orijinalı:|orijinalda oxu*|orijinalını oxu*|orijinala keçid',
  republished:
    'ilk dəfə dərc*|ilk dəfə yayımlan*|ilk olaraq dərc*|ilk olaraq yayımlan*|ilk dəfə … dərc olun*|ilk dəfə … yayımlan*|məqalə ilk dəfə|məqalə ilk olaraq|yazı ilk dəfə|yazı ilk olaraq|…saytında dərc olun*|…saytında yayımlan*|…dərc olunub|…yayımlanıb',
  translated:
    'tərcümə:|tərcümə edən|tərcüməçi*|tərcümə etdi|…tərcümə edil*|tərcümə edib|tərcümə edilib|tərcümə olunub|tərcüməsi:|dilindən tərcümə*|ingiliscədən tərcümə*|ruscadan tərcümə*|azərbaycan dilinə tərcümə*|çevirən:|çevirən|çevirdi:|…tərcüməsi|…tərcümə olun*',
  machine:
    'maşın tərcüməsi*|avtomatik tərcümə*|avtomatik olaraq tərcümə*|avtomatik şəkildə tərcümə*|süni intellekt tərəfindən tərcümə*|süni intellekt vasitəsilə tərcümə*|süni intellektlə tərcümə*|süni intellektin köməyi ilə tərcümə*|süni intellektdən istifadə … tərcümə*|google translate ilə tərcümə*|google tərcümə ilə',
  source: 'mənbə|mənbələr|mənbəyi|xəbərin mənbəyi|məqalənin mənbəyi|qaynaq|istinad:',
  picture: 'foto*|şəkil*|görüntü:|illüstrasiya*|video*',
  version:
    'dilində oxu*|ingiliscə oxu*|rusca oxu*|digər dillərdə|başqa dillərdə|bu məqalənin … versiyası|bu məqalənin ingiliscə|dillərində mövcud*|dilində mövcud*|dilinə tərcümə',
  self: 'bu məqalə|məqalə|yazı|bu yazı|bu xəbər|bu mətn|bu material|bu müsahibə|mətn|material|xəbər|məqalənin|yazının',
};

export const translationWords: TranslationWords = {
  translated: 'tərcümə|çevrilib|çevrilmiş|çevirib|çevirən|azərbaycancaya',
  original: 'orijinal|original|ilk dəfə|əsli|ilkin',
  languages: '# dilə|dillərə',
  works: 'roman|kitab|şeir|film|nəşriyyat|tvit|müəllif haqqında',
};

export const pagePhrases: PagePhrases = {
  source: 'mənbə|mənbələr',
  translation: 'tərcümə:|tərcümə etdi|maşın tərcüməsi',
  byline: 'müəllif|hazırladı',
  related:
    'həmçinin oxuyun…|həmçinin bax…|həmçinin baxın…|ətraflı oxuyun…|ətraflı|daha ətraflı|davamını oxu|ardını oxu|oxşar xəbərlər|oxşar yazılar|əlaqəli xəbərlər|digər xəbərlər|son xəbərlər|ən çox oxunan|ən çox oxunanlar|çox oxunanlar|ən son xəbərlər|günün xəbərləri|tövsiyə olunan|sizi maraqlandıra bilər…|maraqlı ola bilər…|növbəti xəbər|əvvəlki xəbər|növbəti|əvvəlki|daha çox|daha çox göstər|hamısına bax|bütün xəbərlər|yüklənir|yuxarı|davamını oxumaq üçün…',
  share:
    'paylaş|paylaşın|paylaş:…|facebook-da paylaş|dostlarınla paylaş…|linki kopyala|kopyala|link kopyalandı|çap et|çap|göndər|yadda saxla|şriftin ölçüsü|izləyin|bizi izləyin…|oxuma müddəti:…|oxunma müddəti:…',
  subscribe:
    'abunə ol|abunə olun…|abunəlik|xəbər bülleteni|daxil ol|qeydiyyatdan keç|telegram kanalımıza…|whatsapp kanalımıza…|kanalımıza abunə olun…|bizə qoşulun…|mobil tətbiqimizi yükləyin…|tətbiqi yüklə|bizi dəstəkləyin…|müstəqil jurnalistikanı dəstəkləyin…|e-poçt|e-poçt ünvanı|e-poçt ünvanınız',
  video:
    'videoya baxın…|videonu izlə|videonu izləyin…|video|video:…|izlə|dinlə|dinləyin|məqaləni dinlə|foto qalereya|fotoqalereya|qalereya|fotolar|videolar|podkast:…',
  tags: 'teqlər|teqlər:…|etiketlər|etiketlər:…|açar sözlər|açar sözlər:…|mövzular|mövzular:…|kateqoriya:…|kateqoriyalar',
  cookies:
    'qəbul et|qəbul edirəm|hamısını qəbul et|razıyam|imtina et|məxfilik siyasəti|istifadə şərtləri|bu sayt kukilərdən…|saytımız kukilərdən…|biz kukilərdən…',
  comments:
    'şərhlər|şərhlər (…|şərh yaz…|şərh yazın…|şərh bildir…|rəy bildir…|rəy yaz…|rəylər|şərh yoxdur|bütün şərhlər|cavab yaz|səhv barədə məlumat ver|səhvi bildir|mətndə səhv var?…|bəyən|bəyəndim|bizə yazın…|bizimlə əlaqə',
  advertisement: 'reklam|reklamlar|elanlar|reklam yazısı|sponsorlu məzmun',
  copyright:
    'bütün hüquqlar qorunur…|bütün hüquqlar qorunub…|müəllif hüquqları qorunur…|məlumatdan istifadə etdikdə…|materiallardan istifadə edərkən…|xəbərdən istifadə edərkən…|saytdan istifadə edərkən…',
  paywall: 'bu məqalə yalnız abunəçilər üçündür…|oxumağa davam etmək üçün…|tam oxumaq üçün…',
  credit: 'foto:…|fotolar:…|şəkil:…|foto müəllifi:…|redaktor:…|korrektor:…|montaj:…|redaksiya:…',
};

export const otherScripts: OtherScripts = 'Cyrl Arab';
