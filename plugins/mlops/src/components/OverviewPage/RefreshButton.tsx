import Button from '@material-ui/core/Button';
import RefreshIcon from '@material-ui/icons/Refresh';
import { alertApiRef, useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { useState } from 'react';
import { mlopsAssessmentRefreshPermission } from '@backstage-mlops/plugin-mlops-common';
import { mlopsApiRef } from '../../api';

/** Starts a scan of the whole catalog; not there for whoever may not. */
export function RefreshButton(props: {
  scanning: boolean;
  onScanStarted: () => void;
}) {
  const { scanning, onScanStarted } = props;
  const api = useApi(mlopsApiRef);
  const alerts = useApi(alertApiRef);
  const { allowed } = usePermission({
    permission: mlopsAssessmentRefreshPermission,
  });
  const [busy, setBusy] = useState(false);
  if (!allowed) return null;

  async function refresh() {
    setBusy(true);
    try {
      const { message } = await api.refresh();
      alerts.post({ message, severity: 'success', display: 'transient' });
      onScanStarted();
    } catch (error) {
      alerts.post({
        message: `No scan was started: ${(error as Error).message}`,
        severity: 'error',
      });
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button
      size="small"
      startIcon={<RefreshIcon />}
      disabled={busy || scanning}
      onClick={refresh}
    >
      {scanning ? 'Scanning the catalog' : 'Scan the catalog now'}
    </Button>
  );
}
