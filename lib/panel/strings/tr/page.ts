import type { Dictionary } from '../shape';

export default {
  'side.link': 'Sayfayla birlikte kaydır',
} satisfies Dictionary;
