import type { Dictionary } from '../strings';

export default {
  'ways.another': '다른 페이지와 비교',
  'ways.or': '또는',
  'ways.tabs': '열린 탭에서 선택',
  'ways.tabs.none': '웹 페이지를 보여 주는 다른 탭이 없습니다.',
  'ways.tabs.wait': '찾는 중…',
  'ways.pick': '페이지의 링크 클릭',
  'ways.text': '텍스트 붙여 넣기',
  'ways.text.label': '원문 텍스트',
  'ways.text.compare': '비교',
  'ways.text.short': '너무 짧아 비교할 수 없습니다. 한 문단 이상 붙여 넣으세요.',
  'picking.title': '페이지에서 원문으로 가는 링크를 클릭하세요',
  'picking.text': '그만두려면 Esc 키나 이 버튼을 누르세요.',
  'picking.cancel': '취소',
  'looks.here': '{host}의 페이지를 자동으로 살펴보기',
  'looks.nowhere': 'Verso는 어떤 페이지도 자동으로 살펴보지 않습니다.',
  'looks.everywhere': '모든 사이트에서 번역 알아차리기',
  'looks.on': '켜기',
} satisfies Dictionary;
