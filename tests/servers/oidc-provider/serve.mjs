// An OAuth server with the clients that the tests are: serve.mjs PORT FOLDER, where FOLDER is what npm installed into.
// People log in as whoever they say (`devInteractions`). Refresh tokens rotate: one that comes twice ends the grant.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [port, folder] = process.argv.slice(2);
const module = join(folder, 'node_modules/oidc-provider/lib/index.js');
const { Provider } = await import(pathToFileURL(module).href);

const DEVICE = 'urn:ietf:params:oauth:grant-type:device_code';
const code = {
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: ['https://app.example.org/callback'],
  response_types: ['code'],
};

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'device',
      token_endpoint_auth_method: 'none',
      application_type: 'native',
      grant_types: [DEVICE, 'refresh_token'],
      redirect_uris: [],
      response_types: [],
    },
    { ...code, client_id: 'public', token_endpoint_auth_method: 'none' },
    // The secret shows whether it is form-encoded before it is sent.
    { ...code, client_id: 'header', client_secret: 'header & s3cret', token_endpoint_auth_method: 'client_secret_basic' },
    { ...code, client_id: 'body', client_secret: 'body-s3cret', token_endpoint_auth_method: 'client_secret_post' },
    // A program at a shell: users come back to whichever port is free.
    {
      ...code,
      client_id: 'shell',
      client_secret: 'shell-s3cret',
      application_type: 'native',
      grant_types: ['authorization_code', 'refresh_token', DEVICE],
      redirect_uris: ['http://127.0.0.1/callback'],
    },
    {
      client_id: 'service',
      client_secret: 'service-s3cret',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      scope: 'api:read api:write',
    },
  ],
  scopes: ['openid', 'offline_access', 'api:read', 'api:write'],
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  features: {
    clientCredentials: { enabled: true },
    deviceFlow: { enabled: true },
    devInteractions: { enabled: true },
    introspection: { enabled: true },
    revocation: { enabled: true },
  },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  // Longer than a slow machine takes for any test, shorter than the hours by which clocks are set ahead.
  ttl: {
    AccessToken: 1800,
    AuthorizationCode: 600,
    ClientCredentials: 60,
    DeviceCode: 300,
    Grant: 3600,
    IdToken: 3600,
    Interaction: 600,
    RefreshToken: 3600,
    Session: 3600,
  },
  cookies: { keys: ['for tests'] },
  issueRefreshToken: (_, client, grant) =>
    client.grantTypeAllowed('refresh_token') && grant.scopes.has('offline_access'),
});
provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
