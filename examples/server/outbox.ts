/** The messages a host's kit sent, as a page: what the people would find in their mail. Part of the demo, not of the product. */
import type { Mail, Outbox } from '../../src/server/mail.js';
import type { HostBackend } from './backend.js';
import { escape } from './html.js';

type Message = Outbox['messages'][number];

interface Words {
  subject(mail: Mail): string;
  /** Paragraphs above the link. */
  body(mail: Mail): readonly string[];
  readonly open: string;
}

/** A host writes its own messages; the kit only says what they are about. */
const WORDS: Readonly<Record<string, Words>> = {
  en: {
    subject: (mail) => (mail.kind === 'invitation' ? `${mail.inviterName} invites you to ${mail.accountName}` : `${mail.memberName} joined ${mail.accountName}`),
    body: (mail) =>
      mail.kind === 'invitation'
        ? ['The link is yours alone: do not pass it on.']
        : [`They used the code that ends in ${mail.hint}. Uses so far: ${mail.uses} of ${mail.limit}.`, ...(mail.boughtSeat ? ['No seat was free, so one was bought for them, as you agreed.'] : [])],
    open: 'Accept the invitation',
  },
  fr: {
    subject: (mail) => (mail.kind === 'invitation' ? `${mail.inviterName} vous invite à rejoindre ${mail.accountName}` : `${mail.memberName} a rejoint ${mail.accountName}`),
    body: (mail) =>
      mail.kind === 'invitation'
        ? ['Ce lien est personnel : ne le transmettez pas.']
        : [`Cette personne a utilisé le code qui se termine par ${mail.hint}. Utilisations : ${mail.uses} sur ${mail.limit}.`, ...(mail.boughtSeat ? ['Aucune place n’était libre : une place a été achetée, comme vous l’aviez accepté.'] : [])],
    open: 'Accepter l’invitation',
  },
  tr: {
    subject: (mail) => (mail.kind === 'invitation' ? `${mail.inviterName} sizi ${mail.accountName} hesabına davet ediyor` : `${mail.memberName}, ${mail.accountName} hesabına katıldı`),
    body: (mail) =>
      mail.kind === 'invitation'
        ? ['Bu bağlantı size özeldir, başkasına iletmeyin.']
        : [`${mail.hint} ile biten kodu kullandı. Şimdiye kadarki kullanım: ${mail.uses}/${mail.limit}.`, ...(mail.boughtSeat ? ['Boş yer yoktu; onayladığınız gibi onun için bir yer satın alındı.'] : [])],
    open: 'Daveti kabul et',
  },
};

/** The whole page, newest message first. */
export async function outboxPage(backend: HostBackend): Promise<string> {
  await backend.prepared;
  const { outbox, store, accountId } = backend.scenario;
  const timeZone = (await store.account(accountId))?.timeZone ?? 'UTC';
  const messages = [...outbox.messages].reverse();
  const list = messages.map((message, index) => shown(message, messages.length - index, timeZone)).join('');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Outbox</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/shared/demo-bar.css" />
    <link rel="stylesheet" href="/shared/outbox.css" />
    <script src="/shared/theme.js"></script>
  </head>
  <body>
    <!-- demo-bar -->
    <main>
      <h1>Outbox</h1>
      <p class="intro">Messages this product’s billing server sent. Nothing leaves this machine. To answer an invitation, first sign in as somebody of no account yet, in the strip above.</p>
      ${messages.length === 0 ? '<p class="empty">Nothing was sent yet. Invite somebody, or use a code.</p>' : `<ol reversed>${list}</ol>`}
    </main>
  </body>
</html>
`;
}

function shown(mail: Message, number: number, timeZone: string): string {
  const [language = ''] = mail.locale.split('-');
  const known = Object.hasOwn(WORDS, language) ? language : 'en';
  const words = WORDS[known];
  if (words === undefined) return '';
  const at = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(mail.at);
  const link = mail.kind === 'invitation' ? `<p><a href="${escape(pathOf(mail.link))}">${words.open}</a></p>` : '';
  return `<li>
        <article aria-labelledby="message-${number}">
          <p class="to">To <strong>${escape(mail.to)}</strong> <time datetime="${new Date(mail.at).toISOString()}">${at}</time></p>
          <div lang="${known}"><h2 id="message-${number}">${escape(words.subject(mail))}</h2>${words.body(mail).map((text) => `<p>${escape(text)}</p>`).join('')}${link}</div>
        </article>
      </li>`;
}

/** The link below this origin, whatever name the demo is reached by; nothing else becomes one. */
function pathOf(link: string): string {
  const url = new URL(link, 'http://localhost');
  return `${url.pathname}${url.search}${url.hash}`;
}
