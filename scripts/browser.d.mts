/** The path of a browser to drive; throws with the ways out when there is none. */
export function findBrowser(): string;
/** Flags that this machine needs, e.g. no sandbox for root. */
export function browserArgs(): string[];
/** What playwright-core and the test runner's launcher need. */
export function launchOptions(): { executablePath: string; args: string[]; headless: boolean };
