/** Words by which pages in Malay name an original, its source and its translator. */

import type { ProvenanceLabels } from '../types/provenance-labels';

export const ms: ProvenanceLabels = {
  original:
    'artikel asal|berita asal|teks asal|versi asal|rencana asal|artikel asalnya|berita asalnya|teks asalnya|versi asalnya|laporan asal|tulisan asal|naskhah asal|kandungan asal|pautan asal|sumber asal|artikel asli|tajuk asal:|kiriman asal|hantaran asal',
  republished:
    'pertama kali diterbitkan|asalnya diterbitkan|mula-mula diterbitkan|pertama kali disiarkan|pertama kali dimuatkan|diterbitkan pertama kali|disiarkan pertama kali|asalnya disiarkan|mula disiarkan di|mula-mula disiarkan|terlebih dahulu diterbitkan|diterbitkan semula dari|diterbitkan semula daripada|disiarkan semula daripada|artikel ini diterbitkan oleh',
  translated:
    'diterjemahkan oleh|diterjemahkan daripada|diterjemah oleh|diterjemah daripada|penterjemah:|terjemahan:|diterjemahkan dari|diterjemah dari|diterjemah dan disunting|diterjemahkan ke bahasa melayu|terjemahan oleh|terjemahan daripada|merupakan terjemahan|adalah terjemahan|dialih bahasa oleh|alih bahasa:|alih bahasa oleh|artikel ini diolah daripada',
  machine:
    'terjemahan mesin|terjemahan automatik|diterjemahkan secara automatik|terjemahan ai|terjemahan google|diterjemah secara automatik|diterjemahkan oleh mesin|diterjemah oleh mesin|diterjemahkan oleh ai|diterjemah oleh ai|diterjemahkan menggunakan ai|diterjemah menggunakan ai|diterjemahkan dengan bantuan ai|diterjemahkan oleh kecerdasan buatan|diterjemah oleh kecerdasan buatan|diterjemahkan menggunakan kecerdasan buatan|diterjemah menggunakan kecerdasan buatan|diterjemahkan menggunakan google|diterjemah menggunakan google',
  source:
    'sumber|sumber berita|sumber artikel|sumber rencana|sumber asal|petikan daripada:|dipetik daripada:|dipetik dari:|rujukan:',
  picture:
    'foto*|gambar*|imej*|ilustrasi*|infografi*|ihsan:|kredit foto|kredit gambar|sumber foto|sumber gambar|tangkap layar|video*',
  version:
    'baca dalam|tersedia dalam|diterjemahkan ke|baca artikel ini dalam|baca rencana ini dalam|baca versi|versi bahasa inggeris|juga tersedia dalam|terjemahan artikel ini|diterjemah ke|diterjemahkan ke dalam|dalam bahasa lain',
  self: 'artikel ini|rencana ini|berita ini|teks ini|laporan ini|tulisan ini|kandungan ini|halaman ini|temu bual ini|terjemahan ini|makalah ini|artikel',
};
