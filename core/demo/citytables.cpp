// SPDX-License-Identifier: Apache-2.0
#include "core/demo/nametables.h"

namespace gatehouse {

namespace {

constexpr DemoCityRow rows[] = {
    {"en-US", u"Seattle", u"WA", "US", "America/Los_Angeles", "981##", "+1 206 555 01##", u"#### Pine Street"},
    {"en-US", u"Austin", u"TX", "US", "America/Chicago", "787##", "+1 512 555 01##", u"#### Congress Avenue"},
    {"en-US", u"New York", u"NY", "US", "America/New_York", "100##", "+1 212 555 01##", u"### Hudson Street, Floor #"},
    {"en-IE", u"Dublin", u"Leinster", "IE", "Europe/Dublin", "D0# X###", "+353 1 555 ####", u"## Grand Canal Quay"},
    {"en-IE", u"Corcaigh", u"Munster", "IE", "Europe/Dublin", "T12 E###", "+353 21 555 ####", u"## St. Patrick’s Street"},
    {"de-DE", u"Berlin", u"Berlin", "DE", "Europe/Berlin", "10###", "+49 30 23125 ###", u"Torstraße ##"},
    {"de-DE", u"München", u"Bayern", "DE", "Europe/Berlin", "80###", "+49 89 99998 ###", u"Leopoldstraße ##"},
    {"es-MX", u"Ciudad de México", u"CDMX", "MX", "America/Mexico_City", "06###", "+52 55 5550 ####", u"Avenida Álvaro Obregón ###"},
    {"es-MX", u"Querétaro", u"QRO", "MX", "America/Mexico_City", "76###", "+52 442 555 ####", u"Calle Ignacio Allende ##"},
    {"pt-BR", u"São Paulo", u"SP", "BR", "America/Sao_Paulo", "01###-###", "+55 11 5555-####", u"Avenida Paulista, ####"},
    {"pt-BR", u"Florianópolis", u"SC", "BR", "America/Sao_Paulo", "88###-###", "+55 48 5555-####", u"Rua Conceição, ###"},
    {"fr-FR", u"Paris", u"Île-de-France", "FR", "Europe/Paris", "750##", "+33 1 99 00 ## ##", u"## rue de l’Échiquier"},
    {"fr-FR", u"Lyon", u"Auvergne-Rhône-Alpes", "FR", "Europe/Paris", "690##", "+33 2 61 91 ## ##", u"## rue de la République"},
    {"it-IT", u"Milano", u"MI", "IT", "Europe/Rome", "201##", "+39 02 5550 ####", u"Via Torino, ##"},
    {"pl-PL", u"Kraków", u"małopolskie", "PL", "Europe/Warsaw", "3#-###", "+48 12 555 ## ##", u"ul. Świętego Tomasza ##"},
    {"cs-CZ", u"Brno", u"Jihomoravský kraj", "CZ", "Europe/Prague", "602 ##", "+420 555 ### ###", u"Křížová ##"},
    {"hu-HU", u"Budapest", u"Pest", "HU", "Europe/Budapest", "10##", "+36 1 555 ####", u"Király utca ##."},
    {"sv-SE", u"Malmö", u"Skåne", "SE", "Europe/Stockholm", "211 ##", "+46 40 628 ####", u"Östra Förstadsgatan ##"},
    {"tr-TR", u"İstanbul", u"İstanbul", "TR", "Europe/Istanbul", "34###", "+90 212 555 ## ##", u"Büyükdere Caddesi No: ##"},
    {"vi-VN", u"Đà Nẵng", u"Đà Nẵng", "VN", "Asia/Ho_Chi_Minh", "550###", "+84 236 555 ####", u"## Nguyễn Văn Linh"},
    {"yo-NG", u"Lagos", u"Lagos", "NG", "Africa/Lagos", "10####", "+234 1 555 ####", u"## Adeola Odeku Street"},
    {"el-GR", u"Αθήνα", u"Αττική", "GR", "Europe/Athens", "10# ##", "+30 21 0555 ####", u"Ερμού ##"},
    {"ru-KZ", u"Алматы", u"Алматы", "KZ", "Asia/Almaty", "0500##", "+7 727 555 ####", u"улица Абая, ##"},
    {"uk-UA", u"Львів", u"Львівська область", "UA", "Europe/Kiev", "79###", "+380 32 555 ####", u"вулиця Городоцька, ##"},
    {"ar-EG", u"القاهرة", u"القاهرة", "EG", "Africa/Cairo", "115##", "+20 2 5555 ####", u"## شارع طلعت حرب"},
    {"he-IL", u"תל אביב-יפו", u"תל אביב", "IL", "Asia/Jerusalem", "65#####", "+972 3 555 ####", u"שדרות רוטשילד ##"},
    {"hi-IN", u"पुणे", u"महाराष्ट्र", "IN", "Asia/Kolkata", "4110##", "+91 20 5555 ####", u"##, महात्मा गांधी मार्ग"},
    {"bn-BD", u"ঢাকা", u"ঢাকা", "BD", "Asia/Dhaka", "12##", "+880 2 5555 ####", u"##, গুলশান অ্যাভিনিউ"},
    {"ta-IN", u"சென்னை", u"தமிழ்நாடு", "IN", "Asia/Kolkata", "6000##", "+91 44 5555 ####", u"##, அண்ணா சாலை"},
    {"th-TH", u"กรุงเทพมหานคร", u"กรุงเทพมหานคร", "TH", "Asia/Bangkok", "101##", "+66 2 555 ####", u"## ถนนสุขุมวิท"},
    {"zh-CN", u"上海", u"上海市", "CN", "Asia/Shanghai", "2000##", "+86 21 5555 ####", u"南京西路##号"},
    {"zh-CN", u"成都", u"四川省", "CN", "Asia/Shanghai", "6100##", "+86 28 5555 ####", u"天府大道##号"},
    {"ja-JP", u"東京", u"東京都", "JP", "Asia/Tokyo", "150-00##", "+81 3 5550 ####", u"渋谷区神南#-#-##"},
    {"ja-JP", u"京都", u"京都府", "JP", "Asia/Tokyo", "604-80##", "+81 75 555 ####", u"中京区烏丸通##"},
    {"ko-KR", u"서울", u"서울특별시", "KR", "Asia/Seoul", "062##", "+82 2 555 ####", u"강남구 테헤란로 ##"},
    {"am-ET", u"አዲስ አበባ", u"አዲስ አበባ", "ET", "Africa/Addis_Ababa", "10##", "+251 11 555 ####", u"ቦሌ መንገድ ##"},
    {"ka-GE", u"თბილისი", u"თბილისი", "GE", "Asia/Tbilisi", "01##", "+995 32 255 ####", u"რუსთაველის გამზირი ##"},
};

}  // namespace

std::span<const DemoCityRow> demoCityRows()
{
    return rows;
}

}  // namespace gatehouse
