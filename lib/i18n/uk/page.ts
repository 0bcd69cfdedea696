import type { Dictionary } from '../strings';

export default {
  'side.link': 'Прокручувати разом зі сторінкою',
} satisfies Dictionary;
