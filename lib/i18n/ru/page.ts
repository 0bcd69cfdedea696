import type { Dictionary } from '../strings';

export default {
  'side.link': 'Прокручивать вместе со страницей',
} satisfies Dictionary;
