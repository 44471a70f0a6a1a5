// Turkish: what a server refuses, whichever area asked.
export default `
error-subscription_inactive = Aboneliğiniz etkin değil. Ücret alınmadı. Yeniden başlatmak için destek ekibine yazın.
error-operation_conflict = Bu sırada durum değişti. Ne olduğunu görmek için sayfayı yenileyin.
error-seats_full = Boş { SEAT(form: "singular") } yok: hepsi kullanımda ya da ayrılmış. Hiçbir şey değişmedi. Birini boşaltın veya ekleyin.
error-last_owner = Her hesapta en az bir sahip kalır. Hiçbir şey değişmedi. Önce başka birini sahip yapın.
`;
