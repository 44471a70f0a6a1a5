// English: what buying and billing forms have in common.
export default `
common-add = Add
common-back = Back
common-cancel = Cancel
common-confirm = Confirm
common-leave = Leave without saving
common-leave-question = You have changes that are not saved.
common-more = Show more
common-next = Next
common-optional = optional
common-save = Save
common-saving = Saving…
common-stay = Keep editing

error-idempotency_key_missing = { error-unexpected }
error-idempotency_key_reused = { error-unexpected }
error-precondition_required = { error-unexpected }
error-unsupported_media_type = { error-unexpected }
error-card_declined = The payment was declined. Nothing was charged. Try another payment method, or ask your bank.
error-gateway_failed = The card form could not be loaded. Nothing was charged. Check your connection and any content blocker, then try again.
error-provider_error = The payment provider could not do this. Nothing was charged. Try again in a moment.
error-provider_unavailable = The payment provider cannot be reached. Nothing was charged. Try again in a few minutes.
error-too_large = This is too large to send. Nothing was changed. Shorten it and try again.
error-validation_failed = Some fields need your attention. Nothing was saved yet.

decline-generic = Your bank declined the payment and gave no reason. Nothing was charged. Try another payment method, or ask your bank.
decline-authentication_required = Your bank did not get the confirmation it asks for. Nothing was charged. Try again and confirm with your bank.
decline-card_not_supported = This card cannot be used for this purchase. Nothing was charged. Try another payment method.
decline-card_velocity_exceeded = The card has reached its limit. Nothing was charged. Try another payment method, or ask your bank.
decline-currency_not_supported = This card cannot pay in this currency. Nothing was charged. Try another payment method.
decline-expired_card = The card has expired. Nothing was charged. Use another payment method.
decline-incorrect_cvc = The security code of the card is not right. Nothing was charged. Enter the card again.
decline-incorrect_number = The card number is not right. Nothing was charged. Enter the card again.
decline-incorrect_zip = The postal code does not match the card. Nothing was charged. Correct your billing information, or use another payment method.
decline-insufficient_funds = There is not enough money on the card. Nothing was charged. Try another payment method.
decline-processing_error = The card could not be processed. Nothing was charged. Try again in a moment, or use another payment method.
decline-test_mode_live_card = This is a test, and the card is not one of its test cards. Nothing was charged. Use 4242 4242 4242 4242.
`;
