/** One example of each shape that travels, for the documentation. Amounts are integer minor units. */
import { codeBodies } from './examples-codes.js';
import { peopleBodies } from './examples-people.js';
import type {
  Changes,
  Comparison,
  Credits,
  Invoice,
  InvoiceLink,
  Invoices,
  Operation,
  OrderDraft,
  PaymentMethod,
  PaymentSetup,
  Plans,
  Profile,
  ProfileFields,
  Quote,
  QuoteLine,
  SeatHolders,
  SessionInfo,
  Subscription,
} from './schemas.js';

const ana = { id: 'usr_ana', name: 'Ana Silva' };
const now = '2026-12-14T09:00:00.000Z';
const periodEnd = '2027-01-01T00:00:00.000Z';

export const session: SessionInfo = {
  contract: '1.1',
  groups: ['seats', 'plans', 'credits', 'invoices', 'profile', 'payment-methods', 'members', 'imports', 'codes'],
  viewer: { ...ana, role: 'owner', permissions: ['billing:read', 'billing:write', 'members:read', 'members:write', 'members:join'] },
  account: { id: 'acc_1', name: 'Acme', country: 'FR', timeZone: 'Europe/Paris' },
  gateway: { kind: 'stripe', config: { publishableKey: 'pk_test_example' } },
};

// Two seats for 18 of the 31 days of December: 2 × 1000 × 18 ÷ 31 = 1161, and 20 % tax on it.
const seconds = 86_400;
const line = { label: null, quantity: null, unitAmount: null, per: null, period: null, proration: null, rate: null };
const lines: QuoteLine[] = [
  {
    ...line,
    id: 'ln_1',
    kind: 'seats',
    quantity: 2,
    unitAmount: 1000,
    period: { start: now, end: periodEnd },
    proration: { seconds: 18 * seconds, of: 31 * seconds },
    amount: 1161,
  },
  { ...line, id: 'ln_2', kind: 'tax', label: 'TVA', rate: 2000, amount: 232 },
];

const renewalLines: QuoteLine[] = [
  { ...line, id: 'ln_1', kind: 'seats', quantity: 7, unitAmount: 1000, amount: 7000 },
  { ...line, id: 'ln_2', kind: 'tax', label: 'TVA', rate: 2000, amount: 1400 },
];

export const subscription: Subscription = {
  revision: 41,
  status: 'active',
  currency: 'EUR',
  plan: { id: 'team', name: 'Team' },
  interval: 'month',
  period: { start: '2026-12-01T00:00:00.000Z', end: periodEnd },
  trialEnd: null,
  seats: { capacity: 5, used: 4, reserved: 0, minimum: 1, maximum: 500, unitAmount: 1000, reduction: 'period_end' },
  renewal: {
    at: periodEnd,
    total: 6000,
    lines: [
      { ...line, id: 'ln_1', kind: 'seats', quantity: 5, unitAmount: 1000, amount: 5000 },
      { ...line, id: 'ln_2', kind: 'tax', label: 'TVA', rate: 2000, amount: 1000 },
    ],
  },
  scheduledChanges: [],
  actions: ['cancel'],
  openInvoices: [],
  readiness: { profileMissing: [], paymentMethod: true },
  lastChange: { by: ana, at: '2026-12-02T10:15:00.000Z', kind: 'seats', seats: { from: 3, to: 5 } },
};

export const plans: Plans = {
  items: [
    {
      id: 'team',
      name: 'Team',
      summary: 'For teams that work together.',
      features: ['Unlimited projects', 'Support by email'],
      currency: 'EUR',
      prices: [
        { interval: 'month', seatUnitAmount: 1000, baseAmount: 0, change: { effect: 'current', reason: null } },
        { interval: 'year', seatUnitAmount: 10000, baseAmount: 0, change: { effect: 'now', reason: null } },
      ],
      includedSeats: 0,
      includedCredits: [{ kind: 'export', name: 'Export credits', quantity: 100 }],
      seatMinimum: 1,
      seatMaximum: 500,
    },
  ],
};

export const seatHolders: SeatHolders = {
  items: [{ ...ana, email: 'ana@example.com', lastActiveAt: now }],
  next: null,
};

export const changes: Changes = {
  revision: 41,
  items: [{ revision: 41, at: now, kind: 'seats', by: ana, seats: { from: 3, to: 5 } }],
};

export const draft: OrderDraft = { seats: 7 };

