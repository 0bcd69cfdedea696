import type { Dictionary } from '../shape';

export default {
  'side.link': 'التمرير مع الصفحة',
} satisfies Dictionary;
