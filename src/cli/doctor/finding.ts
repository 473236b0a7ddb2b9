/** One part of the machine, examined. */
export interface Finding {
  part: string;
  state: 'well' | 'ill' | 'not set';
  says: string;
  /** One thing to do; null when nothing is to be done. */
  remedy: string | null;
}

export function well(part: string, says: string): Finding {
  return { part, state: 'well', says, remedy: null };
}

export function ill(part: string, says: string, remedy: string | null): Finding {
  return { part, state: 'ill', says, remedy };
}

export function notSet(part: string, says: string, remedy: string | null): Finding {
  return { part, state: 'not set', says, remedy };
}
