import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import type { PropsWithChildren, ReactNode } from 'react';
import { MlopsRoot } from './MlopsRoot';

const useStyles = makeStyles({
  card: { borderRadius: 8 },
});

/** A card that sits unnoticed beside Backstage's own. */
export function MlopsCard(
  props: PropsWithChildren<{ title: string; subheader?: ReactNode }>,
) {
  const { title, subheader, children } = props;
  const classes = useStyles();
  return (
    <InfoCard
      title={title}
      subheader={subheader}
      divider={false}
      className={classes.card}
      titleTypographyProps={{ variant: 'h6', component: 'h2' }}
    >
      <MlopsRoot>{children}</MlopsRoot>
    </InfoCard>
  );
}
