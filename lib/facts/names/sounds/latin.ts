/** Spelling rules of the Latin script, by language. */
import { memoize } from '../../../core/memoize';
import { parseSpellingRules, type SpellingRules } from './spelling-rules';

/**
 * Rules for a name of unknown language. Letters that languages read differently stand for an uncertain phoneme.
 */
const GENERIC_RULES = `
a|å=a b=b c=K c(eiy)=E cc=k cc(eiy)=C ck=k cz=C ch=H ć|č|ç=C d=d đ=d dh=D' ð=T dj|dž|dzh|dg=J dt=t e=e e$=e' é=e
f|ff=f g=g g(eiy)=G gg=g gh=gh' gn=n gu(ei)=gw' gy=J ğ=g' h=h' ^h=h i=i ı=@ j=Y k=k kh=x l|ł=l ll=l lh=l ľ=l
m=m n=n ñ|ň|ń|ny=* ng=N ng(aeiou)=Ng' nh=* o=o ö|ø|œ=O p=p ph=f pp=p q=q qu=kw' r=r ř=r r$=r' rh=r rr=r rz=Zr"
s=$ ş|ș|ś|š=S sch=S sh=S sc(eiy)=S sz=s ß=s ss=s t=t ț=c tch=C th=T tsch=C ts|tz=c ť=t þ=T u=u ü=u ou=u oo=u ee=i eau=o
v=V w=W wh=w x=k's ^x=X y=i ^y=y y(aeiou)=y z=M zh|ž|ź|ż=Z zs=Z æ|ä=e ď=d aa=a ij=ay" ei=Ay" eu=Oy" ae=A ue=u`;

/** What one language reads differently, tried before the rules above. */
const OWN_RULES: Readonly<Record<string, string>> = {
  en: 'j=J a=A y$=i i(!aeiou)=I th=T ch=C sh=S ea=i c=k c(eiy)=s w=w v=v z=z u=U igh=ai ow(!aeiou)=ow" aw(!aeiou)=o ew(!aeiou)=yu er$=@r\' kn=n',
  vi: `a=a e=e o=o u=u i|y=i ơ|ư=@ b=b c|k|q=k ch=C d=! đ=d g|gh=g gi=! gi(n)=!i kh=x l=l m=m n=n nh=* nh$=n ng|ngh=N p=p
    ph=f qu=kw r=# s=$ t=t th=t tr=C tr=C v=v x=s h=h c$|k$=k ch$=k`,
  de: `w=v v=f j=y z=c tz=c s=s s(aeiou)=z ^s(ptk)=S sch=S tsch=C ch=x chs=ks ei=ai ie=i eu|äu=oi ä=e ö=O ü=u h=h" ^h=h ß=s ck=k
    qu=kv c=k th=t sp=sp d$=t g$=k b$=p ph=f y=u`,
  fr: `ch=S j=Z c=k c(eiy)=s ç=s g=g g(eiy)=Z gu(eiy)=g gn=* h=h" oi=wa ou=u eau|au=o ai|ei=e eu=O an|en|em|am=An in|ain=en' qu=k
    s$=s" t$=t" x$=s" d$=d" p$=p" e$=e" es$=s" r$=r" z$=z" ll=l y=i w=W u=u th=t`,
  es: `j=x g=g g(ei)=x gu(ei)=g h=h" ll=ly" ñ=* z=s c=k c(ei)=s v=B b=B qu=k ch=C x=k's y=y y$=i s=s`,
  pt: `j=Z g=g g(ei)=Z gu(ei)=g h=h" lh=ly" nh=* ç=s c=k c(ei)=s x=S z=z ch=S qu=kw" ão=aun' ãe=ain' õ=on' rr=hr" ^r=rh" s=s v=v`,
  it: `ch=k gh=g c=k c(ei)=C ci(aou)=C cc(ei)=C g=g g(ei)=J gi(aou)=J gli=li gn=* sc(ei)=S sch=sk z=c h=h" v=v s=s qu=kw j=y`,
  pl: `w=v ł=w cz=C sz=S rz=Z ż|ź=Z ś=S ć=C ci(aeou)=C si(aeou)=S zi(aeou)=Z ch=x c=c j=y dz=J dż|dź=J y=i ą=on' ę=en' ó=u ń=n h=x`,
  tr: `c=J ç=C ş=S j=Z ğ=g" ı=@ ö=O ü=u y=y v=v s=s z=z`,
  id: `c=C j=J y=y sy=S kh=x ng=N ny=* v=F f=f dj=J tj=C oe=u`,
  hu: `s=S sz=s cs=C zs=Z c=c cz=c gy=J ny=* ty=C ly=y j=y ö|ő=O ü|ű=u th=t w=v`,
  cs: `c=c č=C š=S ž=Z ř=rZ" j=y ch=x ň=n ď=d ť=t w=v y=i`,
  ro: `c=k c(ei)=C ch(ei)=k g=g g(ei)=J gh(ei)=g ș|ş=S ț|ţ=c ă=@ j=Z x=k's s=s`,
  sv: `j=y å=o ä=e ö=O sj=S skj=S stj=S k=k kj=C tj=C y=u`,
};
/** Languages that are read by the rules of another. */
const SAME_AS: Readonly<Record<string, string>> = {
  sk: 'cs',
  sl: 'cs',
  hr: 'cs',
  bs: 'cs',
  sr: 'cs',
  lt: 'cs',
  lv: 'cs',
  ms: 'id',
  az: 'tr',
  ca: 'es',
  gl: 'es',
  no: 'sv',
  nb: 'sv',
  da: 'sv',
  fi: 'sv',
  et: 'sv',
};

const getRulesByKey = memoize((key: string) =>
  parseSpellingRules(Object.hasOwn(OWN_RULES, key) ? OWN_RULES[key]! : '', GENERIC_RULES),
);

const getRulesKey = (lang: string): string => (Object.hasOwn(SAME_AS, lang) ? SAME_AS[lang]! : lang);

/** The rules of a language; those for an unknown language where it has none, or for ''. */
export const getLatinRules = (lang: string): SpellingRules => getRulesByKey(getRulesKey(lang));

/** Whether a language has rules of its own. */
export const hasOwnRules = (lang: string): boolean => Object.hasOwn(OWN_RULES, getRulesKey(lang));

/** A Vietnamese syllable without tones; Vietnamese writes each syllable as a word. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:[aeiouyơư]{1,3})(?:ng|nh|ch|[cmnpt])?$/;

/** Whether a language is Vietnamese, whose syllables come from Han characters. */
export const isVietnamese = (lang: string): boolean => lang === 'vi';

/** Whether folded letters can be a Vietnamese word. If not, they are a foreign name in its own spelling. */
export const isVietnameseWord = (word: string): boolean => word.length <= 7 && VIETNAMESE_SYLLABLE.test(word);
