import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { useChecksPath } from '../../hooks/useChecksPath';
import { CheckBar, countsInWords } from '../pieces';
import { SectionHead } from './SectionHead';

const useStyles = makeStyles({
  root: { marginTop: 16 },
  words: { marginTop: 4 },
});

/** How many of the entity's own checks pass; the words lead to all of them. */
export function EntityChecks(props: {
  checks: readonly MlopsApiSchemas['CheckResult'][];
}) {
  const { checks } = props;
  const classes = useStyles();
  const path = useChecksPath();
  const count = (state: MlopsApiSchemas['CheckState']) =>
    checks.filter(result => result.state === state).length;
  const counts = {
    pass: count('pass'),
    fail: count('fail'),
    unknown: count('unknown'),
    waived: count('waived'),
  };
  const words = countsInWords(counts);
  const apply = checks.length - count('not-applicable');
  return (
    <div className={classes.root}>
      <SectionHead
        title="Checks on this entity"
        note={apply > 0 && `${apply} ${apply === 1 ? 'applies' : 'apply'}`}
      />
      <CheckBar {...counts} label="Checks on this entity" />
      <div className={classes.words}>
        {path ? <Link to={path}>{words}</Link> : words}
      </div>
    </div>
  );
}
