import type { MorphologyTable } from './table';

export const ROMANCE: MorphologyTable = {
  fr: {
    suffixes:
      's x e es é ée ées és er ent ant ants ante antes ait aient a ai ont era eront ions ez ir it is issent ement ements ment ion ions ation ations ien ienne iens iennes ais aise aises ois oise oises ique iques aux al ale ales eur eurs euse euses rice rices',
    minStem: 4,
  },
  es: {
    suffixes:
      's es a as o os e en an ar er ir ado ados ada adas ido idos ida idas ando iendo ó aron ieron aba aban ía ían ará arán ción ciones mente dor dores dora doras ano anos ana anas és esa eses esas ico icos ica icas al ales ense enses',
    minStem: 4,
  },
  pt: {
    suffixes:
      's es a as o os e em am ar er ir ado ados ada adas ido idos ida idas ando endo indo ou aram eram iram ava avam ção ções mente dor dores dora doras ano anos ana anas ês esa eses esas ico icos ica icas al ais ense enses ão ões ãos',
    minStem: 4,
  },
  it: {
    suffixes:
      'o a i e ò à are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo ano ono ava avano zione zioni mente tore tori trice trici ano ana ani ane ese esi ico ica ici iche hi he ale ali io ia ie',
    minStem: 4,
  },
  ca: {
    suffixes:
      's es a as os e en ar er ir at ats ada ades it its ida ides ant ent int ció cions ment dor dors dora dores à ana ans anes ès esa esos eses ic ics ica iques al als',
    minStem: 4,
  },
  gl: {
    suffixes:
      's es a as o os e en an ar er ir ado ados ada adas ido idos ida idas ando endo indo ou aron ción cións mente dor dores ano anos ana anas és esa eses esas ico icos ica icas al ais',
    minStem: 4,
  },
  ro: {
    suffixes:
      'ul ului ului ii ilor lor le ele elor ea a ă e i u uri urile urilor ește esc at ată ați ate it ită iți ite ând ind are ere ire ării erii rii tor tori toare torul torului torii torilor ie iei iile iilor ția ției ții țiile țiilor țională țional al ală ali ale an ani ană ane esc ească ești',
    minStem: 4,
  },
  oc: { suffixes: 's es a as os e en ar er ir at ats ada adas cion cions', minStem: 4 },
  rm: { suffixes: 's as a ar er ir à ada ads adas iun iuns', minStem: 4 },
  sc: { suffixes: 's os as es a u i e are ere ire adu ada ados adas', minStem: 4 },
};
