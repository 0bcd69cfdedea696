import type { Dictionary } from '../strings';

export default {
  'side.link': 'Rolar junto com a página',
} satisfies Dictionary;
