import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import type { PropsWithChildren, ReactNode } from 'react';
import { MlopsRoot } from './MlopsRoot';

const useStyles = makeStyles({
  // Calm beside the flat cards of the new system, and in a legacy app.
  card: {
    borderRadius: 8,
    boxShadow: 'none',
    '& .MuiCardHeader-root': { padding: '12px 16px 0' },
    '& .MuiCardHeader-title': { fontSize: 20, lineHeight: '28px' },
    '& .MuiCardHeader-subheader': {
      fontSize: 14,
      lineHeight: '20px',
      paddingTop: 0,
    },
    '& .MuiCardContent-root': { padding: 16 },
  },
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
