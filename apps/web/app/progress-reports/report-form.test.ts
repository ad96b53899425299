import { describe, expect, it } from '@jest/globals';
import { readReportForm, reportRequest } from './report-form';

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return readReportForm(data);
};

describe('requests of a report', () => {
  it('submit under the version read, and only with the declaration', () => {
    expect(reportRequest(form({ action: 'submit', version: '7', declaration: 'yes' }))).toEqual({
      path: '/submissions',
      body: { declaration: true },
      version: 7,
      isOffice: false,
    });
    expect(reportRequest(form({ action: 'submit', version: '7' })).body).toEqual({});
  });

  it('send back with the questions that were written, line ends as the API keeps them', () => {
    const typed = form({
      action: 'send_back',
      version: '2',
      reason: 'One\r\ntwo',
      'questions-0-pointer': '/sections/WF/achieved',
      'questions-0-text': 'How many?',
      'questions-1-pointer': '/sections/WF/planned',
      'questions-1-text': ' ',
    });
    expect(reportRequest(typed)).toMatchObject({
      path: '/returns',
      version: 2,
      body: { reason: 'One\ntwo', questions: [{ pointer: '/sections/WF/achieved', text: 'How many?' }] },
    });
  });

  it('record as not received without a version: there may be no report', () => {
    expect(reportRequest(form({ action: 'record_not_received', version: '0', reason: 'No answer' }))).toEqual({
      path: '/non-receipts',
      body: { reason: 'No answer' },
      isOffice: true,
    });
  });

  it('start by default, at the report itself', () => expect(reportRequest(form({ action: 'start' })).path).toBe(''));
});
