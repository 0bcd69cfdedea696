import type { Dictionary } from '../strings';

export default {
  'browser.description': '显示翻译文章省略、增加或改动了什么，并与其链接的原文对照。',
  'browser.translated.from': '译自{language}。',
  'browser.translated': '这是译文。',
  'browser.original': '原文：{host}',
  'browser.not-linked': '页面没有说明原文在哪里。',
  'browser.compare-link': '与此链接对比',
  'browser.compare-page': '将此页面与原文对比',
} satisfies Dictionary;
