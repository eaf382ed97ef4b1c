import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { NextStep } from './NextStep';
import { Section } from './Section';

/** Steps before "Show all". */
const first = 3;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The failing practices in the order in which to take them up. Where none fails, none is invented. */
export function NextSteps(props: {
  steps: readonly MlopsApiSchemas['NextStep'][];
  maturity: MlopsApiSchemas['Maturity'];
}) {
  const { steps, maturity } = props;
  const classes = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? steps : steps.slice(0, first);
  return (
    <Section title="Next steps" lead={leadOf(steps.length, maturity)}>
      {steps.length > 0 && (
        // Safari forgets that a list without markers is one.
        // eslint-disable-next-line jsx-a11y/no-redundant-roles
        <ol className={classes.list} role="list">
          {shown.map((step, index) => (
            <NextStep
              key={step.check.id}
              step={step}
              number={index + 1}
              startsOpen={index === 0}
            />
          ))}
        </ol>
      )}
      {steps.length > shown.length && (
        <Button
          size="small"
          aria-label={`Show all ${steps.length} next steps`}
          onClick={() => setAll(true)}
        >
          Show all {steps.length}
        </Button>
      )}
    </Section>
  );
}

function leadOf(
  steps: number,
  { atTarget, pass, unknown }: MlopsApiSchemas['Maturity'],
): string {
  if (steps > 0) {
    return atTarget
      ? 'The team is at its target level. These fail all the same; its mode does not ask for them now.'
      : 'Failing checks, ordered by what lifts the team to its next level.';
  }
  if (atTarget) {
    return 'The team is at its target level and no check fails: there is nothing to do next.';
  }
  if (unknown > 0) return 'No check fails. What is unknown can be declared.';
  return pass > 0 ? 'No check fails.' : 'No check applies.';
}
