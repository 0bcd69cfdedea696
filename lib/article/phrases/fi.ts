import type { Phrases } from './types';

export const fi: Phrases = {
  source: ['lähde', 'lähteet'],
  original: ['alkuperäinen artikkeli', 'julkaistu alun perin', 'lue alkuperäinen'],
  translation: ['kääntänyt', 'käännös:', 'konekäännös'],
  byline: ['teksti', 'kirjoittaja'],
  related: ['lue myös…', 'lue lisää…', 'aiheeseen liittyvää', 'katso myös…', 'luetuimmat'],
  share: ['jaa…', 'kopioi linkki', 'seuraa meitä…'],
  subscribe: ['tilaa uutiskirje…', 'tilaa…', 'uutiskirje'],
  video: ['katso video…', 'video'],
  tags: ['avainsanat', 'avainsanat:…', 'aiheet:…'],
  cookies: ['käytämme evästeitä…', 'hyväksy kaikki'],
  comments: ['kommentit', 'kommentoi'],
  advertisement: ['mainos'],
};
