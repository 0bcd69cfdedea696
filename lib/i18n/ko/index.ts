/** 한국어. 합니다체로 쓴다. 차이는 사람이 확인하기 전까지 가능성일 뿐이다. */
import type { Dictionary } from '../strings';

export default import.meta.glob<Dictionary>('./*.ts', { eager: true, import: 'default' });
