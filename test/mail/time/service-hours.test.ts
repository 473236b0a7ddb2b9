import { describe, expect, it } from 'vitest';
import { serviceMs, timezoneOf } from '../../../src/mail/time/service-hours.ts';

const HOUR = 3_600_000;
const weekdays = [{ days: [1, 2, 3, 4, 5], open: '09:00', close: '17:00' }];

describe('service hours', () => {
  it('counts only the hours at which somebody is there', () => {
    // Friday 16:00 to Monday 10:00 in Budapest: one hour on Friday, one on Monday.
    expect(serviceMs('2026-11-06T15:00:00Z', '2026-11-09T09:00:00Z', weekdays, 'Europe/Budapest')).toBe(2 * HOUR);
  });

  it('counts the day on which the clocks go back once', () => {
    const sunday = [{ days: [7], open: '09:00', close: '17:00' }];
    expect(serviceMs('2026-10-24T22:30:00Z', '2026-10-26T00:00:00Z', sunday, 'Europe/Budapest')).toBe(8 * HOUR);
  });

  it('reaches past midnight where the hours do', () => {
    const late = [{ days: [1], open: '18:00', close: '02:00' }];
    expect(serviceMs('2026-11-03T00:00:00Z', '2026-11-03T12:00:00Z', late, 'UTC')).toBe(2 * HOUR);
  });

  it('counts nothing on days that are closed', () => {
    const closed = [{ days: [1, 2, 3, 4, 5, 6, 7], open: null, close: null }];
    expect(serviceMs('2026-11-06T15:00:00Z', '2026-11-09T09:00:00Z', closed, 'UTC')).toBe(0);
  });

  it('cannot tell without hours or without a time zone', () => {
    expect(serviceMs('2026-11-06T15:00:00Z', '2026-11-09T09:00:00Z', [], 'Europe/Budapest')).toBeNull();
    expect(serviceMs('2026-11-06T15:00:00Z', '2026-11-09T09:00:00Z', weekdays, 'Nowhere/Town')).toBeNull();
  });

  it("knows a country's time zone where it has one, and does not guess where it has many", () => {
    const zones = ['HU', 'KR', 'DE', 'ES', 'US', null].map((country) => timezoneOf(country, '2026-11-06T15:00:00Z'));
    expect(zones).toEqual(['Europe/Budapest', 'Asia/Seoul', 'Europe/Berlin', 'Europe/Madrid', null, null]);
  });
});
