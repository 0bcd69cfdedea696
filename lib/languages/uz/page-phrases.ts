/** What pages in Uzbek write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const uz: PagePhrases = {
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
