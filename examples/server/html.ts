/** Text in markup. */

/** Signs that mean something in HTML, as references. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
