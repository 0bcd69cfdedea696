/** ภาษาไทย: สุภาพเป็นกลาง ไม่ใช้คำลงท้าย และไม่มีจุดจบประโยค จุดต่างยังไม่ใช่ข้อบกพร่องจนกว่าจะมีผู้ตรวจดู */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
