import type { Dictionary } from '../shape';

export default {
  'side.link': 'Прокручивать вместе со страницей',
} satisfies Dictionary;
