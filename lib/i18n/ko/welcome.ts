import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Verso에 오신 것을 환영합니다',
  'welcome.head': '번역에서 무엇이 달라졌는지 보기',
  'welcome.lead':
    'Verso는 번역된 기사를 원문과 나란히 놓고 무엇이 생략, 추가, 변경되었는지 보여 줍니다. 원문의 언어를 몰라도 됩니다.',
  'welcome.steps': '세 단계',
  'welcome.notice': '번역된 기사 열기',
  'welcome.notice.text': 'Verso는 이 기기에서 페이지를 읽습니다. 번역이면 아이콘에 원문의 언어가 표시됩니다.',
  'welcome.notice.picture': '브라우저에 열린 기사. 위에 있는 Verso 아이콘에 표시가 있습니다.',
  'welcome.compare': '원문과 비교하기',
  'welcome.compare.text':
    '아이콘을 클릭한 다음 “{button}” 버튼을 누릅니다. 이때 비로소 페이지 하나, 곧 원문을 쿠키 없이 요청합니다.',
  'welcome.compare.picture': '기사와 그 옆의 패널. 두 글에서 서로 맞는 대목이 선으로 이어져 있습니다.',
  'welcome.look': '다른 점 살펴보기',
  'welcome.look.text':
    '차이마다 양쪽의 대목과 근거, 확신도가 나옵니다. 중요한지는 직접 판단하고, 필요한 것은 복사하세요.',
  'welcome.look.picture': '차이 세 건의 목록. 생략 한 건, 추가 한 건, 변경 한 건입니다.',
  'welcome.hidden-icon': '아이콘이 보이지 않나요? 주소 표시줄 옆 퍼즐 조각 안에 있으며, 거기서 고정할 수 있습니다.',
  'welcome.choice': 'Verso가 번역을 자동으로 알아차리게 할까요?',
  'welcome.choice.text':
    '이를 위해 사용자가 여는 모든 페이지를 이 기기에서 살펴봅니다. 아무것도 보내거나 보관하지 않습니다. 브라우저가 허용할지 묻습니다. 허용하지 않으면 Verso는 아이콘을 클릭한 페이지만 살펴보고, 원문을 읽기 전에 먼저 묻습니다.',
  'welcome.choice.all': '모든 사이트에서',
  'welcome.choice.click': '아이콘을 클릭한 페이지에서만',
  'welcome.choice.is.all': 'Verso가 모든 사이트에서 번역을 알아차립니다.',
  'welcome.choice.is.click': 'Verso는 아이콘을 클릭한 페이지만 살펴봅니다.',
  'welcome.private': '밖으로 나가지 않는 것',
  'welcome.private.here': '이 기기에서',
  'welcome.private.here.text': '페이지 살펴보기, 글 비교하기, 판단한 내용과 보관한 내용.',
  'welcome.private.asked': '요청할 때만',
  'welcome.private.asked.text': '원문 요청. 설정에서 선택한 경우 번역 엔진이나 모델.',
  'welcome.private.never': '절대 보내지 않음',
  'welcome.private.never.text': '읽은 내용, 쿠키, 모든 종류의 통계. 계정도 없습니다.',
  'welcome.done': '따로 설정할 것은 없습니다. 이 페이지를 닫고 계속 읽으세요.',
  'welcome.settings': '설정',
} satisfies Dictionary;
