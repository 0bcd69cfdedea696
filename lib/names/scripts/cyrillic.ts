import { parseSpellingRules, type SpellingRules } from '../spelling-rules';

const SHARED_RULES = `а=a б=b в=v г=g д=d дж=J дз=z цз=j чж=J ѓ=J е=e ^е=ye ё=yo" ж=Z з=z ѕ=z и=i й=y' ї=yi" і=i є=ye" к=k кс=ks ќ=C л=l м=m н=n
нг=N нг(аеиоу)=Ng' о=o п=p р=r р$=r' с=s т=t тс=c тш=C у=u ў=w ф=F х=& ц=c ч=C ш=S щ=S ъ=@" ы=i ь= э=e ю=yu" я=ya" ђ=J ј=y
љ=ly" њ=ny" ћ=C џ=J ә=a ғ=g қ=k ң=N ө=O ұ=u ү=u һ=h`;
/** г in foreign names is an h as often as a g: Гитлер, Гонконг. */
const OWN_RULES: Readonly<Record<string, string>> = {
  ru: 'г=gh"',
  uk: 'г=h ґ=g и=i е=e ^е=e',
  be: 'г=h',
  bg: 'щ=St" ъ=@ ^е=e',
  sr: '^е=e',
  mk: '^е=e',
};

const RULES_CACHE = new Map<string, SpellingRules>();

export function getCyrillicRules(lang: string): SpellingRules {
  const known = RULES_CACHE.get(lang);
  if (known) return known;
  const rules = parseSpellingRules(OWN_RULES[lang] ?? 'г=gh"', SHARED_RULES);
  RULES_CACHE.set(lang, rules);
  return rules;
}

/** Letters a case ending of a name may have: Путина, Путину, Путиным, Обамой. */
export const CYRILLIC_ENDING =
  /^(?:[аяуюыиіеєоё]|ом|ем|ым|им|ой|ей|ою|ею|ого|ому|ам|ах|ами|ів|ов|ові|еві|ої|ий|ая|ую)$/;
