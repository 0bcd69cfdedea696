import type { Dictionary } from '../shape';

export default {
  'side.link': 'Mit der Seite scrollen',
} satisfies Dictionary;
