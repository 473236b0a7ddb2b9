import type { ComparedScreens } from '../../comparison/screens.ts';
import type { Comparison } from '../../comparison/types.ts';
import type { LanguageTexts } from '../texts/types.ts';
import type { Branding, Painter } from '../types.ts';

/** What a format of a comparison or a trend may need besides the figures. */
export interface SideContext {
  texts: LanguageTexts;
  branding: Branding;
  paint: Painter;
  unicode: boolean;
  columns: number;
  /** The stores' pages side by side; null or absent where there are none at hand. */
  screens?: ComparedScreens | null;
}

/** One format of a comparison: a pure rendering. */
export interface ComparisonReporter {
  fileName: string;
  render(comparison: Comparison, context: SideContext): string;
}
