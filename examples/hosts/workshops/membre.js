// Mirabelle's own page about one member: who it is comes with the address, and the billing element is told by id.
const MEMBERS = {
  user_noor: ['Noor Jansen', 'Atelier bois'],
  user_paul: ['Paul Mercier', 'Accueil'],
  member_00001: ['Ines Moreau', 'Atelier textile'],
  member_invited_1: ['Camille Roux', 'Atelier métal'],
};

const id = new URLSearchParams(location.search).get('membre') ?? '';
const [name, workshop] = Object.hasOwn(MEMBERS, id) ? MEMBERS[id] : ['Fiche membre', ''];
document.querySelector('#name').textContent = name;
document.querySelector('#workshop').textContent = workshop;
document.querySelector('seat-toggle').setAttribute('member-id', id);
