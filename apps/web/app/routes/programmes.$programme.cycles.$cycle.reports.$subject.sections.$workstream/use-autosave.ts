import type { ProgressReport, ReportSection } from '@camau/contracts';
import type { Language } from '@camau/i18n/translator';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useFrame } from '../../platform/frame';
import { forgetWords, keptWords, unsavedFields, type KeptFields } from '../../progress-reports/kept-words';
import { paths } from '../../paths';
import { fillForm, formFields, isTypedField } from './form-fields';
import { SavingForm, type SaveState } from './saving-form';

interface Autosaved {
  readonly form: RefObject<HTMLFormElement>;
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly language: Language;
  readonly isDirty: boolean;
}

interface Kept {
  readonly fields: KeptFields;
  readonly words: readonly string[];
}

/** Makes a section's form save itself; words that an earlier visit left unsaved here are handed out, to be put back or thrown away. */
export function useAutosave({ form, report, section, language, isDirty }: Autosaved) {
  const userId = useFrame().me?.id ?? null;
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const [kept, setKept] = useState<Kept | null>(null);
  const saving = useRef<SavingForm>();
  const { programme, cycle, subject } = report;
  const to = paths.autosave(programme, cycle, subject, section.workstream);
  const address = `${paths.section(programme, cycle, subject, section.workstream)}?writing=${language}`;

  useEffect(() => {
    if (!form.current || userId === null) return;
    const place = { userId, section: address };
    const own = new SavingForm({ form: form.current, to, place, onState: setState });
    saving.current = own;
    const left = leftUnsaved(keptWords(window.localStorage, place), formFields(form.current));
    own.isOffering = left !== null;
    setKept(left);
    if (left === null) forgetWords(window.localStorage, place);
    if (isDirty) own.noteTyping();
    return () => own.stop();
  }, [form, userId, address, to, isDirty]);

  const settle = (isPutBack: boolean) => {
    if (!kept || !form.current || userId === null || !saving.current) return;
    saving.current.isOffering = false;
    setKept(null);
    if (!isPutBack) return forgetWords(window.localStorage, { userId, section: address });
    fillForm(form.current, kept.fields);
    saving.current.noteTyping();
  };
  return { state, kept, putBack: () => settle(true), throwAway: () => settle(false) };
}

/**
 * What was kept and is not in the form; null when there is nothing of it. Words that were sent, and whose section has had a later version
 * since, arrived.
 */
function leftUnsaved(fields: KeptFields | null, inForm: KeptFields): Kept | null {
  if (fields === null || (fields.sent === 'yes' && Number(inForm.version) > Number(fields.version))) return null;
  const unsaved = unsavedFields(fields, inForm, isTypedField);
  const words = unsaved.map((name) => fields[name] ?? '').filter((value) => /\s/.test(value));
  return unsaved.length === 0 ? null : { fields, words };
}
