// Listens to a page: whatever goes wrong unseen is a fault.

/** Begins to listen; the faults gather in the list that it gives. */
export function watch(page, origin) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // What a server refused is judged by its response below.
    const refused = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !refused) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const local = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === origin;
    if (!local) faults.push(`asks another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A download, or a page left while it loads, ends a request on purpose.
    if (why !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    const status = response.status();
    // A form that is refused answers 4xx, and the story says what it expects; a part of a page never may.
    const limit = response.request().resourceType() === 'document' ? 500 : 400;
    if (status >= limit) faults.push(`${status} for ${response.url()}`);
  });
  return faults;
}
