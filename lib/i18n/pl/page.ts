import type { Dictionary } from '../strings';

export default {
  'side.link': 'Przewijaj razem ze stroną',
} satisfies Dictionary;
