/** The commonest small words of Indonesian. */

import type { FunctionWords } from '../types/function-words';

export const id: FunctionWords =
  'yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena tersebut bisa ada mereka lebih telah sudah atau saat oleh sebagai kami saya kata dia menjadi namun seperti tahun orang setelah kita anda bahwa hanya masih para harus hari satu dapat banyak antara lain sebuah tapi';
