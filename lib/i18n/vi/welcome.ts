import type { Dictionary } from '../strings';

export default {
  'welcome.title': 'Chào mừng đến với Verso',
  'welcome.head': 'Xem bản dịch đã thay đổi điều gì',
  'welcome.lead':
    'Verso đặt bài dịch cạnh bản gốc và cho thấy điều gì đã bị lược bỏ, thêm vào hay thay đổi, ngay cả khi không đọc được ngôn ngữ của bản gốc.',
  'welcome.steps': 'Ba bước',
  'welcome.notice': 'Mở một bài dịch',
  'welcome.notice.text':
    'Verso đọc trang trên thiết bị này. Nếu là bản dịch, biểu tượng mang tên ngôn ngữ của bản gốc.',
  'welcome.notice.picture': 'Một bài viết trong trình duyệt. Phía trên, biểu tượng Verso có dấu hiệu.',
  'welcome.compare': 'So sánh với bản gốc',
  'welcome.compare.text':
    'Nhấp vào biểu tượng, rồi “{button}”. Chỉ lúc này mới có một trang được yêu cầu: bản gốc, không kèm cookie.',
  'welcome.compare.picture': 'Bài viết và bảng bên cạnh. Các đường nối những đoạn tương ứng của hai bài.',
  'welcome.look': 'Xem những chỗ khác biệt',
  'welcome.look.text':
    'Mỗi khác biệt cho thấy cả hai đoạn, căn cứ và mức chắc. Quan trọng hay không là do người đọc quyết định; cần gì thì sao chép.',
  'welcome.look.picture': 'Danh sách ba khác biệt: một đoạn lược bỏ, một đoạn thêm vào, một đoạn thay đổi.',
  'welcome.hidden-icon':
    'Không thấy biểu tượng? Biểu tượng nằm sau hình mảnh ghép cạnh thanh địa chỉ, và có thể ghim ra ngoài.',
  'welcome.choice': 'Có để Verso tự nhận biết bản dịch không?',
  'welcome.choice.text':
    'Để làm vậy, Verso xem từng trang được mở, ngay trên thiết bị này; không gửi gì và không lưu gì. Trình duyệt sẽ hỏi ý bạn. Nếu không cho phép, Verso chỉ xem trang khi bạn nhấp vào biểu tượng ở đó, và hỏi trước khi đọc bản gốc.',
  'welcome.choice.all': 'Trên mọi trang web',
  'welcome.choice.click': 'Chỉ ở nơi tôi nhấp vào biểu tượng',
  'welcome.choice.is.all': 'Verso nhận biết bản dịch trên mọi trang web.',
  'welcome.choice.is.click': 'Verso chỉ xem trang khi bạn nhấp vào biểu tượng ở đó.',
  'welcome.private': 'Những gì được giữ riêng',
  'welcome.private.here': 'Trên thiết bị này',
  'welcome.private.here.text': 'Việc xem trang, so sánh văn bản, những gì đã quyết định và đã lưu.',
  'welcome.private.asked': 'Chỉ khi được yêu cầu',
  'welcome.private.asked.text': 'Yêu cầu lấy bản gốc; công cụ dịch hoặc mô hình, nếu chọn trong phần cài đặt.',
  'welcome.private.never': 'Không bao giờ',
  'welcome.private.never.text': 'Nội dung đã đọc, cookie, thống kê dưới mọi hình thức. Không có tài khoản.',
  'welcome.done': 'Không cần thiết lập gì. Có thể đóng trang này và đọc tiếp.',
  'welcome.settings': 'Cài đặt',
} satisfies Dictionary;
