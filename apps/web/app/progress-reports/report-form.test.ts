import { describe, expect, it } from '@jest/globals';
import { askedQuestions, readReportForm } from './report-form';

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

  it('asks only the questions that were written', () => {
    const typed = form({
      'questions-0-pointer': '/sections/WF/achieved',
      'questions-0-text': 'How many?',
      'questions-1-pointer': '/sections/WF/planned',
      'questions-1-text': ' ',
    });
    expect(askedQuestions(typed)).toEqual([{ pointer: '/sections/WF/achieved', text: 'How many?' }]);
  });
});
