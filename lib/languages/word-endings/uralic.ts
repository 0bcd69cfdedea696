import type { MorphologyTable } from './table';

/** Finnic and Ugric. Cases, possessives and plurals follow one another, hence the rounds. */
export const URALIC: MorphologyTable = {
  fi: {
    suffixes:
      'n a ä t ta tä ssa ssä sta stä lla llä lta ltä lle ksi na nä tta ttä en in on än an ön un yn iin een aan ään oon seen siin hin han hän hon ien jen den tten i e ja jä iden eiden oiden isten ita itä eita oita öitä issa issä ista istä illa illä ilta iltä ille iksi ina inä nsa nsä mme nne ni si kin kaan kään vat vät vät tiin ttiin nut nyt neet lainen laisen laiset laisten lainen läinen läisen läiset läisten nen sen set sten minen misen',
    minStem: 3,
    rounds: 2,
    tail: 5,
  },
  et: {
    suffixes:
      'd t a e i u de te da ta s sse st l le lt ks ni na ga des tes dele tele delt telt dest test desse dega tega id sid isse is ist il ile ilt iks ja jad jate ne se sed ste lane lase lased laste mine mise b vad sid nud tud',
    minStem: 3,
    rounds: 2,
    tail: 5,
  },
  hu: {
    suffixes:
      'k t ok ek ök ak ot et öt at ban ben ba be ból ből on en ön ra re ról ről nál nél hoz hez höz tól től nak nek val vel ért ig ként vá vé a e ja je i m d nk tok tek tök uk ük juk jük ai ei jai jei s os es ös as ó ő ók ők ás és ások ések ott ett ött t tak tek na ne ni va ve ság ség ház',
    minStem: 3,
    rounds: 2,
    tail: 5,
  },
};
