// Turkish: what is wrong with people who are to be invited.
export default `
invite-problems = { NUMBER($count) } satıra bakmanız gerekiyor.
invite-left-out = { part-people } davet edilemiyor. Henüz kimse davet edilmedi.
invite-leave-out = Onlarsız devam et: { part-people } davet et
invite-leave-out-next = Onlarsız devam et. İleri: { SEAT($count) } satın al
invite-problem-missing = Bir e-posta adresi girin.
invite-problem-invalid = Bu bir e-posta adresi değil.
invite-problem-too_long = Bu çok uzun.
invite-problem-duplicate = Bu kişi listede iki kez var.
invite-problem-same = { $row }. satırdaki kişiyle aynı.
invite-problem-already_member = Zaten üye.
invite-problem-already_invited = Zaten davet edildi.
invite-problem-removed = Bu arada çıkarıldı.
invite-problem-left_out = Siz çıkardınız.
invite-problem-card_number = Bu bir kart numarasına benziyor. Silin.
invite-problem-text = Buraya web adresi yazılamaz.
`;
