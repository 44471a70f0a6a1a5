// Turkish: the list of people.
export default `
members-caption = Üyeler ve davetler
members-name = Ad
members-role = Rol
members-active = Son etkinlik
members-you = Siz
members-state-held = Atandı
members-state-reserved = Ayrıldı
members-state-none = Yok
members-assign = Ata
members-assign-to = ({ $name })
members-unassign = Atamayı kaldır
members-unassign-from = ({ $name })
members-never = Hiç
members-invited = Davet: { $date }
members-expired = Davetin süresi doldu: { $date }
members-role-owner = Sahip
members-role-billing = Fatura yöneticisi
members-role-manager = Yönetici
members-role-member = Üye
members-select = Seç: { $name }
members-select-page = Bu sayfayı seç
members-manage = Yönet
members-found = { $total ->
    [one] Bir kişi
   *[other] { NUMBER($total) } kişiden { NUMBER($from) } – { NUMBER($to) }
  }
members-no-match = Uyan kimse yok.
members-empty = Henüz kimse yok
members-failed = Liste yüklenemedi.
members-elsewhere = Üyeler bu ürünün başka bir yerinde yönetilir.
members-hidden = Rolünüz üyeleri göstermiyor.
`;
