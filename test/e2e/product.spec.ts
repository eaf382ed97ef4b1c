import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { useTheme, waitForVerdicts } from './ready';

const ranker = '/catalog/default/component/search-ranker';
const ranking = '/catalog/default/group/search-ranking';

/** A card by its title, so that what the app's shell draws is left out. */
function card(page: Page, title: string) {
  return page
    .locator('.MuiCard-root, .MuiPaper-root')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .first();
}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await browser.newPage();
  await waitForVerdicts(page);
  await page.close();
});

test('an ML service shows its mode, why, and what it rests on', async ({
  page,
}) => {
  await page.goto(ranker);
  const mlops = card(page, 'MLOps maturity');
  await expect(mlops.getByText('Hybrid MLOps')).toBeVisible();
  await expect(mlops.getByText('High confidence')).toBeVisible();
  await expect(
    mlops.getByText(/14 people in all three roles work on medium data/),
  ).toBeVisible();
  await expect(mlops.getByText(/facts known/)).toBeVisible();
  await expect(mlops.getByText('Clickstream sessions')).toBeVisible();
});

test('the card leads to the group, and its ledger adds up', async ({
  page,
}) => {
  await page.goto(ranker);
  await card(page, 'MLOps maturity')
    .getByRole('link', { name: 'Team view' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${ranking}$`));
  const mlops = card(page, 'MLOps maturity');
  await expect(
    mlops.getByText('Settled: no missing fact can change it'),
  ).toBeVisible();
  const table = mlops.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(13);
  const points = await table
    .getByRole('img', { name: /for Hybrid MLOps$/ })
    .evaluateAll(bars =>
      bars.map(bar =>
        parseInt(bar.getAttribute('aria-label')!.replace('−', '-'), 10),
      ),
    );
  const total = points.reduce((sum, value) => sum + value, 0);
  await expect(table.getByRole('row', { name: /^Total/ })).toContainText(
    `${total}leads`,
  );
  await expect(mlops.getByText(/so Big Data Ops is ruled out/)).toBeVisible();
});

test('the overview filters teams, and a reload and the back button keep the filter', async ({
  page,
}) => {
  await page.goto('/mlops');
  await expect(page.getByText(/\d+ of \d+ teams have a mode/)).toBeVisible();
  const rows = page
    .getByRole('table', { name: 'Teams', exact: true })
    .getByRole('row');
  await page
    .getByRole('button', { name: /Show teams in Big Data Ops/ })
    .click();
  await expect(page).toHaveURL(/mode=big-data-ops/);
  const viewing = page.getByRole('link', { name: 'Viewing Intelligence' });
  await expect(viewing.first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Aldermoor Bank' })).toHaveCount(
    0,
  );
  await page.getByLabel('Search teams').fill('viewing');
  await expect(page).toHaveURL(/q=viewing/);
  await expect(rows).toHaveCount(2);
  await page.reload();
  await expect(rows).toHaveCount(2);
  await expect(page.getByLabel('Search teams')).toHaveValue('viewing');
  await viewing.first().click();
  await expect(page).toHaveURL(/viewing-intelligence$/);
  await page.goBack();
  await expect(page).toHaveURL(/mode=big-data-ops&q=viewing/);
  await expect(rows).toHaveCount(2);
});

test('ordinary services have no card', async ({ page }) => {
  for (const name of ['checkout-web', 'billing-api', 'feature-flags']) {
    await page.goto(`/catalog/default/component/${name}`);
    await expect(page.getByText('About').first()).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'MLOps maturity' }),
    ).toHaveCount(0);
  }
});

test('the four organizations come out as the four modes', async ({ page }) => {
  for (const [group, mode] of [
    ['payment-insights', 'Small Data Ops'],
    ['viewing-intelligence', 'Big Data Ops'],
    ['search-ranking', 'Hybrid MLOps'],
    ['aldermoor-bank', 'Large-scale MLOps'],
  ]) {
    await page.goto(`/catalog/default/group/${group}`);
    const mlops = card(page, 'MLOps maturity');
    await expect(mlops.getByText('High confidence')).toBeVisible();
    await expect(
      mlops.getByRole('heading', { name: `Why ${mode}` }),
    ).toBeVisible();
  }
});

test('an unanswering backend looks like an error, and can be tried again', async ({
  page,
}) => {
  await page.route('**/api/mlops/entities/**', route =>
    route.fulfill({ status: 503, body: 'down' }),
  );
  await page.goto(ranker);
  const mlops = card(page, 'MLOps maturity');
  await expect(mlops.getByText(/could not be loaded/)).toBeVisible();
  await page.unroute('**/api/mlops/entities/**');
  await mlops.getByRole('button', { name: 'Try again' }).click();
  await expect(mlops.getByText('Hybrid MLOps')).toBeVisible();
});

test('an undeclared fact offers the YAML by keyboard alone', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/demand-studio');
  const declare = page
    .getByRole('table')
    .getByRole('button', { name: 'Declare it: Largest dataset' });
  await declare.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/mlops\/data-volume:/)).toBeVisible();
});

test('the team says what would change its mode, and what to declare first', async ({
  page,
}) => {
  await page.goto('/catalog/default/group/demand-studio');
  await expect(page.getByText('What would change it')).toBeVisible();
  await expect(
    page.getByText('All three roles instead of data scientists alone'),
  ).toBeVisible();
  const [first] = await page
    .getByRole('heading', { name: 'Facts worth declaring' })
    .locator('..')
    .getByRole('listitem')
    .allTextContents();
  expect(first).toContain('mlops/data-volume');
});

test('a model lists its checks, and the filter lives in the address', async ({
  page,
}) => {
  await page.goto('/catalog/default/component/query-rewriter');
  const mlops = card(page, 'MLOps maturity');
  await expect(mlops.getByText(/Team level 2, could be 3/i)).toBeVisible();
  await mlops.getByRole('link', { name: /8 pass, 2 fail, 3 unknown/ }).click();
  await expect(page).toHaveURL(/query-rewriter\/mlops$/);
  await page.getByRole('button', { name: /^Fail/ }).click();
  await expect(page).toHaveURL(/state=fail/);
  await expect(
    page.getByText('Retraining is scheduled or triggered, with a maximum age'),
  ).toBeVisible();
  await expect(page.getByText('Experiments are tracked')).toBeHidden();
  await page
    .getByRole('button', { name: /How to fix/ })
    .first()
    .click();
  await expect(page.getByText(/mlops\/max-model-age: "P30D"/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Experiments are tracked')).toBeHidden();
});

test('the team says its level, what is at risk and what to do next', async ({
  page,
}) => {
  await page.goto(ranking);
  const mlops = card(page, 'MLOps maturity');
  await expect(mlops.getByText(/Level 2, could be 3/)).toBeVisible();
  await expect(
    mlops.getByText('Weak monitoring, retraining and issue finding'),
  ).toBeVisible();
  await expect(
    mlops.getByText(/4 of 6 pass; Query rewriter and Typo model fail/),
  ).toBeVisible();
  await page.goto('/catalog/default/group/catalog-quality');
  await expect(page.getByText(/At its target level/).first()).toBeVisible();
});

test('the overview shows levels by mode and practices by team', async ({
  page,
}) => {
  await page.goto('/mlops');
  await expect(page.getByText(/1 of \d+ teams/)).toBeVisible();
  const practices = page.getByRole('table', { name: /Practices/ });
  await expect(
    practices.getByRole('columnheader', { name: 'Monitoring' }),
  ).toBeVisible();
  await page
    .getByRole('textbox', { name: /search/i })
    .first()
    .fill('ranking');
  await expect(
    practices.getByRole('row', { name: /Search Ranking/ }),
  ).toBeVisible();
  await expect(practices.getByRole('row', { name: /Card Fraud/ })).toBeHidden();
});

test('a check is waived by API, and the waiver shows where the check is', async ({
  page,
}) => {
  await page.goto(ranker);
  const token = await page.evaluate(async () => {
    const response = await fetch(
      'http://localhost:7007/api/auth/guest/refresh',
    );
    return (await response.json()).backstageIdentity.token as string;
  });
  const headers = { authorization: `Bearer ${token}` };
  const waivers = 'http://localhost:7007/api/mlops/waivers';
  const refused = await page.request.post(waivers, {
    headers,
    data: {
      ref: 'component:default/typo-model',
      check: 'x',
      reason: '',
      until: '2020-01-01',
    },
  });
  expect(refused.status()).toBe(400);
  const created = await page.request.post(waivers, {
    headers,
    data: {
      ref: 'component:default/typo-model',
      check: 'retraining-is-triggered',
      reason: 'It is replaced next quarter.',
      until: '2999-12-31',
    },
  });
  expect(created.status()).toBe(201);
  await expect(async () => {
    await page.goto('/catalog/default/component/typo-model/mlops');
    await expect(page.getByText(/It is replaced next quarter/)).toBeVisible({
      timeout: 3_000,
    });
  }).toPass({ timeout: 60_000 });
  const { id } = await created.json();
  expect(
    (await page.request.delete(`${waivers}/${id}`, { headers })).status(),
  ).toBe(204);
});

for (const theme of ['light', 'dark'] as const) {
  for (const [name, path, ready] of [
    ['the card', ranker, 'Hybrid MLOps'],
    ['the team', ranking, 'Why Hybrid MLOps'],
    ['the overview', '/mlops', 'How teams work'],
    ['the checks', `${ranker}/mlops`, 'MLOps checks'],
  ]) {
    test(`axe finds nothing in ${name}, ${theme}`, async ({ page }) => {
      await useTheme(page, theme);
      await page.goto(path);
      await expect(page.getByText(ready).first()).toBeVisible();
      if (path === '/mlops') {
        await expect(
          page.getByRole('link', { name: 'Aldermoor Bank' }).first(),
        ).toBeVisible();
      }
      const builder = new AxeBuilder({ page }).withTags([
        'wcag2a',
        'wcag2aa',
        'wcag21a',
        'wcag21aa',
      ]);
      const { violations } = await builder
        .include('[data-mlops-root]')
        .analyze();
      expect(
        violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(node => node.html.slice(0, 200)),
        })),
      ).toEqual([]);
    });
  }
}
