/** What Verso knows of Vietnamese. */

import { HOUR_LETTER_FORM } from './families';
import type {
  CreditNames,
  DateWords,
  DistinctiveLetters,
  FunctionWords,
  LanguageTraits,
  NewsAgencies,
  NumberTable,
  PagePhrases,
  PolarityWords,
  ProvenanceLabels,
  SentenceMarkTable,
  SlugWords,
  SpeechWords,
  TimeWords,
  TranslationWords,
  UnitWords,
} from './kinds';

export const traits: LanguageTraits = {
  capitalAdjectives: true,
  dashDialogue: true,
  prefixOrdinals: true,
  uninflectedNames: true,
};

export const sentenceMarks: SentenceMarkTable = {
  before:
    'tp ts tx tt ths th.s gs pgs gs.ts pgs.ts bs bs.ck ks kts ls cn ds nsnd nsưt ts.bs q p đ h x nxb ubnd cty đt st cb thpt thcs ncs tsk gs.tskh',
  figure: 'tr số đt tel',
  ends: 'v.v vv ý á',
  either: 'tr tcn scn k tp.hcm u.s',
  capital: 'anh',
  starters:
    'các những một ông bà anh chị họ tôi chúng cô nó ở tại trong theo nhưng và khi nếu cổ không đây đó vào trên sau trước từ với để',
  says: 'hỏi nói đáp hét kể thốt',
};

export const functionWords: FunctionWords =
  'và của là có các được trong cho một không những với này đã người để khi từ đến ông về cũng như ra sẽ năm tại trên vào nhiều phải nhưng còn bị nói theo đó bà chỉ tôi hơn họ hay rằng đang lại vì sau mà thì nếu do';

export const slugWords: SlugWords =
  'cua va la cac nguoi nhung khong duoc trong cho voi tai ngay mot den tu khi thi nhan viet nam ve gia hoc';

export const numberWords: NumberTable = {
  add: { 1: 'mốt|một', 2: 'một đôi|một cặp|cả hai|đôi', 4: 'tư|bốn', 5: 'lăm|nhăm|năm', 6: 'nửa tá' },
  times: { 10: 'mươi|chục', 12: 'tá', 100: 'trăm', 1000: 'nghìn|ngàn', 10000: 'vạn', 1e6: 'triệu', 1e9: 'tỷ|tỉ' },
  some: 'hàng|vài|mấy|nhiều',
  ordinals: { 1: 'đầu tiên|thứ nhất' },
  whole: { 0.5: 'nửa|một nửa' },
  half: 'rưỡi',
  point: 'phẩy',
  fold: { 2: 'gấp đôi|tăng đôi|nhân đôi', 1.5: 'gấp rưỡi' },
  among: 'người thì có|người thì|người có|người dân thì có|trường hợp thì có',
  weak: 'không|một|năm|ba|tư|bảy|chín|mười|sáu|tám|đầu tiên|lăm|mốt|nửa|đôi|cả hai|một đôi|một cặp|thứ nhất|hai',
  not: 'ba lan|ba vì|ba đình|năm nay|năm ngoái|năm sau|năm trước|một số|một vài|nửa đêm|một mình|một lần nữa|hàng năm|nhiều năm|bảy hiền|hàng ngày|hàng trăm phần|tư nhân|tư pháp|tư vấn|tư tưởng|chín muồi|ba lê|hàng tỷ lệ|nhiều tỷ lệ',
  and: 'linh|lẻ',
  to: 'đến|tới|-|hoặc|hay|và|đến dưới',
  between: 'từ|giữa|khoảng từ|trong khoảng',
  of: 'trên|trong|trong số|trên tổng số',
  over: 'phần',
  before: {
    about: 'khoảng|chừng|cỡ|ước khoảng|ước chừng',
    under: 'gần|chưa đến|chưa tới|dưới|ít hơn|không quá|tối đa|gần tới|xấp xỉ dưới|suýt soát|nhiều nhất',
    over: 'hơn|trên|ít nhất|tối thiểu|quá|không dưới|không ít hơn|nhiều hơn|vượt|hơn cả',
    ordinal: 'thứ|lần thứ|thế kỷ|thế kỷ thứ|hạng|khóa|điều|quý|số|tập|chương|kỳ thứ',
    minus: 'âm',
    fold: 'gấp|gấp khoảng|gấp hơn|tăng gấp|gấp tới',
    year: 'năm|từ năm|đến năm|giai đoạn|kể từ',
    hourly: '',
  },
  after: {
    over: 'trở lên|có lẻ',
    under: 'trở xuống',
    counter:
      'người|con|chiếc|lần|tỉnh|nước|công ty|hộ|căn|ngôi|vụ|ca|cháu|em|bé|học sinh|sinh viên|xã|huyện|quận|thành phố|cây|quả|tấm|bức|đứa|anh|chị|ông|bà|nghi phạm|đối tượng|cán bộ|chiến sĩ|quốc gia|bên|dự án|doanh nghiệp|trận|bàn|điểm|phiếu|ghế|tầng|mẹ con|cha con|chị em|anh em|cuốn|bài|bộ|cô|thành viên|binh sĩ|nạn nhân|ngư dân|thuyền viên|hành khách|trường|phút|loại|cặp|đôi|đợt|khẩu|tàu|xe|máy|trường hợp',
  },
  units: {
    kilometer: 'cây số|km|kilomet|ki lô mét|ki-lô-mét',
    meter: 'mét|m',
    centimeter: 'cm|phân|xăng-ti-mét',
    tonne: 'tấn',
    kilogram: 'kg|ký|cân|kí|kilogam|ki-lô-gam',
    'square-meter': 'mét vuông|m2|m²',
    'square-kilometer': 'km2|km²|kilomet vuông|cây số vuông|ki-lô-mét vuông',
    'kilometer-per-hour': 'km/h|km/giờ|km một giờ|cây số một giờ|cây số/giờ',
    celsius: 'độ c|độ|°c|oc',
    hectare: 'ha|héc-ta|hecta|héc ta',
    year: 'năm|tuổi|năm tuổi',
    month: 'tháng|tháng tuổi',
    week: 'tuần',
    day: 'ngày',
    hour: 'giờ|tiếng|giờ đồng hồ|tiếng đồng hồ',
    minute: 'phút',
    second: 'giây',
    liter: 'lít',
  },
  currencies: {
    VND: 'đồng|vnđ|vnd|đ',
    USD: 'đô la mỹ|đô-la mỹ|đô la|đô-la|đô|usd|đôla',
    EUR: 'euro|ơ rô',
    JPY: 'yên|yen|yên nhật',
    CNY: 'nhân dân tệ|tệ',
    GBP: 'bảng anh|bảng',
  },
};

