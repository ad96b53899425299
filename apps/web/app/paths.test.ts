import { describe, expect, it } from '@jest/globals';
import { localPath, paths, withQuery } from './paths';

describe('localPath', () => {
  it.each([
    ['/programmes/eat?asAt=2019-07-01', '/programmes/eat?asAt=2019-07-01'],
    ['/programmes/eat?q=ŵ', '/programmes/eat?q=%C5%B5'],
    ['/dŵr#ŷ', '/d%C5%B5r#%C5%B7'],
    ['/a%2Fb?c=%20', '/a%2Fb?c=%20'],
    ['//evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/a/..//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['', '/'],
    [null, '/'],
  ])('turns %p into %p', (given, expected) => expect(localPath(given)).toBe(expected));
});

describe('paths', () => {
  it('gives national milestones an address without a force', () => {
    expect(paths.milestone('eat', null, 'NAT-1-01')).toBe('/programmes/eat/national/milestones/NAT-1-01');
    expect(paths.milestone('eat', 'gwent', 'GWP-2-03')).toBe('/programmes/eat/forces/gwent/milestones/GWP-2-03');
  });

  it('leaves out empty parameters and escapes the others', () => {
    expect(withQuery('/x', { a: '', b: null, c: 'd&e' })).toBe('/x?c=d%26e');
  });
});
