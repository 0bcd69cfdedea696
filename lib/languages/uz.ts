/** What Verso knows of Uzbek. */

import type {
  LanguageTraits,
  Morphology,
  NameCases,
  NumberTable,
  OtherScripts,
  PagePhrases,
  ProvenanceLabels,
  TimeWords,
  TranslationWords,
} from './kinds';

export const traits: LanguageTraits = {
  caseEndings: true,
  respelledNames: true,
  apostropheLetters: true,
};

export const wordEndings: Morphology = {
  suffixes:
    'lar ning ni ga ka qa da dan i si lari larning larni larga larda lardan miz ngiz lik chi li siz di gan moqda adi ydi sh ish uvchi',
  rounds: 3,
};

export const numberWords: NumberTable = {
  times: {
    1000: 'ming',
    1000000.0: 'million*|mln',
    1000000000.0: 'milliard*|mlrd',
    1000000000000.0: 'trillion*|trln',
  },
};

export const times: TimeWords = {
  nights: 'tun|tuni|kecha',
};

export const nameCases: NameCases = { endings: 'ning ni ga ka qa da dan' };

export const provenanceLabels: ProvenanceLabels = {
  original:
    'asl maqola*|maqolaning asli|asl nusxa*|asl matn*|maqolaning originali|maqola originali|original maqola*|original matn*|original:|originali:|asl manba*|aslini o‘qi*|aslini oʻqi*|aslini o’qi*|asl xabar*|асл мақола*|мақоланинг асли|асл нусха*|асл матн*|асл манба*|мақола оригинали',
  republished:
    'ilk bor chop etil*|ilk marta chop etil*|birinchi marta chop etil*|dastlab chop etil*|ilk bor e’lon qilin*|ilk marta e’lon qilin*|birinchi marta e’lon qilin*|dastlab e’lon qilin*|maqola dastlab|maqola ilk bor|maqola ilk marta|maqola birinchi marta|…ilk bor chop etil*|…birinchi marta chop etil*|…birinchi marta e’lon qilin*|биринчи марта чоп этил*|биринчи марта эълон қилин*',
  translated:
    'tarjima:|tarjimon*|tarjima qildi|…tarjima qilin*|…tarjimasi|tarjimasi|tarjima qilgan|tarjima qilindi|tarjima qilingan|tilidan tarjima*|o‘zbekchalashtir*|o‘zbek tiliga tarjima|tarjima muallifi|таржима:|таржимон*|таржимаси|таржима қилди|таржима қилган|таржима қилинди|тилидан таржима*|…таржимаси|…таржима қилин*',
  machine:
    'avtomatik tarjima*|mashina tarjima*|avtomatik ravishda tarjima*|avtomatik tarzda tarjima*|sun’iy intellekt … tarjima*|sun’iy intellekt yordamida tarjima*|sun’iy intellekt tomonidan tarjima*|ai yordamida tarjima*|google translate orqali|машина таржимаси|автоматик таржима*|автоматик равишда таржима*|сунъий интеллект … таржима*',
  source: 'manba|manbasi|manbalar|manbaa|xabar manbasi|maqola manbasi|axborot manbasi|havola:|манба|манбаси|манбаа',
  picture: 'foto*|surat*|rasm:|rasmlar|rasm muallifi|video*|фото*|сурат*|расм:|видео*',
  version:
    'tilida o‘qi*|tilida oʻqi*|tilida o’qi*|inglizcha o‘qi*|ruscha o‘qi*|boshqa tillarda|tillarida mavjud|tilida mavjud|maqolaning inglizcha|maqolaning ruscha|ruscha versiyasi|inglizcha versiyasi|тилида ўқи*|бошқа тилларда',
  self: 'ushbu maqola|bu maqola|maqola|maqolani|maqolaning|ushbu matn|matn|ushbu material|material|ushbu xabar|bu xabar|ushbu suhbat|ушбу мақола|бу мақола|мақола|ушбу матн',
};

