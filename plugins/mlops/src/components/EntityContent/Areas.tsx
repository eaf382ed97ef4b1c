import { makeStyles } from '@material-ui/core/styles';
import { areaIds, areaTitles } from '@backstage-mlops/plugin-mlops-common';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { owningGroup } from '../pieces';
import { CheckRow } from './CheckRow';

const useStyles = makeStyles({
  area: { marginTop: 16 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
});

/** Checks under the name of their area; an area without any is left out. */
export function Areas(props: {
  checks: readonly MlopsApiSchemas['CheckResult'][];
  entity: MlopsApiSchemas['EntityAssessment'];
}) {
  const { checks, entity } = props;
  const classes = useStyles();
  return (
    <>
      {areaIds.map(area => {
        const own = checks
          .filter(result => result.check.area === area)
          .sort((a, b) => a.check.level - b.check.level);
        if (own.length === 0) return null;
        const id = `mlops-area-${area}`;
        return (
          <section key={area} className={classes.area} aria-labelledby={id}>
            <h3 id={id}>{areaTitles[area]}</h3>
            <ul className={classes.list}>
              {own.map(result => (
                <CheckRow
                  key={result.check.id}
                  result={result}
                  entityRef={entity.ref}
                  ownerRef={owningGroup(entity)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
