import type { Dictionary } from '../shape';

export default {
  'side.link': 'Прокручувати разом зі сторінкою',
} satisfies Dictionary;
