import BlurOffIcon from '@material-ui/icons/BlurOff';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CardState, MlopsCard, StaleNotice, YamlSnippet } from '../pieces';

/** Stands in place of the overview where nothing is found: how entities are marked, or that the first scan is not over. */
export function EmptyCatalog(props: {
  freshness: MlopsApiSchemas['Freshness'];
}) {
  const { freshness } = props;
  return (
    <MlopsCard title="MLOps maturity">
      <StaleNotice freshness={freshness} />
      <CardState
        icon={<BlurOffIcon />}
        title={
          freshness.completedAt
            ? 'No machine learning found yet'
            : 'The first scan is not complete yet'
        }
      >
        <p>
          Types such as <code>ml-model</code> and tags such as{' '}
          <code>pytorch</code> are recognised. One annotation marks any other
          entity:
        </p>
        <YamlSnippet
          yaml={'metadata:\n  annotations:\n    mlops/ml: "true"\n'}
          label="YAML that marks an entity as machine learning"
        />
      </CardState>
    </MlopsCard>
  );
}
