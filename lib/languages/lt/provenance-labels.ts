/** Words by which pages in Lithuanian name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const lt: ProvenanceLabels = {
  original:
    'originalus straipsnis|straipsnio originalas|skaityti originalą|originalus tekstas|originalas:|originalų straipsnį|originalaus straipsnio|originalų tekstą|originalaus teksto|originali publikacija|originalią publikaciją|originalios publikacijos|originalus įrašas|originali versija|originalią versiją|originalus šaltinis:|pirminis šaltinis:|pirminis straipsnis|straipsnio originalą|straipsnio originalo|teksto originalas|publikacijos originalas|originalas čia|originalas skelbtas|originalas angl*|skaitykite originalą|skaitykite originale|skaityti originalo kalba|skaitykite originalo kalba|straipsnis originalo kalba|straipsnį originalo kalba|tekstas originalo kalba|nuoroda į originalą',
  republished:
    'pirmą kartą paskelbt*|iš pradžių paskelbt*|pirmiausia paskelbt*|pirmą kartą publikuot*|pirmiausia publikuot*|pirmiausiai paskelbt*|iš pradžių publikuot*|iš pradžių pasirodė|pirmą kartą pasirodė|pirmą kartą išspausdint*|pirmiausia pasirodė|straipsnis pirmą kartą|tekstas pirmą kartą|šis straipsnis paskelbtas|šis straipsnis publikuotas|šis straipsnis buvo paskelbtas|šis straipsnis buvo publikuotas|šis tekstas publikuotas|perpublikuot* iš|perspausdint* iš',
  translated:
    'iš … vertė|iš … išvertė|vertimas:|išvertė|versta iš|vertėj*:|vertimas iš|iš … versta|iš … išversta|iš … verčia|vertė:|vertė ir parengė|vertė ir redagavo|vertė ir adaptavo|parengė ir vertė|parengė ir išvertė|straipsnį vertė|straipsnį išvertė|tekstą vertė|tekstą išvertė|į lietuvių kalbą vertė|į lietuvių kalbą išvertė|į lietuvių kalbą išversta|išversta iš|verčiama iš|vertimas į lietuvių|vertimą parengė|vertimą atliko|vertimas ir|lietuviškas vertimas|straipsnis išverstas|straipsnis verstas|straipsnis yra vertimas|tekstas išverstas|tekstas yra vertimas|vertėjo pastaba:|vertėjos pastaba:',
  machine:
    'mašininiu būdu išvers*|mašininis vertim*|automatinis vertimas|automatiškai išverst*|išversta automatiškai|išverstas automatiškai|išversta dirbtiniu intelektu|išversta naudojant dirbtinį intelektą|išversta pasitelkus dirbtinį intelektą|išversta su dirbtiniu intelektu|išverst* dirbtinio intelekto|išversta naudojant di|išversta su di|išversta di|di vertimas|vertė dirbtinis intelektas|vertė di|išvertė dirbtinis intelektas|išvertė di|dirbtinio intelekto vertimas|išversta su google|išversta naudojant google|išversta su deepl|išversta naudojant deepl',
  source:
    'šaltinis|šaltiniai|informacijos šaltinis|straipsnio šaltinis|naujienos šaltinis|pirminis šaltinis|originalus šaltinis|nuoroda į šaltinį|šaltinio nuoroda|parengta pagal|parengė pagal|pagal:',
  picture:
    'nuotrauk*|nuotr.|foto*|iliustracij*|infografik*|asociatyvi*|vaizdo įraš*|video:|grafika:|paveikslėl*|piešinys:|karikatūra*|ekrano kop*|viršelio nuotr*|žemėlapis:',
  version:
    'skaityti angl*|skaitykite angl*|skaityti rus*|skaitykite rus*|skaityti lietuviškai|skaitykite lietuviškai|skaityti lenk*|skaitykite lenk*|taip pat prieinam*|prieinama ir|galima skaityti ir|šio straipsnio vertimas|šio straipsnio versija|šio straipsnio angl*|šio teksto vertimas|išverstas į|išversta į|kitomis kalbomis|read in english|читать на русском',
  self: 'šis straipsnis|straipsnis|straipsnį|šį straipsnį|šio straipsnio|šis tekstas|šį tekstą|šio teksto|ši publikacija|šis interviu|ši naujiena|šis įrašas|šis puslapis|tekstas|tekstą|publikacija|interviu',
};
