import type { BilingualText, ChangeRequest } from '@camau/contracts';
import { ProposalList } from '../../change-requests/proposal-list';
import { AuthoredText } from '../../components/authored-text';
import { WrittenWords } from '../../components/written-words';
import { Sentence } from '../../components/sentence';
import { SummaryList } from '../../components/summary-list';
import { useTranslator } from '../../platform/translation';

/** What is asked and why, by whom; once decided, by whom, on what, and why not. */
export function RequestWords({ request }: { request: ChangeRequest }) {
  const { t } = useTranslator();
  const { decidedAt, decisionReference, decisionReason, state } = request;
  const rows = [
    { key: t('change-requests.page.asks'), value: <ProposalList proposal={request.proposal} /> },
    {
      key: t('change-requests.page.why'),
      value: (
        <>
          {t(`milestones.reasonCode.${request.reasonCode}`)}
          <br />
          <WrittenWords words={request.reason} language={request.reasonLanguage} />
        </>
      ),
    },
    { key: t('change-requests.page.raised'), value: <By of="raised" at={request.raisedAt} post={request.raisedBy} /> },
    ...(decidedAt
      ? [
          {
            key: t(`change-requests.state.${state}`),
            value: <By of="decided" at={decidedAt} post={request.decidedBy} />,
          },
        ]
      : []),
    ...(decisionReference
      ? [
          {
            key: t('change-requests.page.reference'),
            value: <WrittenWords words={decisionReference} language={request.decisionLanguage} />,
          },
        ]
      : []),
    ...(decisionReason
      ? [
          {
            key: t('change-requests.page.decisionReason'),
            value: <WrittenWords words={decisionReason} language={request.decisionLanguage} />,
          },
        ]
      : []),
  ];
  return <SummaryList rows={rows} isCompact />;
}

function By({ of, at, post }: { of: 'raised' | 'decided'; at: string; post: BilingualText | null }) {
  const { t, instant } = useTranslator();
  return (
    <Sentence
      of={`change-requests.page.${of}By`}
      words={{ instant: instant(at) }}
      parts={{ post: <AuthoredText text={post} empty={t('milestone-acts.somebody')} isUnmarked /> }}
    />
  );
}
