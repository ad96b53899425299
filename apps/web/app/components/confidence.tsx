import type { Cycle } from '@camau/contracts';
import { AuthoredText } from './authored-text';

/** Delivery confidence as its word on the programme's scale, with the scale's place shown as a mark. */
export function Confidence({ code, scale }: { code: string; scale: Cycle['confidenceScale'] }) {
  const point = scale.find((candidate) => candidate.code === code);
  return (
    <span className={`camau-confidence camau-confidence--${code.replaceAll('_', '-')}`}>
      <span className="camau-confidence__mark" aria-hidden="true" />
      <span className="camau-confidence__word">{point ? <AuthoredText text={point.name} isUnmarked /> : code}</span>
    </span>
  );
}
