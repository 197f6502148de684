// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/unit.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct UnitRules {
    Q_DECLARE_TR_FUNCTIONS(UnitRules)
};

constexpr qsizetype longestName = 128;

}  // namespace

Status validate(const Unit &unit)
{
    static const QRegularExpression control(u"\\p{Cc}"_s);
    const QString field = u"name"_s;
    if (unit.name.trimmed().isEmpty()) {
        return fail(Error::Kind::Invalid, UnitRules::tr("An organizational unit needs a name."), field);
    }
    if (lengthOf(unit.name) > longestName) {
        return fail(Error::Kind::Invalid,
                    UnitRules::tr("The name of an organizational unit has at most %1 characters; this one has %2.")
                        .arg(longestName)
                        .arg(lengthOf(unit.name)),
                    field);
    }
    if (control.match(unit.name).hasMatch()) {
        return fail(Error::Kind::Invalid, UnitRules::tr("The name of an organizational unit has no control characters."), field);
    }
    return {};
}

bool isUnitId(const QString &text)
{
    static const QRegularExpression form(u"\\Aou-[0-9a-z]{4,32}-[0-9a-z]{8,32}\\z"_s);
    return form.match(text).hasMatch();
}

bool isRootId(const QString &text)
{
    static const QRegularExpression form(u"\\Ar-[0-9a-z]{4,32}\\z"_s);
    return form.match(text).hasMatch();
}

}  // namespace gatehouse
