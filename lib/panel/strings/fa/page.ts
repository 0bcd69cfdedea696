import type { Dictionary } from '../shape';

export default {
  'side.link': 'پیمایش همراه با صفحه',
} satisfies Dictionary;
