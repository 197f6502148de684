// SPDX-License-Identifier: Apache-2.0
#include "translations/pseudotranslator.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView latin = u"áƀçđéƒğĥíĵķłɱñóþɋŕšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁṀÑÓÞɊŔŠŤÚṼŴẊÝŽ";
constexpr QStringView arabic = u"ابجدهوزحطيكلمنسعفصقرشتثخذضابجدهوزحطيكلمنسعفصقرشتثخذض";
constexpr qsizetype longerBy = 3;  // one more letter for so many

/// How many characters from `at` on are to stay as they are: a placeholder, or a tag of markup.
qsizetype lengthOfFixed(QStringView text, qsizetype at)
{
    if (text[at] == u'%') {
        qsizetype end = at + 1;
        while (end < text.size() && (text[end] == u'L' || text[end] == u'n' || text[end].isDigit())) {
            ++end;
        }
        return end - at;
    }
    if (text[at] == u'<') {
        const qsizetype end = text.indexOf(u'>', at);
        return end < 0 ? 0 : end + 1 - at;
    }
    return 0;
}

}  // namespace

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int) const
{
    QString text = QString::fromUtf8(sourceText);
    text.replace(u"(s)"_s, u"s"_s);
    return disguised(text);
}

QString PseudoTranslator::disguised(const QString &text) const
{
    if (std::none_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); })) {
        return text;
    }
    const QStringView letters = m_script == Script::Arabic ? arabic : latin;
    QString result = u"["_s;
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const qsizetype fixed = lengthOfFixed(text, at); fixed > 0) {
            result += QStringView(text).mid(at, fixed);
            at += fixed - 1;
            continue;
        }
        const qsizetype letter = plain.indexOf(text[at]);
        result += letter < 0 ? text[at] : letters[letter];
        count += letter < 0 ? 0 : 1;
    }
    result += QString(std::max<qsizetype>(1, count / longerBy), m_script == Script::Arabic ? u'ـ' : u'~');
    return result + u']';
}

}  // namespace gatehouse
