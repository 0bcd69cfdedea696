import type { Phrases } from './types';

export const sv: Phrases = {
  source: ['källa', 'källor'],
  original: ['ursprungligen publicerad', 'läs originalartikeln'],
  translation: ['översatt av', 'maskinöversättning', 'översättning:'],
  byline: ['av', 'text', 'skriven av'],
  related: ['läs också…', 'läs mer…', 'läs även…', 'relaterat', 'mer om…', 'se även…', 'mest läst'],
  share: ['dela', 'dela artikeln…', 'kopiera länk', 'följ oss…'],
  subscribe: ['prenumerera', 'prenumerera på…', 'nyhetsbrev', 'få vårt nyhetsbrev…'],
  video: ['se videon…', 'se video', 'video:…'],
  tags: ['taggar', 'ämnen:…'],
  cookies: ['vi använder cookies…', 'vi använder kakor…', 'acceptera alla'],
  comments: ['kommentarer', 'kommentera'],
  advertisement: ['annons', 'reklam', 'sponsrat'],
};
