import type { Phrases } from './types';

export const nl: Phrases = {
  source: ['bron', 'bronnen'],
  original: [
    'oorspronkelijk verschenen',
    'lees het origineel',
    'lees het originele artikel',
    'dit artikel verscheen eerder',
  ],
  translation: ['vertaald door', 'vertaling:', 'automatisch vertaald', 'machinevertaling'],
  byline: ['door', 'tekst', 'auteur'],
  related: [
    'lees ook…',
    'lees meer…',
    'lees verder…',
    'gerelateerd',
    'gerelateerde artikelen',
    'meer over…',
    'zie ook…',
    'meest gelezen',
    'aanbevolen',
  ],
  share: ['deel', 'delen', 'deel dit artikel…', 'delen via…', 'kopieer link', 'volg ons…'],
  subscribe: ['abonneer', 'abonneer je…', 'schrijf je in…', 'meld je aan…', 'nieuwsbrief'],
  video: ['bekijk de video…', 'bekijk video', 'bekijk ook…', 'video:…'],
  tags: ['tags', 'trefwoorden', 'onderwerpen:…'],
  cookies: ['wij gebruiken cookies…', 'deze website gebruikt cookies…', 'alles accepteren', 'cookie-instellingen'],
  comments: ['reacties', 'plaats een reactie…', 'reageer'],
  advertisement: ['advertentie', 'gesponsord'],
};
