/** Roughly what currencies are worth, so that an amount in another one can be told from an error. */

/** Units of a currency for one US dollar, as they were in the years around 2022. Rates move; the orders of magnitude stay. */
const UNITS_FOR_A_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.8,
  CHF: 0.9,
  CAD: 1.35,
  AUD: 1.5,
  NZD: 1.6,
  SGD: 1.35,
  ILS: 3.6,
  SAR: 3.75,
  AED: 3.67,
  QAR: 3.64,
  KWD: 0.31,
  BGN: 1.8,
  RON: 4.6,
  PLN: 4.1,
  BRL: 5.2,
  DKK: 6.9,
  CNY: 7,
  HKD: 7.8,
  SEK: 10.4,
  NOK: 10.4,
  MXN: 18,
  ZAR: 18,
  CZK: 23,
  TWD: 31,
  THB: 35,
  UAH: 38,
  PHP: 56,
  INR: 83,
  RSD: 108,
  KES: 130,
  NPR: 133,
  ISK: 138,
  JPY: 140,
  RUB: 85,
  BDT: 110,
  PKR: 270,
  LKR: 310,
  HUF: 360,
  KZT: 460,
  CLP: 900,
  KRW: 1320,
  IQD: 1310,
  COP: 4100,
  KHR: 4100,
  IDR: 15500,
  LAK: 20000,
  VND: 24500,
  GEL: 2.7,
  PEN: 3.75,
  MYR: 4.6,
};

const RATES: ReadonlyMap<string, number> = new Map(Object.entries(UNITS_FOR_A_DOLLAR));

/**
 * By what factor one amount is more than another in a different currency, 1 or above in either direction; undefined
 * where a currency is not known.
 */
export function computeConversionGap(
  amount: number,
  currency: string,
  otherAmount: number,
  otherCurrency: string,
): number | undefined {
  const [rate, otherRate] = [RATES.get(currency), RATES.get(otherCurrency)];
  if (rate === undefined || otherRate === undefined || amount <= 0 || otherAmount <= 0) return undefined;
  const ratio = amount / rate / (otherAmount / otherRate);
  return Math.max(ratio, 1 / ratio);
}
