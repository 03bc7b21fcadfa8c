/** What tokens for Azure Database for PostgreSQL are asked for (Microsoft's documentation). */
const SCOPE = 'https://ossrdbms-aad.database.windows.net/.default';

/**
 * The password of a PostgreSQL role that is a managed identity of Azure: a token of that identity, which lives for
 * hours and is asked for each new connection. The credential keeps it and gets another in time. Loaded when first
 * asked: most stores need none of it.
 */
export function identityPassword(clientId: string): () => Promise<string> {
  let credential: Promise<{ getToken(scope: string): Promise<{ readonly token: string }> }> | null = null;
  return async () => {
    credential ??= import('@azure/identity').then(
      ({ ManagedIdentityCredential }) => new ManagedIdentityCredential({ clientId }),
    );
    return (await (await credential).getToken(SCOPE)).token;
  };
}
