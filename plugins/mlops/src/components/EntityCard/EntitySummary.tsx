import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { annotationYaml } from '@backstage-mlops/plugin-mlops-common';
import {
  Freshness,
  FindingsList,
  Notice,
  StaleNotice,
  YamlSnippet,
} from '../pieces';
import { EntityChecks } from './EntityChecks';
import { NoTeam } from './NoTeam';
import { TeamSummary } from './TeamSummary';

const useStyles = makeStyles({
  notices: { '&:not(:empty)': { marginTop: 16 } },
  foot: {
    marginTop: 16,
    paddingTop: 12,
    borderTop: '1px solid var(--mlops-track)',
  },
});

/** What the card says once there is an answer: the entity's own notices, then its team's verdict. */
export function EntitySummary(props: {
  assessment: MlopsApiSchemas['EntityAssessmentResponse'];
}) {
  const { entity, team, freshness } = props.assessment;
  const classes = useStyles();
  return (
    <>
      <StaleNotice freshness={freshness} />
      {team ? (
        <TeamSummary team={team} entity={entity} freshness={freshness}>
          <EntityNotices entity={entity} />
        </TeamSummary>
      ) : (
        <>
          <NoTeam owner={entity.owner} />
          <EntityChecks checks={entity.checks} />
          <div className={classes.notices}>
            <EntityNotices entity={entity} />
          </div>
          <div className={classes.foot}>
            <Freshness freshness={freshness} />
          </div>
        </>
      )}
    </>
  );
}

/** What the entity itself leaves open: whether it is machine learning, and values that cannot be read. */
function EntityNotices(props: { entity: MlopsApiSchemas['EntityAssessment'] }) {
  const { entity } = props;
  return (
    <>
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
