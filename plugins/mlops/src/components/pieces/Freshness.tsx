import AccessTimeIcon from '@material-ui/icons/AccessTime';
import { makeStyles } from '@material-ui/core/styles';
import type { MlopsApiSchemas } from '@backstage-mlops/plugin-mlops-common';
import { ago } from './ago';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    fontSize: 12,
    lineHeight: '16px',
    color: ({ stale }: { stale: boolean }) =>
      stale ? 'var(--mlops-warn-ink)' : 'var(--mlops-text-2)',
  },
  icon: { fontSize: 14 },
});

/** How long ago, in words such as "4 min ago"; undefined before the first complete scan. */
export function ageOf({
  completedAt,
}: MlopsApiSchemas['Freshness']): string | undefined {
  return completedAt && ago(completedAt);
}

/** When the assessment was made; amber when it is stale. */
export function Freshness(props: {
  freshness: MlopsApiSchemas['Freshness'];
  /** Said after the age. */
  more?: string;
}) {
  const { freshness, more } = props;
  const classes = useStyles({ stale: freshness.stale });
  const age = ageOf(freshness) ?? 'Not assessed yet';
  return (
    <span className={classes.root} title={freshness.completedAt}>
      <AccessTimeIcon className={classes.icon} aria-hidden="true" />
      {more ? `${age} · ${more}` : age}
    </span>
  );
}