export const quote: Quote = {
  id: 'quo_1',
  revision: 41,
  draft,
  currency: 'EUR',
  createdAt: now,
  expiresAt: '2026-12-14T09:15:00.000Z',
  expiresIn: 900_000,
  seats: { from: 5, to: 7 },
  changes: { plan: null, credits: [], packs: [], status: null, invoice: null },
  effectiveAt: null,
  lines,
  subtotal: 1161,
  tax: 232,
  total: 1393,
  credited: 0,
  renewal: { at: periodEnd, interval: 'month', total: 8400, lines: renewalLines },
  promotion: null,
};

export const operation: Operation = {
  id: 'op_1',
  quoteId: quote.id,
  state: 'succeeded',
  currency: 'EUR',
  total: quote.total,
  seats: quote.seats,
  changes: quote.changes,
  effectiveAt: null,
  createdAt: '2026-12-14T09:02:00.000Z',
  purpose: null,
  actor: ana,
  paymentMethod: { id: 'pm_1', brand: 'visa', last4: '4242' },
  action: null,
  failure: null,
  receipt: {
    number: 'F-2026-0042',
    paidAt: '2026-12-14T09:02:03.000Z',
    total: quote.total,
    lines,
    invoiceId: 'inv_42',
  },
};

export const operations = { items: [operation] };

export const credits: Credits = {
  items: [
    {
      kind: 'export',
      name: 'Export credits',
      balance: 340,
      granted: 600,
      included: 100,
      recurring: 500,
      renewsAt: periodEnd,
      expiring: { quantity: 340, at: periodEnd },
      usage: { from: '2026-12-12T00:00:00.000Z', at: '2026-12-14T09:00:00.000Z', days: [120, 110, 30] },
      offer: {
        currency: 'EUR',
        per: 100,
        mode: 'volume',
        tiers: [
          { upTo: 999, amount: 900 },
          { upTo: null, amount: 700 },
        ],
        minimum: 100,
        maximum: 10000,
        step: 100,
      },
      packs: [{ quantity: 1000, amount: 8000, currency: 'EUR', validDays: 365 }],
    },
  ],
};

// Two seats more: the rest of December and a year of renewals at 84.00, against a year paid at once.
export const comparison: Comparison = {
  currency: 'EUR',
  items: [
    { interval: 'month', total: quote.total, refused: null, effectiveAt: null, renewal: { at: periodEnd, total: 8400 }, yearTotal: 102_193 },
    { interval: 'year', total: 80_516, refused: null, effectiveAt: null, renewal: { at: '2027-12-14T09:00:00.000Z', total: 84_000 }, yearTotal: 80_516 },
  ],
};

export const invoice: Invoice = {
  id: 'inv_42',
  number: 'F-2026-0042',
  issuedAt: now,
  status: 'paid',
  currency: 'EUR',
  total: quote.total,
  tax: quote.tax,
  period: { start: now, end: periodEnd },
};

export const invoices: Invoices = { items: [invoice], next: null, years: [2026] };

export const invoiceLink: InvoiceLink = { url: 'https://example.com/invoices/F-2026-0042.pdf?expires=1797239100', expiresAt: '2026-12-14T09:05:00.000Z' };

export const profileFields: ProfileFields = {
  firstName: 'Ana',
  lastName: 'Silva',
  companyName: 'Acme SAS',
  country: 'FR',
  province: '',
  city: 'Paris',
  postalCode: '75002',
  line1: '1 rue de la Paix',
  line2: '',
  taxId: 'FR40303265045',
  taxOffice: '',
};

export const profile: Profile = {
  revision: 3,
  fields: profileFields,
  required: ['companyName'],
  missing: [],
  taxIdStatus: 'verified',
};

const consentText = 'I agree that this card is stored and charged for my subscription.';

export const paymentMethod: PaymentMethod = {
  id: 'pm_1',
  type: 'card',
  brand: 'visa',
  last4: '4242',
  expMonth: 4,
  expYear: 2030,
  holderName: 'Ana Silva',
  isDefault: true,
  consent: { version: '2026-01', at: now },
};

export const paymentMethods = { items: [paymentMethod] };

export const paymentSetup: PaymentSetup = { id: 'set_1', clientSecret: 'set_1_secret_example' };

/** Request bodies, by the name of their route. */
export const bodies = {
  createQuote: { draft },
  compare: { draft },
  createOperation: { quoteId: quote.id, expectedTotal: quote.total, currency: 'EUR', paymentMethodId: 'pm_1' },
  resumeOperation: { paymentMethodId: 'pm_2' },
  saveProfile: { fields: profileFields },
  completePaymentSetup: { setupId: 'set_1', consent: { version: '2026-01', text: consentText }, makeDefault: true },
  updatePaymentMethod: { isDefault: true },
  ...peopleBodies,
  ...codeBodies,
};
