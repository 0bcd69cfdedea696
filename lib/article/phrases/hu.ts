import type { Phrases } from './types';

export const hu: Phrases = {
  source: ['forrás', 'források'],
  original: ['eredeti cikk', 'eredetileg megjelent', 'az eredeti cikk'],
  translation: ['fordította', 'fordítás:', 'gépi fordítás'],
  byline: ['szerző', 'írta', 'riporter'],
  related: [
    'olvassa el…',
    'kapcsolódó cikkek',
    'kapcsolódó…',
    'ez is érdekelheti…',
    'legolvasottabb',
    'tovább olvasom',
  ],
  share: ['megosztás…', 'link másolása', 'kövessen minket…'],
  subscribe: ['feliratkozás…', 'iratkozzon fel…', 'hírlevél'],
  video: ['nézze meg a videót…', 'videó', 'videó:…'],
  tags: ['címkék', 'címkék:…', 'témák:…'],
  cookies: ['sütiket használunk…', 'ez a weboldal sütiket használ…', 'elfogadom'],
  comments: ['hozzászólások', 'kommentek'],
  advertisement: ['hirdetés', 'reklám'],
};
