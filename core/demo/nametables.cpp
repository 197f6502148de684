// SPDX-License-Identifier: Apache-2.0
#include "core/demo/nametables.h"

namespace gatehouse {

namespace {

using Order = DemoCulture::Order;

constexpr DemoNameRow rows[] = {
    {"en-US", 14, Order::GivenFirst, u"Emily Grace Hannah Madison Olivia Abigail Chloe Zoe Mary-Ann Latoya Brooke Savannah",
     u"James Ethan Noah Tyler Marcus DeShawn Caleb Owen Jordan Theodore Wyatt Isaiah",
     u"Smith Johnson Williams Brown Davis Miller Wilson Anderson Thomas Jackson White Harris Clark Lewis Walker Washington Young King"},
    {"en-IE", 5, Order::GivenFirst, u"Siobhán Aoife Niamh Saoirse Ciara Gráinne Éilis Róisín",
     u"Conor Oisín Cillian Pádraig Seán Eoin Tadhg Fionn",
     u"O'Connor O'Brien Murphy Kelly Ní_Dhomhnaill:nidhomhnaill O’Sullivan:o'sullivan Byrne Ryan Walsh McCarthy Fitzgerald "
     u"Mac_Giolla:macgiolla"},
    {"de-DE", 12, Order::GivenFirst,
     u"Anna Lena Sophie Käthe:kaethe Johanna Katharina Jana Heike Ulrike Mareike Anne-Sophie Bärbel:baerbel",
     u"Lukas Jürgen:juergen Jörg:joerg Maximilian Felix Karl-Heinz Stefan Björn:bjoern Moritz Günther:guenther Matthias Hannes",
     u"Müller:mueller Schmidt Schneider Fischer Weber Wagner Groß:gross Schäfer:schaefer Köhler:koehler Krüger:krueger Vogel Lehmann "
     u"Weiß:weiss Böhm:boehm Meyer-Landrut von_Bülow:vonbuelow Zimmermann Hofmann"},
    {"es-MX", 8, Order::GivenFirst, u"María Guadalupe Ximena Sofía Inés Lucía Begoña Rocío Valentina Beatriz",
     u"José Juan_Carlos Ángel Íñigo Raúl Andrés Joaquín Óscar Mateo Sebastián",
     u"García Hernández Martínez López González Pérez Núñez Ibáñez Muñoz Gutiérrez Ramírez de_la_Cruz:delacruz Peña Ordóñez "
     u"García_Márquez"},
    {"pt-BR", 7, Order::GivenFirst, u"Ana Beatriz Conceição Joana Letícia Luíza Fernanda Antônia Mariana Débora",
     u"João Antônio Luís Caetano Estêvão Thiago Gonçalo Rafael Sebastião Vinícius",
     u"Silva Santos Oliveira Souza Araújo Conceição Gonçalves Magalhães dos_Santos:dossantos Guimarães Assunção Ribeiro Simões Brandão"},
    {"fr-FR", 7, Order::GivenFirst, u"Chloé Élodie Anaïs Marie-Claire Hélène Françoise Noémie Agnès Zoé Solène",
     u"Jean-Baptiste François Rémi Loïc Étienne Jérôme Benoît Gaël Théo Maël",
     u"Dubois Lefèvre d'Alembert Durand Moreau L'Hôpital:l'hopital Bélanger Garçon Le_Gall:legall Saint-Exupéry Rousseau Beauséjour "
     u"Fontaine"},
    {"it-IT", 4, Order::GivenFirst, u"Giulia Chiara Francesca Alessia Ilaria Noemi Beatrice",
     u"Niccolò Matteo Lorenzo Davide Giosuè Alessandro Luca",
     u"Rossi Russo Bianchi Esposito Dell'Acqua D'Angelo Ricci De_Luca:deluca Nicolò Lo_Presti:lopresti Ferrari"},
    {"pl-PL", 6, Order::GivenFirst, u"Małgorzata Agnieszka Żaneta Łucja Zofia Bożena Katarzyna Jadwiga",
     u"Michał Paweł Łukasz Krzysztof Wojciech Stanisław Grzegorz Zbigniew",
     u"Nowak Kowalski/Kowalska Wiśniewski/Wiśniewska Wójcik Kamiński/Kamińska Zieliński/Zielińska Szczęsny/Szczęsna Brzęczyszczykiewicz "
     u"Dąbrowski/Dąbrowska Mazur Jaźwiński/Jaźwińska"},
    {"cs-CZ", 4, Order::GivenFirst, u"Tereza Kateřina Lucie Markéta Šárka Božena Žofie", u"Jiří Tomáš Ondřej Vojtěch Luboš Matěj Řehoř",
     u"Novák/Nováková Svoboda/Svobodová Dvořák/Dvořáková Černý/Černá Procházka/Procházková Kučera/Kučerová Horák/Horáková Křížek/Křížková "
     u"Růžička/Růžičková"},
    {"hu-HU", 3, Order::FamilyFirst, u"Ágnes Zsófia Réka Eszter Tünde Virág", u"Gábor László Ákos István Győző Ödön",
     u"Nagy Kovács Szőke Tóth Szabó Horváth Kőszegi Ördög Fehér"},
    {"sv-SE", 4, Order::GivenFirst, u"Åsa Linnéa Saga Märta Freja Sigrún:sigrun Göril", u"Björn Göran Håkan Leif Måns Þórður:thordur Sören",
     u"Lindström Åkesson Sjöberg Nyström Bergqvist Østergaard Ängström Hallgrímsson Ek Ö:oe"},
    {"tr-TR", 5, Order::GivenFirst, u"Ayşe Zeynep Gülşen İpek Çiğdem Elif Işıl Şule", u"Mehmet Oğuz Çağlar İsmail Işık Ümit Şükrü Doğan",
     u"Yılmaz Öztürk Şahin Çelik Yıldız İnönü Kılıç Aydın Güneş Özgür Karaağaçlı"},
    {"vi-VN", 5, Order::FamilyFirst, u"Thị_Hương Thị_Mai Ngọc_Ánh Thùy_Dương Bích_Phượng Khánh_Linh",
     u"Văn_Đức Minh_Quân Quốc_Bảo Đình_Phúc Hữu_Nghĩa Thành_Đạt", u"Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Ngô Dương Lý"},
    {"yo-NG", 4, Order::GivenFirst, u"Fọláṣadé Ayọ̀bámi Títílayọ̀ Ọmọ́tọ́lá Yétúndé Adéọlá", u"Olúwaṣeun Adébáyọ̀ Babátúndé Kọ́ládé Ṣọlá Ọláolú",
     u"Adéyẹmí Ọbasanjọ́ Ṣóyínká Akíntọ́lá Fálétí Ògúndípẹ̀ Afọláyan Ọ̀ṣọ́"},
    {"el-GR", 4, Order::GivenFirst, u"Μαρία:maria Ελένη:eleni Σοφία:sofia Δέσποινα:despoina Αγγελική:angeliki Ιωάννα:ioanna",
     u"Γιώργος:giorgos Νίκος:nikos Δημήτρης:dimitris Ευάγγελος:evangelos Σπύρος:spyros Θανάσης:thanasis",
     u"Παπαδόπουλος:papadopoulos/Παπαδοπούλου:papadopoulou Οικονόμου:oikonomou Γεωργίου:georgiou Κωνσταντίνου:konstantinou "
     u"Αγγελόπουλος:angelopoulos/Αγγελοπούλου:angelopoulou Βασιλείου:vasileiou"},
    {"ru-KZ", 4, Order::GivenFirst, u"Анна:anna Екатерина:ekaterina Наталья:natalya Ольга:olga Айгуль:aigul Светлана:svetlana",
     u"Сергей:sergey Дмитрий:dmitriy Алексей:aleksey Юрий:yuriy Нурлан:nurlan Артём:artyom",
     u"Иванов:ivanov/Иванова:ivanova Кузнецов:kuznetsov/Кузнецова:kuznetsova Щербаков:shcherbakov/Щербакова:shcherbakova "
     u"Соловьёв:solovyov/Соловьёва:solovyova Ахметов:akhmetov/Ахметова:akhmetova Цой:tsoy Ким:kim"},
    {"uk-UA", 4, Order::GivenFirst, u"Оксана:oksana Леся:lesya Ірина:iryna Соломія:solomiya Ганна:hanna Дар’я:darya",
     u"Тарас:taras Андрій:andriy Богдан:bohdan Євген:yevhen Ігор:ihor Лук’ян:lukyan",
     u"Шевченко:shevchenko Коваленко:kovalenko Бойко:boyko Мельник:melnyk Їжакевич:yizhakevych Ґудзь:gudz Ткачук:tkachuk "
     u"Григор’єв:hryhoryev/Григор’єва:hryhoryeva"},
    {"ar-EG", 5, Order::GivenFirst, u"فاطمة:fatima مريم:maryam نور:nour ليلى:layla سارة:sara هبة_الله:hebatallah",
     u"محمد:mohamed أحمد:ahmed عمر:omar يوسف:youssef خالد:khaled عبد_الرحمن:abdelrahman",
     u"حسن:hassan إبراهيم:ibrahim السيد:elsayed محفوظ:mahfouz المصري:elmasry عبد_العزيز:abdelaziz منصور:mansour الشريف:elsherif"},
    {"he-IL", 3, Order::GivenFirst, u"נועה:noa תמר:tamar שירה:shira יעל:yael מיכל:michal רות:rut",
     u"דוד:david יוסף:yosef איתי:itai נועם:noam אורי:uri צבי:tzvi",
     u"כהן:cohen לוי:levi מזרחי:mizrahi פרץ:peretz בן-דוד:ben-david אברהם:avraham גולדשטיין:goldstein"},
    {"hi-IN", 6, Order::GivenFirst, u"प्रिया:priya अनन्या:ananya काव्या:kavya दीपिका:deepika श्रुति:shruti लक्ष्मी:lakshmi",
     u"राहुल:rahul अर्जुन:arjun विक्रम:vikram संजय:sanjay कृष्ण:krishna आदित्य:aditya",
     u"शर्मा:sharma वर्मा:verma गुप्ता:gupta सिंह:singh मिश्रा:mishra चौधरी:chaudhary त्रिपाठी:tripathi श्रीवास्तव:srivastava"},
    {"bn-BD", 3, Order::GivenFirst, u"নাসরিন:nasrin শিরিন:shirin তাহমিনা:tahmina জান্নাত:jannat",
     u"রহিম:rahim কামাল:kamal সৌরভ:sourav তানভীর:tanvir", u"হোসেন:hossain রহমান:rahman চৌধুরী:chowdhury খান:khan আহমেদ:ahmed সরকার:sarkar"},
    {"ta-IN", 3, Order::GivenFirst, u"மீனாட்சி:meenakshi கவிதா:kavitha தமிழ்ச்செல்வி:tamilselvi ரேவதி:revathi",
     u"கார்த்திக்:karthik முருகன்:murugan செந்தில்:senthil அருண்:arun",
     u"சுப்பிரமணியன்:subramanian ராமசாமி:ramasamy கிருஷ்ணமூர்த்தி:krishnamurthy பாண்டியன்:pandian"},
    {"th-TH", 3, Order::GivenFirst, u"สมหญิง:somying พิมพ์ใจ:phimchai กนกวรรณ:kanokwan สุดารัตน์:sudarat",
     u"สมชาย:somchai ณัฐวุฒิ:natthawut ธนากร:thanakorn วีระ:wira",
     u"ใจดี:chaidi ศรีสุวรรณ:sisuwan เจริญผล:charoenphon รัตนวงศ์:rattanawong ณ_อยุธยา:na-ayutthaya"},
    {"zh-CN", 8, Order::FamilyFirstJoined, u"芳:fang 秀英:xiuying 丽:li 雪梅:xuemei 欣怡:xinyi 静:jing 梓涵:zihan",
     u"伟:wei 强:qiang 建国:jianguo 志明:zhiming 浩然:haoran 磊:lei 宇轩:yuxuan",
     u"王:wang 李:li 张:zhang 刘:liu 陈:chen 杨:yang 赵:zhao 黄:huang 周:zhou 欧阳:ouyang 司马:sima 吕:lyu"},
    {"ja-JP", 6, Order::FamilyFirst, u"陽菜:hina さくら:sakura 美咲:misaki 結衣:yui 恵子:keiko 千夏:chinatsu",
     u"翔太:shota 健太:kenta 大輔:daisuke 蓮:ren 拓海:takumi 太郎:taro",
     u"佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 渡辺:watanabe 伊藤:ito 山本:yamamoto 小林:kobayashi 齋藤:saito 林:hayashi"},
    {"ko-KR", 5, Order::FamilyFirstJoined, u"서연:seoyeon 지우:jiwoo 민서:minseo 하은:haeun 수진:sujin 예린:yerin",
     u"민준:minjun 서준:seojun 도윤:doyun 지훈:jihun 현우:hyeonu 준호:junho",
     u"김:kim 이:lee 박:park 최:choi 정:jung 강:kang 조:cho 윤:yoon 남궁:namgung 오:o"},
    {"am-ET", 3, Order::GivenFirst, u"ሰላም:selam ትዕግሥት:tigist ሕይወት:hiwot መሠረት:meseret", u"አበበ:abebe ዳዊት:dawit ተስፋዬ:tesfaye ኃይለ:haile",
     u"ከበደ:kebede ገብረመድኅን:gebremedhin ወልደማርያም:woldemariam ታደሰ:tadesse መኮንን:mekonnen"},
    {"ka-GE", 2, Order::GivenFirst, u"ნინო:nino თამარ:tamar მარიამ:mariam ქეთევან:ketevan",
     u"გიორგი:giorgi ლევან:levan ზურაბ:zurab დავით:davit",
     u"ბერიძე:beridze კაპანაძე:kapanadze მაისურაძე:maisuradze ჯავახიშვილი:javakhishvili"},
};

}  // namespace

std::span<const DemoNameRow> demoNameRows()
{
    return rows;
}

}  // namespace gatehouse
