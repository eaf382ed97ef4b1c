import { useApi } from '@backstage/core-plugin-api';
import AccessTimeIcon from '@material-ui/icons/AccessTime';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';
import { useRequest } from '../../hooks/useRequest';
import { CardState, ErrorState } from './CardState';
import { Skeleton } from './Skeleton';

/** Asks for the assessment of an entity, and says why there is none where there is none. */
export function EntityRequest(props: {
  entityRef: string;
  /** Of what is coming, in pixels. */
  heights: readonly number[];
  children: (
    assessment: MlopsApiSchemas['EntityAssessmentResponse'],
  ) => JSX.Element;
}) {
  const { entityRef, heights, children } = props;
  const api = useApi(mlopsApiRef);
  const { value, error, retry } = useRequest(
    () => api.getEntity(entityRef),
    [api, entityRef],
  );
  if (error?.statusCode === 404) {
    return (
      <CardState icon={<AccessTimeIcon />} title="Not assessed yet">
        This is recognised as machine learning, and the next scan of the catalog
        will assess it.
      </CardState>
    );
  }
  if (error) {
    return <ErrorState error={error} what="this assessment" onRetry={retry} />;
  }
  if (!value) {
    return <Skeleton label="Loading the assessment" heights={heights} />;
  }
  return children(value);
}
