import CloseIcon from '@material-ui/icons/Close';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { heatOf, usePracticeStyles } from './practiceStyles';

/**
 * How a team does in one area: "3 of 5", a cross with the number failing, and a hatched strip as wide as the unknown
 * share. Hidden words complete it for screen readers.
 */
export function PracticeCell(props: {
  /** Absent where nothing is known of the area. */
  profile?: MlopsApiSchemas['AreaProfile'];
}) {
  const { pass = 0, fail = 0, unknown = 0, waived = 0 } = props.profile ?? {};
  const classes = usePracticeStyles();
  // What is waived leaves the count, like what does not apply.
  const applicable = pass + fail + unknown;
  if (applicable === 0) {
    return (
      <div className={`${classes.cell} ${classes.centred} ${classes.none}`}>
        <span aria-hidden="true">–</span>
        <span className={classes.hidden}>
          {waived > 0 ? `${waived} waived` : 'nothing applies'}
        </span>
      </div>
    );
  }
  if (unknown === applicable) {
    return (
      <div className={`${classes.cell} ${classes.centred} ${classes.unknown}`}>
        <span className={classes.unknownWords}>{unknown} unknown</span>
      </div>
    );
  }
  return (
    <div
      className={`${classes.cell} ${unknown > 0 ? classes.withStrip : ''}`}
      style={{ background: `var(--mlops-heat-${heatOf(pass, applicable)})` }}
    >
      <span>
        {pass} of {applicable}{' '}
        <span className={classes.hidden}>{restOf(fail, unknown)}</span>
      </span>
      {fail > 0 && (
        <span className={classes.failing} aria-hidden="true">
          <CloseIcon />
          {fail}
        </span>
      )}
      {unknown > 0 && (
        <span
          className={classes.strip}
          aria-hidden="true"
          style={{ width: `${(unknown / applicable) * 100}%` }}
        />
      )}
    </div>
  );
}

/** What follows "3 of 5". */
function restOf(fail: number, unknown: number): string {
  return [
    'pass',
    fail > 0 && `${fail} fail`,
    unknown > 0 && `${unknown} unknown`,
  ]
    .filter(Boolean)
    .join(', ');
}
