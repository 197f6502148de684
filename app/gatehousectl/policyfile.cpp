// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/policyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyFile {
    Q_DECLARE_TR_FUNCTIONS(PolicyFile)
};

}  // namespace

Result<QByteArray> readPolicyFile(const QString &path)
{
    QFile file(path);
    if (!(path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        return fail(Error::Kind::NotFound, PolicyFile::tr("%1 can't be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
                    u"file"_s);
    }
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return fail(Error::Kind::Storage, PolicyFile::tr("%1 can't be read: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
                    u"file"_s);
    }
    return content;
}

Status refuseErrors(const QString &path, const Findings &findings)
{
    const auto isError = [](const Finding &finding) { return finding.severity == Finding::Severity::Error; };
    const auto first = std::find_if(findings.cbegin(), findings.cend(), isError);
    if (first == findings.cend()) {
        return {};
    }
    const auto count = std::count_if(findings.cbegin(), findings.cend(), isError);
    return fail(Error::Kind::Invalid,
                PolicyFile::tr("The policy in %1 has %n error(s).", nullptr, int(count)).arg(QDir::toNativeSeparators(path)), u"file"_s,
                PolicyFile::tr("Line %1, column %2: %3").arg(first->place.line).arg(first->place.column).arg(first->message));
}

}  // namespace gatehouse::ctl
