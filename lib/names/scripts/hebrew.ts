/** Spelling rules of the Hebrew script. */
import { parseSpellingRules } from '../spelling-rules';

/** Rules for Hebrew without vowel points. A geresh marks foreign consonants (ג׳ as in George). */
export const HEBREW = parseSpellingRules(
  `א=A' ב=B ג=g ג'|ג׳=J ד=d ה=h' ה$=A" ו=U וו=w ז=z ז'|ז׳=Z ח=x ט=t טש=C י=I יי=I כ=k ך=x ל=l מ|ם=m נ|ן=n ס=s ע=A' פ=F ף=f
  צ|ץ=c צ'|צ׳|ץ'|ץ׳=C ק=k ר=r ש=$ ת=t ת'|ת׳=T נג=Ng'`,
);
/** Prefixes written together with the next word: the, and, in, to, from, that, as. */
export const HEBREW_CLITIC = /^[הובלמשכ]$/;
