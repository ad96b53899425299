import type { MouseEvent } from 'react';

/**
 * Takes an error's link to its field as GOV.UK does: the label in view, the keyboard in the field. NB: following the link
 * itself would be a navigation, which takes the errors of the answer off the page.
 */
export function focusField(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  const words =
    field.closest('fieldset')?.querySelector('legend') ?? document.querySelector(`label[for="${CSS.escape(id)}"]`);
  (words ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}
