/** Endings and prefixes of words in Bangla. */

import type { Morphology } from '../types/word-endings';

export const bn: Morphology = {
  suffixes: 'র ের কে তে ে রা দের গুলো গুলি গুলির টি টা টির টাকে য় য়ের ায় েরা েছে েছেন বে ছে ছেন লেন ল তেন ি া ী ো ও ই',
  minStem: 2,
  rounds: 2,
};
