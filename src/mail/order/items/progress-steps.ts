const STEP = /^([✔✓✅☑☐□■●○◉◎◯⬤⚪⚫▶▷►➜→•])\ufe0f?\s*\p{L}[^\d:：.!?]{1,30}$/u;
const FEWEST_STEPS = 3;

/** Lines of a bar that shows how far the order is: steps in a row whose marks differ (`✔ Paid`, `● Packed`, `○ Sent`). */
export function stepsIn(lines: string[]): ReadonlySet<string> {
  const steps = new Set<string>();
  let run: string[] = [];
  for (const line of [...lines, '']) {
    if (STEP.test(line)) run.push(line);
    else {
      const marks = new Set(run.map((one) => STEP.exec(one)?.[1]));
      if (run.length >= FEWEST_STEPS && marks.size > 1) for (const one of run) steps.add(one);
      run = [];
    }
  }
  return steps;
}
