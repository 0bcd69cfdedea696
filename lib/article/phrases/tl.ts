import type { Phrases } from './types';

export const tl: Phrases = {
  source: ['pinagmulan'],
  related: ['basahin din…', 'basahin pa…', 'kaugnay na balita', 'tingnan din…'],
  share: ['ibahagi', 'ibahagi ito…'],
  subscribe: ['mag-subscribe…'],
  video: ['panoorin…', 'panoorin ang video…'],
  comments: ['mga komento'],
};
