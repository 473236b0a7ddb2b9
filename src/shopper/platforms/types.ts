import type { PageKind } from '../../evidence/types.ts';
import type { LocatorSpec } from '../../scenario/types.ts';

/** A shop system: how its pages give it away, and what is publicly known of their structure. */
export interface Platform {
  id: string;
  name: string;
  recognise: {
    /** Patterns of `<meta name="generator">`: one is proof enough. */
    generator?: RegExp[];
    /** Patterns of script addresses. */
    scripts?: RegExp[];
    /** Patterns of link, image and form addresses. */
    links?: RegExp[];
    /** Patterns of single class names and ids. */
    classes?: RegExp[];
  };
  /** Where an intent is found with the platform's own theme, best first. */
  locators: Record<string, LocatorSpec[]>;
  /** Usual addresses of pages, relative to the store's home page, best first. */
  pages: Partial<Record<PageKind, string[]>>;
}
