import { makeStyles } from '@material-ui/core/styles';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { CheckFix } from '../pieces';
import { count } from './maturityWords';

const useStyles = makeStyles({
  root: { display: 'grid', gap: 8, marginTop: 8 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: '2px 0', overflowWrap: 'anywhere' },
    // Inside a sentence colour alone does not tell a link.
    '& a': { textDecoration: 'underline' },
  },
  reason: { color: 'var(--mlops-text-2)' },
});

/** Why a practice matters, how it is done, which entities lack it, and what to paste. */
export function CheckRemedy(props: {
  step: MlopsApiSchemas['NextStep'];
  id: string;
}) {
  const { step, id } = props;
  const { check, entities, total } = step;
  const classes = useStyles();
  const more = total - entities.length;
  return (
    <div className={classes.root} id={id}>
      <p>{check.why}</p>
      <p>{check.remedy}</p>
      {entities.length > 0 && (
        <ul className={classes.list}>
          {entities.map(({ ref, title, reason }) => (
            <li key={ref}>
              <EntityRefLink hideIcon entityRef={ref} title={title} />{' '}
              <span className={classes.reason}>{reason}</span>
            </li>
          ))}
          {more > 0 && (
            <li className={classes.reason}>and {count(more)} more</li>
          )}
        </ul>
      )}
      <CheckFix
        check={check}
        entityRef={total === 1 ? entities[0]?.ref : undefined}
      />
    </div>
  );
}
