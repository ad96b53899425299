import { describe, expect, it } from '@jest/globals';
import type { ReportSection } from '@camau/contracts';
import { nextSection, readSectionForm, savedValues, sectionSave, seededValues } from './section-form';

const text = { en: 'Trained 40', cy: 'Hyfforddwyd 40', original: 'en' as const, otherState: 'checked' as const };
const section: ReportSection = {
  workstream: 'WF',
  workstreamName: text,
  declaredStatus: 'on_track',
  derivedStatus: 'at_risk',
  derivedReasons: [],
  reason: null,
  achieved: text,
  planned: null,
  noChange: false,
  mayReportNoChange: false,
  checklist: [],
  previous: null,
  milestones: [],
  version: 3,
};
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return readSectionForm(data, 'en');
};

describe('a section being written', () => {
  it('shows what is saved in the language of the page', () =>
    expect(savedValues(section, 'cy')).toMatchObject({
      achieved: 'Hyfforddwyd 40',
      planned: '',
      declaredStatus: 'on_track',
      version: 3,
    }));

  it('saves words in one language and keeps the other, stale', () => {
    const save = sectionSave(
      form({ version: '3', declaredStatus: 'at_risk', achieved: 'Trained 60', planned: '' }),
      section,
    );
    expect(save).toEqual({
      declaredStatus: 'at_risk',
      reason: null,
      achieved: { en: 'Trained 60', cy: 'Hyfforddwyd 40', original: 'en', otherState: 'stale' },
      planned: null,
      noChange: false,
      checklist: [],
    });
  });

  it('may be saved without a declared status: it is a draft', () =>
    expect(sectionSave(form({ version: '3' }), { ...section, achieved: null })).toMatchObject({
      declaredStatus: null,
      achieved: null,
    }));

  it('sends only the answers that were written', () => {
    expect(form({ 'answer-q1': 'Forty\r\nofficers', 'answer-q2': ' ' }).answers).toEqual([
      { id: 'q1', answer: 'Forty\nofficers' },
    ]);
  });

  it('says which lines of the plan are done, carried or dropped, with a note', () => {
    const line = { key: 'k', text, outcome: null, note: null };
    const values = form({ 'line-k': 'done', 'note-k': 'In June.', 'note-other': 'Not ticked.' });
    expect(sectionSave(values, { ...section, checklist: [line] }).checklist).toEqual([
      { key: 'k', outcome: 'done', note: { en: 'In June.', cy: null, original: 'en', otherState: 'missing' } },
    ]);
  });

  it('puts the ticked lines into the boxes when asked, in the language written in', () => {
    const checklist = [{ key: 'k', text, outcome: null, note: null }];
    const values = form({ writing: 'cy', 'line-k': 'done', 'note-k': '', achieved: 'Cyfarfuom.' });
    expect(seededValues(values, { ...section, checklist })).toMatchObject({
      achieved: 'Cyfarfuom.\n- Hyfforddwyd 40',
      planned: '',
    });
  });

  it('goes on to the next section, after the last to none', () => {
    const sections = [section, { ...section, workstream: 'FD' }];
    expect(nextSection(sections, 'WF')).toBe('FD');
    expect(nextSection(sections, 'FD')).toBeNull();
  });
});
