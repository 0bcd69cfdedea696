import type { Dictionary } from '../strings';

export default {
  'side.link': 'Mit der Seite scrollen',
} satisfies Dictionary;