export const units: UnitWords = {
  names: {
    ounce: 'ounce|aoxơ',
    yard: 'thước Anh',
    'mile-per-hour': 'mi/h',
    tonne: 'tấn hệ mét',
    'square-kilometer': 'kilômét vuông|km²',
    'square-meter': 'mét vuông|m²',
    'square-mile': 'dặm vuông|mi²',
    'square-foot': 'feet vuông|ft²',
    'cubic-meter': 'mét khối|m³',
    'kilowatt-hour': 'kilôoát giờ|kwh',
    megawatt: 'megaoát|mw',
    gigawatt: 'gigaoát|gw',
    kilowatt: 'kilôoát|kw',
    decade: 'thập kỷ',
    century: 'thế kỷ',
    barrel: 'thùng',
    knot: 'hải lý/giờ|kn',
  },
  scales: { trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  currencies: { đồng: 'VND', usd: 'USD', đô: 'USD', euro: 'EUR', yên: 'JPY', baht: 'THB', bảng: 'GBP' },
};

export const dates: DateWords = {
  months: 'Giêng|Một,Hai,Ba,Tư,Năm,Sáu,Bảy,Tám,Chín,Mười,Mười Một|Mười một,Chạp|Mười Hai|Mười hai',
  monthNumerals: 'giêng,hai,ba,tư,năm,sáu,bảy,tám,chín,mười,mười một,mười hai',
  capitalMonths: true,
  beforeDate: 'ngày|sáng|chiều|tối|trưa|đêm|hôm|từ|đến|tới|mùng|mồng|vào|và|trước|sau|lúc|nay',
  weekdays: ',,,,,,Chủ nhật',
  weekdayForms: [
    /(?<!\p{L})[Tt]hứ ([Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])(?=,? ?(?:ngày|tuần|hàng|\u2063|\()|,? ?\d{1,2}[/-]\d)(?!\p{L})/dgu,
    /(?<!\p{L})(?<!(?:lần|hạng|vị trí|người|con|lớn|đợt|khóa|kỳ|thế kỷ) )[Tt]hứ (Hai|Ba|Tư|Năm|Sáu|Bảy)(?![\p{L}\d])/dgu,
    /(?<=(?:sáng|trưa|chiều|tối|hôm|vào|từ|đến|mỗi) )thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?![\p{L}\d])/dgiu,
    /(?<!\p{L})thứ (hai|ba|tư|năm|sáu|bảy|bẩy)(?= (?:tới|này|tuần|vừa qua|vừa rồi)(?!\p{L}))/dgiu,
    /(?<!\p{L})(CN)(?=,? ?[\d\u2063])/dgu,
  ],
  weekdayFormNames: 'hai|2,ba|3,tư|4,năm|5,sáu|6,bảy|bẩy|7,cn',
  relativeWords: {
    '-2d': 'hôm kia',
    '-1d': '(?:ngày )?hôm qua|(?:tối|đêm|chiều|sáng|trưa) qua|(?:tối|đêm|chiều|sáng|trưa) hôm qua',
    '0d': '(?:ngày )?hôm nay|(?:sáng|trưa|chiều|tối|đêm) nay',
    '2d': 'ngày kia',
    '1d': '(?:ngày|sáng|trưa|chiều|tối) mai',
    '-1w': 'tuần (?:trước(?! (?:đó|khi))|vừa qua|rồi)',
    '-1w~': 'tuần qua',
    '0w': 'tuần này',
    '1w': 'tuần (?:tới|sau(?! (?:đó|khi)))',
    '-1m': 'tháng (?:trước(?! (?:đó|khi))|vừa qua|rồi)',
    '0m': 'tháng này',
    '1m': 'tháng (?:tới|sau(?! (?:đó|khi)))',
    '-1y': 'năm ngoái|năm vừa qua',
    '-1y~': 'năm trước(?! (?:đó|khi))',
    '0y': 'năm nay',
    '-2y': 'năm kia',
    '1y': 'năm (?:tới|sau(?! (?:đó|khi)))|sang năm',
  },
  countBefore:
    /(?:\d|(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy|các|những|trăm|nghìn|nửa|lăm|mươi|chục|thứ)) ?$/iu,
  ignoredIntlKeys: ['-1w', '1w', '-1m', '1m', '1y'],
  beforeRomanNumeral: 'thế kỷ|lần thứ|khóa|kỳ|thế kỉ',
  otherMonthNumerals: 'một,,,,,,,,,,,chạp',
  monthWord: 'tháng',
  ignoresIntlNames: true,
  beforeDay: /(?:ngày|mùng|mồng|rằm|-|đến|,|và)\s{0,2}$/iu,
  separators: '/',
  beforeDashDate: /(?:ngày|sáng|chiều|tối|trưa|đêm|hôm)\s(?:\d{1,2}-\d{1,2}\s(?:đến|tới)\s)?$/iu,
  decadeForms: [
    {
      pattern:
        /(?<!\d)(?<decade>[1-9]0)(?=(?:\s\p{L}{1,4})?\s(?:thế kỷ|thế kỉ)\s(?<century>\d{2}|X[VIX]{1,4})(?![\p{L}\d]))/dgiu,
    },
    {
      pattern:
        /(?<=(?:thập niên|thập kỷ|thập kỉ|những năm|các năm)\s(?:năm\s)?)(?<decade>\d{3}0|[1-9]0)(?![\d.,/-])/dgiu,
    },
  ],
  dayListForms: [
    {
      pattern:
        /(?<=(?:ngày|ngày\s\d{1,2}(?:,| và| đến))\s)(?<day>\d{1,2})(?:, | và | đến )(?:ngày )?(?=\d{1,2}[/-]\d{1,2}(?!\d))/dgiu,
    },
  ],
  forms: [
    {
      pattern:
        /(?<=(?<!\d )(?<!\p{L})tháng\s{1,2})(?<month>\d{1,2})(?: ?[-,] ?| và | đến )(?:tháng )?(?<month2>\d{1,2})(?!\d)(?:\s?\/\s?(?<year>\d{4})|,? năm (?<year2>\d{4}))?/dgiu,
    },
    {
      pattern:
        /(?<=(?<!\p{L})tháng\s{1,2})(?<month>\d{1,2})(?!\d|[.,]\d|\s(?:ngày|tuần|tháng|năm(?!\s(?:\d|ngoái|nay|trước|sau|tới|kia|đó|này|rồi))))(?:\s?[/-]\s?(?<year>\d{4}))?/dgiu,
    },
    {
      pattern:
        /(?<=(?<!\d\s)(?<!\p{L})(?:ngày|mùng|mồng)\s{1,2})(?<day>\d{1,2})(?!\d)(?:\s?(?:-|và|đến|,)\s?(?:ngày )?(?<day2>\d{1,2})(?=\s(?:tháng|\u2063)))?/dgiu,
    },
  ],
};

export const times: TimeWords = {
  nights: 'đêm|khuya|rạng sáng',
  namedHours: { '0': 'nửa đêm', '12': 'giữa trưa|chính ngọ', '12~': '(?:buổi )?trưa' },
  hours: 'một,hai,ba,bốn,năm,sáu,bảy,tám,chín,mười,mười một,mười hai',
  dayPeriods: {
    '0-7': 'rạng sáng|tờ mờ sáng',
    '1-11': 'sáng',
    '10-15': 'trưa',
    '13-19': 'chiều',
    '17-24': 'tối',
    '20-29': 'đêm|khuya|nửa đêm',
  },
  forms: [
    HOUR_LETTER_FORM,
    { pattern: '(?<![\\d.,])<D>[.:]<M> giờ(?!\\p{L})' },
    { pattern: '(?<![\\d.,])<D>\\.<M>(?= (?:sáng|chiều|tối|trưa|đêm)(?!\\p{L}))' },
    { pattern: '(?<![\\p{L}\\d.,])<H> giờ rưỡi(?!\\p{L})', minutes: 30 },
    { pattern: '(?<![\\p{L}\\d.,])<H> giờ kém 15', minutes: -15 },
    { pattern: '(?<![\\p{L}\\d.,])<H> giờ kém 10', minutes: -10 },
    { pattern: '(?<![\\p{L}\\d.,])<H> giờ kém 5(?!\\d)', minutes: -5 },
    {
      pattern: '(?<![\\d.,])<D> giờ (?<m>\\d{1,2})(?: phút)?(?!\\d|[/.,-]\\d)',
      needsBefore: /(?:lúc|vào|từ|đến|tới|trước|hồi|ngày|nay|qua|mai|-|khoảng|quá)\s{0,2}$/iu,
    },
    {
      pattern: '(?<![\\p{L}\\d.,])<H> giờ(?!\\p{L})',
      needsBefore: /(?:lúc|vào|từ|đến|tới|trước|hồi|ngày|nay|qua|mai|-|khoảng|quá)\s{0,2}$/iu,
      notBefore: /^ (?:mỗi|một|liền|làm|đồng hồ|bay|lái)/iu,
    },
    {
      pattern: '(?<![\\d.,])<D>[hg](?<m>\\d{2})?(?![\\p{L}\\d])',
      notBefore: /^ (?:mỗi|một|liền|làm|đồng hồ|bay|qua)/iu,
    },
  ],
};

export const polarity: PolarityWords = {
  firm: [
    'không (?:thể|được|bao giờ|biết|thấy|hề|nên|muốn|tin|đủ (?:điều kiện|tư cách))',
    '(?:sẽ|đã|tôi|cũng) không',
    'chưa (?:từng|bao giờ|được|thể|có)',
    'chẳng',
    'đừng',
  ],
  negation: ['không', 'chưa', 'chẳng', 'đừng', 'chả'],
  idioms: [
    'không (?:chỉ|những)',
    'chẳng những',
    'không (?:ngừng|ít|kém|dưới|quá|lâu|may|còn cách|nhất thiết|phải (?:chỉ|ai|lúc nào|tất cả)|hẳn|mấy|bao lâu|ai không|thể không|thua|xa|hề hấn|hài lòng|hẹn|đủ(?! (?:điều kiện|tư cách))|hoàn toàn|nhiều|quá)',
    '(?:nếu|hay|dù) không',
    'không(?: [^\\s.,;]{1,10}){1,4} không',
    'chưa (?:đầy|chắc|kể|tới|đến)',
    'chẳng (?:hạn|bao lâu|những)',
    'ngoại trừ',
    'thay vì',
    'hầu như',
  ],
  answers: ['vô', 'bất', 'trừ', 'hiếm~', 'ít', 'đâu'],
  innocent: [
    'hay không',
    '(?:hàng|trên|phòng|số|hư|thiên|tàng|trời) không',
    'không (?:khí|gian|quân|lực|kích|phận|trung|vận|tưởng|đối không|lưu)',
    'không(?= ?\\?)',
    '(?<=liệu(?: [^\\s.,;:?!]{1,12}){1,15} )không(?= ?(?:[.,;:!”"]|$))',
    'bất (?:động sản|ngờ|chấp|kể|cứ)',
    'vô (?:cùng|địch|số)',
    'chẳng hạn',
    'phi (?:công|cơ|trường|thuyền|vụ)',
    'ngoài ra',
    'châu phi',
    'nam phi',
    'mới đây',
  ],
  lexical: [
    'ngăn (?:cản|chặn|cấm)',
    'bỏ lỡ',
    'phi (?:pháp|lý|nghĩa|chính)',
    'giả mạo',
    'thay đổi quan điểm',
    'khỏi',
    'từ chối',
    'phủ nhận',
    'bác bỏ',
    'thiếu',
    'cấm',
    'thất bại',
    'khó',
    'ngừng',
    'dừng',
    'tránh',
    'chối',
    'khước từ',
    'hết',
    'mất',
    'kém',
    'trái',
    'sai',
    'phản đối',
    'thôi',
    'thua',
    'quên',
    'nghi ngờ',
    'tệ',
    'lỡ',
    'hụt',
    'vắng',
  ],
  uncertain: [
    'có thể',
    'có lẽ',
    'có khả năng',
    'dường như',
    'có vẻ',
    'được cho là',
    'bị cáo buộc',
    'cáo buộc',
    'nghi',
    'bị nghi',
    'ắt',
  ],
  doubtful: [
    'thể',
    'nếu',
    'khả năng',
    'liệu',
    'cho rằng',
    'nghi',
    'tin rằng',
    'nguy cơ',
    'chắc',
    'theo',
    'lẽ',
    'tưởng',
    'hình như',
    'nghĩ',
    'hẳn',
    'sợ',
    'vẻ',
    'tiềm',
    'khoảng',
    'thường',
    'nên',
    'cũng',
    'dự',
    'được(?= ?(?:[.,;:!?”"]|hay không|$))',
  ],
  alleged: ['được cho là', 'cáo buộc', 'nghi'],
  notYet: ['chưa'],
  rise: ['tăng', 'gia tăng', 'nâng', 'cao hơn', 'nhiều hơn', 'vọt', 'tăng trưởng', 'leo thang', 'lớn hơn', 'mở rộng'],
  fall: [
    'hạ (?:lãi|giá|thấp|mức|xuống|tỷ|tỉ)',
    'giảm',
    'sụt',
    'suy giảm',
    'thấp hơn',
    'ít hơn',
    'rớt',
    'lao dốc',
    'cắt',
    'thu hẹp',
    'rơi',
    'tụt',
    'thua lỗ',
  ],
  idle: ['hạ (?:viện|nghị|sĩ|cánh|gục|tầng|sát)'],
};

export const speechVerbs: SpeechWords = {
  verbs:
    'nói$ cho_biết cho_hay cho_rằng phát_biểu khẳng_định nhấn_mạnh chia_sẻ trả_lời giải_thích tuyên_bố bày_tỏ viết$ hỏi$ kể$ nhận_định cảnh_báo thừa_nhận thông_báo theo$ bình_luận đáp$ bổ_sung tiết_lộ',
  between: 'đã cũng còn ông bà anh chị',
  before: 'ông bà anh chị',
  order: 'name first',
};

export const newsAgencies: NewsAgencies = 'TTXVN VNA VOV VTV VnExpress Vietnam+ VietnamPlus VietNamNet';

export const provenanceLabels: ProvenanceLabels = {
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
  self: 'bài viết|bài báo|bài này|bài viết này|tin này|bản tin|bài dịch này|bài báo này|bài phỏng vấn này|bài viết trên|nội dung này|nội dung bài|trang này|văn bản này|bạn đang đọc|chúng tôi dịch|chúng tôi đã dịch',
};

export const translationWords: TranslationWords = {
  translated:
    'dịch từ|bản dịch|biên dịch|lược dịch|chuyển ngữ|được dịch|dịch bởi|dịch giả|người dịch|bài dịch|dịch lại|dịch theo|phỏng dịch|dịch và|dịch:|dịch nguyên văn',
  original:
    'bài gốc|bản gốc|nguyên bản|nguyên tác|bài viết gốc|đăng lần đầu|xuất bản lần đầu|lần đầu đăng|lần đầu tiên|đăng lại|xuất bản lại',
  languages: '# thứ tiếng|# ngôn ngữ|nhiều thứ tiếng|nhiều ngôn ngữ|thứ tiếng',
  works:
    'tiểu thuyết|cuốn sách|bài thơ|bộ phim|nhà xuất bản|ứng dụng|google|nghiên cứu|phiên dịch viên|thông dịch|dòng tweet|về tác giả|đạo luật|bộ luật|phụ đề',
};

export const pagePhrases: PagePhrases = {
  source: 'nguồn|theo|nguồn tin',
  original: 'bài gốc|đọc bản gốc|xem bài gốc|bài viết gốc|bản gốc:|đọc bài gốc|link bài gốc',
  translation: 'bài dịch|người dịch|dịch từ|dịch bởi|biên dịch|dịch máy|dịch tự động|được dịch tự động',
  byline: 'tác giả|bài và ảnh|phóng viên|người viết',
  related:
    'xem thêm…|đọc thêm…|tin liên quan|bài liên quan|bài viết liên quan|có thể bạn quan tâm…|đọc nhiều|tin cùng chuyên mục|tin mới|tin nổi bật|xem nhiều|đọc tiếp|cùng chuyên mục|cùng chủ đề|tin cùng chủ đề|bài cùng chuyên mục|bài viết cùng chuyên mục|tin bài liên quan|tin bài khác|các tin liên quan|các bài viết liên quan|tin tức liên quan|bài viết liên quan:…|bài liên quan:…|tin liên quan:…|liên quan|bài viết khác|tin khác|các tin khác|các bài viết khác|tin tức khác|bài mới nhất|bài viết mới|bài viết mới nhất|tin mới nhất|đọc nhiều nhất|xem nhiều nhất|tin đọc nhiều|tin xem nhiều|bài đọc nhiều|tin đáng đọc|đáng đọc|đừng bỏ lỡ…|không thể bỏ lỡ|bạn có thể quan tâm…|có thể bạn thích|có thể bạn sẽ thích|bạn có thể thích|gợi ý cho bạn|dành cho bạn|đề xuất cho bạn|bạn nên đọc|nên đọc|bài nên đọc|mời bạn đọc thêm…|mời bạn xem thêm…|mời quý độc giả xem thêm…|mời độc giả xem thêm…|mời độc giả đọc thêm…|mời quý độc giả đón đọc…|độc giả xem thêm…|độc giả đọc thêm…|xem chi tiết|xem tất cả|xem tiếp|xem toàn bộ|xem các tin khác|đọc toàn bộ bài viết|đọc đầy đủ|bài tiếp theo|bài trước|bài sau|bài kế tiếp|tin tiếp theo|tin trước|trang chủ|về trang chủ|quay lại|quay lại đầu trang|lên đầu trang|về đầu trang|tải thêm|đang tải|đang tải dữ liệu|đọc tiếp:…|mời đọc thêm:…|bấm vào đây',
  share:
    'chia sẻ|chia sẻ bài viết…|chia sẻ lên…|sao chép liên kết|in bài|theo dõi chúng tôi…|lưu bài viết|theo dõi báo…|tặng sao|tặng sao cho tác giả|tặng bài viết|chia sẻ facebook|chia sẻ zalo|chia sẻ qua…|chia sẻ tin này|chia sẻ:…|in trang|in bài viết|in tin|sao chép|sao chép link|sao chép đường dẫn|copy link|đã sao chép|đã sao chép liên kết|gửi email|gửi mail|gửi cho bạn bè|gửi qua email|lưu|lưu bài|lưu tin|lưu lại|đã lưu|đọc sau|cỡ chữ|cỡ chữ:…|tăng cỡ chữ|giảm cỡ chữ|thích|theo dõi|theo dõi tác giả|theo dõi trên google news…|thời gian đọc|thời gian đọc:…|phút đọc|tóm tắt bằng ai|tóm tắt bởi ai|ai tóm tắt|tóm tắt ai|tóm tắt nhanh bằng ai|tóm tắt bài viết|tóm tắt bài viết bằng ai|nội dung được tóm tắt bởi ai…|nội dung được tóm tắt bằng ai…|tóm tắt này được tạo bởi ai…|chọn làm nguồn ưu tiên trên google|chia sẻ lên facebook|theo dõi chúng tôi trên…',
  subscribe:
    'đăng ký|đăng ký nhận…|đăng ký nhận tin…|đăng ký bản tin…|nhận bản tin…|đăng nhập|đăng ký ngay|đăng ký kênh…|đăng ký theo dõi kênh…|đăng ký thành viên|đăng ký tài khoản|tạo tài khoản|đã có tài khoản?…|bạn đã có tài khoản?…|chưa có tài khoản?…|bạn chưa có tài khoản?…|quan tâm zalo…|tham gia kênh zalo…|tham gia nhóm zalo…|tham gia group…|theo dõi kênh zalo…|theo dõi kênh youtube…|theo dõi kênh telegram…|theo dõi kênh whatsapp…|mời quý độc giả theo dõi…|mời độc giả theo dõi…|mời bạn đọc theo dõi…|tải app|tải ứng dụng|tải ứng dụng báo…|tải ứng dụng đọc báo…|ủng hộ chúng tôi…|ủng hộ tác giả|nhận thông báo|bật thông báo|email của bạn|địa chỉ email|nhập email của bạn…|nhập địa chỉ email…|nâng cấp tài khoản|bản tin|đăng ký nhận bản tin|đăng ký nhận bản tin…',
  video:
    'xem video…|mời xem video…|mời quý vị xem…|video|video:…|xem clip…|clip:…|nghe bài viết|nghe đọc bài|nghe đọc bài viết|nghe bài báo|nghe tin|nghe tin tức|nghe audio|nghe|nghe podcast…|nghe nội dung chính|giọng nữ|giọng nam|nữ miền bắc|nam miền bắc|nữ miền nam|nam miền nam|đọc bài viết|audio|audio:…|podcast|podcast:…|clip|video liên quan|video nổi bật|video đang xem nhiều|xem ảnh|xem thêm ảnh|thư viện ảnh|chùm ảnh|chùm ảnh:…|phát|tạm dừng|bật tiếng|trình duyệt của bạn không hỗ trợ…|trình duyệt không hỗ trợ…|xem thêm video…|mời độc giả xem video…|mời quý vị xem video…',
  tags: 'từ khóa|từ khóa:…|từ khoá:…|tags|chủ đề:…|thẻ:…|từ khoá|chủ đề|tag|tag:…|tags:…|chuyên mục:…|chủ đề liên quan|từ khóa liên quan|sự kiện:…|chủ đề nổi bật',
  cookies:
    'chúng tôi sử dụng cookie…|trang web này sử dụng cookie…|website này sử dụng cookie…|chấp nhận|đồng ý|tôi đồng ý|tôi đã hiểu|chấp nhận tất cả|từ chối|từ chối tất cả|cài đặt cookie|chính sách bảo mật|chính sách cookie|điều khoản sử dụng|chính sách quyền riêng tư|chúng tôi và các đối tác sử dụng…|bằng cách tiếp tục sử dụng…|trang này sử dụng cookie…',
  comments:
    'bình luận|ý kiến bạn đọc|viết bình luận…|gửi bình luận|bình luận (…|ý kiến của bạn|ý kiến (…|gửi ý kiến|gửi ý kiến của bạn…|gửi bình luận của bạn|bình luận của bạn|nhập bình luận…|bạn nghĩ gì về bài viết này|hãy là người đầu tiên bình luận…|chưa có bình luận…|không có bình luận|0 bình luận|xem bình luận|xem tất cả bình luận|tất cả bình luận|đăng nhập để bình luận…|đăng nhập để gửi bình luận…|vui lòng đăng nhập để bình luận…|bạn cần đăng nhập để…|bạn phải đăng nhập để gửi bình luận…|trả lời|quan tâm nhất|mới nhất|báo lỗi|báo lỗi bài viết|báo cáo lỗi|báo cáo|báo xấu|góp ý|gửi góp ý|phản hồi|gửi phản hồi|gửi bài viết|gửi bài|gửi tin|gửi câu hỏi|độc giả gửi câu hỏi…|đánh giá bài viết|đánh giá bài viết này…|bài viết có hữu ích không…|bài viết này có hữu ích…|bạn có thấy bài viết này hữu ích…|cảm ơn bạn đã gửi…|cảm ơn ý kiến của bạn…|mọi ý kiến đóng góp xin gửi…|mọi thông tin phản ánh xin gửi…|đường dây nóng:…|hotline:…|liên hệ|liên hệ tòa soạn|email của bạn sẽ không được hiển thị công khai…',
  advertisement:
    'quảng cáo|tài trợ|tin tài trợ|nội dung tài trợ|bài viết tài trợ|được tài trợ|nội dung quảng cáo|bài viết quảng cáo|tin quảng cáo|thông tin quảng cáo|tắt quảng cáo|đóng quảng cáo|bỏ qua quảng cáo|liên hệ quảng cáo|đặt quảng cáo',
  copyright:
    'bản quyền thuộc…|bản quyền:…|toàn bộ bản quyền thuộc…|giữ bản quyền nội dung…|mọi quyền được bảo lưu…|đã đăng ký bản quyền|cấm sao chép dưới mọi hình thức…|nghiêm cấm sao chép…|không sao chép dưới mọi hình thức…|vui lòng không sao chép…|không được sao chép nội dung…|ghi rõ nguồn…|vui lòng ghi rõ nguồn…|yêu cầu ghi rõ nguồn…|đề nghị ghi rõ nguồn…|chỉ được phát hành lại thông tin…|khi sử dụng lại thông tin…|mọi sao chép phải được sự đồng ý…',
  paywall:
    'bài viết dành cho thành viên…|bài viết này dành cho thành viên…|bài viết này chỉ dành cho…|nội dung này chỉ dành cho…|nội dung chỉ dành cho thành viên…|nội dung dành cho thành viên…|nội dung dành riêng cho thành viên…|đăng nhập để đọc tiếp…|đăng nhập để tiếp tục đọc…|đăng nhập để đọc toàn bộ…|đăng nhập để đọc bài viết…|đăng nhập để xem tiếp…|vui lòng đăng nhập để đọc…|vui lòng đăng nhập để xem…|vui lòng đăng nhập để tiếp tục…|đăng ký để đọc tiếp…|đăng ký để tiếp tục đọc…|đăng ký để đọc toàn bộ…|đăng ký thành viên để đọc…|để đọc tiếp,…|để đọc tiếp bài viết…|để tiếp tục đọc,…|để tiếp tục đọc bài viết…|để đọc toàn bộ bài viết…|bạn đã đọc hết số bài miễn phí…|bạn đã hết lượt đọc miễn phí…',
  credit:
    'ảnh:…|ảnh minh họa:…|ảnh bìa:…|ảnh đại diện:…|ảnh tư liệu:…|ảnh chụp màn hình:…|ảnh, video:…|ảnh và video:…|ảnh trong bài:…|hình:…|hình ảnh:…|hình minh họa:…|nguồn ảnh:…|nguồn hình:…|nguồn ảnh|đồ họa:…|minh họa:…|biên tập:…|biên tập viên:…|hiệu đính:…|tổng hợp:…|bài và ảnh:…|bài, ảnh:…|bài - ảnh:…|tin, ảnh:…|tin và ảnh:…|tin - ảnh:…|clip và ảnh:…|quay phim:…|dựng phim:…|trình bày:…|chịu trách nhiệm nội dung:…|tổng biên tập:…|phó tổng biên tập:…|ảnh minh hoạ|bài|bài viết|video clip',
  attribution: 'ảnh của|bài của|thực hiện bởi|ảnh do|bài và ảnh của',
  stamp: 'cập nhật|cập nhật lúc|cập nhật lần cuối|cập nhật ngày|đăng lúc|đăng ngày|xuất bản|ngày đăng',
};

export const creditNames: CreditNames = {
  by: 'theo|của|bởi|từ|do',
  beside: 'và|cung cấp|chụp màn hình|do|tư liệu|của|từ|nvcc|bạn đọc|lưu trữ',
};

/** Only Vietnamese has letters with a hook, a dot below, or a tone mark over a circumflex, breve or horn. */
export const distinctiveLetters: DistinctiveLetters = {
  script: 'Latn',
  pattern: /[ơưạảấầẩẫậắằẳẵặẻếềểễệỉỏốồổỗộớờởỡợủứừửữựỳỵỷỹ]/giu,
  share: 0.04,
  sure: true,
};
