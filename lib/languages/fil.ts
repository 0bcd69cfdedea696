/** What Verso knows of Filipino. */

import type {
  DateWords,
  Morphology,
  NumberTable,
  ProvenanceLabels,
  SlugWords,
  TimeWords,
  TranslationWords,
} from './kinds';

export const wordEndings: Morphology = {
  prefixes: 'nag mag pag ka ma na in um naka maka pinag nagpa i pa',
  suffixes: 'an in ng g han hin',
  minStem: 3,
};

export const slugWords: SlugWords = 'ang ng sa mga na ay at ni hindi para';

export const numberWords: NumberTable = {
  times: {
    1000: 'libo|libong',
    1000000.0: 'milyon|milyong',
    1000000000.0: 'bilyon|bilyong',
    1000000000000.0: 'trilyon|trilyong',
  },
};

export const dates: DateWords = {
  dayAfterMonth: true,
  separators: '/',
};

export const times: TimeWords = {
  nights: 'gabi',
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'orihinal na artikulo|orihinal na ulat|orihinal na bersyon|basahin ang orihinal|orihinal:|orihinal na artikulong|orihinal na balita|orihinal na teksto|orihinal na kuwento|orihinal na kwento|orihinal na sanaysay|orihinal na akda|orihinal na post|orihinal na lathala|orihinal na pinagmulan|orihinal sa ingles|orihinal na ingles|basahin sa orihinal|basahin ang buong orihinal|link sa orihinal|original na artikulo|original na balita|original na ulat|original na bersyon|original na teksto|basahin ang original|original:',
  republished:
    'unang inilathala|unang nailathala|orihinal na inilathala|unang nalathala|unang inilimbag|unang nailimbag|unang lumabas sa|unang na-publish|unang ipinaskil|orihinal na nailathala|orihinal na nalathala|orihinal na lumabas|muling inilathala mula',
  translated:
    'isinalin ni|isinalin mula|isinalin sa|isinalin|salin ni|salin:|pagsasalin:|isinalin nina|isinalin sa filipino|isinalin sa tagalog|isinalin at inangkop|salin nina|salin sa filipino|salin sa tagalog|salin mula sa|may salin ni|tagasalin:|tagapagsalin:|pagsasalin ni|pagsasalin mula|isinafilipino ni|halaw sa|halaw mula sa|hinalaw mula sa|hinango mula sa',
  machine:
    'awtomatikong isinalin|salin ng makina|isinalin ng ai|awtomatikong pagsasalin|awtomatikong salin|awtomatikong naisalin|salin ng ai|pagsasalin ng makina|pagsasalin ng ai|isinalin ng makina|isinalin gamit ang ai|isinalin sa tulong ng ai|isinalin sa pamamagitan ng ai|isinalin ng artificial intelligence|isinalin gamit ang artificial intelligence|isinalin sa tulong ng artificial intelligence|isinalin ng google|isinalin gamit ang google',
  source: 'pinagmulan|pinagkunan|sanggunian|pinanggalingan|pinagkuhanan|mula sa:|ayon sa:|batay sa:|hango sa:',
  picture: 'larawan*|litrato*|retrato|imahe|kuha ni|kuha mula|kuha ng|dibuho|guhit ni|bidyo*|photo*|video*',
  version:
    'basahin sa ingles|basahin ito sa|basahin sa wikang|basahin ang artikulong ito sa|mababasa rin sa|mababasa ito sa|makukuha rin sa|bersyon sa ingles|ingles na bersyon|bersyong ingles|bersyon ng artikulong ito|isinalin sa ingles|sa ibang wika',
  self: 'ang artikulong ito|artikulong ito|itong artikulo|ang artikulo|artikulo|ulat na ito|balitang ito|kuwentong ito|kwentong ito|sanaysay na ito|tekstong ito|pahinang ito|panayam na ito',
};

export const translationWords: TranslationWords = {
  translated: '*salin|isinalin|sinalin',
  original: 'orihinal|unang nalathala|unang lumabas|unang inilathala|unang nailathala',
  languages: '# wika|# na wika|mga wika',
  works: 'nobela|aklat|libro|tula|pelikula|tweet|interpreter',
};
