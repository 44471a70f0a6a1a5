/** Named starting states for demos, stories and tests. All people and companies are invented. */
import type { ProfileFields } from '../api/contract/schemas.js';
import { requiredProfileFields } from '../domain/addresses.js';
import type { PromotionRule } from '../domain/promotions.js';
import type { HolderRecord } from '../server/records.js';
import type { TaxTable } from '../server/options.js';
import type { ScenarioOptions } from './scenario.js';

export type ScenarioName =
  | 'default'
  | 'empty-account'
  | 'trial'
  | 'past-due'
  | 'over-assigned'
  | 'viewer'
  | 'full'
  | 'pending-reduction'
  | 'yen'
  | 'dinar'
  | 'large'
  | 'declined-card'
  | 'three-d-secure'
  | 'guest'
  | 'members-full'
  | 'many-members';

export const SCENARIOS: Readonly<Record<ScenarioName, ScenarioOptions>> = {
  default: {},
  /** Neither billing information nor a payment method yet. */
  'empty-account': { profile: 'empty', cards: [] },
  trial: { status: 'trialing', cards: [], seats: { capacity: 5, used: 3, reserved: 0 } },
  'past-due': { status: 'past_due', cards: ['declined_later'] },
  /** More people than seats, after seats were cut elsewhere. */
  'over-assigned': { seats: { capacity: 10, used: 12, reserved: 0 } },
  /** May look, not buy. */
  viewer: { role: 'member' },
  full: { seats: { capacity: 12, used: 12, reserved: 0 } },
  'pending-reduction': { seats: { capacity: 14, used: 9, reserved: 0 }, scheduledSeats: 10 },
  /** A currency without decimals. */
  yen: { currency: 'JPY', country: 'JP', unitAmount: 3_200 },
  /** A currency with three decimals. */
  dinar: { currency: 'KWD', country: 'KW', unitAmount: 8_750 },
  large: {
    unitAmount: 99_900,
    seats: { capacity: 1_200, used: 1_143, reserved: 20, maximum: 5_000 },
    accountName: 'Vereinigte Werkstätten für Landmaschinen und Fördertechnik eG',
    planName: 'Enterprise International with Extended Regional Compliance',
    longNames: true,
  },
  /** The first card is declined at payment; the second works. */
  'declined-card': { cards: ['declined_later', 'mastercard'] },
  'three-d-secure': { cards: ['challenge'] },
  /** Signed in at the host and of no account yet: may enter a code or follow an invitation. */
  guest: { role: 'guest' },
  /** Every seat is held by a member or kept for somebody invited. */
  'members-full': { seats: { capacity: 12, used: 9, reserved: 3 } },
  'many-members': { seats: { capacity: 100_500, used: 100_000, reserved: 120, maximum: null } },
};

export const SCENARIO_TAXES: TaxTable = {
  DE: [{ label: 'USt.', rate: 1900 }],
  ES: [{ label: 'IVA', rate: 2100 }],
  FR: [{ label: 'TVA', rate: 2000 }],
  GB: [{ label: 'VAT', rate: 2000 }],
  JP: [{ label: '消費税', rate: 1000 }],
  TR: [{ label: 'KDV', rate: 2000 }],
};

/** Codes to try; amounts are in the scenario's currency. */
export function scenarioPromotions(currency: string, unitAmount: number): PromotionRule[] {
  const amount = { kind: 'amount' as const, amount: Math.ceil(unitAmount / 2), currency };
  return [
    { code: 'WELCOME20', label: 'Welcome: 20% off', reduction: { kind: 'percent', rate: 2000 }, duration: 'once' },
    { code: 'LOYAL10', label: 'Loyalty: 10% off', reduction: { kind: 'percent', rate: 1000 }, duration: 'forever' },
    { code: 'HALFSEAT', label: 'Half a seat on us', reduction: amount, duration: 'once' },
    {
      code: 'SUMMER',
      label: 'Summer offer',
      reduction: { kind: 'percent', rate: 5000 },
      duration: 'once',
      expiresAt: '2026-09-01T00:00:00.000Z',
    },
  ];
}

const ADDRESSES: Readonly<Record<string, Partial<ProfileFields>>> = {
  FR: { line1: '18 rue des Tanneurs', postalCode: '59000', city: 'Lille', taxId: 'FR32123456789' },
  TR: {
    line1: 'Çınar Sokak 12/4',
    postalCode: '06690',
    city: 'Çankaya',
    province: 'Ankara',
    taxOffice: 'Çankaya',
    taxId: '1234567890',
  },
  JP: { line1: '若葉町2-14-6', postalCode: '160-0011', city: '新宿区', province: '東京都' },
  KW: { line1: 'Block 4, Street 21, House 7', city: 'Salmiya', postalCode: '22010' },
  DE: { line1: 'Lindenweg 7', postalCode: '50667', city: 'Köln' },
};

/** A profile with nothing missing in `country`. */
export function completeProfile(country: string, extra: readonly string[]): ProfileFields {
  const blank = { province: '', city: '', postalCode: '', line1: '', line2: '', taxId: '', taxOffice: '' };
  const person = { firstName: 'Ana', lastName: 'Ferreira', companyName: 'Lumen Desk', country };
  const fields: ProfileFields = { ...blank, ...person, ...ADDRESSES[country] };
  for (const name of requiredProfileFields(country, extra)) if (fields[name] === '') fields[name] = 'Sample';
  return fields;
}

const FIRST = ['Ines', 'Tariq', 'Mei', 'Oskar', 'Leyla', 'Jonas', 'Amara', 'Petra', 'Kenji', 'Salma', 'Luis', 'Freya'];
const LAST = ['Moreau', 'Yildiz', 'Okafor', 'Lindqvist', 'Haddad', 'Tanaka', 'Kowalska', 'Duarte', 'Brandt', 'Novak', 'Reyes'];
const LONG = 'Maximiliana Wilhelmine von Hohenfels-Langenbach zu Tiefenthal';

/** `count` people holding seats, as of `now` (milliseconds since the epoch). */
export function scenarioHolders(count: number, now: number, longNames: boolean): HolderRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length] ?? '';
    const last = LAST[(index * 7 + Math.floor(index / FIRST.length)) % LAST.length] ?? '';
    const name = longNames && index % 3 === 0 ? LONG.slice(0, 60) : `${first} ${last}`;
    const email = `${first}.${last}${index < 100 ? '' : index}@lumendesk.example`.toLowerCase();
    // Every fifth never came.
    const lastActiveAt = index % 5 === 4 ? null : now - (index * 7 + 1) * 3_600_000;
    return { id: `member_${String(index + 1).padStart(5, '0')}`, name, email, lastActiveAt };
  });
}
