import type { Script, Wrong } from './script.js';

/** Nobody does two sides of one act: an author never accepts, and the verifier's body is not the claimant's (domain.md, People and access). */
export function checkSeparation({ posts, steps }: Script, wrong: Wrong): void {
  const bodyOf = new Map(posts.map(({ key, body }) => [key, body]));
  const authors = new Map<string, Set<string>>();
  const claimants = new Map<string, string>();
  const raisers = new Map<string, string>();
  for (const step of steps) {
    if (step.do === 'claim') claimants.set(step.ref, step.by);
    if (step.do === 'verify' || step.do === 'refuse_claim') {
      const claimant = claimants.get(step.ref);
      if (claimant === undefined) wrong(step, 'ref', `${step.ref} has not been claimed before this`);
      else if (claimant === step.by || bodyOf.get(claimant) === bodyOf.get(step.by)) {
        wrong(step, 'by', `must belong to another body than ${claimant}, who claimed it`);
      }
    }
    if (step.do === 'raise_change') raisers.set(step.ref, step.by);
    if (step.do === 'approve_change' || step.do === 'reject_change') {
      const raiser = raisers.get(step.ref);
      if (raiser === undefined) wrong(step, 'ref', `no change of ${step.ref} has been raised before this`);
      else if (raiser === step.by) wrong(step, 'by', `${step.by} raised this change and cannot decide on it`);
      raisers.delete(step.ref);
    }
    if (!('cycle' in step) || !('subject' in step)) continue;
    const report = `${step.cycle} ${step.subject}`;
    const written = authors.get(report) ?? new Set<string>();
    if (step.do === 'save_section' || step.do === 'submit') authors.set(report, written.add(step.by));
    if ((step.do === 'accept' || step.do === 'send_back') && written.has(step.by)) {
      wrong(step, 'by', `${step.by} wrote in this report and cannot judge it`);
    }
  }
}
