import { epochOf } from './now.ts';
import type { InputType } from './types.ts';

const TYPES: InputType[] = ['pointerdown', 'click', 'keydown', 'input', 'change'];

export interface SeenInput {
  type: InputType;
  at: number;
  trusted: boolean;
}

/** Calls `heard` for every input before any script of the store does. The moment is the browser's own stamp of the event. */
export function listenForInputs(heard: (input: SeenInput) => void): void {
  for (const type of TYPES) {
    window.addEventListener(type, (event) => heard({ type, at: epochOf(event.timeStamp), trusted: event.isTrusted }), {
      capture: true,
      passive: true,
    });
  }
}
