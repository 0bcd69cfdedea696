/** What pages in Azerbaijani write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const az: PagePhrases = {
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
