import type { Dictionary } from '../strings';

export default {
  'browser.description':
    'Cho thấy bài dịch lược bỏ, thêm vào hay thay đổi điều gì, bên cạnh bản gốc mà bài dẫn liên kết tới.',
  'browser.translated.from': 'Dịch từ {language}.',
  'browser.translated': 'Một bản dịch.',
  'browser.original': 'Bản gốc: {host}',
  'browser.not-linked': 'Trang không cho biết bản gốc ở đâu.',
  'browser.compare-link': 'So sánh với liên kết này',
  'browser.compare-page': 'So sánh trang này với bản gốc',
} satisfies Dictionary;
