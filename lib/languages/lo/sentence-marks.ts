/** Abbreviations and other marks of where sentences end in Lao. */

import type { SentenceMarkTable } from '../types/sentence-marks';

export const lo: SentenceMarkTable = {
  clauses: {
    titles: 'ທ່ານ ທ້າວ ນາງ ນາງສາວ ດຣ. ປອ. ສຈ. ພົນເອກ ພົນໂທ ພົນຕີ',
    leads: 'ວ່າ ຄື ເຊັ່ນ ໄດ້ແກ່ ແລະ ຫຼື ກັບ ຂອງ ທີ່ ເຊິ່ງ ໂດຍ ເພາະ ເມື່ອ ເພື່ອ ຈາກ ໃນ ວັນທີ ເວລາ ປະມານ ຈຳນວນ',
    follows: 'ເຊັ່ນ ໄດ້ແກ່ ເປັນຕົ້ນ ດັ່ງກ່າວ',
    units:
      'ລ້ານ ພັນ ໝື່ນ ແສນ ຕື້ ກີບ ຄົນ ປີ ເດືອນ ວັນ ມື້ ຊົ່ວໂມງ ໂມງ ນາທີ ຄັ້ງ ແຫ່ງ ຫຼັງ ຄັນ ຕົວ ແມັດ ກິໂລແມັດ ກມ ກິໂລກຣາມ ໂຕນ ລິດ ອົງສາ ເປີເຊັນ ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ ໂດລາ',
  },
};
