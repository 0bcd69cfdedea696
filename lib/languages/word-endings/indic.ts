import type { MorphologyTable } from './table';

const DEVANAGARI_SUFFIXES = 'ा ी े ों ें ियों ियां ियाँ यों ओं एं ाएं ाओं ि ु ू ो ने ना नी कर ता ते ती या यी ये एगा एगी ेंगे ई ए';

/** Case endings, and postpositions where they are written onto the word. */
export const INDIC: MorphologyTable = {
  hi: { suffixes: DEVANAGARI_SUFFIXES, minStem: 2 },
  mai: { suffixes: DEVANAGARI_SUFFIXES, minStem: 2 },
  mr: {
    suffixes: `${DEVANAGARI_SUFFIXES} च्या चा ची चे ला ना ने नी त ात ांच्या ांचा ांची ांना ांनी ांमध्ये मध्ये वर ावर साठी ासाठी हून ून तील ातील ाचा ाची ाचे ाच्या ाला ाने`,
    minStem: 2,
    rounds: 2,
  },
  ne: { suffixes: `${DEVANAGARI_SUFFIXES} को का की ले लाई मा बाट हरू हरूको हरूले हरूलाई सँग द्वारा`, minStem: 2, rounds: 2 },
  kok: { suffixes: `${DEVANAGARI_SUFFIXES} चो ची चे च्या क न त नी खातीर`, minStem: 2 },
  bn: {
    suffixes: 'র ের কে তে ে রা দের গুলো গুলি গুলির টি টা টির টাকে য় য়ের ায় েরা েছে েছেন বে ছে ছেন লেন ল তেন ি া ী ো ও ই',
    minStem: 2,
    rounds: 2,
  },
  as: { suffixes: 'ৰ ৰে ক ত লৈ ে বোৰ সমূহ খন টো জন সকল য়ে ৰা', minStem: 2, rounds: 2 },
  gu: { suffixes: 'ો ા ી ે ું ાં ઓ ોએ ોના ોની ોનો ોને ના ની નો ને થી માં એ નું', minStem: 2, rounds: 2 },
  pa: { suffixes: 'ਾ ੀ ੇ ਾਂ ੀਆਂ ਿਆਂ ੋ ੋਂ ਦਾ ਨੇ ਕੇ', minStem: 2 },
  or: { suffixes: 'ର କୁ ରେ ରୁ ଗୁଡ଼ିକ ମାନଙ୍କ ମାନଙ୍କୁ ମାନେ ଟି ଙ୍କ ଙ୍କୁ ଙ୍କର ା ି ୀ େ', minStem: 2, rounds: 2 },
  si: { suffixes: 'ය යේ යට යෙන් ව වේ ක ට ගේ න් ේ ො ෙන් වල වලින් වලට ින් ා ී ු ක්', minStem: 2, rounds: 2 },
  ur: { suffixes: 'ي ا ه وں ون يں ين ياں يان وں نے نا ني', minStem: 3 },
  sd: { suffixes: 'ن و ا ي ين ون', minStem: 3 },
};
