// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/idpfields.h"

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct IdpFields {
    Q_DECLARE_TR_FUNCTIONS(IdpFields)
};

}  // namespace

QJsonObject toJson(const ExternalProvider &provider, const Printer &printer)
{
    return {{u"EntityId"_s, provider.entityId},
            {u"Guide"_s, provider.guide},
            {u"RedirectUrl"_s, provider.redirectUrl},
            {u"PostUrl"_s, provider.postUrl},
            {u"SignOutUrl"_s, provider.logoutUrl},
            {u"MetadataUrl"_s, provider.metadataUrl},
            {u"NameIdFormat"_s, provider.nameIdFormat},
            {u"PreferredBinding"_s, nameOf(provider.preferredBinding)},
            {u"SignsRequests"_s, provider.signsRequests},
            {u"MetadataValidUntil"_s, provider.validUntil.isValid() ? printer.time(provider.validUntil) : QString()}};
}

QJsonObject toJson(const ServiceProviderAddresses &ours)
{
    return {{u"EntityId"_s, ours.entityId}, {u"AcsUrl"_s, ours.acsUrl}, {u"PortalUrl"_s, ours.portalUrl}};
}

QJsonArray toJson(const QList<X509Certificate> &certificates, const Printer &printer)
{
    QJsonArray all;
    for (const X509Certificate &each : certificates) {
        all.append(QJsonObject{{u"Subject"_s, each.subject},
                               {u"SerialNumber"_s, each.serial},
                               {u"Fingerprint"_s, each.fingerprint},
                               {u"ExpiresDate"_s, printer.time(each.notAfter)},
                               {u"KeySize"_s, each.bits}});
    }
    return all;
}

void printProvider(Context &context, const ExternalProvider &provider, const QJsonObject &object)
{
    const Printer &printer = context.printer();
    const bool people = printer.isForPeople();
    const QString signs = provider.signsRequests ? u"true"_s : u"false"_s;
    const QString yes = provider.signsRequests ? IdpFields::tr("Yes") : IdpFields::tr("No");
    context.printer().record({{u"EntityId"_s, IdpFields::tr("Entity ID")},
                              {u"Guide"_s, IdpFields::tr("Product")},
                              {u"RedirectUrl"_s, IdpFields::tr("Sign-in URL (redirect)")},
                              {u"PostUrl"_s, IdpFields::tr("Sign-in URL (POST)")},
                              {u"SignOutUrl"_s, IdpFields::tr("Sign-out URL")},
                              {u"MetadataUrl"_s, IdpFields::tr("Metadata URL")},
                              {u"NameIdFormat"_s, IdpFields::tr("NameID format")},
                              {u"PreferredBinding"_s, IdpFields::tr("Preferred binding")},
                              {u"SignsRequests"_s, IdpFields::tr("Requests are signed")},
                              {u"MetadataValidUntil"_s, IdpFields::tr("Metadata valid until")}},
                             {provider.entityId, people ? productOf(provider) : provider.guide, provider.redirectUrl, provider.postUrl,
                              provider.logoutUrl, provider.metadataUrl, provider.nameIdFormat,
                              people ? labelOf(provider.preferredBinding) : nameOf(provider.preferredBinding), people ? yes : signs,
                              provider.validUntil.isValid() ? printer.time(provider.validUntil) : QString()},
                             object);
}

void printGuide(Context &context, const ProviderGuide &guide, const ServiceProviderAddresses &ours)
{
    Printer &printer = context.printer();
    printer.beginList({{u"Step"_s, IdpFields::tr("Step"), Column::Align::Right},
                       {u"Text"_s, IdpFields::tr("What to do")},
                       {u"Field"_s, IdpFields::tr("Field")},
                       {u"Value"_s, IdpFields::tr("Value")}});
    int number = 0;
    for (const InstructionStep &step : stepsOf(guide, ours)) {
        ++number;
        const QList<InstructionStep::Value> values = step.values.isEmpty() ? QList<InstructionStep::Value>{{}} : step.values;
        for (qsizetype at = 0; at < values.size(); ++at) {
            const auto &value = values.at(at);
            printer.addRow(
                [&]() -> QStringList {
                    const bool repeats = at > 0 && printer.isForPeople();
                    return {repeats ? QString() : QString::number(number), repeats ? QString() : step.text, value.label, value.value};
                },
                [&] {
                    return QJsonObject{{u"Step"_s, number}, {u"Text"_s, step.text}, {u"Field"_s, value.label}, {u"Value"_s, value.value}};
                });
        }
    }
    printer.endList();
    const ProviderLimits limits = limitsOf(guide);
    for (const QString &each : limits.signIn + limits.provisioning) {
        printer.paragraph(each);
    }
}

Status printFindings(Context &context, const QList<CheckFinding> &findings)
{
    Printer &printer = context.printer();
    printer.beginList(
        {{u"Verdict"_s, IdpFields::tr("Verdict")}, {u"What"_s, IdpFields::tr("What")}, {u"Sentence"_s, IdpFields::tr("Found")}});
    for (const CheckFinding &each : findings) {
        printer.addRow(
            [&]() -> QStringList {
                return {printer.isForPeople() ? labelOf(each.verdict) : nameOf(each.verdict), each.what, each.sentence};
            },
            [&] {
                return QJsonObject{{u"Verdict"_s, nameOf(each.verdict)}, {u"What"_s, each.what}, {u"Sentence"_s, each.sentence}};
            });
    }
    printer.endList();
    const bool failed = std::any_of(findings.cbegin(), findings.cend(),
                                    [](const CheckFinding &each) { return each.verdict == CheckFinding::Verdict::Failed; });
    return failed ? fail(Error::Kind::Invalid, IdpFields::tr("People can't sign in like this."), u"idp"_s) : Status();
}

}  // namespace gatehouse::ctl
