import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { AreaRow } from './AreaRow';
import { Section } from './Section';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0 },
});

/** How many checks pass in each area; an area opens its checks. */
export function PracticesByArea(props: {
  practices: MlopsApiSchemas['TeamPractices'];
}) {
  const { areas, checks } = props.practices;
  const classes = useStyles();
  return (
    <Section
      title="Practices by area"
      lead="Passing checks of those that apply. Hatched: unknown, not failing."
    >
      <ul className={classes.list}>
        {areas.map(profile => (
          <AreaRow
            key={profile.area}
            profile={profile}
            checks={checks.filter(({ check }) => check.area === profile.area)}
          />
        ))}
      </ul>
    </Section>
  );
}
