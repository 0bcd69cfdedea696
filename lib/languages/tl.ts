/** What Verso knows of Filipino. */

import type { NumberTable, PagePhrases, SentenceMarkTable, TimeWords } from './kinds';

export const sentenceMarks: SentenceMarkTable = {
  before: 'g gng bb dr dra atty engr sen rep gob kgg hon prof st sto sta kap hen brgy hal',
  figure: 'blg p pah',
  ends: 'atbp',
  either: 'u.s inc jr sr',
  starters: 'ang ng sa si mga ito siya sila kami tayo ako isang walang may hindi noong',
  says: 'sabi tanong sagot sigaw wika',
};

export const numberWords: NumberTable = {
  times: {
    1000: 'libo|libong',
    1000000.0: 'milyon|milyong',
    1000000000.0: 'bilyon|bilyong',
    1000000000000.0: 'trilyon|trilyong',
  },
};

export const times: TimeWords = {
  nights: 'gabi',
};

export const pagePhrases: PagePhrases = {
  source: 'pinagmulan|pinagkunan',
  byline: 'isinulat ni',
  related:
    'basahin din…|basahin pa…|kaugnay na balita|tingnan din…|basahin ang buong…|basahin:…|magbasa pa…|mga kaugnay na balita|kaugnay na mga balita|kaugnay na artikulo|kaugnay na kwento|kaugnay|pinakabagong balita|mga pinakabagong balita|pinakabago|iba pang balita|iba pang mga balita|pinakasikat|pinakabinabasa|sikat|inirerekomenda|inirerekomenda para sa iyo|maaaring magustuhan mo…|huwag palampasin…|tingnan pa|tingnan lahat|ipakita pa|susunod|nakaraan|susunod na artikulo',
  share:
    'ibahagi|ibahagi ito…|i-share|i-share ito…|i-share sa…|ibahagi sa…|ibahagi ang artikulong ito…|kopyahin ang link|kopyahin|i-print|i-email|i-save|ipadala|sundan|sundan kami…|i-follow kami…|laki ng font|laki ng teksto|oras ng pagbabasa:…',
  subscribe:
    'mag-subscribe…|mag-sign up…|mag-log in|mag-login|mag-register|sumali sa aming…|i-download ang app|i-download ang aming app…|suportahan kami…|suportahan ang malayang pamamahayag…|mag-donate|ang iyong email',
  video:
    'panoorin…|panoorin ang video…|panoorin:…|panoorin dito…|video|video:…|makinig|pakinggan|pakinggan ang artikulo|i-play|mga larawan',
  tags: 'mga tag|mga tag:…|mga paksa|mga paksa:…|kategorya:…',
  cookies:
    'tanggapin|tanggapin lahat|sumasang-ayon ako|tanggihan|patakaran sa privacy|gumagamit kami ng cookies…|gumagamit ang site na ito ng cookies…',
  comments:
    'mga komento|komento|mga komento (…|magkomento|mag-komento|mag-iwan ng komento…|mag-iwan ng tugon…|walang komento|tumugon|mag-ulat ng error|iulat ang mali',
  advertisement: 'patalastas|anunsyo|sponsored',
  copyright: 'nakalaan ang lahat ng karapatan…',
  paywall:
    'para sa mga subscriber lamang…|mag-subscribe para magpatuloy…|mag-subscribe upang magpatuloy…|mag-log in para magpatuloy…|para ituloy ang pagbabasa…',
  credit: 'larawan:…|mga larawan:…|litrato:…|patnugot:…',
};
