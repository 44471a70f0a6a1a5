/** French texts. No-break spaces stand as escapes: \u00a0 before a colon and inside guillemets, \u202f before ; ? and !. */
/* eslint max-lines: "off" -- a catalogue, not code */
export default `
term-seat = siège
    .many = de sièges
    .other = sièges
    .gender = masculine
term-license = licence
    .many = de licences
    .other = licences
    .gender = feminine
term-user = utilisateur
    .many = d’utilisateurs
    .other = utilisateurs
    .gender = masculine
# Endings that agree with the word for a seat and with $count.
part-e = { SEAT_GENDER() ->
    [feminine] e
   *[masculine] {""}
  }
part-s = { $count ->
    [one] {""}
    [many] s
   *[other] s
  }

common-add = Ajouter
common-back = Retour
common-cancel = Annuler
common-close = Fermer
common-confirm = Confirmer
common-contact = Contacter l’assistance
common-delete = Supprimer
common-edit = Modifier
common-edit-what = Modifier\u00a0: { $what }
common-leave = Quitter sans enregistrer
common-leave-question = Vos modifications ne sont pas enregistrées.
common-loading = Chargement…
common-more = Afficher plus
common-next = Suivant
common-offline = Vous êtes hors connexion. Ces informations ne sont peut-être plus à jour.
common-optional = facultatif
common-plan = { $plan } ({ $interval ->
    [year] annuel
   *[month] mensuel
  })
common-read-only = Demandez à votre administrateur de la facturation de modifier ceci.
common-retry = Réessayer
common-save = Enregistrer
common-saving = Enregistrement…
common-stay = Continuer la modification
common-undo = Annuler ce changement

provider-failed = Impossible de charger la facturation.
provider-missing = La facturation n’est pas configurée sur cette page.
provider-not-signed-in = Connectez-vous pour voir votre facturation.

error-unexpected = Cette page ne fonctionne pas comme prévu. Rien n’a été débité. Actualisez la page\u202f; si le problème persiste, contactez l’assistance.
error-invalid_request = { error-unexpected }
error-idempotency_key_missing = { error-unexpected }
error-idempotency_key_reused = { error-unexpected }
error-method_not_allowed = { error-unexpected }
error-origin_rejected = { error-unexpected }
error-precondition_required = { error-unexpected }
error-unsupported_media_type = { error-unexpected }
error-card_declined = Le paiement a été refusé. Rien n’a été débité. Essayez un autre moyen de paiement ou adressez-vous à votre banque.
error-change_pending = Une autre modification est déjà prévue. Rien n’a été débité. Annulez-la d’abord ou attendez qu’elle prenne effet.
error-forbidden_role = Votre rôle ne le permet pas. Rien n’a été modifié. Adressez-vous à votre administrateur de la facturation.
error-gateway_failed = Impossible de charger le formulaire de carte. Rien n’a été débité. Vérifiez votre connexion et vos bloqueurs de contenu, puis réessayez.
error-internal = Un problème est survenu de notre côté. Rien n’a été débité. Réessayez dans un instant.
error-invalid_response = La réponse du serveur est illisible. Actualisez la page pour voir la situation actuelle.
error-last_payment_method = Un abonnement en cours a besoin d’un moyen de paiement. Ajoutez-en un autre avant de supprimer celui-ci.
error-network = Le serveur est injoignable. Vérifiez votre connexion et réessayez.
error-no_payment_method = Aucun moyen de paiement n’est enregistré. Rien n’a été débité. Ajoutez-en un pour continuer.
error-not_found = Cet élément n’existe plus. Actualisez la page pour voir la situation actuelle.
error-not_signed_in = Votre session a pris fin. Rien n’a été débité. Reconnectez-vous pour continuer.
error-nothing_to_change = C’est déjà ce que vous avez. Il n’y a rien à payer.
error-operation_conflict = Ce paiement a évolué entre-temps. Actualisez la page pour voir où il en est.
error-operation_in_progress = Un autre achat est en cours pour ce compte. Celui-ci n’a pas été débité. Réessayez quand l’autre sera terminé.
error-outcome_unknown = Nous ne savons pas encore si le paiement a abouti. Ne payez pas une seconde fois\u00a0: nous vérifions.
error-provider_error = Le prestataire de paiement n’a pas pu traiter la demande. Rien n’a été débité. Réessayez dans un instant.
error-provider_unavailable = Le prestataire de paiement est injoignable. Rien n’a été débité. Réessayez dans quelques minutes.
error-quote_changed = Le montant a changé. Rien n’a été débité. Vérifiez le nouveau montant avant de payer.
error-quote_expired = Cette offre n’est plus valable. Rien n’a été débité. Vérifiez la nouvelle avant de payer.
error-quote_used = Cette commande a déjà été passée. Vous n’avez pas été débité une seconde fois. Actualisez la page pour la voir.
error-rate_limited = Trop de tentatives en peu de temps. Rien n’a été débité. Patientez une minute et réessayez.
error-revision_mismatch = Une autre personne a modifié ces informations pendant votre saisie. Rien n’a été enregistré. Vérifiez les valeurs actuelles et réessayez.
error-seats_in_use = Ce nombre est inférieur à celui des { SEAT(form: "plural") } attribué{ part-e }s. Rien n’a été modifié. Libérez-en d’abord.
error-seats_out_of_range = Votre formule ne permet pas ce nombre. Rien n’a été débité. Choisissez-en un autre ou contactez l’assistance.
error-subscription_inactive = Votre abonnement n’est pas actif. Rien n’a été débité. Contactez l’assistance pour le réactiver.
error-timeout = Le serveur met trop de temps à répondre. Actualisez la page pour voir la situation actuelle.
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

quantity-required = Saisissez un nombre.
quantity-not_a_number = Saisissez un nombre, par exemple { NUMBER($example) }.
quantity-fraction = Saisissez un nombre entier.
quantity-negative = Saisissez un nombre positif ou nul.
quantity-below_minimum = Saisissez { NUMBER($minimum) } ou plus.
quantity-above_maximum = Saisissez { NUMBER($maximum) } ou moins.
quantity-too_large = Ce nombre est trop grand.

seats-title = { SEAT_TITLE(form: "plural") }
seats-in-use = { NUMBER($count) } sur { NUMBER($capacity) } attribué{ part-e }{ part-s }
seats-free = { NUMBER($count) } libre{ part-s }
seats-reserved = { NUMBER($count) } en attente d’invitation
seats-price = { $price } par { SEAT(form: "singular") }
seats-renews = renouvellement le { $date }
seats-ends = prend fin le { $date }
seats-trial = Essai jusqu’au { $date }
seats-status-past_due = Le dernier paiement n’a pas abouti. Payez avec un autre moyen pour conserver vos { SEAT(form: "plural") }.
seats-status-unpaid = Des paiements sont en retard. Vos { SEAT(form: "plural") } ne peuvent pas être modifié{ part-e }s avant leur règlement.
seats-status-incomplete = Le premier paiement n’est pas terminé.
seats-status-paused = Votre abonnement est en pause.
seats-status-canceled = Votre abonnement a pris fin.
seats-add = Ajouter des { SEAT(form: "plural") }
seats-add-count = Ajouter { SEAT($count) }
seats-add-label = { SEAT_TITLE(form: "plural") } à ajouter
seats-plan = Formule
seats-current = { SEAT_TITLE(form: "plural") } actuel{ SEAT_GENDER() ->
    [feminine] les
   *[masculine] s
  }
seats-new-total = Nouveau total
seats-total-label = { SEAT_TITLE(form: "plural") } au total
seats-one-more = Un{ part-e } { SEAT(form: "singular") } de plus
seats-one-less = Un{ part-e } { SEAT(form: "singular") } de moins
seats-change = { NUMBER($from) } → { SEAT($to) }
seats-change-spoken = De { NUMBER($from) } à { SEAT($to) }
seats-apply = Confirmer les modifications
seats-range = Entre { NUMBER($minimum) } et { NUMBER($maximum) }
seats-range-minimum = Au moins { NUMBER($minimum) }
seats-maximum-reached = Votre formule permet au plus { SEAT($maximum) }. Contactez l’assistance pour en avoir davantage.
seats-remove = Retirer des { SEAT(form: "plural") }
seats-remove-question = Combien souhaitez-vous en retirer\u202f?
seats-remove-count = Retirer { SEAT($count) }
seats-remove-later = Vous gardez vos { SEAT(form: "plural") } jusqu’au { $date }. Ensuite, vous n’en payez plus que { NUMBER($to) }. Vous pouvez annuler cette demande jusqu’à cette date.
seats-remove-now-credit = Le retrait est immédiat. Nous portons { $amount } à votre solde pour le temps non utilisé\u202f; ce montant est déduit de vos prochaines factures.
seats-remove-now = Le retrait est immédiat. Ce que vous avez payé pour cette période n’est pas remboursé.
seats-remove-in-use = { SEAT($count) } { $count ->
    [one] est attribué{ part-e }
    [many] sont attribué{ part-e }s
   *[other] sont attribué{ part-e }s
  }\u00a0: vous ne pouvez pas descendre en dessous de { NUMBER($count) }. Libérez-en pour en retirer davantage.
seats-remove-minimum = Votre formule comprend au moins { SEAT($minimum) }.
seats-remove-none = Rien ne peut être retiré pour le moment.
seats-holders = Attribué{ part-e }s à
seats-holders-show = Voir qui les utilise
seats-holders-never-active = Aucune activité
seats-holders-last-active = Dernière activité le { $date }
seats-scheduled = { SEAT($count) } à partir du { $date }
seats-scheduled-plan = Votre formule change le { $date }
seats-scheduled-cancel = Votre abonnement prend fin le { $date }
seats-scheduled-by = Demandé par { $name }
seats-scheduled-undone = Demande annulée. Vous gardez { SEAT($count) }.
seats-added = { SEAT($count) } ajouté{ part-e }{ part-s }
seats-added-hint = Vous pouvez les attribuer dès maintenant.
seats-invite-next = { $count ->
    [one] Inviter une personne
    [many] Inviter { NUMBER($count) } de personnes
   *[other] Inviter { NUMBER($count) } personnes
  }
seats-removed = { SEAT($count) } retiré{ part-e }{ part-s }
seats-change-number = Modifier vos { SEAT(form: "plural") }
seats-over = { SEAT($count) } de trop { $count ->
    [one] est attribué{ part-e }
    [many] sont attribué{ part-e }s
   *[other] sont attribué{ part-e }s
  }. Ajoutez des { SEAT(form: "plural") } ou libérez-en.
seats-used-now = Attribué{ part-e }s
seats-enter-number = Saisissez un nombre pour voir le montant.

purchase-review = Vérifiez votre commande
purchase-order = Commande
purchase-updating = Calcul du montant…
purchase-line-seats = { SEAT($count) } × { $price }
purchase-line-seats-credit = Temps non utilisé pour { SEAT($count) }
purchase-line-discount = Remise
purchase-line-promotion = Promotion { $code }
purchase-line-tax = Taxe
purchase-line-rate = { $name } { $rate }
purchase-line-balance = Déduit de votre solde
purchase-days-left = Jours restants\u00a0: { NUMBER($days) } sur { NUMBER($of) }
purchase-how = Détail du calcul
purchase-how-part = { SEAT($count) } × { $price } × { NUMBER($days) }/{ NUMBER($of) } jours
purchase-how-text = Vous payez les jours restants jusqu’au { $date }, date de renouvellement de votre abonnement.
purchase-due-today = À payer aujourd’hui
purchase-due-nothing = Rien à payer aujourd’hui
purchase-renewal = puis { $amount } par { $interval ->
    [year] an
   *[month] mois
  } à partir du { $date }
purchase-promotion = Code promotionnel
purchase-promotion-apply = Appliquer
purchase-promotion-remove = Retirer le code promotionnel { $code }
purchase-promotion-applied = { $code } appliqué
purchase-promotion-once = Valable pour ce paiement uniquement.
purchase-promotion-forever = Valable aussi pour les renouvellements.
purchase-promotion-error-required = Saisissez un code.
purchase-promotion-error-unknown_code = Ce code n’existe pas. Vérifiez sa saisie. Le montant reste inchangé.
purchase-promotion-error-expired = Ce code a expiré. Le montant reste inchangé.
purchase-promotion-error-already_used = Ce code a déjà été utilisé. Le montant reste inchangé.
purchase-promotion-error-not_applicable = Ce code ne s’applique pas à cette commande. Le montant reste inchangé.
purchase-promotion-error-unknown = Ce code ne peut pas être utilisé. Le montant reste inchangé.
purchase-method = Payer avec
purchase-method-add = Ajouter un moyen de paiement
purchase-method-card = { $brand } •• { $last4 }
purchase-method-missing = Ajoutez un moyen de paiement pour payer.
purchase-pay = Payer { $amount }
purchase-changed = Le montant est passé de { $from } à { $to }. Rien n’a été débité. Vérifiez-le et payez si vous êtes d’accord.
purchase-changed-details = La commande a changé\u202f; le montant reste de { $amount }. Rien n’a été débité.
purchase-changed-by = { $name } a modifié vos { SEAT(form: "plural") } entre-temps\u00a0: { NUMBER($from) } → { NUMBER($to) }. La commande ci-dessous est à jour.
purchase-expired = L’offre n’était plus valable et a été renouvelée. Le montant reste de { $amount }. Rien n’a été débité.
purchase-expired-changed = L’offre n’était plus valable. Le montant est passé de { $from } à { $to }. Rien n’a été débité.
purchase-not-sent = Votre commande ne nous est pas parvenue. Rien n’a été débité. Vous pouvez payer maintenant.
purchase-canceled = Le paiement a été annulé. Rien n’a été débité.
purchase-processing = Votre paiement est en cours
purchase-processing-hint = Cela peut prendre un moment. Vous pouvez quitter cette page\u00a0: rien ne sera perdu et vous ne serez débité qu’une fois.
purchase-processing-free = Votre modification est en cours
purchase-acting = Confirmez auprès de votre banque
purchase-acting-hint = Votre banque vous demande de confirmer le paiement de { $amount }. Rien n’est débité avant votre confirmation.
purchase-acting-open = Ouvrir la confirmation
purchase-acting-cancel = Annuler le paiement
purchase-unknown = Nous vérifions si le paiement a abouti
purchase-unknown-hint = La connexion a été coupée avant la réponse. Ne payez pas une seconde fois\u00a0: vous verrez ici ce qu’il en est.
purchase-unknown-offline = Vous êtes hors connexion. Nous vérifierons dès votre retour. Ne payez pas une seconde fois.
purchase-unknown-ask = Vérifier maintenant
purchase-declined = Le paiement a été refusé
purchase-declined-retry = Payer { $amount } avec ce moyen
purchase-failed = La commande n’a pas été passée
purchase-other = { $name } est en train de payer { $amount } pour ce compte. Vous pourrez acheter ensuite.
purchase-done = Vous avez payé { $amount }
purchase-done-free = C’est fait
purchase-done-later = C’est noté. La modification prend effet le { $date }.
purchase-receipt = Reçu { $number }
purchase-receipt-date = Payé le { $date }
purchase-receipt-method = Payé avec { $method }
purchase-receipt-invoice = Ouvrir la facture
purchase-finish = Terminer
purchase-how-exact = À la seconde près\u00a0: { $seconds } secondes sur { $of }, soit { $amount }.
purchase-how-mismatch = Nous trouvons ici { $amount }. Contactez l’assistance avant de payer.
purchase-other-show = Voir cet achat

gate-title = Avant de pouvoir payer
gate-missing-count = { $count ->
    [one] Il manque un élément
    [many] Il manque { NUMBER($count) } d’éléments
   *[other] Il manque { NUMBER($count) } éléments
  }
gate-profile = Informations de facturation
gate-profile-missing = Reste à indiquer\u00a0: { $fields }
gate-method = Moyen de paiement
gate-method-missing = Une carte pour payer
gate-complete = Complet
gate-incomplete = À compléter
gate-open = Ajouter\u00a0: { $what }
gate-kept = Votre commande est conservée pendant ce temps.

consent-text = J’autorise { $provider } à conserver cette carte de façon sécurisée, afin qu’elle puisse être débitée pour cet abonnement et pour mes achats sur cette page.
consent-required = Acceptez que la carte soit conservée pour continuer.

profile-title = Profil de facturation
profile-information = Informations de facturation
profile-empty = Pas encore d’informations de facturation
profile-empty-hint = Vos factures sont établies à ce nom. Elles sont nécessaires avant votre premier achat.
profile-add = Ajouter les informations de facturation
profile-missing = Nécessaire avant tout achat\u00a0: { $fields }
profile-complete = Compléter
profile-billed-to = Facturé à
profile-tax-none = Pas de numéro fiscal
profile-tax-pending = Vérification en cours
profile-tax-verified = Vérifié
profile-tax-unverified = N’a pas pu être vérifié
profile-field-firstName = Prénom
profile-field-lastName = Nom
profile-field-companyName = Raison sociale
profile-field-country = Pays
profile-field-province = Province
profile-field-city = Ville
profile-field-postalCode = Code postal
profile-field-line1 = Adresse
profile-field-line2 = Complément d’adresse
profile-field-taxOffice = Centre des impôts
profile-field-taxId = Numéro fiscal
profile-field-taxId-named = Numéro fiscal ({ $name })
profile-province-province = Province
profile-province-state = État
profile-province-emirate = Émirat
profile-province-prefecture = Préfecture
profile-province-oblast = Oblast
profile-province-do_si = Province ou ville
profile-province-county = Comté
profile-province-parish = Paroisse
profile-province-department = Département
profile-province-area = Zone
profile-province-island = Île
profile-province-district = District
profile-city-city = Ville
profile-city-district = Ville ou district
profile-city-post_town = Ville
profile-city-suburb = Ville ou quartier
profile-postal-postal = Code postal
profile-postal-zip = Code ZIP
profile-postal-eircode = Eircode
profile-postal-pin = Code PIN
profile-choose = Choisir
profile-postal-warning = Ressemble d’habitude à { $example }. Si le vôtre est juste, gardez-le.
profile-tax-id-pattern = Il ressemble d’habitude à { $example }. Si le vôtre est juste, gardez-le.
profile-tax-id-checksum = Un chiffre semble faux. Si le numéro est juste, gardez-le.
profile-error-required = Remplissez ce champ.
profile-error-card_number = Ceci ressemble à un numéro de carte. Sa place n’est pas ici\u00a0: ajoutez les cartes sous Moyen de paiement.
profile-error-too_long = C’est trop long.
profile-error-invalid = Impossible d’enregistrer ceci. Vérifiez-le.
profile-problems = { $count ->
    [one] Un champ est à revoir
    [many] { NUMBER($count) } champs sont à revoir
   *[other] { NUMBER($count) } champs sont à revoir
  }
profile-save = Enregistrer les informations de facturation
profile-saved = Informations de facturation enregistrées
profile-not-saved = Les informations de facturation n’ont pas été enregistrées
profile-conflict = Une autre personne a modifié ceci entre-temps
profile-conflict-hint = Votre saisie est toujours là. Choisissez la version à garder.
profile-conflict-mine = Enregistrer la mienne
profile-conflict-theirs = Reprendre la sienne
profile-conflict-yours = Votre version
profile-conflict-other = L’autre version
profile-conflict-field = Champ
profile-conflict-blank = Vide
profile-delete = Supprimer les informations de facturation
profile-delete-question = Supprimer toutes les informations de facturation\u202f?
profile-delete-hint = Les factures passées restent telles quelles. Elles vous seront redemandées avant votre prochain achat.
profile-delete-keep = Les garder
profile-deleted = Informations de facturation supprimées

method-title = Moyen de paiement
method-list = Moyens de paiement
method-empty = Pas encore de moyen de paiement
method-empty-hint = Ajoutez une carte pour payer. Son numéro va directement au prestataire de paiement, jamais par nous.
method-add = Ajouter un moyen de paiement
method-card = { $brand } ••\u00a0{ $last4 }
method-card-spoken = { $brand } se terminant par { $last4 }
method-expires = Expire le { $date }
method-expired = Expirée
method-expired-hint = Les paiements avec cette carte échoueront. Corrigez la date ou ajoutez une autre carte.
method-expires-soon = Expire bientôt
method-default = Par défaut
method-make-default = Utiliser par défaut
method-make-default-named = Utiliser par défaut\u00a0: { $method }
method-edit-named = Modifier { $method }
method-delete-named = Supprimer { $method }
method-holder = Nom sur la carte
method-holder-hint = Tel qu’il est imprimé sur la carte
method-holder-card = Ceci ressemble à un numéro de carte. Saisissez ici le nom.
method-expiry = Date d’expiration
method-expiry-month = Mois
method-expiry-year = Année
method-expiry-past = Cette date est passée.
method-delete-question = Supprimer { $method }\u202f?
method-delete-hint = Plus rien ne pourra y être débité.
method-delete-keep = La garder
method-last = C’est le seul moyen de paiement, et un abonnement en cours en exige un. Ajoutez-en un autre, puis supprimez celui-ci.
method-save = Enregistrer la carte
method-use-default = Utiliser cette carte pour les renouvellements et les achats
method-loading = Chargement du formulaire de carte…
method-refused = La carte n’a pas été enregistrée
method-unknown = Nous ne savons pas encore si la carte a été enregistrée. Réessayez\u00a0: elle n’est jamais enregistrée deux fois.
method-added = { $method } ajoutée
method-updated = { $method } modifiée
method-removed = { $method } supprimée
method-defaulted = { $method } est maintenant utilisée par défaut
method-not-changed = Rien n’a été modifié
method-provider-stripe = Stripe
method-provider-simulated = le prestataire de test
method-provider-other = le prestataire de paiement

decline-test_mode_live_card = Ceci est un test, et la carte n’est pas l’une de ses cartes de test. Rien n’a été débité. Utilisez 4242 4242 4242 4242.
`;
