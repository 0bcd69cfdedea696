import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { other: '{count}톤' },
  'unit.square-kilometer': { other: '{count}제곱킬로미터' },
  'unit.square-meter': { other: '{count}제곱미터' },
  'unit.square-mile': { other: '{count}제곱마일' },
  'unit.square-foot': { other: '{count}제곱피트' },
  'unit.rai': '{count}라이',
  'unit.mu': '{count}무',
  'unit.tsubo': '{count}쓰보',
  'unit.pyeong': '{count}평',
  'unit.cubic-meter': { other: '{count}세제곱미터' },
  'unit.barrel': { other: '{count}배럴' },
  'unit.kilowatt-hour': { other: '{count}킬로와트시' },
  'unit.kilowatt': { other: '{count}킬로와트' },
  'unit.megawatt': { other: '{count}메가와트' },
  'unit.gigawatt': { other: '{count}기가와트' },
  'unit.knot': { other: '{count}노트' },
  'unit.decade': { other: '{count}×10년' },
  'unit.century': { other: '{count}세기' },
} satisfies Dictionary;
