import type { Dictionary } from '../strings';

export default {
  'side.link': 'Desplazar junto con la página',
} satisfies Dictionary;
