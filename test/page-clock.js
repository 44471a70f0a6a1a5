// Put before a page's own scripts: the page's clock then starts at the instant the scenarios begin at, and runs on, so
// that what people read is the same whatever the day of the test.
{
  const SystemDate = Date;
  const ahead = SystemDate.parse('2026-11-22T09:00:00Z') - SystemDate.now();
  globalThis.Date = class extends SystemDate {
    constructor(...given) {
      if (given.length > 0) super(...given);
      else super(SystemDate.now() + ahead);
    }

    static now() {
      return SystemDate.now() + ahead;
    }
  };
}
