import { Content, Header, Page } from '@backstage/core-components';
import { OverviewBody } from './OverviewBody';

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
  return (
    <Content>
      <OverviewBody />
    </Content>
  );
}
