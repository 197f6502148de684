// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directorylookup.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct LookupWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryLookup)
};

constexpr qsizetype mostNamed = 10;
constexpr qsizetype longestShown = 200;
const QString field = QStringLiteral("person");

}  // namespace

Result<DirectoryEntry> findPerson(DirectorySession &session, const QString &baseDn, const QString &asked,
                                  const QList<QByteArray> &attributes, Progress &progress)
{
    const QString who = asked.trimmed();
    if (who.isEmpty()) {
        return fail(Error::Kind::Invalid, LookupWords::tr("Write a name to sign in with, an email address or a distinguished name."),
                    field);
    }
    if (!isPlainText(who)) {
        return fail(Error::Kind::Invalid, LookupWords::tr("A name has no control characters."), field);
    }
    if (who.contains(u'=')) {
        const auto entry = session.entry(who, attributes, progress);
        return entry || entry.error().kind != Error::Kind::NotFound ? entry : fail(Error::Kind::NotFound, entry.error().message, field);
    }
    const QString name = filterValue(who.section(u'\\', -1).trimmed());
    if (name.isEmpty()) {
        return fail(Error::Kind::Invalid, LookupWords::tr("Write the name behind the domain, as in CORP\\ana."), field);
    }
    const DirectorySearch people{baseDn, DirectorySearch::Scope::Subtree,
                                 u"(&(objectCategory=person)(|(userPrincipalName=%1)(sAMAccountName=%1)(mail=%1)(cn=%1)))"_s.arg(name),
                                 attributes};
    QList<DirectoryEntry> found;
    QByteArray cookie;
    do {
        const auto page = session.search(people, cookie, progress);
        if (!page) {
            return fail(page);
        }
        found += page->entries;
        cookie = page->cookie;
    } while (!cookie.isEmpty() && found.size() <= mostNamed);
    if (found.isEmpty()) {
        return fail(Error::Kind::NotFound, LookupWords::tr("Nobody under %1 is called %2.").arg(baseDn, who), field);
    }
    if (found.size() > 1) {
        QStringList names;
        for (const DirectoryEntry &each : std::as_const(found)) {
            names.append(each.dn.left(longestShown));
        }
        return fail(Error::Kind::Conflict,
                    LookupWords::tr("Several people are called %1. Write a distinguished name, such as %2.").arg(who, names.first()), field,
                    names.join(u'\n'));
    }
    return found.first();
}

}  // namespace gatehouse
