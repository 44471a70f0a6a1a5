// Mirabelle's own words for the billing elements: one page confirms the modifications, the other validates them.
const provider = document.querySelector('billing-provider');
const verb = provider.dataset.words === 'validate' ? 'Valider' : 'Confirmer';

provider.messages = {
  'seats-apply': `${verb} les modifications`,
  'purchase-pay': `${verb} les modifications et payer { $amount }`,
  'purchase-review': 'Récapitulatif',
  'invite-title': 'Liste des utilisateurs',
  'invite-method-list': 'Saisie manuelle',
  'invite-method-file': 'Import d’un fichier',
  'invite-commit': 'Valider la liste et inviter { part-people }',
  'importing-template': 'Télécharger le modèle',
  'importing-choose': 'Importer un fichier',
  'members-title': 'Liste des bénéficiaires',
  // No credits are sold here.
  'plans-adjust': 'Modifier les { SEAT(form: "plural") }',
  'plans-refused-contact_sales': 'Cette formule se prépare avec vous : contactez-nous.',
  'plans-refused-interval': 'Le passage de l’annuel au mensuel se fait avec nous : contactez-nous.',
};
