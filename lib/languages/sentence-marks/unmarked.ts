/**
 * Languages that do not mark where a sentence ends: a space ends a clause, unless one of these words stands beside it.
 * Words are divided by spaces.
 */
export interface ClauseWords {
  /** Titles glued to the first name: the space after that name stands before the second. */
  readonly titles: string;
  /** Words that begin like a title and are none. */
  readonly untitled?: string;
  /** Words no clause ends with: what follows the space belongs to it. */
  readonly leads: string;
  /** Words no clause begins with: they go on with what stands before the space. */
  readonly follows: string;
  /** Units and the like, counted by the figure before them even in a long clause. */
  readonly units: string;
  /** Whether clauses are parted only in a text without a single stop. */
  readonly onlyWithoutStops?: boolean;
}

export const UNMARKED_LANGUAGES: Readonly<Record<string, ClauseWords>> = {
  th: {
    titles:
      'นาย นาง นางสาว น.ส. ด.ช. ด.ญ. ดร. ศ. รศ. ผศ. นพ. พญ. ทพ. สพ. พล.อ. พล.ท. พล.ต. พล.ต.อ. พล.ต.ท. พล.ต.ต. พ.อ. พ.ท. พ.ต. พ.ต.อ. พ.ต.ท. พ.ต.ต. ร.อ. ร.ท. ร.ต. ร.ต.อ. ร.ต.ท. ร.ต.ต. จ.ส.อ. ส.ต.อ. ม.ร.ว. ม.ล. หม่อม คุณหญิง พระครู',
    untitled:
      'นายก นายจ้าง นายทหาร นายทุน นายหน้า นายพล นายตำรวจ นายอำเภอ นายแพทย์ นายท่า นางแบบ นางเอก นางพยาบาล นางงาม นางฟ้า',
    leads: 'ว่า คือ เช่น ได้แก่ อาทิ และ หรือ กับ ของ ที่ ซึ่ง โดย เพราะ เมื่อ เพื่อ จาก ใน ณ วันที่ เวลา ประมาณ จำนวน',
    follows: 'เช่น อาทิ ได้แก่ เป็นต้น ตามลำดับ ดังกล่าว',
    units:
      'น. ล้าน พัน หมื่น แสน บาท คน ราย ปี เดือน วัน ชั่วโมง นาที วินาที ครั้ง แห่ง หลัง คัน ตัว เมตร กิโลเมตร กม. กิโลกรัม กก. ตัน ไร่ ลิตร องศา เปอร์เซ็นต์ ต่อ จุด มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค. พ.ศ. ค.ศ. ดอลลาร์ ยูโร เยน หยวน',
  },
  lo: {
    titles: 'ທ່ານ ທ້າວ ນາງ ນາງສາວ ດຣ. ປອ. ສຈ. ພົນເອກ ພົນໂທ ພົນຕີ',
    leads: 'ວ່າ ຄື ເຊັ່ນ ໄດ້ແກ່ ແລະ ຫຼື ກັບ ຂອງ ທີ່ ເຊິ່ງ ໂດຍ ເພາະ ເມື່ອ ເພື່ອ ຈາກ ໃນ ວັນທີ ເວລາ ປະມານ ຈຳນວນ',
    follows: 'ເຊັ່ນ ໄດ້ແກ່ ເປັນຕົ້ນ ດັ່ງກ່າວ',
    units:
      'ລ້ານ ພັນ ໝື່ນ ແສນ ຕື້ ກີບ ຄົນ ປີ ເດືອນ ວັນ ມື້ ຊົ່ວໂມງ ໂມງ ນາທີ ຄັ້ງ ແຫ່ງ ຫຼັງ ຄັນ ຕົວ ແມັດ ກິໂລແມັດ ກມ ກິໂລກຣາມ ໂຕນ ລິດ ອົງສາ ເປີເຊັນ ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ ໂດລາ',
  },
  km: {
    titles: 'លោក លោកស្រី អ្នកស្រី កញ្ញា ឯកឧត្តម បណ្ឌិត',
    leads: 'ថា គឺ ដូចជា និង ឬ របស់ ដែល ដោយ ព្រោះ ពេល ដើម្បី ពី ក្នុង',
    follows: 'ដូចជា ជាដើម',
    units: 'លាន ពាន់ ម៉ឺន សែន រៀល នាក់ ឆ្នាំ ខែ ថ្ងៃ ម៉ោង នាទី ដង ម៉ែត្រ គីឡូម៉ែត្រ តោន លីត្រ ភាគរយ ដុល្លារ',
    onlyWithoutStops: true,
  },
};
