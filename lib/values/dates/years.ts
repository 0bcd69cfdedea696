import type { Value } from '../../core';
import type { Part } from '../value-patterns';

/** Difference between the Buddhist era as Thailand, Laos and Cambodia count it and the common era. */
const BUDDHIST = 543;

type Reading = Pick<Value, 'value' | 'or' | 'read'>;

/** A year in four digits: from 2400 to 2600 it is Buddhist, since no other calendar in the press reaches there. */
export function yearReading(value: number): Reading | undefined {
  if (value >= 2400 && value <= 2600) return { value: value - BUDDHIST, or: value, read: 'buddhist' };
  return value >= 1000 && value <= 2399 ? { value } : undefined;
}

/** A year under a named Buddhist era, however old. */
export const buddhistYear = (value: number): Reading => ({ value: value - BUDDHIST, or: value, read: 'buddhist' });

/** Thai and Lao papers shorten Buddhist years ("67" is 2567, 2024); elsewhere two digits are the last or this century's. */
export function shortYear(value: number, lang: string): Reading {
  const common = value <= 40 ? 2000 + value : 1900 + value;
  if ((lang !== 'th' && lang !== 'lo') || value < 43) return { value: common, read: 'two-digit' };
  return { value: 2500 + value - BUDDHIST, or: common, read: 'two-digit' };
}

/** A decade by its first year, from two or four digits; the twenties may be of either century. */
export function decadeReading(raw: string): Reading | undefined {
  const value = Number(raw);
  if (raw.length === 4) {
    const year = yearReading(value);
    return year && { ...year, read: 'decade' };
  }
  if (value % 10) return undefined;
  if (value === 20) return { value: 1920, or: 2020, read: 'decade' };
  return { value: (value <= 10 ? 2000 : 1900) + value, read: 'decade' };
}

export function yearPart(group: number, raw: string, lang = ''): Part | undefined {
  const reading = raw.length === 2 ? shortYear(Number(raw), lang) : yearReading(Number(raw));
  return reading && { kind: 'year', group, ...reading };
}

export function monthPart(group: number, raw: string): Part | undefined {
  const value = Number(raw);
  return value >= 1 && value <= 12 ? { kind: 'month', group, value } : undefined;
}

export function dayPart(group: number, raw: string): Part | undefined {
  const value = Number(raw);
  return value >= 1 && value <= 31 ? { kind: 'day', group, value } : undefined;
}

/** All parts, or nothing when one of them is impossible. */
export const all = (...parts: (Part | undefined)[]): Part[] | undefined =>
  parts.every((p) => p) ? (parts as Part[]) : undefined;
