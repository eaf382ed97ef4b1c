import { makeStyles } from '@material-ui/core/styles';
import { InfoCard } from '@backstage/core-components';
import type { PropsWithChildren, ReactNode } from 'react';
import { MlopsRoot } from './MlopsRoot';

interface CardProps {
  title: string;
  subheader?: ReactNode;
  /** Stands among Backstage's own cards, whose titles start 12 px from the edge. */
  onEntityPage?: boolean;
}

const useStyles = makeStyles({
  // Calm beside the flat cards of the new system, and in a legacy app.
  card: {
    borderRadius: 8,
    boxShadow: 'none',
    '& .MuiCardHeader-root': { padding: '16px 16px 0' },
    '& .MuiCardHeader-title': { fontSize: 20, lineHeight: '28px' },
    '& .MuiCardHeader-subheader': {
      fontSize: 14,
      lineHeight: '20px',
      paddingTop: 0,
    },
    '& .MuiCardContent-root, & .MuiCardContent-root:last-child': {
      padding: 16,
    },
  },
  entityPage: {
    '& .MuiCardHeader-root': { padding: '12px 12px 0' },
    '& .MuiCardContent-root, & .MuiCardContent-root:last-child': {
      padding: 12,
    },
  },
});

/** A card that sits unnoticed beside Backstage's own. */
export function MlopsCard(props: PropsWithChildren<CardProps>) {
  const { title, subheader, onEntityPage, children } = props;
  const classes = useStyles();
  return (
    <InfoCard
      title={title}
      subheader={subheader}
      divider={false}
      className={`${classes.card} ${onEntityPage ? classes.entityPage : ''}`}
      titleTypographyProps={{ variant: 'h6', component: 'h2' }}
    >
      <MlopsRoot>{children}</MlopsRoot>
    </InfoCard>
  );
}
