/** A page of a store as boxes: nothing of the store but where things stand. Places in px of the picture. */
export interface Sketch {
  widthPx: number;
  heightPx: number;
  shapes: { kind: 'text' | 'heading' | 'picture' | 'button' | 'field'; rect: [number, number, number, number] }[];
}

/** What is shown of one store at one stage: its picture as data URI, or a sketch of it. */
export type StageScreen = { picture: string } | { sketch: Sketch };

/** One stage of the purchase over all stores, in their order; null where there is no picture. */
export interface StageScreens {
  stage: string;
  cells: (StageScreen | null)[];
}

export interface ComparedScreens {
  stages: StageScreens[];
  /** Pages that were seen but could not be shown without giving the store away. */
  missing: number;
}

/** The stages whose pages are held side by side, and the kind of page that shows each. */
export const SHOWN_STAGES: readonly { stage: string; pageKind: string }[] = [
  { stage: 'home', pageKind: 'home' },
  { stage: 'search', pageKind: 'results' },
  { stage: 'product', pageKind: 'product' },
  { stage: 'cart', pageKind: 'cart' },
  { stage: 'checkout', pageKind: 'checkout' },
  { stage: 'review', pageKind: 'review' },
  { stage: 'placed', pageKind: 'confirmation' },
];
