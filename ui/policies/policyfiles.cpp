// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policyfiles.h"

#include "core/policies/casetext.h"
#include "core/policies/utf8.h"
#include "ui/policies/codeedit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace gatehouse {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

struct PolicyFiles {
    Q_DECLARE_TR_FUNCTIONS(PolicyFiles)
};

/// No more than that is read: what calls itself a file may have no end.
Result<QByteArray> contentOf(const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, PolicyFiles::tr("%1 can't be read: %2.").arg(name, file.errorString()));
    }
    QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile) {
        return fail(Error::Kind::Invalid, PolicyFiles::tr("%1 is too large for policies.").arg(name));
    }
    return content;
}

}  // namespace

Result<CaseText> readCaseFile(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes) {
        return fail(bytes);
    }
    auto text = readCaseText(*bytes);
    if (!text) {
        return text;
    }
    QStringList policies = text->identityPolicies + QStringList{text->permissionsBoundary, text->resourcePolicy, text->sessionPolicy};
    for (const QStringList &level : std::as_const(text->serviceControlPolicies)) {
        policies += level;
    }
    const auto longest = std::max_element(policies.cbegin(), policies.cend(),
                                          [](const QString &one, const QString &other) { return one.size() < other.size(); });
    if (longest->size() > CodeEdit::longest) {
        const QLocale locale;
        return fail(Error::Kind::Invalid,
                    PolicyFiles::tr("A policy in %1 has %2 characters, and no policy has more than %3. Nothing was opened.")
                        .arg(QDir::toNativeSeparators(path), locale.toString(longest->size()), locale.toString(CodeEdit::longest)));
    }
    return text;
}

Result<QString> readPolicyFile(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes) {
        return fail(bytes);
    }
    const Utf8Reading reading = readUtf8(*bytes);
    const QString name = QDir::toNativeSeparators(path);
    if (reading.problem) {
        return fail(Error::Kind::Invalid, PolicyFiles::tr("%1 is no text: %2").arg(name, reading.problem->message));
    }
    if (reading.text.size() > CodeEdit::longest) {
        return fail(Error::Kind::Invalid, PolicyFiles::tr("%1 is too large for policies.").arg(name));
    }
    return reading.text;
}

}  // namespace gatehouse
