/** What Verso knows of Kurdish. */

import type { Morphology, NumberTable, OtherScripts, ProvenanceLabels, TranslationWords } from './kinds';

export const wordEndings: Morphology = { suffixes: 'an ê a ên yên î ek ekî ekê de re ve n', minStem: 3 };

export const numberWords: NumberTable = {
  times: {
    1000: 'hezar',
    1000000.0: 'milyon*',
    1000000000.0: 'milyar*',
    1000000000000.0: 'trîlyon*|trilyon*',
  },
};

export const provenanceLabels: ProvenanceLabels = {
  original:
    'gotara orjînal|gotara orîjînal|gotara resen|nûçeya orjînal|nivîsa orjînal|nivîsa resen|metna orjînal|deqa orjînal|orjînal:|orîjînal:|وتاری ڕەسەن|دەقی ڕەسەن|بابەتی ئەسڵی|وتاری ئەسڵی|دەقی ئەسڵی',
  republished:
    'cara yekem hat weşandin|cara yekem hatiye weşandin|cara pêşîn hat weşandin|yekem car hat weşandin|cara yekem … hat weşandin|یەکەم جار بڵاو*|یەکەمجار بڵاو*|بۆ یەکەم جار بڵاو*',
  translated:
    'wergêr:|wergerandin:|wergera ji|hatiye wergerandin|hat wergerandin|wergerandiye|وەرگێڕان:|وەرگێڕ:|وەرگێڕانی|وەرگێڕاوە|وەرگێڕدراوە|ئامادەکردن و وەرگێڕان|لە … وەرگێڕ*',
  machine:
    'wergera makîneyê|wergera makîneyî|wergera otomatîk|bi awayekî otomatîk hat* wergerandin|bi zîrekiya destkird hat* wergerandin|bi zîrekiya destkird … wergerandin|وەرگێڕانی ئامێر*|وەرگێڕانی ئۆتۆماتیک*|بە ژیری دەستکرد وەرگێڕ*|بە ژیریی دەستکرد وەرگێڕ*|ژیری دەستکرد … وەرگێڕ*',
  source: 'çavkanî|jêder|çavkaniya nûçeyê|çavkaniyên|سەرچاوە|سەرچاوەکان|سەرچاوەی هەواڵ|ژێدەر',
  picture: 'wêne*|foto*|vîdyo*|وێنە*|فۆتۆ*|ڤیدیۆ*',
  version:
    'bi îngilîzî bixwîn*|bi kurdî bixwîn*|bi tirkî bixwîn*|bi zimanên din|بە ئینگلیزی بخوێن*|بە زمانەکانی تر|بە زمانەکانی دیکە|بە زمانی … بخوێن*',
  self: 'ev gotar|gotar|ev nûçe|ev nivîs|ev metn|ev hevpeyvîn|ئەم وتارە|وتارەکە|ئەم بابەتە|ئەم هەواڵە|ئەم دەقە|دەقەکە|ئەم ڕاپۆرتە',
};

export const translationWords: TranslationWords = {
  translated: 'werger|wergêr',
  original: 'resen|cara yekem|cara pêşîn',
  languages: 'zimanan',
  works: 'roman|pirtûk|helbest|fîlm',
};

export const otherScripts: OtherScripts = 'Arab';
