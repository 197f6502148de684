// SPDX-License-Identifier: Apache-2.0
#include "core/users/attributeexpression.h"

#include "core/base/nearest.h"
#include "core/base/spoken.h"
#include "core/users/userattribute.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ExpressionWords {
    Q_DECLARE_TR_FUNCTIONS(ExpressionWords)
};

const QString idPath = QStringLiteral("userId");
const QString groupsPath = QStringLiteral("groups");

AttributeExpression userReference(const QString &name, const QString &path)
{
    const UserAttribute *attribute = userAttribute(path);
    const QString label = path == idPath       ? ExpressionWords::tr("User ID")
                          : path == groupsPath ? ExpressionWords::tr("Group IDs of the user")
                          : attribute          ? attribute->label
                                               : name;
    return {u"${user:%1}"_s.arg(name), path, label, path == groupsPath};
}

/// What every one of them begins with: "${user:".
QString beginningOf(const QList<AttributeExpression> &known)
{
    return known.first().text.left(known.first().text.indexOf(u':') + 1);
}

QString unknownReference(const QString &written, const QList<AttributeExpression> &known)
{
    const QString beginning = beginningOf(known);
    if (written == beginning + u'}') {
        return ExpressionWords::tr("The name of an attribute is missing: write one as in %1.").arg(known.at(1).text);
    }
    QStringList texts;
    for (const AttributeExpression &each : known) {
        texts.append(each.text);
    }
    const QString near = nearest(written, texts);
    const bool isOfDirectory = beginning == u"${dir:"_s;
    if (near.isEmpty()) {
        return isOfDirectory ? ExpressionWords::tr("%1 is no attribute of a directory.").arg(written)
                             : ExpressionWords::tr("%1 is no attribute of a user.").arg(written);
    }
    return isOfDirectory ? ExpressionWords::tr("%1 is no attribute of a directory. Is %2 meant?").arg(written, near)
                         : ExpressionWords::tr("%1 is no attribute of a user. Is %2 meant?").arg(written, near);
}

}  // namespace

const AttributeExpression *attributeExpression(const QList<AttributeExpression> &known, const QString &text)
{
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const AttributeExpression &each) { return each.text == text; });
    return found == known.cend() ? nullptr : &*found;
}

QStringList valuesOf(const AttributeExpression &reference, const ExpressionPerson &person)
{
    if (reference.path == groupsPath) {
        return person.groups;
    }
    const QString value = reference.path == idPath ? person.user.userId : fieldOf(person.user, reference.path);
    return value.isEmpty() ? QStringList() : QStringList{value};
}

ParsedExpression parseExpression(const QString &expression, const QList<AttributeExpression> &known)
{
    ParsedExpression read;
    qsizetype at = 0;
    while (at < expression.size()) {
        const qsizetype begin = expression.indexOf(u"${"_s, at);
        if (begin != at) {
            read.parts.append({at, begin < 0 ? expression.mid(at) : expression.mid(at, begin - at)});
        }
        if (begin < 0) {
            break;
        }
        const qsizetype end = expression.indexOf(u'}', begin);
        if (end < 0) {
            read.mistake
                = {begin, expression.size() - begin, ExpressionWords::tr("The closing brace is missing: write %1.").arg(known.at(1).text)};
            return read;
        }
        const QString written = expression.mid(begin, end + 1 - begin);
        const AttributeExpression *reference = attributeExpression(known, written);
        if (!reference) {
            read.mistake = {begin, written.size(), unknownReference(written, known)};
            return read;
        }
        read.parts.append({begin, written, reference});
        at = end + 1;
    }
    for (const ExpressionPart &part : std::as_const(read.parts)) {
        if (read.parts.size() > 1 && part.reference && part.reference->hasSeveral) {
            read.mistake
                = {part.offset, part.text.size(), ExpressionWords::tr("%1 has several values and has to stand alone.").arg(part.text)};
            return read;
        }
    }
    return read;
}

QStringList evaluate(const QList<ExpressionPart> &parts, const ExpressionPerson &person)
{
    if (parts.size() == 1 && parts.first().reference) {
        return valuesOf(*parts.first().reference, person);
    }
    QString whole;
    for (const ExpressionPart &part : parts) {
        whole += part.reference ? valuesOf(*part.reference, person).join(QString()) : part.text;
    }
    return whole.isEmpty() ? QStringList() : QStringList{whole};
}

ExpressionCompletion completionAt(const QString &expression, qsizetype cursor, const QList<AttributeExpression> &known)
{
    const QString before = expression.left(cursor);
    const qsizetype dollar = before.lastIndexOf(u'$');
    if (dollar < 0 || before.indexOf(u'}', dollar) >= 0) {
        return {cursor, known};
    }
    const QString typed = before.mid(dollar);
    ExpressionCompletion completion{dollar, {}};
    for (const AttributeExpression &each : known) {
        if (each.text.startsWith(typed, Qt::CaseInsensitive)) {
            completion.candidates.append(each);
        }
    }
    return completion;
}

const QList<AttributeExpression> &userExpressions()
{
    // In the built-in store a user is known by the UserId where Active Directory has a GUID, and signs in with the username.
    static SpokenTable<QList<AttributeExpression>> all([] {
        return QList<AttributeExpression>{
            userReference(u"AD_GUID"_s, idPath),
            userReference(u"email"_s, u"emails.value"_s),
            userReference(u"familyName"_s, u"name.familyName"_s),
            userReference(u"givenName"_s, u"name.givenName"_s),
            userReference(u"middleName"_s, u"name.middleName"_s),
            userReference(u"name"_s, u"displayName"_s),
            userReference(u"preferredUsername"_s, u"userName"_s),
            userReference(u"subject"_s, u"userName"_s),
            userReference(u"groups"_s, groupsPath),
        };
    });
    return all.now();
}

}  // namespace gatehouse
