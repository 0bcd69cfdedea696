/** What pages in Lithuanian write around an article. */

import type { PagePhrases } from '../types/page-phrases';

export const lt: PagePhrases = {
  source: 'šaltinis|šaltiniai',
  original: 'originalus straipsnis|skaityti originalą',
  translation: 'vertė:|išvertė|mašininis vertimas',
  byline: 'autorius|autorė|parengė|tekstas',
  related:
    'skaitykite taip pat…|taip pat skaitykite…|skaitykite daugiau…|skaityti daugiau|skaityti toliau|skaitykite plačiau…|plačiau skaitykite…|plačiau|skaityti visą straipsnį|daugiau apie tai…|daugiau naujienų…|daugiau straipsnių…|daugiau šia tema…|daugiau|susiję straipsniai|susijusios naujienos|susiję|susijusios temos|panašūs straipsniai|šia tema|šia tema:…|taip pat žiūrėkite…|žiūrėkite taip pat…|jus gali sudominti…|jums taip pat gali patikti…|jums gali būti įdomu…|gali būti įdomu…|rekomenduojame…|rekomenduojami straipsniai|nepraleiskite…|skaitomiausi|skaitomiausi straipsniai|skaitomiausios naujienos|populiariausi|populiariausi straipsniai|populiariausios naujienos|populiaru|naujausi|naujausios naujienos|naujausi straipsniai|kiti straipsniai|kitos naujienos|kitas straipsnis|ankstesnis straipsnis|kitas|ankstesnis|rodyti daugiau|rodyti visus|įkelti daugiau|įkeliama|kraunama|į viršų|grįžti į viršų|į pradžią',
  share:
    'dalinkitės…|dalykitės…|pasidalinti…|pasidalinkite…|pasidalinti straipsniu|pasidalinti facebook|kopijuoti nuorodą|nuoroda nukopijuota|spausdinti|siųsti|siųsti draugui|siųsti el. paštu|išsaugoti|išsaugoti straipsnį|skaityti vėliau|teksto dydis|šrifto dydis|sekti|sekti temą|sekti autorių|sekite mus…|skaitymo laikas|skaitymo laikas:…|dovanoti straipsnį|di santrauka|santrauka sukurta di',
  subscribe:
    'prenumeruoti|prenumeruokite…|prenumeruoti naujienlaiškį…|prenumerata|užsiprenumeruokite…|užsisakykite naujienlaiškį…|naujienlaiškis|naujienlaiškiai|prisijungti|prisijunkite|registruotis|registruokitės|susikurti paskyrą|jau esate prenumeratorius?…|jau prenumeruojate?…|jau turite paskyrą?…|neturite paskyros?…|prisijunkite prie mūsų…|atsisiųskite programėlę|atsisiųskite mūsų programėlę…|atsisiųsti programėlę|paremkite mus…|palaikykite mus…|paremti|paremkite nepriklausomą žurnalistiką…|aukoti|paaukoti|jūsų el. paštas|el. paštas|el. pašto adresas|įveskite el. pašto adresą…|įjungti pranešimus|gauti pranešimus',
  video:
    'klausytis|klausyti|klausykite straipsnio…|klausytis straipsnio|klausyti straipsnio|klausykite tinklalaidės…|žiūrėti|žiūrėti vaizdo įrašą|žiūrėkite vaizdo įrašą…|žiūrėkite video…|vaizdo įrašas|vaizdo įrašas:…|video|video:…|paleisti|groti|foto galerija|fotogalerija|galerija|peržiūrėti galeriją|tinklalaidė:…',
  tags: 'žymos|žymos:…|žymės|žymės:…|raktiniai žodžiai|raktiniai žodžiai:…|raktažodžiai:…|temos|temos:…|kategorija:…|kategorijos|tik prenumeratoriams|prenumeratoriams',
  cookies:
    'sutinku|priimti|priimti visus|priimti visus slapukus|sutikti|sutikti su visais|atmesti|atmesti visus|nesutinku|slapukų nustatymai|privatumo politika|slapukų politika|naudojame slapukus…|mes naudojame slapukus…|ši svetainė naudoja slapukus…|šioje svetainėje naudojami slapukai…|svetainėje naudojami slapukai…',
  comments:
    'komentarai|komentarai (…|komentuoti|rašyti komentarą…|parašyti komentarą…|palikite komentarą…|palikti komentarą…|pridėti komentarą|rodyti komentarus|skaityti komentarus|visi komentarai|komentarų nėra|nėra komentarų|atsakyti|prisijunkite, kad galėtumėte komentuoti…|el. pašto adresas nebus skelbiamas…|pranešti apie klaidą…|praneškite apie klaidą…|pranešti apie netikslumą|radote klaidą?…|pastebėjote klaidą?…|pastebėjote netikslumą?…|siųskite naujieną…|siųsti naujieną|atsiųskite naujieną…|turite naujieną?…|turite ką papasakoti?…|rašykite mums…|susisiekite su mumis|kontaktai|įvertinkite straipsnį…|ar straipsnis buvo naudingas?…|ar patiko straipsnis?…|patinka|ačiū už atsiliepimą',
  advertisement:
    'reklama|reklaminis straipsnis|užsakomasis turinys|užsakomasis straipsnis|rėmėjų turinys|remiamas turinys|remiamas straipsnis|rėmėjo turinys|partnerio turinys|straipsnis tęsiamas po reklama|tęsinys po reklama|straipsnio tęsinys – kitame puslapyje|skelbimai|uždaryti reklamą|praleisti reklamą',
  copyright:
    'visos teisės saugomos…|visos teisės saugomos įstatymo…|kopijuoti, platinti…|kopijuoti draudžiama…|šią informaciją draudžiama…|draudžiama kopijuoti ir platinti…',
  paywall:
    'šis straipsnis skirtas tik prenumeratoriams…|straipsnis skirtas tik prenumeratoriams…|šis straipsnis prieinamas tik…|šis turinys skirtas tik…|šis turinys prieinamas tik…|norėdami skaityti toliau…|norite skaityti toliau?…|norėdami perskaityti visą straipsnį…|norite perskaityti visą straipsnį?…|prenumeruokite ir skaitykite…|prisijunkite ir skaitykite toliau…|prisijunkite, kad galėtumėte skaityti…|skaitykite toliau su…',
  credit:
    'nuotrauka:…|nuotraukos:…|nuotr.:…|nuotr. autorius:…|nuotraukos autorius:…|nuotraukų autorius:…|foto:…|fotografas:…|fotografė:…|iliustracija:…|iliustracijos:…|asociatyvi nuotrauka:…|redaktorius:…|redaktorė:…|redagavo:…|redakcija:…|tekstas:…|korektorė:…|korektūra:…|montažas:…',
};
