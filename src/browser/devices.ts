import { Failure } from '../shared/errors.ts';
import { nearest } from '../shared/text.ts';

/** What the shopper holds in hand. Sizes in CSS px. */
export interface Device {
  name: string;
  /** How reports class it. */
  kind: 'desktop' | 'phone';
  viewport: { width: number; height: number };
  scale: number;
  touch: boolean;
  /** Factor by which the processor is slowed down against this machine's. */
  cpuSlowdown: number;
}

const desktop = { kind: 'desktop', scale: 1, touch: false, cpuSlowdown: 1 } as const;
const phone = { kind: 'phone', touch: true, cpuSlowdown: 1 } as const;

/** Devices by name. The phone sizes are those of Pixel 7, Galaxy S8-class and iPad-class screens without browser bars. */
export const DEVICES: Record<string, Device> = {
  desktop: { ...desktop, name: 'desktop', viewport: { width: 1366, height: 900 } },
  'wide-desktop': { ...desktop, name: 'wide-desktop', viewport: { width: 1920, height: 1080 } },
  tablet: { ...phone, name: 'tablet', viewport: { width: 820, height: 1106 }, scale: 2 },
  phone: { ...phone, name: 'phone', viewport: { width: 412, height: 839 }, scale: 2.625 },
  'small-phone': { ...phone, name: 'small-phone', viewport: { width: 360, height: 640 }, scale: 3 },
  'slow-phone': { ...phone, name: 'slow-phone', viewport: { width: 412, height: 839 }, scale: 2.625, cpuSlowdown: 4 },
};

/** The device of that name; an unknown name is a `usage` failure that names the nearest. */
export function deviceNamed(name: string): Device {
  const device = DEVICES[name];
  if (device) return device;
  const names = Object.keys(DEVICES);
  const meant = nearest(name, names);
  throw new Failure(
    'usage',
    `unknown device "${name}"`,
    meant ? `Did you mean "${meant}"?` : `Devices: ${names.join(', ')}.`,
  );
}

/**
 * The user agent of ordinary Chrome on the device, in the reduced form that Chrome itself sends: the running browser's
 * own, without the word "Headless", for phones with Chrome's Android form.
 */
export function userAgentFor(device: Device, browserUserAgent: string): string {
  const own = browserUserAgent.replaceAll('HeadlessChrome', 'Chrome');
  if (device.kind === 'desktop') return own;
  const mobile = device.viewport.width < 600 ? 'Mobile ' : '';
  return own.replace(/\([^)]*\)/, '(Linux; Android 10; K)').replace(/Safari\//, `${mobile}Safari/`);
}
