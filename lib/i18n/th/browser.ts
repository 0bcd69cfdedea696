import type { Dictionary } from '../strings';

export default {
  'browser.description': 'แสดงสิ่งที่บทความแปลตัดออก เพิ่มเข้ามา หรือเปลี่ยนไป เทียบกับต้นฉบับที่บทความลิงก์ไป',
  'browser.translated.from': 'แปลจากภาษา{language}',
  'browser.translated': 'ฉบับแปล',
  'browser.original': 'ต้นฉบับ: {host}',
  'browser.not-linked': 'หน้านี้ไม่ได้บอกว่าต้นฉบับอยู่ที่ใด',
  'browser.compare-link': 'เปรียบเทียบกับลิงก์นี้',
  'browser.compare-page': 'เปรียบเทียบหน้านี้กับต้นฉบับ',
} satisfies Dictionary;
