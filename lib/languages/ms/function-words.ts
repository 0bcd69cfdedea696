/** The commonest small words of Malay. */

import type { FunctionWords } from '../types/function-words';

export const ms: FunctionWords =
  'yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke kerana tersebut boleh ada mereka lebih telah sudah atau ketika oleh sebagai kami saya kata beliau dia menjadi namun seperti tahun orang selepas kita anda bahawa hanya masih para perlu hari satu dapat banyak antara lain sebuah tetapi';
