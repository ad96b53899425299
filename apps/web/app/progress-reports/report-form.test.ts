import { describe, expect, it } from '@jest/globals';
import { atQuestions, readReportForm } from './report-form';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return readReportForm(data);
};

describe('a report action’s form', () => {
  it('carries the version read and whether it was declared', () => {
    expect(form({ action: 'submit', version: '7', declaration: 'yes' })).toMatchObject({
      action: 'submit',
      version: 7,
      isDeclared: true,
    });
    expect(form({ action: 'submit', version: '7' }).isDeclared).toBe(false);
  });

  it('keeps line ends as the API keeps them', () => expect(form({ reason: 'One\r\ntwo' }).reason).toBe('One\ntwo'));

  it('asks only the questions that were written, each about its field, in the page’s order', () => {
    const { questions } = form({
      'question:/sections/WF/achieved': 'How many?\r\nWhen?',
      'question:/sections/WF/planned': ' ',
      'question:/milestones/GWP-2-01/forecastOn': 'Why?',
    });
    expect(questions).toEqual([
      { pointer: '/sections/WF/achieved', text: 'How many?\nWhen?' },
      { pointer: '/milestones/GWP-2-01/forecastOn', text: 'Why?' },
    ]);
  });
});

describe('errors of questions', () => {
  it('stand at the box the question was written in; the others where they were', () => {
    const errors = [
      { id: 'reason', text: 'Give a reason' },
      { id: 'questions', text: 'Too long' },
    ];
    const asked = [
      { pointer: '/a/b', text: '' },
      { pointer: '/sections/WF/planned', text: 'x' },
    ];
    expect(atQuestions(errors, asked, ['/reason', '/questions/1/text'])).toEqual([
      errors[0],
      { id: 'question-sections-WF-planned', text: 'Too long' },
    ]);
  });
});
