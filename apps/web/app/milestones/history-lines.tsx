import { AppLink } from '../components/app-link';
import { Sentence } from '../components/sentence';
import type { HistorySentence, SpokenText } from './history-sentences';

/** Sentences of the history, each with its texts in their own language. */
export function HistoryLines({ sentences }: { sentences: readonly HistorySentence[] }) {
  return sentences.map((sentence, index) => (
    <p key={`${index}${sentence.of}`} className="camau-history__line">
      <HistoryLine sentence={sentence} />
    </p>
  ));
}

/** One sentence, without a box of its own. */
export function HistoryLine({ sentence: { of, texts } }: { sentence: HistorySentence }) {
  const parts = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, <Spoken key={name} {...text} />]),
  );
  return <Sentence of={of} parts={parts} />;
}

function Spoken({ text, lang, to }: SpokenText) {
  if (to) return <AppLink to={to}>{text}</AppLink>;
  return lang ? <span lang={lang}>{text}</span> : text;
}
