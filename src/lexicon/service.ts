import { service as de } from './de/service.ts';
import { service as en } from './en/service.ts';
import type { ServiceWords } from './service-words.ts';

/** The service words of every language, by ISO 639-1 code. */
export const serviceWords: Readonly<Record<string, ServiceWords>> = { en, de };
