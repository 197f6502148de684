// SPDX-License-Identifier: Apache-2.0
// How many entries of a directory are mapped to users in a second.
#include "core/directories/directorymapping.h"
#include "tests/bench/measurements.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype entryCount = 100'000;

QByteArray guidOf(qsizetype number)
{
    return QByteArray::fromRawData("\x01\x23\x45\x67\x89\xab\xcd\xef", 8) + QByteArray::number(number).rightJustified(8, '0');
}

/// As a server answers what the mapping asks for, addresses included.
QList<DirectoryEntry> makeEntries()
{
    QList<DirectoryEntry> entries;
    entries.reserve(entryCount);
    for (qsizetype i = 0; i < entryCount; ++i) {
        const QByteArray number = QByteArray::number(i);
        DirectoryEntry entry{u"CN=Person %1,OU=People,DC=corp,DC=example,DC=com"_s.arg(i), {}};
        entry.attributes = {{"sn", {"Ruiz-" + number}},
                            {"givenName", {"Ana"}},
                            {"initials", {"A"}},
                            {"displayName", {"Ana Ruiz " + number}},
                            {"objectGUID", {guidOf(i)}},
                            {"proxyAddresses", {"smtp:a" + number + "@example.com", "SMTP:ana" + number + "@example.com"}},
                            {"userPrincipalName", {"ana" + number + "@corp.example.com"}},
                            {"mail", {"ana" + number + "@example.com"}}};
        entries.append(entry);
    }
    return entries;
}

void measure(Measurements &table, const QString &what, const QList<DirectoryEntry> &entries, const QMap<QString, QString> &different)
{
    const auto mapping = DirectoryMapping::compile(different);
    if (!mapping) {
        qFatal("%s", qPrintable(mapping.error().message));
    }
    qsizetype characters = 0;
    table.measure(what, entryCount, 9, [&] {
        for (const DirectoryEntry &entry : entries) {
            characters += mapping->evaluate(entry).at(1).size();
        }
    });
    if (characters == 0) {
        qFatal("nothing was mapped");
    }
    std::printf("%-60s %12.0f a second\n", "", double(entryCount) / table.processor() * 1000);
}

}  // namespace

/// bench_directorymapping [FILE]
int main(int argc, char *argv[])
{
    Measurements table;
    const QList<DirectoryEntry> entries = makeEntries();
    measure(table, u"map entries, default mappings"_s, entries, {});
    measure(table, u"map entries, combined values and addresses"_s, entries,
            {{u"email"_s, u"${dir:proxyAddresses:SMTP}"_s},
             {u"name"_s, u"${dir:lastname}, ${dir:firstname} ${dir:initials}"_s},
             {u"preferredUsername"_s, u"${dir:lastname}${dir:firstname}"_s}});
    return table.finish(argc, argv);
}
