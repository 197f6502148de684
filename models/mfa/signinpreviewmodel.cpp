// SPDX-License-Identifier: Apache-2.0
#include "models/mfa/signinpreviewmodel.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignInPreviewModel)
};

std::optional<Tone> toneOf(const SignInCase &signIn)
{
    switch (decide(signIn).step) {
    case SignInStep::Refuse:
        return Tone::Danger;
    case SignInStep::Enter:
        return decide(signIn).reason == SignInReason::TrustedContext ? Tone::Neutral : Tone::Warning;
    case SignInStep::AskForDevice:
        return Tone::Success;
    default:
        return Tone::Info;
    }
}

}  // namespace

SignInPreviewModel::SignInPreviewModel(QObject *parent)
    : LineModel({{u"who"_s, Words::tr("User"), &whoOf},
                 {u"where"_s, Words::tr("Signs in"), &whereOf},
                 {u"step"_s, Words::tr("After the password"), [](const SignInCase &each) { return labelOf(decide(each)); }, &toneOf},
                 {u"reason"_s, Words::tr("Why"), [](const SignInCase &each) { return reasonOf(decide(each), each); }}},
                parent)
{
}

void SignInPreviewModel::setSettings(const MfaSettings &settings, SourceKind source)
{
    setLines(typicalCases(settings, source));
}

}  // namespace gatehouse
