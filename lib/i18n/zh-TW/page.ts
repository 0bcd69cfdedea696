import type { Dictionary } from '../strings';

export default {
  'side.link': '與頁面同步捲動',
} satisfies Dictionary;
