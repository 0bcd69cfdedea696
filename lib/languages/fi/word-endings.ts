/** Endings and prefixes of words in Finnish. */

import type { Morphology } from '../types/word-endings';

export const fi: Morphology = {
  suffixes:
    'n a ä t ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä en in on än an ön un yn iin een aan ään oon seen siin hin han hän hon ien jen den tten i e ja jä iden eiden oiden isten ita itä eita oita öitä issa issä ista istä illa illä ilta iltä ille iksi ina inä nsa nsä mme nne ni si kin kaan kään vat vät vät tiin ttiin nut nyt neet lainen laisen laiset laisten lainen läinen läisen läiset läisten nen sen set sten minen misen',
  minStem: 3,
  rounds: 2,
  tail: 5,
};
