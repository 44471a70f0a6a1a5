/** What <seat-toggle> shows: whether somebody has a seat, and the one button that changes it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Member, Operation } from '../../api/contract/schemas.js';
import { StoreController } from '../../state/lit/store-controller.js';
import { Resource, type ResourceState } from '../../state/resource.js';
import type { Session } from '../../state/session.js';
import type { Ready } from '../base/billing-element.js';
import { failure } from '../base/failure.js';
import type { Late } from '../base/late.js';
import type { View, ViewHost } from '../base/view-element.js';
import { icon } from '../parts/icons.js';
import { lateOffer } from './late-offer.js';
import { MemberActs } from './member-acts.js';
import { SEAT_ICONS, nameOf } from './person.js';
import type { SeatOffer } from './seat-offer.js';
import { toggleStyles } from './toggle-styles.js';

interface About {
  readonly id: string;
  readonly member: Resource<Member>;
}

type ToggleHost = ViewHost & { readonly memberId?: string };

export class ToggleView implements View {
  readonly #host: ToggleHost;
  readonly #stores: StoreController;
  readonly #offer: Late<SeatOffer>;
  #session: Session | undefined;
  #acts: MemberActs | undefined;
  /** The one it is about, by id. */
  #about: About | undefined;
  #revision: number | undefined;
  /** Whose order was looked for. */
  #sought: string | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ToggleHost) {
    this.#host = host;
    this.#stores = new StoreController(host);
    this.#offer = lateOffer(host, (offer) => this.#session && this.#acts && offer.attach(this.#session, this.#acts));
    host.adopt(...toggleStyles);
  }

  attach(session: Session): void {
    this.#session = session;
    this.#acts = new MemberActs(this.#host, session, {
      put: (...members) => {
        const member = members.find(({ id }) => id === this.#about?.id);
        if (member) this.#about?.member.accept(member);
      },
      changed: () => void this.#about?.member.refresh(),
    });
    this.#stop = session.subscription.subscribe(() => this.#follow(session));
  }

  detach(session: Session): void {
    this.#stop?.();
    this.#acts?.stop();
    this.#about?.member.reset();
    this.#about = undefined;
    this.#offer.value?.detach(session);
    this.#session = undefined;
  }

  render(ready: Ready): unknown {
    const { session, i18n } = ready;
    const { info, subscription } = session;
    const seats = subscription.value.value?.seats;
    const absent = !info.value.value?.groups.includes('members');
    const hidden = absent || session.can('members:read') === false;
    const known = hidden ? undefined : this.#known(ready);
    if (known && !known.value && !known.error) return this.#host.loading();
    if (known?.value?.seat === 'none') this.#lookForOrder(ready, known.value);
    const offer = this.#offer.ready(i18n);
    const order = offer ? offer.render(ready) : this.#offer.wanted ? this.#offer.waiting(ready) : nothing;
    return html`${known ? this.#person(ready, known, order === nothing) : html`<p><bdi>${i18n.t(absent ? 'seat-elsewhere' : 'seat-hidden')}</bdi></p>`}
      <p class="small muted row">
        ${seats ? html`<bdi>${i18n.t('seats-in-use', { count: seats.used, capacity: seats.capacity })}</bdi>` : nothing}
        ${this.#host.viewOnly ? html`<bdi>${i18n.t('common-read-only')}</bdi>` : nothing}
      </p>
      ${order}`;
  }

  /** What is known of the person the element is about now. */
  #known({ session }: Ready): ResourceState<Member> {
    const id = this.#host.memberId || (session.info.value.value?.viewer.id ?? '');
    const about = this.#about?.id === id ? this.#about : this.#look(session, id);
    return about.member.value;
  }

  /** `first`: nothing more important can be pressed here. */
  #person(ready: Ready, { value, error }: ResourceState<Member>, first: boolean): TemplateResult {
    const { i18n } = ready;
    if (value || !error) return value ? this.#toggle(ready, value, first) : html``;
    if (error.code === 'not_found') return html`<p class="state">${icon('info')}<bdi>${i18n.t('seat-unknown')}</bdi></p>`;
    return failure(this.#host, '', error, () => void this.#about?.member.refresh(), i18n);
  }

  #toggle(ready: Ready, member: Member, first: boolean): TemplateResult {
    const { i18n } = ready;
    const { id, seat, kind } = member;
    const name = nameOf(member);
    const error = this.#acts?.stateOf(id)?.error;
    const held = seat !== 'none';
    const invited = kind === 'invitation';
    return html`<div class="toggle" part="toggle">
        <p class="state is-${seat}">${icon(SEAT_ICONS[seat])}<bdi>${i18n.t(invited ? (held ? 'seat-is-kept' : 'seat-is-invited') : held ? 'seat-is-held' : 'seat-is-none')}</bdi></p>
        ${this.#host.viewOnly
          ? nothing
          : html`<button
              class=${held || !first ? '' : 'primary'}
              data-focus="seat ${id}"
              aria-disabled=${this.#acts?.busy(id) ? 'true' : 'false'}
              aria-describedby=${error ? 'problem' : held ? 'follows' : nothing}
              @click=${() => void this.#press(ready, member)}
            >${i18n.t(held ? 'seat-remove' : 'seat-add')}<span class="visually-hidden"> ${name}</span></button>`}
      </div>
      ${error ? html`<p class="problem small" id="problem">${icon('alert')}<bdi>${this.#host.errorText(error, i18n)}</bdi></p>` : nothing}
      ${held && !this.#host.viewOnly ? html`<p class="small muted" id="follows"><bdi>${i18n.t(invited ? 'seat-remove-kept' : 'seat-remove-follows')}</bdi></p>` : nothing}`;
  }

  /** Another person: what is known of the one before says nothing about them. */
  #look(session: Session, id: string): About {
    this.#about?.member.reset();
    const member = new Resource(async (signal) => (await session.people()).member(id, { signal }));
    this.#about = { id, member };
    this.#stores.watch(member);
    void member.load();
    return this.#about;
  }

  #follow({ subscription }: Session): void {
    const revision = subscription.value.value?.revision;
    if (revision === this.#revision) return;
    this.#revision = revision;
    void this.#about?.member.refresh();
  }

  /** An order for their seat that was on its way before a reload goes on here. */
  #lookForOrder({ session, i18n }: Ready, { id }: Member): void {
    if (this.#sought === id || !session.can('billing:write')) return;
    this.#sought = id;
    const theirs = ({ purpose }: Operation): boolean => purpose?.memberIds?.includes(id) === true;
    void session.hasActiveOperation(theirs).then((active) => (active && this.#sought === id ? this.#offer.load(i18n) : undefined));
  }

  async #press({ i18n }: Ready, member: Member): Promise<void> {
    if (!this.#acts || (await this.#acts.toggle(member, i18n))) return;
    await this.#offer.load(i18n);
    await this.#offer.value?.ask([member], i18n);
  }
}
