import { Fragment, type ReactNode } from 'react';
import { useTranslator } from '../platform/translation';

interface SentenceProps {
  /** the sentence's key */
  readonly of: string;
  readonly words?: Readonly<Record<string, string | number>>;
  /** values that are elements: a text that carries its own language, a link */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

const MARK = '\u0000';

/** A catalogue's sentence whose values may be elements, each at its own place in either language. */
export function Sentence({ of, words, parts }: SentenceProps) {
  const { t } = useTranslator();
  const places = Object.fromEntries(Object.keys(parts).map((name) => [name, `${MARK}${name}${MARK}`]));
  const pieces = t(of, { ...words, ...places }).split(MARK);
  return pieces.map((piece, index) => (
    <Fragment key={`${index}${piece}`}>{index % 2 === 1 ? parts[piece] : piece}</Fragment>
  ));
}
