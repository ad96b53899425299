import type { KeptFields } from '../../progress-reports/kept-words';

const NOT_TYPED: ReadonlySet<string> = new Set(['version', 'writing', 'next', 'sent', 'personalData']);

/** Whether somebody typed or chose what a field holds; the others say how the form is sent. */
export function isTypedField(name: string): boolean {
  return !NOT_TYPED.has(name) && !/^news-.+-version$/.test(name);
}

/** Whether a field is of what only the buttons save: answers to the office, and what is new of milestones. */
export function isOfButtons(name: string): boolean {
  return name.startsWith('answer-') || (name.startsWith('news-') && isTypedField(name));
}

/** A form's fields by name, as they stand. */
export function formFields(form: HTMLFormElement): KeptFields {
  return Object.fromEntries(
    [...new FormData(form).entries()].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Puts kept values into a form: words into boxes, ticks where they were. */
export function fillForm(form: HTMLFormElement, fields: KeptFields): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox')) {
      element.checked = fields[element.name] === element.value;
    } else if (isBox(element) && isTypedField(element.name) && element.name in fields) {
      element.value = fields[element.name]!;
    } else continue;
    unfold(element, fields[element.name]);
  }
}

/** Shows what was put back where it was folded away. */
function unfold(element: Element, value: string | undefined): void {
  const fold = value ? element.closest('details') : null;
  if (fold) fold.open = true;
}

function isBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && (element.type === 'text' || element.type === 'url'))
  );
}
