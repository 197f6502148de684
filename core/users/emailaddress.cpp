// SPDX-License-Identifier: Apache-2.0
#include "core/users/emailaddress.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct UserRules {
    Q_DECLARE_TR_FUNCTIONS(UserRules)
};

bool isSeparator(QChar c)
{
    switch (c.unicode()) {
    case u'<':
    case u'>':
    case u',':
    case u';':
    case u':':
    case u'"':
    case u'(':
    case u')':
        return true;
    default:
        return false;
    }
}

}  // namespace

Status validateEmail(const QString &email, const QString &field)
{
    const qsizetype at = email.indexOf(u'@');
    const bool parts = at > 0 && at + 1 < email.size() && email.indexOf(u'@', at + 1) < 0;
    const bool separated = std::any_of(email.cbegin(), email.cend(), isSeparator);
    if (!parts || separated || !isVisible(email) || email.endsWith(u'.') || email.contains(u".."_s)) {
        return fail(Error::Kind::Invalid, UserRules::tr("An email address looks like name@example.com."), field);
    }
    return {};
}

}  // namespace gatehouse
