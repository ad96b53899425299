import { forgetWords, keepWords, type WordsPlace } from '../../progress-reports/kept-words';
import { formFields, isOfButtons, isTypedField } from './form-fields';
import { sendForm, type Sent } from './send-form';

/** Milliseconds of silence after which what was typed is saved. */
const PAUSE = 1500;
/** Milliseconds after which a save that did not arrive is tried again. */
const RETRY = 10_000;

/** What is said of the form: nothing yet, on its way, saved at a time of day, or why it is not and where the words are. */
export type SaveState =
  | { readonly kind: 'idle' | 'saving' | 'conflict' | 'signedOut' | 'unreachable' }
  | { readonly kind: 'saved'; readonly time: string; readonly isAll: boolean }
  | { readonly kind: 'refused'; readonly text: string };

interface SavingFormOptions {
  readonly form: HTMLFormElement;
  readonly to: string;
  readonly place: WordsPlace;
  readonly onState: (state: SaveState) => void;
}

/** A form that keeps every word in this browser as it is typed, and saves itself when its writer pauses. One save at a time. */
export class SavingForm {
  /** words of an earlier visit are still on offer: they are not typed over */
  isOffering = false;
  private timer: number | undefined;
  private underWay: Promise<void> = Promise.resolve();
  private isSaving = false;
  private readonly listening = new AbortController();

  constructor(private readonly options: SavingFormOptions) {
    const { form } = options;
    const { signal } = this.listening;
    form.addEventListener('input', () => this.noteTyping(), { signal });
    form.addEventListener('submit', (event) => this.beforeSubmit(event), { signal });
    window.addEventListener('online', () => this.noteTyping(), { signal });
  }

  stop(): void {
    window.clearTimeout(this.timer);
    this.listening.abort();
  }

  noteTyping(): void {
    this.keep({});
    this.saveIn(PAUSE);
  }

  /** A save under way ends first: the form is then sent on the version that it left. */
  private beforeSubmit(event: SubmitEvent): void {
    window.clearTimeout(this.timer);
    if (!this.isSaving) return this.keep({ sent: 'yes' });
    event.preventDefault();
    event.stopPropagation();
    void this.underWay.then(() => {
      window.clearTimeout(this.timer);
      this.options.form.requestSubmit(event.submitter);
    });
  }

  private keep(more: Readonly<Record<string, string>>): void {
    const { form, place } = this.options;
    if (!this.isOffering) keepWords(window.localStorage, place, { ...formFields(form), ...more });
  }

  private saveIn(milliseconds: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.underWay = this.underWay.then(() => this.save());
    }, milliseconds);
  }

  private async save(): Promise<void> {
    const { form, to, onState } = this.options;
    const sent = typedIn(form);
    this.isSaving = true;
    onState({ kind: 'saving' });
    const { answer, time } = await sendForm(to, form);
    this.isSaving = false;
    if (this.listening.signal.aborted) return;
    onState(stateOf(answer, time, !hasForButtons(form)));
    if (answer.state === 'unreachable') this.saveIn(RETRY);
    if (answer.state === 'saved') this.settle(answer.version, sent);
  }

  private settle(version: number, sent: string): void {
    const { form, place } = this.options;
    const field = form.elements.namedItem('version');
    if (field instanceof HTMLInputElement) field.value = String(version);
    // NB: what only the buttons save stays kept until one is pressed.
    if (typedIn(form) === sent && !hasForButtons(form) && !this.isOffering) forgetWords(window.localStorage, place);
  }
}

/** Whether the form holds words that only its buttons save. */
function hasForButtons(form: HTMLFormElement): boolean {
  return Object.entries(formFields(form)).some(
    ([name, value]) => isOfButtons(name) && value.trim() !== '' && value !== 'none',
  );
}

function typedIn(form: HTMLFormElement): string {
  return JSON.stringify(Object.entries(formFields(form)).filter(([name]) => isTypedField(name)));
}

function stateOf(answer: Sent['answer'], time: string, isAll: boolean): SaveState {
  if (answer.state === 'saved') return { kind: 'saved', time, isAll };
  if (answer.state === 'refused') return { kind: 'refused', text: answer.text };
  return { kind: answer.state === 'signed_out' ? 'signedOut' : answer.state };
}
