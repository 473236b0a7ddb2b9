/** So many answers are kept before all are forgotten: some megabytes of short texts. */
const MOST = 20_000;
/** Longer texts are not met twice, and would fill the memory. */
const LONGEST = 600;

/** The same function with a memory for its latest answers: the pages of one store repeat most of their lines. */
export function remembering<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** The same for a function of a text and a table of words: a memory for each table. */
export function rememberingBy<Words extends object, Answer>(
  work: (text: string, words: Words) => Answer,
): (text: string, words: Words) => Answer {
  const tables = new WeakMap<Words, (text: string) => Answer>();
  return (text, words) => {
    const known = tables.get(words) ?? remembering((each: string) => work(each, words));
    tables.set(words, known);
    return known(text);
  };
}
