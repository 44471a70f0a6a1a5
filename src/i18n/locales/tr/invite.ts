// Turkish: putting people together to invite them.
export default `
part-people = { NUMBER($count) } kişi

invite-methods = Davet yolları
invite-method-list = Liste
invite-method-file = Dosya
invite-method-code = Kod
invite-elsewhere = Davetler bu ürünün başka bir yerinde gönderilir.
invite-paste-hint = Yazın veya herhangi bir hücreye yapıştırın: adlı ya da adsız adresler, bir tablonun sütunu veya bir bölümü.
invite-caption = Davet edilecek kişiler
invite-column-email = E-posta
invite-column-firstName = Ad
invite-column-lastName = Soyad
invite-column-position = Görev (isteğe bağlı)
invite-cell = { $column }, { $row }. satır
invite-remove-column = Kaldır
invite-remove = { $row }. satırı kaldır
invite-add = Satır ekle
invite-pasted = { NUMBER($count) } satır yapıştırıldı.
invite-too-many = Böylece { NUMBER($limit) } satırdan fazlası olurdu. Hiçbir şey yapıştırılmadı. Daha uzun listeler için dosya içe aktarın.
invite-role = Rol
invite-role-member = Üye
invite-role-member-hint = Aboneliği görür, hiçbir şeyi değiştirmez.
invite-role-manager = Yönetici
invite-role-manager-hint = Kişileri davet eder ve çıkarır.
invite-role-billing = Faturalandırma
invite-role-billing-hint = Satın alır ve öder, kişileri davet eder ve çıkarır.
invite-with-seat = Her kişi bir { SEAT(form: "singular") } sayılır
invite-no-seats = { SEAT(form: "singular") } gerekmez
invite-people = { part-people }
invite-free = { NUMBER($count) } boş { SEAT(form: "singular") }
invite-to-buy = { NUMBER($count) } satın alınacak
invite-commit-none = Davet et
invite-commit = { part-people } davet et
invite-next-keep = İleri
invite-next = İleri: { SEAT($count) } satın al
`;
