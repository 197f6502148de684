// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/policyfile.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PolicyFile {
    Q_DECLARE_TR_FUNCTIONS(PolicyFile)
};

}  // namespace

Status refuseErrors(const QString &path, const Findings &findings)
{
    const auto isError = [](const Finding &finding) { return finding.severity == Finding::Severity::Error; };
    const auto first = std::find_if(findings.cbegin(), findings.cend(), isError);
    if (first == findings.cend()) {
        return {};
    }
    const auto count = std::count_if(findings.cbegin(), findings.cend(), isError);
    return fail(Error::Kind::Invalid,
                path == u"-" ? PolicyFile::tr("The policy from standard input has %n error(s).", nullptr, int(count))
                             : PolicyFile::tr("The policy in %1 has %n error(s).", nullptr, int(count)).arg(shownPath(path)),
                u"file"_s, PolicyFile::tr("Line %1, column %2: %3").arg(first->place.line).arg(first->place.column).arg(first->message));
}

}  // namespace gatehouse::ctl
