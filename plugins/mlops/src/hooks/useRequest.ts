import { useCallback, useState } from 'react';
import type { DependencyList } from 'react';
import useAsync from 'react-use/esm/useAsync';

/** One request of a component. While it is repeated, the value before stays in sight. */
export interface RequestState<T> {
  value?: T;
  error?: Error & { statusCode?: number };
  loading: boolean;
  retry: () => void;
}

export function useRequest<T>(
  request: () => Promise<T>,
  deps: DependencyList,
): RequestState<T> {
  const [attempt, setAttempt] = useState(0);
  const state = useAsync(request, [...deps, attempt]);
  const retry = useCallback(() => setAttempt(count => count + 1), []);
  return { ...state, retry };
}
