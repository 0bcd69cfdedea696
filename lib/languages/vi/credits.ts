/** Credits, calls to the reader and time stamps that the press in Vietnamese writes around an article. */

import type { BoilerplateWords } from '../types/credits';

export const vi: BoilerplateWords = {
  credit:
    'ảnh|ảnh minh họa|ảnh minh hoạ|ảnh bìa|ảnh tư liệu|ảnh chụp màn hình|ảnh và video|hình|hình ảnh|hình minh họa|nguồn ảnh|nguồn hình|đồ họa|minh họa|bài|bài viết|bài và ảnh|bài, ảnh|tin, ảnh|tin và ảnh|bài - ảnh|clip|video clip|tác giả|phóng viên|biên tập|biên tập viên|người dịch|biên dịch|dịch|hiệu đính|tổng hợp|quay phim|trình bày',
  source: 'nguồn|nguồn tin|theo nguồn|dẫn nguồn',
  by: 'theo|ảnh của|bài của|thực hiện bởi|ảnh do|tổng hợp từ|bài và ảnh của',
  call: 'quảng cáo|xem thêm|xem thêm:|đọc thêm|đọc thêm:|đọc tiếp|đọc tiếp:|mời đọc thêm:|mời bạn đọc thêm:|tin liên quan|tin liên quan:|bài liên quan|bài liên quan:|bài viết liên quan|tin cùng chuyên mục|có thể bạn quan tâm|có thể bạn quan tâm:|đọc nhiều nhất|xem nhiều|tin mới|tin nổi bật|xem video|xem video:|mời xem video:|mời độc giả xem video…|mời quý vị xem video…|xem clip|xem clip:|video:|clip:|nghe bài viết|chia sẻ|chia sẻ:|chia sẻ bài viết|chia sẻ lên facebook|theo dõi chúng tôi|theo dõi chúng tôi trên …|theo dõi kênh youtube…|đăng ký nhận tin|đăng ký nhận bản tin|đăng ký nhận bản tin…|đăng ký kênh…|bình luận|ý kiến bạn đọc|gửi bình luận|từ khóa:|từ khoá:|chủ đề:|tags:|mọi quyền được bảo lưu|bản quyền thuộc…|ghi rõ nguồn…|bấm vào đây|in bài viết|sao chép liên kết|gửi email',
  stamp: 'cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật ngày|đăng lúc|đăng ngày|xuất bản|ngày đăng',
  beside: 'và|cung cấp|chụp màn hình|do|tư liệu|của|từ|nvcc|bạn đọc|minh họa|lưu trữ',
};
