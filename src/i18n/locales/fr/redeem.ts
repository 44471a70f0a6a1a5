// French: joining by a code or a link.
export default `
redeem-as = Connecté en tant que { $name }.
redeem-as-member = Connecté en tant que { $name }, de { $account }.
redeem-code = Code d’invitation
redeem-code-hint = 14 lettres et chiffres. Majuscules, espaces et tirets sont sans importance\u202f; vous pouvez aussi coller le lien entier.
redeem-code-missing = Saisissez le code que vous avez reçu.
redeem-code-incomplete = Ce n’est pas un code entier. Un code compte 14 lettres et chiffres, sans la lettre U.
redeem-join = Rejoindre
redeem-joining = En cours…
redeem-invited = Vous êtes invité à rejoindre un compte.
redeem-accept = Accepter l’invitation
redeem-instead = Saisir plutôt un code
redeem-joined = Vous faites maintenant partie de { $account }.
redeem-seat = Vous êtes dans son abonnement et pouvez commencer tout de suite.
redeem-no-seat = Vous n’êtes pas encore dans son abonnement. Demandez à la personne qui vous a invité de vous y ajouter.
error-invitation_invalid = Ce code ne peut pas être utilisé. Vérifiez-le ou demandez-en un autre à la personne qui vous l’a donné.
redeem-link-invalid = Cette invitation ne peut plus être utilisée. Demandez-en une autre à la personne qui vous a invité.
redeem-seats_full = Il n’y a plus de place dans l’abonnement pour le moment. Demandez à la personne qui vous a donné le code d’en faire, puis saisissez-le de nouveau.
error-email_not_verified = Confirmez d’abord votre adresse e-mail. Le code est réservé aux adresses de certains domaines.
redeem-limited = Trop d’essais. { $minutes ->
    [one] Attendez une minute, puis réessayez.
    [many] Attendez { NUMBER($minutes) } de minutes, puis réessayez.
   *[other] Attendez { NUMBER($minutes) } minutes, puis réessayez.
  }
redeem-unknown = La réponse n’est pas arrivée. Réessayez\u00a0: cela ne compte qu’une fois.
`;
