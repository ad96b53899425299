import { describe, expect, it } from '@jest/globals';
import { faultOf } from './fault';

const problem = {
  type: 'about:blank',
  title: '',
  status: 503,
  code: 'unavailable',
  detail: '',
  requestId: 'r',
  problems: [],
};

describe('the fault of a form that could not be sent', () => {
  it('keeps what was typed, but no password and no file', () => {
    const form = new FormData();
    form.set('reason', 'Two words');
    for (const name of ['password', 'currentPassword', 'newPassword', 'PASSWORD-again'])
      form.set(name, 'three dry hats');
    form.set('file', new Blob(['x']));
    expect(faultOf(problem, form).form).toEqual([{ name: 'reason', value: 'Two words' }]);
  });

  it('has no form where none was sent', () => expect(faultOf(problem, null).form).toBeNull());
});
