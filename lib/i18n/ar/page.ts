import type { Dictionary } from '../strings';

export default {
  'side.link': 'التمرير مع الصفحة',
} satisfies Dictionary;
