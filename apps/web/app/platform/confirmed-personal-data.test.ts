import { describe, expect, it } from '@jest/globals';
import { confirmedPersonalData, PERSONAL_DATA_FIELD } from './confirmed-personal-data';

describe('what a form says was looked at', () => {
  it.each([
    ['nothing ticked', [], undefined],
    ['one field', ['postcode.0a1b2c3d'], 'postcode.0a1b2c3d'],
    ['two fields', ['postcode.1 phone_number.2', 'postcode.3'], 'postcode.1 phone_number.2 postcode.3'],
    ['a box kept by a page of conflict', ['postcode.1,phone_number.2'], 'postcode.1,phone_number.2'],
    ['what cannot stand in a header', ['postcode.1\r\nx: y'], undefined],
    ['far too many', [`a.${'1'.repeat(6000)}`], undefined],
  ])('%s', (_, values, expected) => {
    const form = new FormData();
    for (const value of values) form.append(PERSONAL_DATA_FIELD, value);
    expect(confirmedPersonalData(form)).toBe(expected);
  });
});
