import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useState } from 'react';

/** Quick answers show no skeleton at all, in milliseconds. */
const delay = 200;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: 12,
    animation: '$pulse 1.5s ease-in-out infinite',
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
  },
  bar: { background: 'var(--mlops-track)', borderRadius: 4 },
  '@keyframes pulse': { '50%': { opacity: 0.5 } },
});

/** Grey bars in the shape of what is coming, one per height in pixels. */
export function Skeleton(props: { heights: readonly number[]; label: string }) {
  const { heights, label } = props;
  const classes = useStyles();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delay);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div
      className={classes.root}
      role="status"
      aria-busy="true"
      aria-label={label}
      style={{ visibility: shown ? 'visible' : 'hidden' }}
    >
      {heights.map((height, index) => (
        <div
          key={index}
          className={classes.bar}
          style={{ height, width: index % 3 === 2 ? '60%' : '100%' }}
        />
      ))}
    </div>
  );
}
