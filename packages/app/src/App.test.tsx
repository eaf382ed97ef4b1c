import { render, waitFor } from '@testing-library/react';
import { app } from './App';

describe('the demo app', () => {
  it('starts', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Test', baseUrl: 'http://localhost:3000' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
          context: 'test',
        },
      ] as never,
    };
    const { baseElement } = render(app.createRoot());
    await waitFor(() => expect(baseElement).not.toBeEmptyDOMElement());
  });
});
