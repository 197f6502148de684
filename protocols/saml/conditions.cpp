// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/conditions.h"

#include "protocols/xml/xmlbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlConditions {
    Q_DECLARE_TR_FUNCTIONS(SamlConditions)
};

using Code = SamlReason::Code;
using xml::timeText;

bool isBefore(const SamlChecks &checks, const QDateTime &begin)
{
    return begin.isValid() && checks.at.addSecs(samlClockSkew.count()) < begin;
}

bool isOver(const SamlChecks &checks, const QDateTime &end)
{
    return end.isValid() && checks.at.addSecs(-samlClockSkew.count()) >= end;
}

void checkTimes(const SamlStatements &statements, const SamlChecks &checks, Reasons &reasons)
{
    if (isBefore(checks, statements.notBefore)) {
        add(reasons, Code::NotYetValid, SamlConditions::tr("The assertion holds from %1 on only.").arg(timeText(statements.notBefore)));
    }
    if (isOver(checks, statements.notOnOrAfter)) {
        add(reasons, Code::Expired, SamlConditions::tr("The assertion held until %1.").arg(timeText(statements.notOnOrAfter)));
    }
    if (isOver(checks, statements.sessionEndsAt)) {
        add(reasons, Code::Expired, SamlConditions::tr("The session ended at %1.").arg(timeText(statements.sessionEndsAt)));
    }
}

void checkAudience(const ReadAssertion &read, const SamlChecks &checks, Reasons &reasons)
{
    if (checks.audience.isEmpty()) {
        return;
    }
    const bool isMeant = !read.audienceRestrictions.isEmpty()
                         && std::all_of(read.audienceRestrictions.cbegin(), read.audienceRestrictions.cend(),
                                        [&checks](const QStringList &audiences) { return audiences.contains(checks.audience); });
    if (!isMeant) {
        add(reasons, Code::WrongAudience,
            read.statements.audiences.isEmpty()
                ? SamlConditions::tr("The assertion does not say for whom it is.")
                : SamlConditions::tr("The assertion is for %1, not for %2.").arg(read.statements.audiences.join(u", "_s), checks.audience));
    }
}

Reasons reasonsAgainst(const Confirmation &confirmation, const SamlChecks &checks)
{
    Reasons reasons;
    if (confirmation.recipient.isEmpty() || !confirmation.notOnOrAfter.isValid()) {
        add(reasons, Code::NoConfirmation, SamlConditions::tr("The subject's confirmation lacks a recipient or an end."));
    }
    if (isBefore(checks, confirmation.notBefore)) {
        add(reasons, Code::NotYetValid,
            SamlConditions::tr("The assertion may be handed in from %1 on only.").arg(timeText(confirmation.notBefore)));
    }
    if (isOver(checks, confirmation.notOnOrAfter)) {
        add(reasons, Code::Expired,
            SamlConditions::tr("The assertion had to be handed in before %1.").arg(timeText(confirmation.notOnOrAfter)));
    }
    if (!checks.recipient.isEmpty() && confirmation.recipient != checks.recipient) {
        add(reasons, Code::WrongRecipient,
            SamlConditions::tr("The assertion is to be handed in at %1, not at %2.").arg(confirmation.recipient, checks.recipient));
    }
    if (!checks.inResponseTo.isEmpty() && confirmation.inResponseTo != checks.inResponseTo) {
        add(reasons, Code::WrongRequest,
            confirmation.inResponseTo.isEmpty()
                ? SamlConditions::tr("The assertion answers no request.")
                : SamlConditions::tr("The assertion answers the request %1, not %2.").arg(confirmation.inResponseTo, checks.inResponseTo));
    }
    return reasons;
}

/// One confirmation that fits is enough; without one, the first tells why.
void checkConfirmations(ReadAssertion &read, const SamlChecks &checks, Reasons &reasons)
{
    if (read.confirmations.isEmpty()) {
        add(reasons, Code::NoConfirmation, SamlConditions::tr("The assertion has no confirmation for a bearer."));
        return;
    }
    const auto fits = std::find_if(read.confirmations.cbegin(), read.confirmations.cend(),
                                   [&checks](const Confirmation &each) { return reasonsAgainst(each, checks).isEmpty(); });
    const Confirmation &chosen = fits != read.confirmations.cend() ? *fits : read.confirmations.constFirst();
    read.statements.recipient = chosen.recipient;
    read.statements.inResponseTo = chosen.inResponseTo;
    read.statements.confirmBefore = chosen.notOnOrAfter;
    for (const SamlReason &reason : reasonsAgainst(chosen, checks)) {
        add(reasons, reason.code, reason.text);
    }
}

}  // namespace

void checkConditions(ReadAssertion &read, const SamlChecks &checks, Reasons &reasons)
{
    checkConfirmations(read, checks, reasons);
    checkTimes(read.statements, checks, reasons);
    checkAudience(read, checks, reasons);
    if (!read.unknownConditions.isEmpty()) {
        add(reasons, Code::Malformed,
            SamlConditions::tr("The assertion has a condition that nobody here understands: %1.")
                .arg(read.unknownConditions.join(u", "_s)));
    }
    if (!read.hasAuthentication) {
        add(reasons, Code::Malformed, SamlConditions::tr("The assertion does not say how the person signed in."));
    }
}

}  // namespace gatehouse::saml
