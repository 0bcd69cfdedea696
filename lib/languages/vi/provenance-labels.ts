/** Words by which pages in Vietnamese name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const vi: ProvenanceLabels = {
  original:
    'bài gốc|bản gốc|bài viết gốc|link gốc|tin gốc|nguyên bản|nguyên văn|xem bài gốc|bài báo gốc|đường dẫn gốc|liên kết gốc|nguồn bài gốc|tựa gốc:|tên gốc:|tiêu đề gốc:|nhan đề gốc:|tựa đề gốc:|nguyên tác:|lấy link',
  republished:
    'đăng lần đầu|xuất bản lần đầu|bài viết đăng trên|được đăng lần đầu|công bố lần đầu|đăng tải lần đầu|in lần đầu|lần đầu đăng|lần đầu được đăng|lần đầu tiên được đăng|lần đầu xuất bản|lần đầu được xuất bản|lần đầu được công bố|bài này đăng trên|bài viết này đăng trên|bài viết được đăng trên|bài viết này được đăng|bài báo đăng trên|đăng lại từ',
  translated:
    'người dịch|dịch từ|biên dịch|dịch bởi|lược dịch|dịch theo|dịch:|dịch giả:|bài dịch|chuyển ngữ|theo bản dịch|dịch và biên tập|dịch và tổng hợp|biên tập và dịch|tổng hợp và dịch|biên dịch từ|lược dịch từ|tạm dịch từ|phỏng dịch|phóng tác|nhóm dịch:|dịch thuật:|bản dịch:|bản dịch tiếng việt:|bản việt ngữ:|việt dịch|việt ngữ:|…lược dịch|…biên dịch|…chuyển ngữ',
  machine:
    'dịch tự động|dịch máy|dịch bởi ai|dịch bằng ai|được dịch bằng trí tuệ nhân tạo|được dịch bởi trí tuệ nhân tạo|dịch bằng máy|bản dịch máy|bản dịch tự động|được dịch bởi ai|được dịch bằng ai|được dịch bởi máy|dịch với sự hỗ trợ của ai|dịch với ai|dịch bằng trí tuệ nhân tạo|dịch bởi trí tuệ nhân tạo|dịch bằng công cụ ai|sử dụng ai để dịch|dịch bằng google|dịch bởi google|dịch bằng chatgpt|công cụ dịch tự động',
  source:
    'nguồn|nguồn tin|nguồn bài|theo:|dẫn nguồn|nguồn bài viết|nguồn bài báo|nguồn tham khảo|nguồn dẫn|link nguồn|trích nguồn|theo nguồn|dẫn theo:|trích từ:|tổng hợp từ:|tham khảo:|(theo',
  picture:
    'hình ảnh|ảnh bìa|nguồn ảnh|clip|ảnh:|ảnh minh họa|ảnh chụp|hình:|hình minh họa|nguồn hình|minh họa:|đồ họa|infographic|video|nguồn video|ảnh/',
  version:
    'đọc bằng|xem bằng|có sẵn bằng|bản dịch của bài này|được dịch sang|đọc bài này bằng|đọc bài viết này bằng|đọc bản tiếng|xem bản tiếng|phiên bản tiếng|bài này bằng tiếng|cũng có bản|bằng các ngôn ngữ khác|các ngôn ngữ khác|dịch sang tiếng anh|dịch ra tiếng anh',
  self: 'bài viết|bài báo|bài này|bài viết này|tin này|bản tin|bài dịch này|bài báo này|bài phỏng vấn này|bài viết trên|nội dung này|nội dung bài|trang này|văn bản này',
};
