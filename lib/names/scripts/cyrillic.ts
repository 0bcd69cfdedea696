/** Spelling rules of the Cyrillic script, by language. */
import { memoize } from '../../util/memoize';
import { parseSpellingRules, type SpellingRules } from '../spelling-rules';

/** Rules that all languages share. */
const SHARED_RULES = `а=a б=b в=v г=g д=d дж=J дз=z цз=j чж=J ѓ=J е=e ^е=ye ё=yo" ж=Z з=z ѕ=z и=i й=y' ї=yi" і=i є=ye" к=k кс=ks ќ=C л=l м=m н=n
нг=N нг(аеиоу)=Ng' о=o п=p р=r р$=r' с=s т=t тс=c тш=C у=u ў=w ф=F х=& ц=c ч=C ш=S щ=S ъ=@" ы=i ь= э=e ю=yu" я=ya" ђ=J ј=y
љ=ly" њ=ny" ћ=C џ=J ә=a ғ=g қ=k ң=N ө=O ұ=u ү=u һ=h`;
/**
 * What one language reads differently, tried before the shared rules. In foreign names г is often an h: Гитлер,
 * Гонконг.
 */
const OWN_RULES: Readonly<Record<string, string>> = {
  ru: 'г=gh"',
  uk: 'г=h ґ=g и=i е=e ^е=e',
  be: 'г=h',
  bg: 'щ=St" ъ=@ ^е=e',
  sr: '^е=e',
  mk: '^е=e',
};

/** The rules of a language; for languages without rules of their own, those of Russian. */
export const getCyrillicRules = memoize(
  (lang: string): SpellingRules =>
    parseSpellingRules(Object.hasOwn(OWN_RULES, lang) ? OWN_RULES[lang]! : 'г=gh"', SHARED_RULES),
);

/** Case endings of names: Путина, Путину, Путиным, Обамой. */
export const CYRILLIC_ENDING =
  /^(?:[аяуюыиіеєоё]|ом|ем|ым|им|ой|ей|ою|ею|ого|ому|ам|ах|ами|ів|ов|ові|еві|ої|ий|ая|ую)$/;
