// Turkish: invoices.
export default `
invoices-caption = Faturalar, en yenisi başta
invoices-number = Numara
invoices-date = Tarih
invoices-period = Dönem
invoices-status = Durum
invoices-amount = Tutar
invoices-actions = İşlemler
invoices-status-paid = Ödendi
invoices-status-open = Ödenmedi
invoices-status-void = İptal edildi
invoices-status-uncollectible = Tahsil edilemedi
invoices-download = İndir
invoices-download-year = CSV olarak indir: { $year }
invoices-preparing = Hazırlanıyor…
invoices-pay = Şimdi öde
invoices-pay-title = Faturayı öde: { $number }
invoices-pay-empty = Bu fatura artık ödeme beklemiyor.
invoices-more = Daha fazla göster
invoices-shown = { $count ->
    [one] { NUMBER($count) } fatura gösteriliyor
   *[other] { NUMBER($count) } fatura gösteriliyor
  }
invoices-year = Yıl
invoices-all = Tüm yıllar
invoices-empty = Henüz fatura yok
invoices-empty-hint = Her ödemenin faturasını burada bulursunuz.
invoices-failed = Faturalar yüklenemedi.
`;
