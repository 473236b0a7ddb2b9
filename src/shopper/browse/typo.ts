/** The name's longest word with two letters swapped in its middle; null where no word has five letters. */
export function misspelt(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word.length >= 5);
  const longest = words.sort((a, b) => b.length - a.length)[0];
  if (!longest) return null;
  for (let at = Math.floor(longest.length / 2); at > 0; at--) {
    const letters = [...longest];
    const [left, right] = [letters[at - 1], letters[at]];
    if (left === undefined || right === undefined || left === right) continue;
    [letters[at - 1], letters[at]] = [right, left];
    return letters.join('');
  }
  return null;
}
