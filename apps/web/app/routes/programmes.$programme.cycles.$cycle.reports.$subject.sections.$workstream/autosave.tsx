import type { ProgressReport, ReportSection } from '@camau/contracts';
import type { Language } from '@camau/i18n/translator';
import type { RefObject } from 'react';
import { useTranslator } from '../../platform/translation';
import { KeptWordsOffer } from './kept-words-offer';
import type { SaveState } from './saving-form';
import { useAutosave } from './use-autosave';

interface AutosaveProps {
  readonly form: RefObject<HTMLFormElement>;
  readonly report: ProgressReport;
  readonly section: ReportSection;
  readonly language: Language;
  /** the form already holds what is not saved */
  readonly isDirty: boolean;
}

/** Saves the form as it is typed and says so in words; what cannot be saved stays in this browser and is offered again. */
export function Autosave(props: AutosaveProps) {
  const { state, kept, putBack, throwAway } = useAutosave(props);
  return (
    <>
      {kept && <KeptWordsOffer {...kept} onPutBack={putBack} onThrowAway={throwAway} />}
      <p className="govuk-body camau-save-state" role="status" aria-live="polite" data-state={state.kind}>
        <SaveWords state={state} />
      </p>
    </>
  );
}

function SaveWords({ state }: { state: SaveState }) {
  const { t } = useTranslator();
  switch (state.kind) {
    case 'saved':
      return t(`report-sections.autosave.${state.isAll ? 'saved' : 'savedWords'}`, { time: state.time });
    case 'refused':
      return t('report-sections.autosave.refused', { reason: state.text });
    case 'idle':
      return null;
    default:
      return t(`report-sections.autosave.${state.kind}`);
  }
}
