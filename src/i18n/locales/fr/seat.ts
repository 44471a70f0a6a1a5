// French: one person and their seat.
export default `
seat-assigned = Attribution à { $name } effectuée.
seat-unassigned = Retrait à { $name } effectué. La place est libre pour quelqu’un d’autre.
seat-undone = C’est annulé.
seat-dismiss = Masquer\u00a0: { $what }
seat-add = Ajouter à mon abonnement
seat-remove = Retirer de mon abonnement
seat-is-held = Bénéficie de votre abonnement
seat-is-none = Ne bénéficie pas de votre abonnement
seat-is-kept = Invitation envoyée, place réservée dans votre abonnement
seat-is-invited = Invitation envoyée, sans place dans votre abonnement
seat-remove-follows = Le retrait libère aussitôt sa place pour quelqu’un d’autre.
seat-remove-kept = Le retrait libère la place réservée dans l’attente de sa réponse.
seat-unknown = Cette personne ne fait pas partie de votre compte.
seat-elsewhere = L’attribution des { SEAT(form: "plural") } se fait ailleurs dans ce produit.
seat-hidden = Votre rôle ne permet pas de voir l’attribution des { SEAT(form: "plural") }.
`;
