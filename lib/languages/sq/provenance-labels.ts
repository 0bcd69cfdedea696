/** Words by which pages in Albanian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const sq: ProvenanceLabels = {
  original:
    'artikulli origjinal|origjinali:|lexo origjinalin|artikullin origjinal|artikullit origjinal|teksti origjinal|tekstin origjinal|tekstit origjinal|lajmi origjinal|lajmin origjinal|shkrimi origjinal|shkrimin origjinal|versioni origjinal|versionin origjinal|intervista origjinale|artikulli në origjinal|lexoni origjinalin|lexo në origjinal|lexojeni në origjinal|në origjinal:|origjinali këtu|burimi origjinal:',
  republished:
    'botuar fillimisht|u botua fillimisht|fillimisht u botua|fillimisht botuar|botuar për herë të parë|u botua për herë të parë|botuar së pari|publikuar fillimisht|u publikua fillimisht|fillimisht u publikua|publikuar për herë të parë|publikuar së pari|ky artikull u botua|ky shkrim u botua|ky artikull u publikua|ribotuar nga|ribotohet me leje|marrë nga:',
  translated:
    'përktheu|përkthimi:|përkthyer nga|nga … përktheu|përkthim:|përkthim nga|përkthimi nga|përktheu nga|përkthyer dhe përshtatur|përkthyer në shqip|përkthyer prej|përktheu në shqip|në shqip:|në shqip nga|solli në shqip|shqipëroi|shqipëruar nga|përkthyes*:|ky artikull është përkthim|ky artikull është përkthyer',
  machine:
    'përkthim automatik|përkthim makinerik|përkthim me makinë|përkthyer automatikisht|përkthyer në mënyrë automatike|përkthyer nga inteligjenca artificiale|përkthyer me inteligjencë artificiale|përkthyer me ndihmën e inteligjencës artificiale|përkthyer nga ai|përkthyer me ai|përkthyer nga google|përkthyer me google|përkthim i automatizuar',
  source:
    'burimi|burim|burimet|burimi i lajmit|burimi i artikullit|burimi origjinal|burimi i informacionit|marrë nga|marrë prej',
  picture:
    'foto*|imazh*|ilustrim*|infografik*|grafika:|grafikë:|karikatura:|video:|kolazh:|pamje nga|burimi i fotos|burimi i fotografisë|burimi i imazhit',
  version:
    'lexo në|lexoni në|lexojeni në|lexo këtë artikull në|lexoni këtë artikull në|në dispozicion edhe në|e disponueshme edhe në|versioni … i këtij|përkthimi i këtij|përkthim i këtij|përkthyer në|në gjuhë të tjera|read in english',
  self: 'ky artikull|këtij artikulli|ky tekst|këtij teksti|ky shkrim|këtij shkrimi|ky lajm|kjo intervistë|kjo faqe|artikulli|teksti|shkrimi|artikull|shkrim',
};
