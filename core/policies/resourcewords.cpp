// SPDX-License-Identifier: Apache-2.0
#include "core/policies/resourcewords.h"

#include "core/policies/arnparts.h"
#include "core/policies/knowledge.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ResourceWords {
    Q_DECLARE_TR_FUNCTIONS(ResourceWords)
};

/// A type that an ARN can be of, and how closely its form fits.
struct Fit {
    const Service *service = nullptr;
    const ResourceType *type = nullptr;
    qsizetype literals = -1;  ///< characters of the form that are no placeholder: the more, the closer
    QString name{};           ///< what the placeholders of the last part stand for, as it stands in the ARN
};

/// The form of an ARN, ready to compare with: a placeholder is any text but none.
struct Form {
    QRegularExpression expression{};
    qsizetype literals = 0;
};

Form readForm(const QString &form)
{
    static const QRegularExpression placeholder(u"\\$\\{[^}]*\\}|\\*"_s);
    QString expression;
    qsizetype from = 0;
    qsizetype literals = 0;
    auto found = placeholder.globalMatch(form);
    while (found.hasNext()) {
        const auto match = found.next();
        const QString literal = form.mid(from, match.capturedStart() - from);
        literals += literal.size();
        expression += QRegularExpression::escape(literal) + u".+"_s;
        from = match.capturedEnd();
    }
    literals += form.size() - from;
    expression += QRegularExpression::escape(form.mid(from));
    return {QRegularExpression(QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption), literals};
}

/// Making one takes far longer than comparing with it, and a policy asks for the same ones in each of its statements.
const Form &formOf(const QString &text)
{
    thread_local QHash<QString, Form> known;
    auto form = known.constFind(text);
    if (form == known.cend()) {
        form = known.insert(text, readForm(text));
    }
    return *form;
}

/// "permissionSet/ssoins-1/ps-1" for the form "permissionSet/${InstanceId}/${Id}": "ssoins-1/ps-1".
QString nameIn(const QString &arn, const QString &form)
{
    const auto parts = ArnParts::of(arn);
    const auto formParts = ArnParts::of(form);
    if (!parts || !formParts) {
        return {};
    }
    const qsizetype fixed = std::max<qsizetype>(0, (*formParts)[ArnParts::Resource].indexOf(u"${"));
    return (*parts)[ArnParts::Resource].mid(fixed).toString();
}

void look(const Service *service, const QString &arn, Fit &best)
{
    if (service == nullptr) {
        return;
    }
    for (const ResourceType &type : service->resourceTypes) {
        for (const QString &form : type.arns) {
            const Form &known = formOf(form);
            if (known.literals > best.literals && known.expression.match(arn).hasMatch()) {
                best = {service, &type, known.literals, nameIn(arn, form)};
            }
        }
    }
}

bool isWild(QStringView text)
{
    return text.contains(u'*') || text.contains(u'?');
}

/// Stars and separators alone: "*/*".
bool isAnything(QStringView text)
{
    static const QRegularExpression anything(u"^[*/:]*\\*[*/:]*$"_s);
    return anything.match(text.toString()).hasMatch();
}

QString phraseOf(const Fit &fit)
{
    const bool isObject = fit.service->prefix == u"s3"_s && fit.type->name == u"object"_s;
    const qsizetype slash = fit.name.indexOf(u'/');
    if (isObject && fit.name.mid(slash + 1) == u"*" && !isWild(QStringView(fit.name).left(slash))) {
        return ResourceWords::tr("every object in the bucket %1").arg(fit.name.left(slash));
    }
    if (fit.name.isEmpty() || isAnything(fit.name)) {
        return ResourceWords::tr("every %1 of %2").arg(fit.type->name, fit.service->name);
    }
    return isWild(fit.name) ? ResourceWords::tr("every %1 of %2 that fits %3").arg(fit.type->name, fit.service->name, fit.name)
                            : ResourceWords::tr("the %1 %2 of %3").arg(fit.type->name, fit.name, fit.service->name);
}

/// With the account and the region, where they are said.
QString inAccount(const QString &phrase, const ArnParts &arn)
{
    const QStringView account = arn[ArnParts::Account];
    const QStringView region = arn[ArnParts::Region];
    const bool hasAccount = !account.isEmpty() && account != u"*";
    const bool hasRegion = !region.isEmpty() && region != u"*";
    if (hasAccount && hasRegion) {
        return ResourceWords::tr("%1 in account %2 and region %3").arg(phrase, account, region);
    }
    return hasAccount  ? ResourceWords::tr("%1 in account %2").arg(phrase, account)
           : hasRegion ? ResourceWords::tr("%1 in region %2").arg(phrase, region)
                       : phrase;
}

/// And with the partition, where it is another than "aws".
QString placed(const QString &phrase, const ArnParts &arn)
{
    const QStringView partition = arn[ArnParts::Partition];
    const QString where = inAccount(phrase, arn);
    return partition == u"aws" || partition == u"*" ? where : ResourceWords::tr("%1 (partition %2)").arg(where, partition);
}

}  // namespace

QString resourcePhrase(const QString &arn, const QList<const Service *> &services, const Knowledge &knowledge)
{
    if (arn == u"*") {
        return ResourceWords::tr("every resource");
    }
    const auto parts = ArnParts::of(arn);
    if (!parts) {
        return ResourceWords::tr("the resource “%1”").arg(arn);
    }
    const bool isAll = isAnything((*parts)[ArnParts::Resource]);
    const Service *named = isWild((*parts)[ArnParts::Service]) ? nullptr : knowledge.service((*parts)[ArnParts::Service]);
    if (isAll && (*parts)[ArnParts::Service] == u"*") {
        return placed(ResourceWords::tr("every resource"), *parts);
    }
    if (isAll && named != nullptr) {
        return placed(ResourceWords::tr("every resource of %1").arg(named->name), *parts);
    }
    Fit best;
    look(named, arn, best);
    for (const Service *service : best.type == nullptr ? services : QList<const Service *>()) {
        look(service, arn, best);
    }
    return best.type == nullptr ? ResourceWords::tr("the resource “%1”").arg(arn) : placed(phraseOf(best), *parts);
}

}  // namespace gatehouse
