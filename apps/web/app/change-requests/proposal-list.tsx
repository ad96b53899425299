import type { ChangeRequest } from '@camau/contracts';
import { useTranslator } from '../platform/translation';
import { proposalWords } from './view-model';

/** What a change request asks for, a line each. */
export function ProposalList({ proposal }: { proposal: ChangeRequest['proposal'] }) {
  const translator = useTranslator();
  return (
    <ul className="camau-plain-list">
      {proposalWords(proposal, translator).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
