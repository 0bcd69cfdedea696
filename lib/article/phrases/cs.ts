import type { Phrases } from './types';

export const cs: Phrases = {
  source: ['zdroj', 'zdroje'],
  original: ['původní článek', 'původně vyšlo', 'číst originál'],
  translation: ['přeložil', 'přeložila', 'překlad:', 'strojový překlad'],
  byline: ['autor', 'autorka', 'text', 'napsal', 'napsala'],
  related: [
    'čtěte také…',
    'přečtěte si také…',
    'související články',
    'související',
    'více k tématu…',
    'nejčtenější',
    'mohlo by vás zajímat…',
  ],
  share: ['sdílet…', 'sdílejte…', 'kopírovat odkaz', 'sledujte nás…'],
  subscribe: ['přihlaste se k odběru…', 'odebírat…', 'newsletter'],
  video: ['podívejte se na video…', 'video', 'video:…'],
  tags: ['štítky', 'štítky:…', 'témata:…', 'klíčová slova:…'],
  cookies: ['používáme cookies…', 'tento web používá cookies…', 'přijmout vše'],
  comments: ['komentáře', 'diskuse', 'přidat komentář…'],
  advertisement: ['reklama', 'inzerce'],
};
