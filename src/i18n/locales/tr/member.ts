// Turkish: what is done to one person, or to several at once.
export default `
member-may-owner = Her şeyle ilgilenir ve başkalarını sahip yapar.
member-may-billing = Plan, ödemeler ve üyelerle ilgilenir.
member-may-manager = Üyelerle ilgilenir ve faturaları görür.
member-may-member = Ürünü kullanır ve planı görür.
member-role-fixed = Kimse kendi rolünün üstündeki bir rolü değiştiremez.
member-role-change = Rolü değiştir: { $role }
member-role-changed = { $name }: bundan sonra { $role }.
member-hand = Devret
member-hand-hint = Biri ayrıldığında veya iş değiştirdiğinde { SEAT(form: "singular") } başka bir üyeye geçebilir. Bunun için bir şey ödemezsiniz.
member-hand-choose = Başka bir üye seç
member-hand-whom = Kime geçsin?
member-hand-nobody = Buradaki herkese zaten verilmiş. Önce birini davet edin.
member-hand-more = { $count ->
    [one] Ve bir kişi daha: bir ad yazın.
   *[other] Ve { NUMBER($count) } kişi daha: bir ad yazın.
  }
member-hand-from = Erişimi hemen sona erer: { $from }
member-hand-to = Hemen devralır: { $to }
member-hand-billing = Ücret alınmaz ve { SEAT(form: "singular") } sayısı aynı kalır.
member-hand-confirm = Devret: { $from } → { $to }
member-hand-conflict = Bu sırada ikisinden birinin durumu değişti. Hiçbir şey devredilmedi. Yeniden seçin.
member-handed = Devredildi: { $from } → { $to }.
member-invitation = Davet
member-resend-hint = Yeni bir bağlantı gönderilir: { $email }. Önceki artık çalışmaz.
member-resend = Yeniden gönder
member-resent = Davet yeniden gönderildi: { $email }.
member-accepted = Bu sırada daveti kabul etti. Hiçbir şey gönderilmedi.
member-remove-title = Hesaptan çıkar
member-revoke-title = Daveti geri çek
member-remove = Çıkar: { $name }
member-revoke = Geri çek
member-removed = Çıkarıldı: { $name }.
member-revoked = Davet geri çekildi: { $name }.
member-remove-access = { $count ->
    [one] Erişimi hemen sona erer.
   *[other] { NUMBER($count) } kişinin erişimi hemen sona erer.
  }
member-remove-link = { $count ->
    [one] Davet bağlantısı artık çalışmaz.
   *[other] { NUMBER($count) } davet bağlantısı artık çalışmaz.
  }
member-remove-seat = { SEAT($count) } hemen başkası için boşalır.
member-remove-billing = Siz kendiniz { SEAT(form: "singular") } kaldırana kadar { SEAT($count) } için aynı tutarı ödersiniz.
member-remove-undo = Bunu hemen ardından geri alabilirsiniz.
member-selected = { NUMBER($count) } kişi seçildi
member-bulk-take_seat = Ata ({ NUMBER($count) })
member-bulk-release_seat = Atamayı kaldır ({ NUMBER($count) })
member-bulk-resend = Yeniden gönder ({ NUMBER($count) })
member-bulk-remove = Çıkar ({ NUMBER($count) })
member-bulk-removing = { $count ->
    [one] Bir kişi çıkarılsın mı?
   *[other] { NUMBER($count) } kişi çıkarılsın mı?
  }
member-bulk-clear = Seçimi temizle
member-bulk-working = { NUMBER($total) } kişiden { NUMBER($done) } tamam
member-did-take_seat = { $count ->
    [one] Bir kişiye atandı.
   *[other] { NUMBER($count) } kişiye atandı.
  }
member-did-release_seat = { $count ->
    [one] Bir kişinin ataması kaldırıldı.
   *[other] { NUMBER($count) } kişinin ataması kaldırıldı.
  }
member-did-remove = { $count ->
    [one] Bir kişi çıkarıldı.
   *[other] { NUMBER($count) } kişi çıkarıldı.
  }
member-did-restore = { $count ->
    [one] Bir kişi geri geldi.
   *[other] { NUMBER($count) } kişi geri geldi.
  }
member-did-resend = { $count ->
    [one] Bir davet yeniden gönderildi.
   *[other] { NUMBER($count) } davet yeniden gönderildi.
  }
member-did-nothing = Hiçbir şey değişmedi.
member-holding-page = { NUMBER($total) } kişiden { NUMBER($from) } – { NUMBER($to) }, önce en uzun süredir etkin olmayanlar
member-holding = { $total ->
    [one] Bir kişi
   *[other] { NUMBER($total) } kişiden { NUMBER($count) } kişi, önce en uzun süredir etkin olmayanlar
  }
member-full = Boş { SEAT(form: "singular") } yok.
member-full-ask = { SEAT_TITLE(form: "singular") } eklenmesi için fatura yöneticinize başvurun.
member-room = Artık yer var.
member-assign-count = Ata ({ NUMBER($count) })
member-buy = { SEAT($count) } satın al
member-buy-for = Ödemeden hemen sonra: { $names }.
member-buy-for-more = Ödemeden hemen sonra: { $names } ve { NUMBER($more) } kişi daha.
member-waiting = { $date } tarihinden itibaren { SEAT($count) } istediniz ve o kadarı kullanımda ya da ayrılmış. Bu beklerken kimseye atama yapılamaz.
member-waiting-keep = { SEAT_TITLE(form: "plural", case: "acc") } koru
`;
