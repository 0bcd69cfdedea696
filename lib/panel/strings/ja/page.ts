import type { Dictionary } from '../shape';

export default {
  'side.link': 'ページと連動してスクロール',
} satisfies Dictionary;
