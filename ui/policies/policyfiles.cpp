// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/policyfiles.h"

#include "core/policies/utf8.h"
#include "ui/policies/codeedit.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace gatehouse {

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

struct PolicyFiles {
    Q_DECLARE_TR_FUNCTIONS(PolicyFiles)
};

}  // namespace

Result<QByteArray> readCaseFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, PolicyFiles::tr("%1 can't be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (file.size() > largestFile) {
        return fail(Error::Kind::Invalid, PolicyFiles::tr("%1 is too large for policies.").arg(QDir::toNativeSeparators(path)));
    }
    return file.readAll();
}

Result<QString> readPolicyFile(const QString &path)
{
    const auto bytes = readCaseFile(path);
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
