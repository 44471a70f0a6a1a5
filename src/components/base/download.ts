/** Handing a file to the person: no window is opened, so nothing that blocks windows stands in its way. */

/** Follows an address that answers with an attachment, or is a blob's. Only http(s) and blob: a server string is no place for a script. */
export function download(url: string, name = ''): void {
  const { protocol, href } = new URL(url, document.baseURI);
  if (!/^(https?|blob):$/.test(protocol)) return;
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.rel = 'noopener noreferrer';
  link.click();
}

/** A file made in the page. */
export function downloadText(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  download(url, name);
  // The browser has taken it over by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
