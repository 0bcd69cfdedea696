import type { Dictionary } from '../shape';

export default {
  'side.link': 'Desplazar junto con la página',
} satisfies Dictionary;
