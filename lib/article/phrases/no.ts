import type { Phrases } from './types';

export const no: Phrases = {
  source: ['kilde', 'kilder'],
  original: ['opprinnelig publisert', 'les originalen', 'les originalartikkelen'],
  translation: ['oversatt av', 'maskinoversatt', 'oversettelse:'],
  byline: ['av', 'skrevet av'],
  related: ['les også…', 'les mer…', 'relaterte saker', 'se også…', 'mest lest'],
  share: ['del', 'del saken…', 'kopier lenke', 'følg oss…'],
  subscribe: ['meld deg på…', 'nyhetsbrev', 'abonner'],
  video: ['se videoen…', 'se video'],
  tags: ['emner:…', 'stikkord:…'],
  cookies: ['vi bruker informasjonskapsler…', 'godta alle'],
  comments: ['kommentarer'],
  advertisement: ['annonse'],
};
