import type { Phrases } from './types';

export const ro: Phrases = {
  source: ['sursa', 'sursă', 'surse'],
  original: ['articolul original', 'citește articolul original', 'publicat inițial'],
  translation: ['tradus de', 'traducere de', 'traducere automată', 'traducerea:'],
  byline: ['de', 'autor', 'text'],
  related: [
    'citește și…',
    'citiți și…',
    'vezi și…',
    'articole similare',
    'citește mai mult…',
    'cele mai citite',
    'recomandări',
  ],
  share: ['distribuie…', 'share', 'copiază linkul', 'urmărește-ne…'],
  subscribe: ['abonează-te…', 'abonați-vă…', 'newsletter'],
  video: ['vezi video', 'urmărește video…', 'video:…'],
  tags: ['etichete', 'etichete:…', 'taguri:…', 'cuvinte cheie:…'],
  cookies: ['folosim cookie-uri…', 'acest site folosește cookie…', 'accept toate', 'acceptă toate'],
  comments: ['comentarii', 'lasă un comentariu…'],
  advertisement: ['publicitate'],
};
