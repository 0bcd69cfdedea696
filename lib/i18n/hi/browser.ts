import type { Dictionary } from '../strings';

export default {
  'browser.description': 'दिखाता है कि अनूदित लेख में क्या छूटा, जोड़ा या बदला गया, उस मूल लेख के साथ जिसका लिंक उसमें है।',
  'browser.translated.from': '{language} से अनुवाद।',
  'browser.translated': 'यह अनुवाद है।',
  'browser.original': 'मूल लेख: {host}',
  'browser.not-linked': 'पेज नहीं बताता कि मूल लेख कहाँ है।',
  'browser.compare-link': 'इस लिंक से तुलना करें',
  'browser.compare-page': 'इस पेज की मूल लेख से तुलना करें',
} satisfies Dictionary;
