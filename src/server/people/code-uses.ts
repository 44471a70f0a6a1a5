/** What follows when somebody used a code: the host's own systems are told, and whoever made the code. */
import type { CodeUse } from './code-store.js';
import type { Clock } from '../clock.js';
import type { KitEvent, LogEntry } from '../options.js';
import type { Mail } from '../mail.js';
import type { Store } from '../store.js';

export function createCodeUses(options: {
  store: Pick<Store, 'account'>;
  clock: Clock;
  emit(event: KitEvent): void;
  /** Never throws. */
  send(mail: Mail): void;
  log(entry: LogEntry): void;
}): (use: CodeUse) => void {
  const { store, clock, emit, send, log } = options;

  async function tell({ code, member, bought }: CodeUse): Promise<void> {
    const fact = {
      accountId: code.accountId, operationId: null, seats: null, codeId: code.id,
      member: { id: member.id, userId: member.userId, role: member.role }, at: new Date(clock.now()).toISOString(),
    };
    emit({ ...fact, type: 'code.redeemed' });
    if (bought) emit({ ...fact, type: 'code.bought_seat' });
    const { email, locale } = code.notify;
    if (email === '') return;
    const account = await store.account(code.accountId);
    const memberName = [member.firstName, member.lastName].filter((part) => part !== '').join(' ') || member.email;
    const { hint, uses, limit } = code;
    send({ kind: 'code_used', to: email, accountName: account?.name ?? '', locale, memberName, hint, uses, limit, boughtSeat: bought });
  }

  // What is stored stays so, whatever becomes of the news of it.
  return (use) =>
    void tell(use).catch((cause: unknown) => log({ level: 'error', message: 'the use of a code could not be told', accountId: use.code.accountId, cause }));
}
