import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Signs in as guest, as the app does by itself, and waits until the demo catalog is judged. */
export async function waitForVerdicts(page: Page) {
  await expect(async () => {
    await page.goto('/mlops');
    await expect(
      page.getByRole('link', { name: /Aldermoor Bank/ }).first(),
    ).toBeVisible({ timeout: 5_000 });
    await page.goto('/catalog/default/component/search-ranker');
    await expect(page.getByText('Hybrid MLOps').first()).toBeVisible({
      timeout: 5_000,
    });
  }).toPass({ timeout: 120_000 });
}

/** Opens the app in the dark or light theme. */
export async function useTheme(page: Page, theme: 'light' | 'dark') {
  await page.addInitScript(
    chosen => window.localStorage.setItem('theme', chosen),
    theme,
  );
}
