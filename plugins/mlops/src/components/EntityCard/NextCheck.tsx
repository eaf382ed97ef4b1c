import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CheckFix, owningGroup } from '../pieces';

type CheckResult = MlopsApiSchemas['CheckResult'];

const useStyles = makeStyles({
  root: {
    marginTop: 16,
    padding: 12,
    borderRadius: 4,
    background: 'var(--mlops-well)',
    overflowWrap: 'anywhere',
  },
  step: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  button: { minHeight: 32 },
  small: { fontSize: 12, lineHeight: '16px', color: 'var(--mlops-text-2)' },
});

function firstOf(
  checks: readonly CheckResult[],
  state: MlopsApiSchemas['CheckState'],
): CheckResult | undefined {
  const [first] = checks
    .filter(result => result.state === state)
    .sort(
      ({ check: a }, { check: b }) =>
        a.level - b.level ||
        Number(b.key) - Number(a.key) ||
        a.id.localeCompare(b.id, 'en'),
    );
  return first;
}

/** The one thing to do next on this entity: mend what fails first, else say what nobody says. */
export function NextCheck({
  entity,
}: {
  entity: MlopsApiSchemas['EntityAssessment'];
}) {
  const { ref, checks } = entity;
  const classes = useStyles();
  const [isOpen, setOpen] = useState(false);
  const failing = firstOf(checks, 'fail');
  const next = failing ?? firstOf(checks, 'unknown');
  if (!next) return null;
  const { check, reason } = next;
  const word = isOpen ? 'Hide the YAML' : 'Show the YAML';
  return (
    <div className={classes.root}>
      <div className={classes.step}>
        <div className={classes.words}>
          <h3>
            {failing ? 'Next step' : 'Declare this'}: {check.statement}
          </h3>
          <p>{reason}</p>
          <p className={classes.small}>
            Counts towards level {check.level}
            {check.key && ', as a key check'}. Takes {check.effort}.
          </p>
          {!check.yaml && <p>{check.remedy}</p>}
        </div>
        {check.yaml && (
          <Button
            className={classes.button}
            variant="outlined"
            size="small"
            aria-expanded={isOpen}
            aria-label={`${word}: ${check.statement}`}
            onClick={() => setOpen(!isOpen)}
          >
            {word}
          </Button>
        )}
      </div>
      {isOpen && (
        <CheckFix
          check={check}
          entityRef={ref}
          ownerRef={owningGroup(entity)}
        />
      )}
    </div>
  );
}
