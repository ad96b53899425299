import type { KeptFields } from '../../progress-reports/kept-words';

/** Fields that say how a form is sent, not what was typed in it. */
export const NOT_TYPED: ReadonlySet<string> = new Set(['version', 'writing', 'next', 'sent', 'personalData']);

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
    } else if (isBox(element) && !NOT_TYPED.has(element.name) && element.name in fields) {
      element.value = fields[element.name]!;
    }
  }
}

function isBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLInputElement && element.type === 'text')
  );
}
