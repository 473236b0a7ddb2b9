import type { SnapshotNode } from '../snapshot/types.ts';

type State = NonNullable<SnapshotNode['state']>;

/** What is true of the element now; undefined where nothing is. */
export function stateOf(element: Element, tag: string, focused: boolean): State | undefined {
  const state: State = {};
  if (focused) state.focused = true;
  fromAria(element, state);
  fromLibrary(element, state);
  if (tag === 'input' || tag === 'select' || tag === 'textarea' || tag === 'button') {
    fromControl(element as HTMLInputElement, tag, state);
  }
  if (tag === 'details') state[(element as HTMLDetailsElement).open ? 'expanded' : 'collapsed'] = true;
  for (const _ in state) return state;
  return undefined;
}

function fromAria(element: Element, state: State): void {
  const says = (name: string) => element.getAttribute(`aria-${name}`);
  if (says('disabled') === 'true') state.disabled = true;
  if (says('checked') === 'true') state.checked = true;
  if (says('selected') === 'true') state.selected = true;
  if (says('required') === 'true') state.required = true;
  if (says('readonly') === 'true') state.readonly = true;
  if (says('pressed') === 'true') state.pressed = true;
  const invalid = says('invalid');
  if (invalid !== null && invalid !== 'false' && invalid !== '') state.invalid = true;
  const expanded = says('expanded');
  if (expanded === 'true') state.expanded = true;
  if (expanded === 'false') state.collapsed = true;
}

/** Component libraries write the state of a tile, a box or a tab into `data-state`, `data-checked`, `data-selected`. */
function fromLibrary(element: Element, state: State): void {
  const { dataset } = element as HTMLElement;
  // What Headless UI calls active is merely under the pointer.
  const words = `${dataset.state ?? ''} ${dataset.headlessuiState?.replace(/\bactive\b/, '') ?? ''}`.split(' ');
  const is = (name: string) => words.includes(name) || ['', 'true'].includes(dataset[name] ?? 'false');
  if (is('checked') || words.includes('on')) state.checked = true;
  if (is('selected') || words.includes('active')) state.selected = true;
  if (is('disabled')) state.disabled = true;
}

function fromControl(control: HTMLInputElement, tag: string, state: State): void {
  if (control.matches(':disabled')) state.disabled = true;
  if (tag === 'button') return;
  if (control.required) state.required = true;
  if (control.readOnly) state.readonly = true;
  if (control.checked) state.checked = true;
  // The browser's own validation says "invalid" of every empty required field; only what was tried counts.
  if (control.matches(':user-invalid')) state.invalid = true;
}

/** The current value of a field; undefined for passwords and for what has none. */
export function currentValue(element: Element, tag: string): string | undefined {
  if (tag === 'select' || tag === 'textarea') return (element as HTMLSelectElement).value;
  if (tag === 'input') {
    const input = element as HTMLInputElement;
    return input.type === 'password' || input.type === 'file' ? undefined : input.value.slice(0, 500);
  }
  if (element.getAttribute('contenteditable') === 'true') return (element.textContent ?? '').slice(0, 500);
  return undefined;
}

/** A select's choices, at most 400 (the longest country lists have 250). */
export function choicesOf(select: HTMLSelectElement): NonNullable<SnapshotNode['options']> {
  return Array.from(select.options)
    .slice(0, 400)
    .map((option) => ({
      value: option.value,
      label: option.label.replace(/\s+/g, ' ').trim(),
      selected: option.selected,
      disabled: option.matches(':disabled'),
    }));
}
