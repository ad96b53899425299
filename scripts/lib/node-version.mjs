/**
 * The oldest Node.js that runs Camau. This file must parse on far older ones, or they would answer with a syntax error
 * instead of the sentence: the entry scripts import it alone, and everything else only afterwards.
 */
export const OLDEST_NODE = '20.19.0';

/** True when version `a` (as `20.19.0`) is the same as or later than version `b`. */
export function isAtLeast(a, b) {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    if (left[i] !== right[i]) return left[i] > right[i];
  }
  return true;
}

/** What to tell the user of a Node.js that is too old, or undefined when it will do. */
export function refusalOfNode(version) {
  if (isAtLeast(version, OLDEST_NODE)) return undefined;
  return (
    'Camau needs Node.js ' +
    OLDEST_NODE.replace(/\.0$/, '') +
    ' or later and this is ' +
    version +
    ': install a newer one from nodejs.org.'
  );
}

/** Runs the script's own module once Node.js is known to be new enough; prints one sentence and exits with 1 otherwise. */
export function runOnSupportedNode(load) {
  const refusal = refusalOfNode(process.versions.node);
  if (refusal) {
    console.error(refusal);
    process.exit(1);
  }
  load();
}
