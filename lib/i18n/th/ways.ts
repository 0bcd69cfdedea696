import type { Dictionary } from '../strings';

export default {
  'ways.another': 'เปรียบเทียบกับหน้าอื่น',
  'ways.or': 'หรือ',
  'ways.tabs': 'เลือกแท็บที่เปิดอยู่',
  'ways.tabs.none': 'ไม่มีแท็บอื่นที่แสดงหน้าเว็บ',
  'ways.tabs.wait': 'กำลังหา…',
  'ways.pick': 'คลิกลิงก์ในหน้า',
  'ways.text': 'วางข้อความ',
  'ways.text.label': 'ข้อความของต้นฉบับ',
  'ways.text.compare': 'เปรียบเทียบ',
  'ways.text.short': 'สั้นเกินกว่าจะเปรียบเทียบได้ วางอย่างน้อยหนึ่งย่อหน้า',
  'picking.title': 'คลิกลิงก์ในหน้าที่นำไปสู่ต้นฉบับ',
  'picking.text': 'กด Esc หรือปุ่มนี้เพื่อเลิก',
  'picking.cancel': 'ยกเลิก',
  'looks.here': 'ดูหน้าต่าง ๆ ใน {host} โดยไม่ต้องสั่ง',
  'looks.nowhere': 'Verso จะไม่ดูหน้าใดจนกว่าจะสั่ง',
  'looks.everywhere': 'สังเกตฉบับแปลในทุกเว็บไซต์',
  'looks.on': 'เปิดใช้',
} satisfies Dictionary;
