import { service as de } from './de/service.ts';
import { service as en } from './en/service.ts';
import { service as es } from './es/service.ts';
import { service as fr } from './fr/service.ts';
import { service as hu } from './hu/service.ts';
import { service as ja } from './ja/service.ts';
import { service as ko } from './ko/service.ts';
import { service as lt } from './lt/service.ts';
import { service as pl } from './pl/service.ts';
import { service as ru } from './ru/service.ts';
import type { ServiceWords } from './service-words.ts';

/** The service words of every language, by ISO 639-1 code. */
export const serviceWords: Readonly<Record<string, ServiceWords>> = { en, hu, ru, lt, ko, de, fr, es, pl, ja };
