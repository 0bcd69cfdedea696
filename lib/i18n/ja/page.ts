import type { Dictionary } from '../strings';

export default {
  'side.link': 'ページと連動してスクロール',
} satisfies Dictionary;
