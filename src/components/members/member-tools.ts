/** Finding people where there are many: words, a choice, an order, pages, and all of them as a file. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MemberFilter, MemberQuery, MemberSort } from '../../api/people-adapter.js';
import { toBillingError } from '../../api/errors.js';
import type { I18n } from '../../i18n/i18n.js';
import type { BillingElement, Ready } from '../base/billing-element.js';
import { controlStyles } from '../base/control-styles.js';
import { download } from '../base/download.js';
import { icon } from '../parts/icons.js';
import type { MemberPages } from './member-pages.js';
import type { MemberOrder } from './member-table.js';
import { problemStyles } from './problem-styles.js';
import { Search } from './search.js';
import { toolStyles } from './tool-styles.js';

const FILTERS = ['all', 'members', 'invitations', 'seat', 'no_seat'] as const satisfies readonly MemberFilter[];
const ORDERS = ['name', 'email', '-since', '-active', 'active'] as const satisfies readonly MemberOrder[];

export class MemberTools {
  readonly #host: BillingElement;
  readonly #search: Search;
  #pages: MemberPages | undefined;
  #i18n: I18n | undefined;
  readonly #gone = new AbortController();
  /** The file being fetched, or why it could not be. */
  #file: { readonly error: string | undefined } | undefined;

  constructor(host: BillingElement) {
    this.#host = host;
    this.#search = new Search((search) => void this.#ask({ search }));
    host.adopt(controlStyles, problemStyles, toolStyles);
  }

  stop(): void {
    this.#search.clear();
    this.#gone.abort();
  }

  render(ready: Ready, pages: MemberPages): TemplateResult {
    const { i18n } = ready;
    const { show, sort } = pages.query;
    this.#pages = pages;
    this.#i18n = i18n;
    const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
    const search = (event: Event): void => {
      event.preventDefault();
      this.#search.now();
    };
    return html`<form class="tools" part="tools" role="search" @submit=${search}>
      <div class="field">
        <label for="search">${i18n.t('find-search')}</label>
        <input id="search" inputmode="search" enterkeyhint="search" autocomplete="off" spellcheck="false" .value=${this.#search.text} @input=${(event: Event) => this.#search.type(valueOf(event))} />
      </div>
      <div class="field">
        <label for="show">${i18n.t('find-show')}</label>
        <select id="show" @change=${(event: Event) => void this.#ask({ show: valueOf(event) as MemberFilter })}>
          ${FILTERS.map((one) => html`<option value=${one} ?selected=${one === show}>${i18n.text(`find-show-${one}`)}</option>`)}
        </select>
      </div>
      <div class="field sorting">
        <label for="sort">${i18n.t('find-sort')}</label>
        <select id="sort" @change=${(event: Event) => void this.#ask({ sort: valueOf(event) as MemberOrder })}>
          ${ORDERS.map((one) => html`<option value=${one} ?selected=${one === sort}>${i18n.text(`find-sort-${one}`)}</option>`)}
        </select>
      </div>
      ${this.#download(ready)}
    </form>`;
  }

  /** The way to other pages, above the list and again below it. */
  turn(pages: MemberPages, i18n: I18n, at: 'top' | 'bottom'): TemplateResult | typeof nothing {
    if (!pages.hasNext && !pages.hasPrevious) return nothing;
    const way = (name: 'previous' | 'next', text: string, possible: boolean) =>
      html`<button data-focus="${name} ${at}" aria-disabled=${possible ? 'false' : 'true'} @click=${() => possible && void this.#turn(name, at)}>${text}</button>`;
    return html`<nav class="row turn" aria-label=${i18n.t(at === 'top' ? 'find-pages-top' : 'find-pages-bottom')}>
      ${way('previous', i18n.t('find-previous'), pages.hasPrevious)}${way('next', i18n.t('find-next'), pages.hasNext)}
    </nav>`;
  }

  /** A column people can be ordered by. */
  header(pages: MemberPages, name: MemberSort, label: string): TemplateResult {
    const { sort } = pages.query;
    const at = sort === name ? 'ascending' : sort === `-${name}` ? 'descending' : undefined;
    return html`<th role="columnheader" scope="col" class=${name} aria-sort=${at ?? nothing}>
      <button class="quiet sort" data-focus="sort ${name}" @click=${() => void this.#ask({ sort: at === 'ascending' ? `-${name}` : name })}>
        ${label}${at ? html`<span class="way ${at}">${icon('chevron')}</span>` : nothing}
      </button>
    </th>`;
  }

  /** The way back from a search that found nobody. */
  everybody(i18n: I18n): TemplateResult {
    const everybody = async (): Promise<void> => {
      this.#search.clear();
      await this.#ask({ search: '', show: 'all' });
      await this.#host.attend('#search');
    };
    return html`<button @click=${() => void everybody()}>${i18n.t('find-everybody')}</button>`;
  }

  /** Says what was found, once it is there. */
  async #ask(change: Partial<MemberQuery> | 'next' | 'previous'): Promise<void> {
    const pages = this.#pages;
    await (typeof change === 'string' ? pages?.[change]() : pages?.ask(change));
    if (!pages?.items || pages.busy || pages.error || !this.#i18n) return;
    const { before, total, items } = pages;
    this.#host.say(this.#i18n.t(total ? 'members-found' : 'members-no-match', { from: before + 1, to: before + items.length, total }));
  }

  /** Whoever turned below the list goes on above it, where the page begins. */
  async #turn(way: 'next' | 'previous', at: 'top' | 'bottom'): Promise<void> {
    await this.#ask(way);
    if (at === 'bottom') await this.#host.attend(`[data-focus="${way} top"]`);
  }

  #download(ready: Ready): TemplateResult {
    const { i18n } = ready;
    const state = this.#file;
    return html`<div class="file">
      <button type="button" aria-busy=${state && !state.error ? 'true' : 'false'} aria-describedby=${state ? 'file' : nothing} @click=${() => void this.#fetchFile(ready)}>
        ${icon('download')}${i18n.t('find-download')}
      </button>
      ${state ? html`<p class="small ${state.error ? 'problem' : 'muted'}" id="file">${state.error ?? i18n.t('find-preparing')}</p>` : nothing}
    </div>`;
  }

  /** A fresh address at each click: it is good for a few minutes only. */
  async #fetchFile({ session, i18n }: Ready): Promise<void> {
    if (this.#file && !this.#file.error) return;
    this.#tell({ error: undefined }, i18n.t('find-preparing'));
    try {
      const { signal } = this.#gone;
      download((await (await session.people()).membersLink(i18n.locale, { signal })).url);
      this.#tell(undefined, '');
    } catch (thrown) {
      if (this.#gone.signal.aborted) return;
      const error = this.#host.errorText(toBillingError(thrown).code, i18n);
      this.#tell({ error }, error);
    }
  }

  #tell(file: { readonly error: string | undefined } | undefined, text: string): void {
    this.#file = file;
    this.#host.say(text);
    this.#host.requestUpdate();
  }
}
