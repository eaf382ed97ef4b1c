import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { annotationYaml } from '@backstage-mlops/plugin-mlops-common';
import { FindingsList, Notice, StaleNotice, YamlSnippet } from '../pieces';
import { NoTeam } from './NoTeam';
import { TeamSummary } from './TeamSummary';

/** What the card says once there is an answer: the entity's own notices, then its team's verdict. */
export function EntitySummary(props: {
  assessment: MlopsApiSchemas['EntityAssessmentResponse'];
}) {
  const { entity, team, freshness } = props.assessment;
  return (
    <>
      <StaleNotice freshness={freshness} />
      {team ? (
        <TeamSummary team={team} freshness={freshness} />
      ) : (
        <NoTeam owner={entity.owner} freshness={freshness} />
      )}
      {entity.ml === 'probable' && (
        <Notice tone="neutral">
          <strong>Probably machine learning.</strong> {entity.reason} Say{' '}
          <code>&quot;true&quot;</code> or <code>&quot;false&quot;</code> to
          settle it.
          <YamlSnippet
            yaml={annotationYaml('mlops/ml', 'true')}
            label="YAML that says whether this is machine learning"
          />
        </Notice>
      )}
      {entity.findings.length > 0 && (
        <Notice tone="warn">
          <strong>Something here needs mending.</strong>
          <FindingsList findings={entity.findings} first={2} hideEntity />
        </Notice>
      )}
    </>
  );
}
