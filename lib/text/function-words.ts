/**
 * The most common function words of languages that share a script, to tell text in one of them from text in another.
 * Most have at least two letters. Speakers of a language can add words.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was with as be by on not he his are at this have from or had an but they which you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other could our some these may then do first any my now such like over man me even most after also did many before must through',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr kann gegen vom können schon wenn habe seine ihre dann unter soll eines jahr zwei jahren diese dieser wieder keine uhr seiner worden will zwischen immer was sagte',
  fr: 'de la le et les des en un du une que est pour qui dans par plus au sur ne se pas il ce sont la cette avec son aux été ont elle sa mais ces comme nous ou ses leur ont deux aussi être fait était ils lui même tout vous sans dont peut entre depuis après avant leurs très bien encore où si notre je celui alors ainsi',
  es: 'de la que el en los se del las por un para con no una su al lo como más pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo',
  pt: 'de que os do da em um para com não uma se na no por mais as dos como mas ao das foi ele tem seu sua ou quando muito nos já está também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas às minha numa pelos elas qual lhe deles essas esses pelas este dele foram são há ser era tinha disse',
  it: 'di che la il un per non una in sono le si da con lo del gli della come al più dei ma ha nel alla se ed anche su ci nella dal ha delle era questo quando suo essere molto dopo dalla loro tutti due sua dall degli anni stato ai prima fatto solo ancora sulla stata così può lui cui alle fra già sul dove tra nei hanno quella tutto dell nell all perché',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit door naar ze heeft over wordt tot hij was werd meer geen worden kan hebben had ik je of zich deze we wel dit al moet zal zou hun onder veel tegen na zo jaar daar toen haar wat waren zij mensen alle omdat wil',
  sv: 'och att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även vad få två vill ha många hon',
  da: 'og at det som en på er af for med til den har de ikke om et han men var jeg fra vi så kan når år under også efter eller nu sin der ved mod skal skulle kommer ud får være havde alle andre meget end her da siden over kun ind bliver op selv hvad to vil mange hun blev sagde',
  no: 'og at det som en på er av for med til den har de ikke om et han men var jeg fra vi så kan når år under også etter eller nå sin der ved mot skal skulle kommer ut får være hadde alle andre mye enn her da siden over bare inn blir opp selv hva to vil mange hun ble sa',
  pl: 'nie to się na co jest do tak jak za od po ale że czy już by tylko jego go dla ze są ich który która które był była było być przez oraz lub przed może ma tej tym ten także jej również roku jako pod nad między bardzo tego kiedy aby gdy bo pan więc jednak jeszcze',
  cs: 'se na je že to by si ve za pro do od po jako ale které která který jsem jsou byl byla bylo být aby tak když jen také až nebo podle jeho už před při ještě mezi jejich však má více jí ho tím této tento roce mu může nebyl proto pouze bude',
  tr: 've bir bu da de için ile çok olan olarak daha gibi en kadar sonra ne ama var her değil ise o ki ya mi bunu diye göre iki kendi olduğu önce şey ancak yeni veya oldu hem şu tüm bin üzerinde arasında şöyle dedi nasıl bütün',
  id: 'yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena tersebut bisa ada mereka lebih telah sudah atau saat oleh sebagai kami saya kata dia menjadi namun seperti tahun orang setelah kita anda bahwa hanya masih para harus hari satu dapat banyak antara lain sebuah tapi',
  ms: 'yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke kerana tersebut boleh ada mereka lebih telah sudah atau ketika oleh sebagai kami saya kata beliau dia menjadi namun seperti tahun orang selepas kita anda bahawa hanya masih para perlu hari satu dapat banyak antara lain sebuah tetapi',
  vi: 'và của là có các được trong cho một không những với này đã người để khi từ đến ông về cũng như ra sẽ năm tại trên vào nhiều phải nhưng còn bị nói theo đó bà chỉ tôi hơn họ hay rằng đang lại vì sau mà thì nếu do',
  ru: 'что не на он как это по но из за то от его для они же так все было бы был мы или при если уже она их во чтобы еще ещё до того был также только быть после который которые между со были этого где году была когда ли сказал более может нет ее её есть об',
  uk: 'що не на він як це але із за то від його для вони так усе було був ми або при якщо вже вона їх щоб ще до також тільки бути після який які між були цього де року була коли сказав більше може немає її є про та й під час',
  bg: 'на да се за от не по са че във със като който която които това го тя той те ще беше но бе към му до при или след също все още може само има от бъде когато години каза ги между',
  ar: 'في من على أن إلى عن التي الذي مع هذا هذه لا ما بعد كان كانت بين كل قد أو لم وقد وفي ومن كما ذلك إن حيث قبل خلال منذ غير حتى أكثر عند عام له لها هو هي لكن',
  fa: 'در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می وی شده او ما اما یا باید هر آنها دارد بود پس اگر همه نه دو چه کند کرده گفت بین',
  ur: 'کے کی میں ہے کا اور سے کو نے کہ ہیں پر اس بھی یہ تھا گیا نہیں جو کر ایک ان تھے تھی وہ اپنے گئی لیے ہو کیا رہے جا ساتھ بعد رہا',
  hi: 'के में है की और से को का ने कि हैं पर इस भी यह था गया नहीं जो कर एक उन थे थी वह अपने गई लिए हो किया रहे जा साथ बाद रहा',
  mr: 'आहे आणि या व ते तर ही हे त्या होते असे आहेत म्हणून केली केला केले होता होती नाही मध्ये त्यांनी साठी आपल्या काही',
  el: 'το και να του η της με που την από για είναι στο των σε ο οι στην δεν τα τον στη τη ότι μια τους ένα θα έχει στις κατά μας ήταν στα αλλά όπως αυτό ως',
};

const functionWordSets = new Map<string, ReadonlySet<string> | undefined>();

/** A language's function words in lower case; undefined for a language without a list. */
export function getFunctionWords(lang: string): ReadonlySet<string> | undefined {
  const primary = lang.split('-')[0]!.toLowerCase();
  if (!functionWordSets.has(primary)) {
    functionWordSets.set(
      primary,
      Object.hasOwn(FUNCTION_WORDS, primary) ? new Set(FUNCTION_WORDS[primary]!.split(' ')) : undefined,
    );
  }
  return functionWordSets.get(primary);
}
