/** Elements that are a thin tag: what they show, and its texts, are fetched when somebody is there to see it. */
import { nothing, type ReactiveController } from 'lit';
import type { Area } from '../../i18n/i18n.js';
import { StoreController } from '../../state/lit/store-controller.js';
import { Resource } from '../../state/resource.js';
import type { Session } from '../../state/session.js';
import { notice } from '../parts/notice.js';
import { BillingElement, type Ready } from './billing-element.js';

/** What such an element shows. */
export interface View {
  /** A session is there, before the first drawing. */
  attach?(session: Session): void;
  detach?(session: Session): void;
  /** Beside the title. */
  actions?(ready: Ready): unknown;
  render(ready: Ready): unknown;
}

/** Lets the view ask what only its element knows. */
export interface ViewHost extends BillingElement {
  /** The viewer may look but not change. */
  readonly viewOnly: boolean;
}

export abstract class ViewElement extends BillingElement implements ViewHost {
  /** The texts of the view. */
  protected abstract readonly area: Area;
  /** Fetches its code. */
  protected abstract importView(): Promise<new (host: this) => View>;
  /** What must have been read before it can be drawn, beside the session. */
  protected abstract data(session: Session): readonly Resource<unknown>[];

  readonly #code = new Resource<new (host: this) => View>(async () => {
    const [code] = await Promise.all([this.importView(), this.i18n?.load(this.area)]);
    return code;
  });
  readonly #watched = new StoreController(this);
  /** What the view registered: it goes with the view, or an element that moves would collect them. */
  readonly #controllers: ReactiveController[] = [];
  #view: View | undefined;

  /** @internal */
  get viewOnly(): boolean {
    return this.readOnly;
  }

  /** Notes what the view registers. @internal */
  override addController(controller: ReactiveController): void {
    super.addController(controller);
    // Not those of the element itself, which come before there is such a list.
    if (#controllers in this) this.#controllers.push(controller);
  }

  protected override sessionFound(session: Session): void {
    for (const resource of this.needs(session)) void resource.load();
    this.#watched.watch(...this.data(session), this.#code);
  }

  protected override sessionLost(session: Session): void {
    this.#watched.watch();
    this.#view?.detach?.(session);
    this.#view = undefined;
    for (const controller of this.#controllers.splice(0)) this.removeController(controller);
  }

  protected override willUpdate(): void {
    // The language came after the code, or with another provider: nothing is drawn without its texts.
    if (this.session && this.i18n?.knows(this.area) === false && this.#code.value.status === 'ready') {
      this.#code.reset();
      void this.#code.load();
    }
  }

  protected override needs(session: Session): readonly Resource<unknown>[] {
    return [session.info, ...this.data(session), this.#code];
  }

  protected override renderContent(ready: Ready): unknown {
    const { session, i18n } = ready;
    const Code = this.#code.value.value;
    if (!Code) return nothing;
    if (!this.#view) {
      this.#view = new Code(this);
      this.#view.attach?.(session);
    }
    const offline = this.data(session).some((resource) => resource.value.error?.code === 'network');
    return [
      this.renderTitle(i18n, this.#view.actions?.(ready)),
      offline ? notice({ kind: 'warning', icon: 'offline', text: i18n.t('common-offline') }) : nothing,
      this.#view.render(ready),
    ];
  }
}
