import type { Dictionary } from '../strings';

export default {
  'side.link': 'Sayfayla birlikte kaydır',
} satisfies Dictionary;
