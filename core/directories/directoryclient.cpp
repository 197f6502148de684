// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directoryclient.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryStepWords)
};

}  // namespace

DirectoryConnection connectionTo(const Directory &directory)
{
    DirectoryConnection connection;
    connection.host = directory.host;
    connection.port = directory.port;
    connection.security = directory.security;
    connection.authority = directory.authority;
    connection.authentication = directory.authentication;
    connection.bindName = directory.bindName;
    connection.baseDn = directory.baseDn;
    connection.pageSize = directory.pageSize;
    return connection;
}

QString nameOf(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Resolve:
        return u"RESOLVE"_s;
    case ConnectionStep::Connect:
        return u"CONNECT"_s;
    case ConnectionStep::Encrypt:
        return u"ENCRYPT"_s;
    case ConnectionStep::SignIn:
        return u"SIGN_IN"_s;
    case ConnectionStep::Read:
        return u"READ"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Resolve:
        return StepWords::tr("Find the host");
    case ConnectionStep::Connect:
        return StepWords::tr("Connect");
    case ConnectionStep::Encrypt:
        return StepWords::tr("Encrypt");
    case ConnectionStep::SignIn:
        return StepWords::tr("Sign in");
    case ConnectionStep::Read:
        return StepWords::tr("Read the root entry");
    }
    Q_UNREACHABLE();
}

QString nameOf(ConnectionStepResult::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStepResult::Outcome::Passed:
        return u"PASSED"_s;
    case ConnectionStepResult::Outcome::Failed:
        return u"FAILED"_s;
    case ConnectionStepResult::Outcome::Skipped:
        return u"SKIPPED"_s;
    }
    Q_UNREACHABLE();
}

QString labelOf(ConnectionStepResult::Outcome outcome)
{
    switch (outcome) {
    case ConnectionStepResult::Outcome::Passed:
        return StepWords::tr("Passed");
    case ConnectionStepResult::Outcome::Failed:
        return StepWords::tr("Failed");
    case ConnectionStepResult::Outcome::Skipped:
        return StepWords::tr("Not tried");
    }
    Q_UNREACHABLE();
}

QString filterValue(const QString &value)
{
    QString escaped;
    for (const QChar each : value) {
        switch (each.unicode()) {
        case u'*':
            escaped += u"\\2a"_s;
            break;
        case u'(':
            escaped += u"\\28"_s;
            break;
        case u')':
            escaped += u"\\29"_s;
            break;
        case u'\\':
            escaped += u"\\5c"_s;
            break;
        case u'\0':
            escaped += u"\\00"_s;
            break;
        default:
            escaped += each;
        }
    }
    return escaped;
}

}  // namespace gatehouse
