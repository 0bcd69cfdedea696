/** Words by which pages in Azerbaijani name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const az: ProvenanceLabels = {
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
