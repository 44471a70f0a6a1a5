// Turkish: a batch of invitations on its way.
export default `
inviting-checking = Liste denetleniyor
inviting-sent = { NUMBER($done) } / { NUMBER($total) } denetlendi
inviting-checked = { part-people } davet edilebilir
inviting-ready = { part-people } davet edilmeye hazır
inviting-ready-hint = Henüz kimse davet edilmedi.
inviting-rework = Listeyi değiştir
inviting-discard = Listeden vazgeç
inviting-short = { SEAT($count) } daha gerekiyor
inviting-short-hint = { part-people }, { NUMBER($free) } boş { SEAT(form: "singular") }. Ödemeden önce kimse davet edilmez.
inviting-then = Ödeme yapılır yapılmaz { NUMBER($count) } davet gönderilir.
inviting-free = Onayla ve { part-people } davet et
inviting-taken = Bu arada { SEAT(form: "singular") } alanlar: { $names }. Bu yüzden { SEAT($count) } eksik. Listenizden henüz kimse davet edilmedi.
inviting-ask = Fatura yöneticinizden { SEAT($count) } isteyin. Listeniz saklanır ve buradan devam eder.
inviting-sending = { part-people } davet ediliyor
inviting-stopping = Davetler durduruluyor
inviting-progress = { NUMBER($done) } / { NUMBER($total) } davet edildi
inviting-stop = Durdur
inviting-stop-hint = Davet edilmiş olanlar davetli kalır.
inviting-trouble = Sunucu yanıt vermiyor.
inviting-trouble-hint = Yanıt gelene kadar yeniden soruyoruz. Kimse iki kez davet edilmez.
inviting-trouble-now = Şimdi sor
inviting-failed = Davetler gönderilemedi
inviting-so-far = { part-people } davet edildi.
inviting-done = { part-people } davet edildi
inviting-done-hint = Her biri, katılmak için bağlantı içeren bir e-posta alır.
inviting-nobody = Kimse davet edilmedi
inviting-stopped = Durduruldu. { part-people } davet edilmedi.
inviting-left = Dışarıda kalanlar: { part-people }
inviting-left-caption = Kimler dışarıda kaldı
inviting-reason = Neden
inviting-save = Bu listeyi indir
inviting-more = Ve { NUMBER($count) } kişi daha
inviting-another = Başka kişiler davet et
`;
