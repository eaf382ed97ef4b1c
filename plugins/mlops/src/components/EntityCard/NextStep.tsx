import CheckIcon from '@material-ui/icons/Check';
import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { NextCheck } from './NextCheck';
import { factToDeclare, NextDeclaration } from './NextDeclaration';

const useStyles = makeStyles({
  atTarget: {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    marginTop: 16,
    '& svg': {
      boxSizing: 'border-box',
      flex: 'none',
      padding: 4,
      borderRadius: '50%',
      background: 'var(--mlops-pass-tint)',
      color: 'var(--mlops-pass-ink)',
    },
  },
});

/** One thing to do: settle the mode first, since it sets the target; then the checks. At the target there is nothing to do. */
export function NextStep(props: {
  team: MlopsApiSchemas['TeamAssessment'];
  entity: MlopsApiSchemas['EntityAssessment'];
  /** A fact is being declared above. */
  isDeclaring: boolean;
}) {
  const { team, entity, isDeclaring } = props;
  const classes = useStyles();
  const fact = factToDeclare(team);
  return (
    <>
      {team.maturity.atTarget && (
        <div className={classes.atTarget}>
          <CheckIcon aria-hidden="true" />
          <span>
            <strong>At its target level.</strong> Its mode asks for nothing
            more.
          </span>
        </div>
      )}
      {fact && !isDeclaring && <NextDeclaration fact={fact} />}
      {!fact && !team.maturity.atTarget && <NextCheck entity={entity} />}
    </>
  );
}
