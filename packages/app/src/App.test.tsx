import { render, screen } from '@testing-library/react';
import { app } from './App';

/** What the backend answers when a guest signs in, with a token that is read but not checked here. */
const guest = {
  profile: {},
  providerInfo: {},
  backstageIdentity: {
    token: `x.${btoa(JSON.stringify({ exp: Date.now() / 1000 + 3600 }))}.x`,
    expiresInSeconds: 3600,
    identity: {
      type: 'user',
      userEntityRef: 'user:development/guest',
      ownershipEntityRefs: [],
    },
  },
};

describe('the demo app', () => {
  it('signs in as guest without a click, and shows its sidebar', async () => {
    const data = {
      app: { title: 'Test', baseUrl: 'http://localhost:3000' },
      backend: { baseUrl: 'http://localhost:7007' },
    };
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [{ data, context: 'test' }] as never,
    };
    const fetch = jest.fn(async () => Response.json(guest));
    global.fetch = fetch as never;
    render(app.createRoot());
    expect(
      await screen.findByRole(
        'link',
        { name: 'MLOps demo, home' },
        { timeout: 20_000 },
      ),
    ).toBeInTheDocument();
    expect(fetch).toHaveBeenCalledWith(
      'http://localhost:7007/api/auth/guest/refresh',
      expect.anything(),
    );
  }, 30_000);
});
