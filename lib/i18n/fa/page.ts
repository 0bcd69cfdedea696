import type { Dictionary } from '../strings';

export default {
  'side.link': 'پیمایش همراه با صفحه',
} satisfies Dictionary;
