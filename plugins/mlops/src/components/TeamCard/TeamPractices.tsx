import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { Notice } from '../pieces';
import { ChallengesAtRisk } from './ChallengesAtRisk';
import { NextSteps } from './NextSteps';
import { PracticesByArea } from './PracticesByArea';
import { PracticesToDeclare } from './PracticesToDeclare';

const useStyles = makeStyles({
  withheld: { marginTop: 24, '& > *': { marginBottom: 0 } },
  // Beside each other where the card is wide enough, whatever the page beside it holds.
  columns: {
    display: 'grid',
    gap: '0 32px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
  },
});

/** How well the team works: what to do next, what is at risk, how each area stands, and what to write down. */
export function TeamPractices(props: {
  team: MlopsApiSchemas['TeamAssessment'];
  practices: MlopsApiSchemas['TeamPractices'];
}) {
  const { team, practices } = props;
  const classes = useStyles();
  return (
    <>
      {practices.withheld && (
        <div className={classes.withheld}>
          <Notice tone="neutral">
            Some of what is judged is not shown to you. Levels and states are of
            the whole team; counts and names below are of what you may see.
          </Notice>
        </div>
      )}
      <NextSteps steps={practices.nextSteps} maturity={team.maturity} />
      <div className={classes.columns}>
        <PracticesByArea practices={practices} />
        <ChallengesAtRisk
          challenges={practices.challenges}
          mode={team.verdict.mode}
        />
      </div>
      <PracticesToDeclare steps={practices.declare} />
    </>
  );
}
