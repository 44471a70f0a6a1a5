// French: what a server refuses, whichever area asked.
export default `
error-subscription_inactive = Votre abonnement n’est pas actif. Rien n’a été débité. Contactez l’assistance pour le réactiver.
error-operation_conflict = La situation a changé entre-temps. Actualisez la page pour voir ce qui s’est passé.
error-seats_full = Il ne reste rien à attribuer\u202f: chaque { SEAT(form: "singular") } est déjà attribué{ part-e } ou réservé{ part-e }. Rien n’a été modifié. Libérez-en ou ajoutez-en.
error-last_owner = Un compte garde au moins un propriétaire. Rien n’a été modifié. Nommez d’abord quelqu’un d’autre propriétaire.
`;
