// French: what buying and billing forms have in common.
export default `
common-add = Ajouter
common-back = Retour
common-cancel = Annuler
common-confirm = Confirmer
common-leave = Quitter sans enregistrer
common-leave-question = Vos modifications ne sont pas enregistrées.
common-more = Afficher plus
common-next = Suivant
common-optional = facultatif
common-save = Enregistrer
common-saving = Enregistrement…
common-stay = Continuer la modification

error-idempotency_key_missing = { error-unexpected }
error-idempotency_key_reused = { error-unexpected }
error-precondition_required = { error-unexpected }
error-unsupported_media_type = { error-unexpected }
error-card_declined = Le paiement a été refusé. Rien n’a été débité. Essayez un autre moyen de paiement ou adressez-vous à votre banque.
error-gateway_failed = Impossible de charger le formulaire de carte. Rien n’a été débité. Vérifiez votre connexion et vos bloqueurs de contenu, puis réessayez.
error-provider_error = Le prestataire de paiement n’a pas pu traiter la demande. Rien n’a été débité. Réessayez dans un instant.
error-provider_unavailable = Le prestataire de paiement est injoignable. Rien n’a été débité. Réessayez dans quelques minutes.
error-too_large = L’envoi est trop volumineux. Rien n’a été modifié. Réduisez-le et réessayez.
error-validation_failed = Certains champs sont à corriger. Rien n’a encore été enregistré.

decline-generic = Votre banque a refusé le paiement sans préciser pourquoi. Rien n’a été débité. Essayez un autre moyen de paiement ou adressez-vous à votre banque.
decline-authentication_required = Votre banque n’a pas reçu la confirmation demandée. Rien n’a été débité. Réessayez et confirmez auprès de votre banque.
decline-card_not_supported = Cette carte ne convient pas pour cet achat. Rien n’a été débité. Essayez un autre moyen de paiement.
decline-card_velocity_exceeded = La carte a atteint son plafond. Rien n’a été débité. Essayez un autre moyen de paiement ou adressez-vous à votre banque.
decline-currency_not_supported = Cette carte ne peut pas payer dans cette devise. Rien n’a été débité. Essayez un autre moyen de paiement.
decline-expired_card = La carte a expiré. Rien n’a été débité. Utilisez un autre moyen de paiement.
decline-incorrect_cvc = Le code de sécurité de la carte est incorrect. Rien n’a été débité. Saisissez la carte à nouveau.
decline-incorrect_number = Le numéro de carte est incorrect. Rien n’a été débité. Saisissez la carte à nouveau.
decline-incorrect_zip = Le code postal ne correspond pas à la carte. Rien n’a été débité. Corrigez vos informations de facturation ou utilisez un autre moyen de paiement.
decline-insufficient_funds = Le solde de la carte est insuffisant. Rien n’a été débité. Essayez un autre moyen de paiement.
decline-processing_error = La carte n’a pas pu être traitée. Rien n’a été débité. Réessayez dans un instant ou utilisez un autre moyen de paiement.
decline-test_mode_live_card = Ceci est un test, et la carte n’est pas l’une de ses cartes de test. Rien n’a été débité. Utilisez 4242 4242 4242 4242.
`;
