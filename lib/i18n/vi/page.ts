import type { Dictionary } from '../strings';

export default {
  'side.link': 'Cuộn cùng trang',
} satisfies Dictionary;
