import type { Phrases } from './types';

export const da: Phrases = {
  source: ['kilde', 'kilder'],
  original: ['oprindeligt bragt', 'læs originalen', 'læs den originale artikel'],
  translation: ['oversat af', 'maskinoversat', 'oversættelse:'],
  byline: ['af', 'skrevet af'],
  related: ['læs også…', 'læs mere…', 'relaterede artikler', 'se også…', 'mest læste'],
  share: ['del', 'del artiklen…', 'kopiér link', 'følg os…'],
  subscribe: ['tilmeld dig…', 'nyhedsbrev', 'abonner'],
  video: ['se videoen…', 'se video'],
  tags: ['emner:…', 'tags'],
  cookies: ['vi bruger cookies…', 'accepter alle'],
  comments: ['kommentarer'],
  advertisement: ['annonce'],
};
