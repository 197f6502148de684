// SPDX-License-Identifier: Apache-2.0
#include "core/demo/names.h"

#include "core/demo/nametables.h"

#include <QStringList>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The letter of a username for a Latin letter that is more than a letter with a mark.
QString letterFor(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u"l"_s;
    case u'đ':
    case u'ð':
        return u"d"_s;
    case u'ø':
        return u"o"_s;
    case u'ı':
        return u"i"_s;
    case u'ß':
        return u"ss"_s;
    case u'þ':
        return u"th"_s;
    default:
        return {};
    }
}

QString latinOf(const QString &written)
{
    QString letters;
    for (const QChar c : written.normalized(QString::NormalizationForm_D)) {
        const QChar lower = c.toLower();
        if ((lower >= u'a' && lower <= u'z') || c == u'-' || c == u'\'') {
            letters += lower;
        } else {
            letters += letterFor(lower);
        }
    }
    return letters;
}

DemoName nameFrom(const QString &entry)
{
    const auto colon = entry.indexOf(u':');
    const QString written = QString(colon < 0 ? entry : entry.left(colon)).replace(u'_', u' ');
    return {written, colon < 0 ? latinOf(written) : entry.mid(colon + 1)};
}

QStringList entriesOf(const char16_t *list)
{
    return QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts);
}

QList<DemoName> namesFrom(const char16_t *list)
{
    QList<DemoName> names;
    for (const QString &entry : entriesOf(list)) {
        names.append(nameFrom(entry));
    }
    return names;
}

DemoCulture cultureFrom(const DemoNameRow &row)
{
    DemoCulture culture;
    culture.locale = QString::fromLatin1(row.locale);
    culture.weight = row.weight;
    culture.order = row.order;
    culture.womensNames = namesFrom(row.women);
    culture.mensNames = namesFrom(row.men);
    culture.ownScript = culture.womensNames.first().written.at(0).script() != QChar::Script_Latin;
    for (const QString &entry : entriesOf(row.families)) {
        const QStringList forms = entry.split(u'/');
        culture.mensFamilyNames.append(nameFrom(forms.first()));
        culture.womensFamilyNames.append(nameFrom(forms.last()));
    }
    for (const DemoCityRow &city : demoCityRows()) {
        if (culture.locale == QLatin1StringView(city.locale)) {
            culture.cities.append({QString::fromUtf16(city.name), QString::fromUtf16(city.region), QString::fromLatin1(city.country),
                                   QString::fromLatin1(city.timezone), QString::fromLatin1(city.postalCode),
                                   QString::fromLatin1(city.phone), QString::fromUtf16(city.street)});
        }
    }
    return culture;
}

}  // namespace

const QList<DemoCulture> &demoCultures()
{
    static const QList<DemoCulture> cultures = [] {
        QList<DemoCulture> all;
        for (const DemoNameRow &row : demoNameRows()) {
            all.append(cultureFrom(row));
        }
        return all;
    }();
    return cultures;
}

const QList<DemoOriginal> &demoOriginals()
{
    static const QList<DemoOriginal> originals{
        {u"es-MX"_s,
         {u"María de los Ángeles Inmaculada Concepción"_s, u"mariadelosangeles"_s},
         {u"Fernández de Córdoba y Álvarez de Toledo"_s, u"fernandezdecordoba"_s},
         u"María de los Ángeles Inmaculada Concepción Fernández de Córdoba y Álvarez de Toledo"_s},
        {u"ko-KR"_s, {u"오"_s, u"o"_s}, {u"오"_s, u"o"_s}, u"오"_s},
        {u"zh-CN"_s, {u"一"_s, u"yi"_s}, {u"丁"_s, u"ding"_s}, u"丁一"_s},
        {u"sv-SE"_s, {u"Å"_s, u"a"_s}, {u"Ö"_s, u"o"_s}, u"Å Ö"_s},
        {u"en-IE"_s,
         {u"Pádraig"_s, u"padraig"_s},
         {u"Ó'Conchobhair-Nic Giolla Phádraig"_s, u"o'conchobhair"_s},
         u"Pádraig Ó'Conchobhair-Nic Giolla Phádraig"_s},
        // The marks of the next two are characters of their own, as some keyboards write them.
        {u"fr-FR"_s, {u"Zoe\u0308"_s, u"zoe"_s}, {u"Be\u0301rube\u0301"_s, u"berube"_s}, u"Zoe\u0308 Be\u0301rube\u0301"_s},
        {u"vi-VN"_s,
         {u"Thi\u0323 Minh Khai"_s, u"thiminhkhai"_s},
         {u"Nguye\u0302\u0303n"_s, u"nguyen"_s},
         u"Nguye\u0302\u0303n Thi\u0323 Minh Khai"_s},
        {u"ar-EG"_s,
         {u"عبد الرحمن بن محمد بن عبد الله"_s, u"abdelrahman"_s},
         {u"آل إبراهيم الشاذلي"_s, u"alibrahim"_s},
         u"عبد الرحمن بن محمد بن عبد الله آل إبراهيم الشاذلي"_s},
        {u"he-IL"_s, {u"אביגיל"_s, u"avigail"_s}, {u"בן-גוריון (Smith)"_s, u"ben-gurion-smith"_s}, u"אביגיל בן-גוריון (Smith)"_s},
        {u"th-TH"_s, {u"ฐิติวรดา"_s, u"thitiworada"_s}, {u"อัครวรโชติธนวัฒน์"_s, u"akkharaworachot"_s}, u"ฐิติวรดา อัครวรโชติธนวัฒน์"_s},
        {u"de-DE"_s,
         {u"Karl-Theodor Maria Nikolaus"_s, u"karl-theodor"_s},
         {u"Freiherr von und zu Hohenstein-Wolkenfels"_s, u"hohenstein"_s},
         u"Karl-Theodor Freiherr von und zu Hohenstein-Wolkenfels"_s},
        {u"fr-FR"_s, {u"N'Golo"_s, u"n'golo"_s}, {u"d'Été"_s, u"d'ete"_s}, u"N'Golo d'Été"_s},
        {u"zh-CN"_s, {u"𠮷"_s, u"ji"_s}, {u"𡈽"_s, u"tu"_s}, u"𡈽𠮷"_s},
        {u"en-US"_s, {u"X"_s, u"x"_s}, {u"Ng"_s, u"ng"_s}, u"X Ng"_s},
        {u"tr-TR"_s, {u"İlkay"_s, u"ilkay"_s}, {u"IŞIKLI"_s, u"isikli"_s}, u"İlkay IŞIKLI"_s},
    };
    return originals;
}

}  // namespace gatehouse
