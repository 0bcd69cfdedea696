import type { Dictionary } from '../strings';

export default {
  'ways.another': 'So sánh với trang khác',
  'ways.or': 'Hoặc',
  'ways.tabs': 'Chọn một thẻ đang mở',
  'ways.tabs.none': 'Không có thẻ nào khác đang mở trang web.',
  'ways.tabs.wait': 'Đang tìm…',
  'ways.pick': 'Nhấp vào một liên kết trên trang',
  'ways.text': 'Dán văn bản',
  'ways.text.label': 'Văn bản của bản gốc',
  'ways.text.compare': 'So sánh',
  'ways.text.short': 'Văn bản quá ngắn để so sánh. Hãy dán ít nhất một đoạn.',
  'picking.title': 'Nhấp vào liên kết dẫn tới bản gốc trên trang',
  'picking.text': 'Nhấn Esc hoặc nút này để thôi.',
  'picking.cancel': 'Hủy',
  'looks.here': 'Tự xem các trang trên {host}',
  'looks.nowhere': 'Verso không tự xem trang nào.',
  'looks.everywhere': 'Nhận biết bản dịch trên mọi trang web',
  'looks.on': 'Bật',
} satisfies Dictionary;
