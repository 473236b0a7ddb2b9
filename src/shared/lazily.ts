/** An answer that is worked out when it is first asked for, and then kept. */
export function once<Answer>(work: () => Answer): () => Answer {
  let kept: { answer: Answer } | null = null;
  return () => {
    kept ??= { answer: work() };
    return kept.answer;
  };
}

/** For each part of an object, how it is worked out. */
export type Work<Parts extends object> = { [Name in keyof Parts]: () => Parts[Name] };

/** The object whose parts are worked out one by one, each when it is first asked for. */
export function lazily<Parts extends object>(work: Work<Parts>): Parts {
  const parts = {};
  for (const [name, workOut] of Object.entries<() => unknown>(work)) {
    Object.defineProperty(parts, name, { enumerable: true, get: once(workOut) });
  }
  return parts as Parts;
}
