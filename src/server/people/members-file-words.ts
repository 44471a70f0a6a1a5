/** Words of the list as a file, in the languages the elements are shipped in; others read English. */
import type { MemberRecord } from './people-records.js';

interface Words {
  readonly head: readonly string[];
  readonly role: Readonly<Record<MemberRecord['role'], string>>;
  readonly kind: Readonly<Record<MemberRecord['kind'], string>>;
  readonly seat: Readonly<Record<MemberRecord['seat'], string>>;
}

const EN: Words = {
  head: ['Email', 'First name', 'Last name', 'Position', 'Role', 'Status', 'Seat', 'Since', 'Last active'],
  role: { owner: 'Owner', billing: 'Billing', manager: 'Manager', member: 'Member' },
  kind: { member: 'Member', invitation: 'Invited' },
  seat: { held: 'Assigned', reserved: 'Kept', none: 'None' },
};

/** By language. The host's word for a seat is the page's: here it is the plain one. */
const WORDS: ReadonlyMap<string, Words> = new Map([
  ['en', EN],
  ['fr', {
    head: ['Adresse e-mail', 'Prénom', 'Nom', 'Poste', 'Rôle', 'Statut', 'Siège', 'Depuis', 'Dernière activité'],
    role: { owner: 'Propriétaire', billing: 'Facturation', manager: 'Gestionnaire', member: 'Membre' },
    kind: { member: 'Membre', invitation: 'Invitation' },
    seat: { held: 'Attribué', reserved: 'Réservé', none: 'Aucun' },
  }],
  ['tr', {
    head: ['E-posta', 'Ad', 'Soyad', 'Görev', 'Rol', 'Durum', 'Koltuk', 'Başlangıç', 'Son etkinlik'],
    role: { owner: 'Sahip', billing: 'Faturalandırma', manager: 'Yönetici', member: 'Üye' },
    kind: { member: 'Üye', invitation: 'Davetli' },
    seat: { held: 'Atandı', reserved: 'Ayrıldı', none: 'Yok' },
  }],
]);

/** `locale`: a BCP 47 tag; "" = not known. */
export function wordsFor(locale: string): Words {
  return WORDS.get(locale.toLowerCase().split('-')[0] ?? '') ?? EN;
}
