import type { Phrases } from './types';

export const lo: Phrases = {
  source: ['ທີ່ມາ', 'ແຫຼ່ງທີ່ມາ', 'ແຫລ່ງຂ່າວ'],
  translation: ['ແປໂດຍ', 'ແປຈາກ'],
  related: ['ຂ່າວທີ່ກ່ຽວຂ້ອງ', 'ອ່ານເພີ່ມເຕີມ…', 'ອ່ານຕໍ່'],
  share: ['ແບ່ງປັນ', 'ແຊຣ໌'],
  subscribe: ['ສະໝັກ…', 'ຕິດຕາມ…'],
  video: ['ເບິ່ງວິດີໂອ…', 'ຊົມວິດີໂອ…', 'ວິດີໂອ'],
  comments: ['ຄວາມຄິດເຫັນ', 'ຄຳເຫັນ'],
  advertisement: ['ໂຄສະນາ'],
};
