import type { MorphologyTable } from './table';

const MALAY = {
  prefixes: 'me mem men meng meny menge di ber be ter te se per pe pem pen peng peny ke memper diper',
  suffixes: 'kan i an nya ku mu lah kah pun annya kannya',
  minStem: 4,
} as const;
const BANTU = {
  prefixes: 'wa ya cha vya la za ka ku mu m ki vi u ma a ni tu i li',
  suffixes: 'ni',
  minStem: 3,
} as const;

export const OTHERS: MorphologyTable = {
  ko: {
    suffixes:
      '은 는 이 가 을 를 의 에 에서 에게 께 께서 으로 로 와 과 도 만 까지 부터 보다 처럼 이나 나 라도 이라고 라고 이라는 라는 에는 에서는 에도 으로는 로는 으로부터 로부터 들 들은 들이 들을 들의 들에게 들과 하다 한 하는 하고 하여 해 했다 했고 할 하기 합니다 했습니다 한다 된 되는 되고 되어 됐다 되었다 됩니다 될 된다 적 적인 적으로 이다 이며 였다 입니다 인 일 이고 시키다 당한 받은',
    minStem: 1,
    rounds: 2,
    head: 2,
    tail: 2,
  },
  id: MALAY,
  ms: MALAY,
  jv: { prefixes: 'ng n m ny di ka pa pe', suffixes: 'e ne an ake i en', minStem: 3 },
  su: { prefixes: 'nga di ka pa', suffixes: 'na keun an eun', minStem: 3 },
  fil: {
    prefixes: 'nag mag pag ka ma na in um naka maka pinag nagpa i pa',
    suffixes: 'an in ng g han hin',
    minStem: 3,
  },
  el: {
    suffixes:
      'α ασ ατα ατων ατοσ ε εα εασ ει εισ εσ η ησ ηση ησησ ι ια ιασ ιεσ ιο ιου ιων ο οι οσ ου ουσ ουν υ υσ ω ων ωσ ησαν αν ηκε ηκαν εται ονται ικοσ ικη ικο ικησ ικου ικοι ικων ικεσ ικα ικουσ μα ματα ματοσ ματων ιστεσ ιστησ ιστων',
  },
  sq: {
    suffixes: 'i u a e ë it ut së ës in un ën ve t et at ët ja je ja jes shëm shme ar are or ore ësh uar ur',
    minStem: 3,
  },
  hy: {
    suffixes: 'ը ն ի ու ին ում ից ով եր ներ երի ների երը ները երին ներին երում ներում երից ներից ական յան ան եց ել վել',
    minStem: 3,
    rounds: 2,
  },
  ka: {
    suffixes: 'ი ს მა ის ით ად ო ები ების ებს ებმა ებით ში ზე თან დან თვის ისთვის ული ური ელი ა ე ების ებში ებზე',
    minStem: 3,
    rounds: 2,
  },
  eu: {
    suffixes: 'a ak ek en ei ko go n an ean etan tik etik ra era rekin ekin arekin aren ren rako tako ari az z',
    minStem: 3,
    rounds: 2,
  },
  mn: {
    suffixes:
      'ын ийн ы ий н д т ыг ийг г аас ээс оос өөс аар ээр оор өөр тай тэй той ууд үүд нууд нүүд чууд чүүд ч сан сэн сон сөн',
    minStem: 3,
    rounds: 2,
  },
  ga: { suffixes: 'a e í anna acha ach aí ta te the ann', minStem: 3 },
  gd: { suffixes: 'an ean a e aichean ichean ach', minStem: 3 },
  cy: { suffixes: 'au iau ion on oedd iaid ydd i', minStem: 3 },
  br: { suffixes: 'où ioù ed ien ez', minStem: 3 },
  sw: BANTU,
  zu: { prefixes: 'um u aba ama i isi izi in im ubu uku o e ku nga ne na', suffixes: 'ni ini eni', minStem: 3 },
  xh: { prefixes: 'um u aba ama i isi izi in im ubu uku o e ku nga ne na', suffixes: 'ni ini eni', minStem: 3 },
  so: { suffixes: 'ka ga ha ta da sha ku gu ki gi ada ado yo o aha', minStem: 3 },
  om: { suffixes: 'oota ota wwan n tti rra irra f', minStem: 3 },
  ha: { suffixes: 'n r nta wa oyi una', minStem: 3 },
  qu: { suffixes: 'kuna ta pi man manta wan pa p qa mi', minStem: 3, rounds: 2 },
};
