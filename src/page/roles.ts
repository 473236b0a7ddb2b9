const BY_TAG: Record<string, string> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  img: 'img',
  svg: 'img',
  nav: 'navigation',
  main: 'main',
  aside: 'complementary',
  form: 'form',
  dialog: 'dialog',
  ul: 'list',
  ol: 'list',
  menu: 'list',
  li: 'listitem',
  table: 'table',
  tr: 'row',
  td: 'cell',
  article: 'article',
  fieldset: 'group',
  details: 'group',
  hr: 'separator',
  progress: 'progressbar',
  meter: 'meter',
  output: 'status',
  search: 'search',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  dl: 'list',
  dt: 'term',
  dd: 'definition',
  figure: 'figure',
  option: 'option',
  time: 'time',
  address: 'group',
};

const BY_INPUT_TYPE: Record<string, string> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
  hidden: '',
  file: 'button',
  color: 'button',
};

const SECTIONING = 'article, aside, main, nav, section';

/** The element's ARIA role: the explicit one, else the one its tag implies (HTML-AAM, reduced), '' for none. */
export function roleOf(element: Element): string {
  const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (explicit && explicit !== 'none' && explicit !== 'presentation') return explicit.toLowerCase();
  const tag = element.localName;
  if (explicit && tag !== 'input' && tag !== 'button') return '';
  switch (tag) {
    case 'a':
    case 'area':
      return element.hasAttribute('href') ? 'link' : '';
    case 'input':
      return BY_INPUT_TYPE[(element as HTMLInputElement).type] ?? 'textbox';
    case 'select':
      return (element as HTMLSelectElement).multiple || (element as HTMLSelectElement).size > 1
        ? 'listbox'
        : 'combobox';
    case 'header':
      return element.parentElement?.closest(SECTIONING) ? '' : 'banner';
    case 'footer':
      return element.parentElement?.closest(SECTIONING) ? '' : 'contentinfo';
    case 'section':
      return element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby') ? 'region' : '';
    case 'th':
      return element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader';
    default:
      return BY_TAG[tag] ?? '';
  }
}
