/** Words by which pages in Uzbek name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const uz: ProvenanceLabels = {
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
