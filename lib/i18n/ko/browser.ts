import type { Dictionary } from '../strings';

export default {
  'browser.description': '번역된 기사에서 생략, 추가, 변경된 내용을 링크된 원문과 나란히 보여 줍니다.',
  'browser.translated.from': '{language} 원문의 번역입니다.',
  'browser.translated': '번역입니다.',
  'browser.original': '원문: {host}',
  'browser.not-linked': '페이지에 원문의 위치가 나와 있지 않습니다.',
  'browser.compare-link': '이 링크와 비교',
  'browser.compare-page': '이 페이지를 원문과 비교',
} satisfies Dictionary;
