// French: filling in billing information and cards.
export default `
error-last_payment_method = Un abonnement en cours a besoin d’un moyen de paiement. Ajoutez-en un autre avant de supprimer celui-ci.
error-revision_mismatch = Une autre personne a modifié ces informations pendant votre saisie. Rien n’a été enregistré. Vérifiez les valeurs actuelles et réessayez.

consent-text = J’autorise { $provider } à conserver cette carte de façon sécurisée, afin qu’elle puisse être débitée pour cet abonnement et pour mes achats sur cette page.
consent-required = Acceptez que la carte soit conservée pour continuer.

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

method-holder = Nom sur la carte
method-holder-hint = Tel qu’il est imprimé sur la carte
method-holder-card = Ceci ressemble à un numéro de carte. Saisissez ici le nom.
method-expiry = Date d’expiration
method-expiry-month = Mois
method-expiry-year = Année
method-expiry-past = Cette date est passée.
method-save = Enregistrer la carte
method-use-default = Utiliser cette carte pour les renouvellements et les achats
method-loading = Chargement du formulaire de carte…
method-fields = Données de la carte
method-fields-open = Saisir les données de la carte
method-fields-close = Terminé
method-unknown = Nous ne savons pas encore si la carte a été enregistrée. Réessayez\u00a0: elle n’est jamais enregistrée deux fois.
method-added = { $method } ajoutée
method-updated = { $method } modifiée
method-provider-stripe = Stripe
method-provider-simulated = le prestataire de test
method-provider-other = le prestataire de paiement
`;
