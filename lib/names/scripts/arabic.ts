/** Spelling rules of the Arabic script. */
import { parseSpellingRules } from '../spelling-rules';

/** Rules for Arabic, Persian and Urdu. Short vowels are not written; Arabic has no letters for p, v and g. */
export const ARABIC = parseSpellingRules(
  `ا|أ|إ|آ=A' ^ا=A' ٱ=A' ب=b ^ب=b پ=p ت=t ث=P تش=C ج=G چ=C ح=h خ=x د=d ذ=z ر=r ز=z ژ=Z س=s ش=S ص=s ض=d ط=t ظ=z ع=A' غ=G ف=F ڤ=v
  ق=k ك|ک=k گ|ݣ=g ل=l م=m ن=n ه=h' ة=A" ه$=A' و=U وو=U ؤ=U' ي|ی=I ى|ے=A' ئ= ء= ٹ=t ڈ=d ڑ=r ہ=h" ھ= ں=n' نغ=Ng' نج=Ng' كس=ks
  ^ال=A"l" ^وال=A"l" ^بال=A"l" ^لل=l ^ولل=l`,
);
/** Prefixes written together with the next word: and, then, in, to, as. */
export const ARABIC_CLITIC = /^[وفبلك]$/;
