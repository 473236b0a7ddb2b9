import type { Reporter } from './types.ts';

/** The result itself. Letters that turn the direction of writing are written as escapes, so nothing hides in a viewer. */
export const json: Reporter = {
  fileName: 'report.json',
  render: (result) => `${visible(JSON.stringify(result, null, 2))}\n`,
};

/** JSON text in which bidi controls and C1 controls stand as `\uXXXX`: the same value, but seen. */
export function visible(jsonText: string): string {
  return jsonText.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
