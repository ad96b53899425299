import type { Cycle } from '@camau/contracts';
import { useProgramme } from '../../platform/frame';
import { subjectName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';

/** Why the last signature is gone: what was signed has changed. */
export function SignatureCleared({ cycle: { signatureCleared } }: { cycle: Cycle }) {
  const translator = useTranslator();
  const programme = useProgramme();
  if (signatureCleared === null) return null;
  const { at, act, subject } = signatureCleared;
  return (
    <p className="govuk-inset-text">
      {translator.t(`closings.cleared.${act}`, {
        date: translator.instant(at),
        subject: subjectName(programme, subject, translator),
      })}
    </p>
  );
}
