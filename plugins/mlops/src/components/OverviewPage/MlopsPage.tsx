import { Content, Header, Page } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { OverviewBody } from './OverviewBody';

// Lines up with the header that the framework draws.
const useStyles = makeStyles(theme => ({
  content: {
    padding: '0 20px 24px',
    [theme.breakpoints.down('xs')]: { padding: '0 16px 24px' },
  },
}));

/** The page in the legacy frontend system, with a header of its own. */
export function MlopsPage() {
  return (
    <Page themeId="tool">
      <Header title="MLOps" subtitle="How machine learning is run here" />
      <Content>
        <OverviewBody />
      </Content>
    </Page>
  );
}

/** The page in the new frontend system, which draws the header. */
export function OverviewContent() {
  const classes = useStyles();
  return (
    <Content noPadding>
      <div className={classes.content}>
        <OverviewBody />
      </div>
    </Content>
  );
}
