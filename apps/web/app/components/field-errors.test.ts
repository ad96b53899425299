import { describe, expect, it } from '@jest/globals';
import type { Problem } from '@camau/contracts';
import { errorOf, errorsOfProblem, fieldIdOf } from './field-errors';

const problem = (problems: Problem['problems']): Problem => ({
  type: 'about:blank',
  title: 'Title',
  status: 422,
  code: 'unprocessable',
  detail: 'Detail',
  requestId: 'r',
  problems,
});

describe('errors of a problem document', () => {
  it('lead to the field, also from a pointer inside it', () => {
    const errors = errorsOfProblem(problem([{ pointer: '/achieved/en', code: 'too_long', text: 'Too long' }]), {
      achieved: 'Achieved',
    });
    expect(errors.items).toEqual([{ id: 'achieved', text: 'Too long', label: 'Achieved' }]);
    expect(errorOf(errors, 'achieved')).toBe('Too long');
  });

  it('are said without a link when the form has no such field', () => {
    expect(
      errorsOfProblem(problem([{ pointer: '/unknown', code: 'x', text: 'X' }]), { achieved: 'Achieved' }).items,
    ).toEqual([{ id: null, text: 'X' }]);
  });

  it('fall back to the detail of the problem', () => {
    expect(errorsOfProblem(problem([]), {}).items).toEqual([{ id: null, text: 'Detail' }]);
  });

  it('do not take a field whose name only begins alike', () => {
    expect(
      errorsOfProblem(problem([{ pointer: '/reasonCode', code: 'x', text: 'X' }]), {
        reason: 'Why',
        reasonCode: 'Kind',
      }).items[0]?.id,
    ).toBe('reasonCode');
  });

  it('that warn of personal data stand together at their field, with the marks that confirm them', () => {
    const errors = errorsOfProblem(
      problem([
        { pointer: '/proposal/ownerPost/en', code: 'a', text: 'A phone number', marks: ['phone_number.1'] },
        { pointer: '/proposal/ownerPost/cy', code: 'b', text: 'A postcode', marks: ['postcode.2', 'phone_number.1'] },
        { pointer: '/unknown', code: 'b', text: 'A postcode', marks: ['postcode.3'] },
      ]),
      { ownerPost: 'Owner' },
    );
    expect(errors.items.map(({ id }) => id)).toEqual(['ownerPost', 'ownerPost', null]);
    expect(errorOf(errors, 'ownerPost')).toEqual({
      text: 'A phone number. A postcode',
      marks: ['phone_number.1', 'postcode.2'],
    });
  });

  it('belong to the form as a whole for an empty pointer', () => expect(fieldIdOf('')).toBeNull());
});
