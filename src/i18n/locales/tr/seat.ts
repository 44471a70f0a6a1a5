// Turkish: one person and their seat.
export default `
seat-assigned = Atandı: { $name }.
seat-unassigned = Atama kaldırıldı: { $name }. Artık başkası için boş.
seat-undone = Geri alındı.
seat-dismiss = Gizle: { $what }
seat-add = Aboneliğime ekle
seat-remove = Aboneliğimden çıkar
seat-is-held = Aboneliğinize dahil
seat-is-none = Aboneliğinize dahil değil
seat-is-kept = Davet edildi, aboneliğinizde yeri ayrıldı
seat-is-invited = Davet edildi, aboneliğinizde yeri yok
seat-remove-follows = Çıkarınca { SEAT(form: "singular") } hemen başkası için boşalır.
seat-remove-kept = Çıkarınca, yanıt verene kadar ayrılan { SEAT(form: "singular") } boşalır.
seat-unknown = Bu kişi hesabınızda yok.
seat-elsewhere = { SEAT_TITLE(form: "plural", case: "acc") } kimin kullandığına bu ürünün başka bir yerinde karar verilir.
seat-hidden = Rolünüz { SEAT(form: "plural", case: "acc") } kimin kullandığını göstermiyor.
`;