export const translationWords: TranslationWords = {
  translated: "tarjima|o‘gir|oʻgir|o'gir|таржима|ўгир",
  original: 'asl nusxa|asl maqola|asl matn|asli|ilk bor|ilk marta|dastlab|original|аслида|асл нусха',
  languages: '# tilga|tillarga',
  works: 'roman|kitob|she’r|film|nashriyot',
};

export const pagePhrases: PagePhrases = {
  source: 'manba|манба',
  translation: 'tarjima:|tarjimon|mashina tarjimasi|таржима:',
  byline: 'muallif|муаллиф',
  related:
    "shuningdek o'qing…|shuningdek, o'qing…|yana o'qing…|batafsil|batafsil o'qing…|батафсил|mavzuga oid|мавзуга оид|mavzuga doir|o'xshash xabarlar|o'xshash yangiliklar|ўхшаш хабарлар|aloqador xabarlar|boshqa xabarlar|бошқа хабарлар|so'nggi yangiliklar|сўнгги янгиликлар|so'nggi xabarlar|eng ko'p o'qilgan|ko'p o'qilgan|кўп ўқилган|кўп ўқилганлар|ko'p o'qilganlar|mashhur|tavsiya etamiz…|тавсия этамиз…|keyingi yangilik|oldingi yangilik|ko'proq ko'rsatish|yana yuklash|yuklanmoqda|barcha yangiliklar|барча янгиликлар",
  share:
    "ulashish|улашиш|ulashing…|do'stlaringizga ulashing…|улашинг…|havolani nusxalash|havola nusxalandi|chop etish|чоп этиш|yuborish|saqlash|сақлаш|shrift o'lchami|bizni kuzating…|bizni kuzatib boring…|o'qish vaqti:…",
  subscribe:
    "obuna bo'lish|obuna bo'ling…|обуна бўлиш|обуна бўлинг…|ro'yxatdan o'tish|рўйхатдан ўтиш|telegram kanalimizga…|telegramdagi kanalimizga…|bizning telegram kanalimizga…|kanalimizga obuna bo'ling…|каналимизга обуна бўлинг…|телеграм каналимизга…|ilovani yuklab oling|mobil ilovamizni yuklab oling…|bizni qo'llab-quvvatlang…|elektron pochta",
  video:
    'videoni tomosha qiling…|video|video:…|видео|видео:…|tomosha qilish|tinglash|maqolani tinglash|fotogalereya|foto galereya|podkast:…',
  tags: "teglar|teglar:…|теглар|теглар:…|mavzular|kalit so'zlar:…|ruknlar|rukn:…",
  cookies:
    'qabul qilish|qabul qilaman|roziman|rad etish|maxfiylik siyosati|biz cookie fayllaridan…|sayt cookie fayllaridan…|ushbu sayt cookie…',
  comments:
    "izohlar|изоҳлар|izohlar (…|fikrlar|izoh qoldirish…|izoh qoldiring…|изоҳ қолдириш…|izoh yozish|izoh qo'shish|izohlar yo'q|javob berish|xato haqida xabar berish|xatolik topdingizmi?…|matnda xatolik topsangiz…|xatoni belgilang va ctrl+enter…|yoqdi|menga yoqdi|bizga yozing…",
  advertisement: 'reklama|реклама|reklama huquqi asosida|реклама ҳуқуқи асосида|hamkorlik materiali',
  copyright:
    'barcha huquqlar himoyalangan…|барча ҳуқуқлар ҳимояланган…|mualliflik huquqi himoyalangan…|sayt materiallaridan foydalanganda…|materiallardan foydalanganda manba…',
  paywall:
    "ushbu maqola faqat obunachilar uchun…|maqola faqat obunachilar uchun…|o'qishni davom ettirish uchun…|to'liq o'qish uchun…",
  credit:
    'foto:…|фото:…|surat:…|сурат:…|suratlar:…|rasm:…|muharrir:…|муҳаррир:…|musahhih:…|montaj:…|kollaj:…|infografika:…|tayyorladi:…',
};

export const otherScripts: OtherScripts = 'Cyrl';
