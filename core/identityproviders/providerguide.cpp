// SPDX-License-Identifier: Apache-2.0
#include "core/identityproviders/providerguide.h"

#include "core/base/text.h"
#include "core/identityproviders/guidewords.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// For whoever edits the files; nobody else sees it.
tl::unexpected<Error> wrong(const QString &where, const QString &what)
{
    return fail(Error::Kind::Invalid, where + u": "_s + what, u"file"_s);
}

Status onlyKeys(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key)) {
            return wrong(where, u"the key \"%1\" is unknown"_s.arg(key));
        }
    }
    return {};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &each : value.toArray()) {
        texts.append(each.toString());
    }
    return texts;
}

QString filled(const QString &value, const ServiceProviderAddresses &ours)
{
    return value == u"{acsUrl}" ? ours.acsUrl : value == u"{entityId}" ? ours.entityId : value == u"{portalUrl}" ? ours.portalUrl : value;
}

Result<ProviderGuide::Step> readStep(const QJsonObject &object, const QString &where)
{
    if (auto known = onlyKeys(object, {u"do"_s, u"at"_s, u"fields"_s}, where); !known) {
        return fail(known);
    }
    ProviderGuide::Step step{object.value("do"_L1).toString(), object.value("at"_L1).toString(), {}};
    if (!isGuideVerb(step.verb)) {
        return wrong(where, u"the verb \"%1\" is unknown"_s.arg(step.verb));
    }
    for (const auto &each : object.value("fields"_L1).toArray()) {
        const QJsonArray pair = each.toArray();
        const ProviderGuide::Field field{pair.at(0).toString(), pair.at(1).toString()};
        const bool isLeft = field.value.startsWith(u'{') && filled(field.value, {u"-"_s, u"-"_s, u"-"_s}) == field.value;
        if (pair.size() != 2 || field.label.isEmpty() || field.value.isEmpty() || isLeft) {
            return wrong(where, u"the value of the field \"%1\" is unknown"_s.arg(field.label));
        }
        step.fields.append(field);
    }
    return step;
}

QList<ProviderGuide> readAll()
{
    QList<ProviderGuide> all;
    const QDir folder(u":/identityproviders"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto guide = file.open(QIODevice::ReadOnly) ? readProviderGuide(file.readAll())
                                                          : Result<ProviderGuide>(fail(Error::Kind::Storage, file.errorString()));
        if (!guide) {
            qFatal("%s: %s", qPrintable(name), qPrintable(guide.error().message));  // compiled in, and read by the tests
        }
        all.append(*guide);
    }
    std::sort(all.begin(), all.end(), [](const ProviderGuide &a, const ProviderGuide &b) {
        return std::make_pair(a.isGeneral(), folded(a.product)) < std::make_pair(b.isGeneral(), folded(b.product));
    });
    return all;
}

}  // namespace

Result<ProviderGuide> readProviderGuide(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    ProviderGuide guide;
    guide.name = file.value("name"_L1).toString();
    guide.product = file.value("product"_L1).toString();
    if (error.error != QJsonParseError::NoError || !file.contains("name"_L1) || (guide.product.isEmpty() && !guide.isGeneral())) {
        return wrong(guide.name, u"this is no guide (%1)"_s.arg(error.errorString()));
    }
    if (auto known
        = onlyKeys(file, {u"name"_s, u"product"_s, u"application"_s, u"edition"_s, u"signs"_s, u"steps"_s, u"limits"_s}, guide.name);
        !known) {
        return fail(known);
    }
    guide.application = file.value("application"_L1).toString();
    guide.edition = file.value("edition"_L1).toString();
    guide.signs = textsOf(file.value("signs"_L1));
    guide.limits = textsOf(file.value("limits"_L1));
    for (const QString &limit : std::as_const(guide.limits)) {
        if (!isGuideLimit(limit)) {
            return wrong(guide.name, u"the limit \"%1\" is unknown"_s.arg(limit));
        }
    }
    for (const auto &each : file.value("steps"_L1).toArray()) {
        const auto step = readStep(each.toObject(), guide.name);
        if (!step) {
            return fail(step);
        }
        guide.steps.append(*step);
    }
    if (guide.steps.isEmpty()) {
        return wrong(guide.name, u"it has no steps"_s);
    }
    return guide;
}

const QList<ProviderGuide> &providerGuides()
{
    static const QList<ProviderGuide> all = readAll();
    return all;
}

std::optional<ProviderGuide> providerGuide(const QString &name)
{
    const auto &all = providerGuides();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const ProviderGuide &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == all.cend() ? std::nullopt : std::optional<ProviderGuide>(*found);
}

QString productOf(const ExternalProvider &provider)
{
    const auto guide = providerGuide(provider.guide);
    return guide && !guide->isGeneral() ? guide->product : otherProduct();
}

QString guideFor(const ExternalProvider &provider)
{
    for (const QString &where : {provider.entityId, provider.redirectUrl, provider.postUrl}) {
        for (const ProviderGuide &guide : providerGuides()) {
            if (std::any_of(guide.signs.cbegin(), guide.signs.cend(),
                            [&](const QString &sign) { return where.contains(sign, Qt::CaseInsensitive); })) {
                return guide.name;
            }
        }
    }
    return {};
}

QList<InstructionStep> stepsOf(const ProviderGuide &guide, const ServiceProviderAddresses &ours)
{
    QList<InstructionStep> steps;
    for (const ProviderGuide::Step &each : guide.steps) {
        InstructionStep step{guideSentence(each, guide), {}};
        for (const ProviderGuide::Field &field : each.fields) {
            step.values.append({field.label, filled(field.value, ours)});
        }
        steps.append(step);
    }
    return steps;
}

ProviderLimits limitsOf(const ProviderGuide &guide)
{
    ProviderLimits limits;
    for (const QString &each : guide.limits) {
        (isLimitOfSignIn(each) ? limits.signIn : limits.provisioning).append(limitSentence(each, guide));
    }
    return limits;
}

}  // namespace gatehouse
