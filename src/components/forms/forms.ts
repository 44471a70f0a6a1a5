/** The forms a purchase may need, fetched together: whoever fills in one often goes on to the other. */
export { PaymentMethodForm } from './payment-method-form.js';
export { ProfileForm } from './profile-form.js';
