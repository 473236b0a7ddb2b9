import type { StreetStore } from './shop/types.ts';
import { haneul } from './stores/haneul/store.ts';
import { hofladen } from './stores/hofladen/store.ts';
import { kuckoo } from './stores/kuckoo/store.ts';
import { linas } from './stores/linas/store.ts';
import { samovar } from './stores/samovar/store.ts';
import { thistle } from './stores/thistle/store.ts';

/** Every store of the practice high street. */
export const STREET: readonly StreetStore[] = [thistle, hofladen, kuckoo, samovar, linas, haneul];
