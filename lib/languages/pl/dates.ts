/** Words of dates in Polish. */

import type { DateWords } from '../types/dates';

export const pl: DateWords = {
  months:
    'styczniu|styczniowi|styczniem,lutym|lutemu,marcu|marcem|marcowi,kwietniu|kwietniem|kwietniowi,maju|majem|majowi,czerwcu|czerwcem|czerwcowi,lipcu|lipcem|lipcowi,sierpniu|sierpniem|sierpniowi,wrześniu|wrześniem|wrześniowi,październiku|październikiem|październikowi,listopadzie|listopadem|listopadowi,grudniu|grudniem|grudniowi',
  ambiguousMonths: 'maja',
  shortMonths: 'maj[aui]?',
  monthAdjectives: [
    'styczniow,lutow,marcow,kwietniow,majow,czerwcow,lipcow,sierpniow,wrześniow,październikow,listopadow,grudniow',
    'y,ego,emu,ym,a,ej,ą,e,ych',
  ],
  beforeMonth: 'w|od|do|na|z|ze|początku|końcu|połowie|miesiąc|miesiąca',
  beforeDate: 'dnia|od|do|w dniu|dnia|z',
  weekdays:
    'poniedziałku|poniedziałki|poniedziałkowi,wtorku|wtorki,środę|środy|środzie,czwartku|czwartki,piątku|piątki,sobotę|soboty|sobocie,niedzielę|niedzieli|niedziele',
  relativeWords: {
    '-2d': 'przedwczoraj',
    '-1d': 'wczoraj|wczorajsz\\p{L}{1,4}',
    '0d': 'dziś|dzisiaj|dzisiejsz\\p{L}{1,4}',
    '2d': 'pojutrze',
    '1d': 'jutro|jutrzejsz\\p{L}{1,4}',
    '-1w': '(?:w )?(?:zeszł|ubiegł|minion|poprzedni)(?:ym|m|ego|go|y) tygod(?:niu|nia|zień)',
    '0w': '(?:w )?(?:tym|bieżącym) tygodniu|tego tygodnia',
    '1w': '(?:w )?(?:przyszł|następn|nadchodząc)(?:ym|ego|y) tygod(?:niu|nia|zień)',
    '-1m': '(?:w )?(?:zeszł|ubiegł|minion|poprzedni)(?:ym|m|ego|go|y) miesiąc[ua]?',
    '0m': '(?:w )?(?:tym|bieżącym) miesiącu|tego miesiąca',
    '1m': '(?:w )?(?:przyszł|następn)(?:ym|ego|y) miesiąc[ua]?',
    '-1y':
      '(?:w )?(?:zeszł|ubiegł|minion|poprzedni)(?:ym|m|ego|go|y) rok[u]?|zeszłoroczn\\p{L}{1,3}|ubiegłoroczn\\p{L}{1,3}',
    '0y': '(?:w )?(?:tym|bieżącym) roku|tego roku|tegoroczn\\p{L}{1,3}',
    '1y': '(?:w )?(?:przyszł|następn)(?:ym|ego|y) rok[u]?|przyszłoroczn\\p{L}{1,3}',
  },
  decades:
    'lata dwudzieste|lat dwudziestych|latach dwudziestych,lata trzydzieste|lat trzydziestych|latach trzydziestych,lata czterdzieste|lat czterdziestych|latach czterdziestych,lata pięćdziesiąte|lat pięćdziesiątych|latach pięćdziesiątych,lata sześćdziesiąte|lat sześćdziesiątych|latach sześćdziesiątych,lata siedemdziesiąte|lat siedemdziesiątych|latach siedemdziesiątych,lata osiemdziesiąte|lat osiemdziesiątych|latach osiemdziesiątych,lata dziewięćdziesiąte|lat dziewięćdziesiątych|latach dziewięćdziesiątych',
  afterRomanNumeral: 'wiek|wieku|wieków|kadencj',
};
