import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { areaTitles } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CheckBar } from '../pieces';
import { AreaChecks } from './AreaChecks';
import { Toggle } from './Toggle';

const useStyles = makeStyles({
  root: { padding: '4px 0' },
  row: {
    display: 'grid',
    gridTemplateColumns: '104px 1fr 56px 32px',
    alignItems: 'center',
    gap: 12,
    minHeight: 32,
  },
  count: { textAlign: 'right', whiteSpace: 'nowrap' },
  none: { color: 'var(--mlops-text-2)' },
});

/** One area: how many of its checks pass, and below, which. */
export function AreaRow(props: {
  profile: MlopsApiSchemas['AreaProfile'];
  checks: readonly MlopsApiSchemas['TeamCheck'][];
}) {
  const { profile, checks } = props;
  const { area, pass, fail, unknown, waived } = profile;
  const classes = useStyles();
  const [open, setOpen] = useState(false);
  const title = areaTitles[area];
  const id = `mlops-area-${area}`;
  // What is waived leaves the count, like what does not apply.
  const applicable = pass + fail + unknown;
  return (
    <li className={classes.root}>
      <div className={classes.row}>
        <span>{title}</span>
        {applicable + waived > 0 ? (
          <CheckBar
            pass={pass}
            fail={fail}
            unknown={unknown}
            waived={waived}
            label={title}
          />
        ) : (
          <span className={classes.none}>Nothing applies</span>
        )}
        <span className={classes.count}>
          {applicable > 0 ? `${pass} of ${applicable}` : '–'}
        </span>
        {checks.length > 0 && (
          <Toggle
            label={`Checks of ${title}`}
            open={open}
            controls={id}
            onToggle={() => setOpen(!open)}
          />
        )}
      </div>
      {open && <AreaChecks checks={checks} id={id} />}
    </li>
  );
}
