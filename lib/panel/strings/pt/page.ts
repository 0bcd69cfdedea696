import type { Dictionary } from '../shape';

export default {
  'side.link': 'Rolar junto com a página',
} satisfies Dictionary;
