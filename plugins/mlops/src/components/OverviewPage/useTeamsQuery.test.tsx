import { act, renderHook } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { MemoryRouter, useLocation, useNavigate } from 'react-router-dom';
import { toRequest, useTeamsQuery } from './useTeamsQuery';

function queryAt(search: string) {
  const { result } = renderHook(
    () => ({
      ...useTeamsQuery(),
      search: useLocation().search,
      navigate: useNavigate(),
    }),
    {
      wrapper: ({ children }: PropsWithChildren<{}>) => (
        <MemoryRouter initialEntries={[`/mlops${search}`]}>
          {children}
        </MemoryRouter>
      ),
    },
  );
  return result;
}

describe('useTeamsQuery', () => {
  it.each([
    ['nothing', ''],
    ['unknown words', '?mode=huge&status=odd&sort=size&order=up&size=7'],
    ['page 0', '?page=0'],
    ['a negative page', '?page=-1'],
    ['half a page', '?page=1.5'],
    ['a word for a page', '?page=x'],
    ['a page beyond numbers', '?page=1e300'],
    ['no end of pages', '?page=Infinity'],
    ['text that no database takes', '?q=%00'],
    ['too long a text', `?q=${'a'.repeat(201)}`],
  ])('asks the backend for nothing it would refuse: %s', (_, search) => {
    expect(toRequest(queryAt(search).current.query)).toEqual({
      mode: [],
      status: [],
      q: undefined,
      sort: 'name',
      order: 'asc',
      limit: 25,
      offset: 0,
    });
  });

  it('takes the level for an order', () => {
    expect(toRequest(queryAt('?sort=level').current.query)).toMatchObject({
      sort: 'level',
    });
  });

  it('writes changes to the URL, leaves out what is usual, and starts at the first page', () => {
    const result = queryAt('?page=3&other=1');
    act(() =>
      result.current.update({ modes: ['hybrid-mlops', 'undetermined'] }),
    );
    expect(result.current.search).toBe(
      '?other=1&mode=hybrid-mlops&mode=undetermined',
    );
    act(() => result.current.update({ page: 1, size: 50 }));
    expect(result.current.search).toBe(
      '?other=1&mode=hybrid-mlops&mode=undetermined&page=2&size=50',
    );
  });

  it('goes back with the back button', () => {
    const result = queryAt('?q=a');
    act(() => result.current.update({ text: 'b' }));
    expect(result.current.query.text).toBe('b');
    act(() => result.current.navigate(-1));
    expect(result.current.query.text).toBe('a');
  });
});
