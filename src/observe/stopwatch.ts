/** What a call is doing; one key each. */
export const PHASES = { r: 'ring', m: 'menu', h: 'hold', t: 'transfer', k: 'talk' } as const;
export type Key = keyof typeof PHASES;
export type Phase = (typeof PHASES)[Key];

export interface Call {
  /** Each phase with the moment it began, ms on the caller's clock. */
  marks: { phase: Phase; atMs: number }[];
  endedAtMs: number | null;
}

export const NO_CALL: Call = { marks: [], endedAtMs: null };

/** A key was pressed: a phase begins. The same phase twice is one, but each transfer counts. */
export function press(call: Call, key: Key, atMs: number): Call {
  if (call.endedAtMs !== null) return call;
  const phase = PHASES[key];
  if (call.marks.at(-1)?.phase === phase && phase !== 'transfer') return call;
  return { ...call, marks: [...call.marks, { phase, atMs }] };
}

/** The caller hung up. */
export function hangUp(call: Call, atMs: number): Call {
  return call.endedAtMs === null ? { ...call, endedAtMs: atMs } : call;
}

export interface CallTimes {
  /** Seconds in each phase. */
  seconds: Record<Phase, number>;
  /** Seconds until a person spoke; null when none did. */
  untilTalkS: number | null;
  transfers: number;
}

/** What the stopwatch says of a call, up to `nowMs` while it goes on. */
export function timesOf(call: Call, nowMs: number): CallTimes {
  const end = call.endedAtMs ?? nowMs;
  const seconds: Record<Phase, number> = { ring: 0, menu: 0, hold: 0, transfer: 0, talk: 0 };
  for (const [index, mark] of call.marks.entries()) {
    const until = call.marks[index + 1]?.atMs ?? end;
    seconds[mark.phase] += (until - mark.atMs) / 1000;
  }
  const start = call.marks[0]?.atMs;
  const talk = call.marks.find((mark) => mark.phase === 'talk')?.atMs;
  const untilTalkS = start === undefined || talk === undefined ? null : (talk - start) / 1000;
  return { seconds, untilTalkS, transfers: call.marks.filter((mark) => mark.phase === 'transfer').length };
}

/** `ring 12.0 s, hold 40.5 s, talk 95.2 s`. */
export function describeCall({ seconds }: CallTimes): string {
  return Object.entries(seconds)
    .filter(([, value]) => value > 0)
    .map(([phase, value]) => `${phase} ${value.toFixed(1)} s`)
    .join(', ');
}
