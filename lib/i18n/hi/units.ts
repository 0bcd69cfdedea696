import type { Dictionary } from '../strings';

export default {
  'unit.tonne': { one: '{count} टन', other: '{count} टन' },
  'unit.square-kilometer': { one: '{count} वर्ग किलोमीटर', other: '{count} वर्ग किलोमीटर' },
  'unit.square-meter': { one: '{count} वर्ग मीटर', other: '{count} वर्ग मीटर' },
  'unit.square-mile': { one: '{count} वर्ग मील', other: '{count} वर्ग मील' },
  'unit.square-foot': { one: '{count} वर्ग फ़ुट', other: '{count} वर्ग फ़ुट' },
  'unit.rai': '{count} राय (क्षेत्रफल)',
  'unit.mu': '{count} मू',
  'unit.tsubo': '{count} त्सुबो',
  'unit.pyeong': '{count} प्योंग',
  'unit.cubic-meter': { one: '{count} घन मीटर', other: '{count} घन मीटर' },
  'unit.barrel': { one: '{count} बैरल', other: '{count} बैरल' },
  'unit.kilowatt-hour': { one: '{count} किलोवाट-घंटा', other: '{count} किलोवाट-घंटे' },
  'unit.kilowatt': { one: '{count} किलोवाट', other: '{count} किलोवाट' },
  'unit.megawatt': { one: '{count} मेगावाट', other: '{count} मेगावाट' },
  'unit.gigawatt': { one: '{count} गीगावाट', other: '{count} गीगावाट' },
  'unit.knot': { one: '{count} नॉट', other: '{count} नॉट' },
  'unit.decade': { one: '{count} दशक', other: '{count} दशक' },
  'unit.century': { one: '{count} सदी', other: '{count} सदियाँ' },
} satisfies Dictionary;
