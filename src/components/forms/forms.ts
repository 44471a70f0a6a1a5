/** The forms, fetched together when the first one is opened: whoever opens one often opens the next. */
export { MethodEditForm } from './method-edit-form.js';
export { PaymentMethodForm } from './payment-method-form.js';
export { ProfileForm } from './profile-form.js';
