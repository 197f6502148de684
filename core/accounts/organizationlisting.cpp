// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organizationlisting.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Listings {
    Q_DECLARE_TR_FUNCTIONS(OrganizationListing)
};

constexpr qsizetype mostNamed = 50;

struct FoundFile {
    QString path;
    QString name;  ///< below what was chosen
};

QList<FoundFile> filesIn(const QStringList &paths)
{
    QList<FoundFile> found;
    for (const QString &path : paths) {
        const QFileInfo place(path);
        if (!place.isDir()) {
            found.append({path, place.fileName()});
            continue;
        }
        const QDir folder(place.absoluteFilePath());
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            found.append({file, folder.relativeFilePath(file)});
        }
    }
    std::sort(found.begin(), found.end(), [](const FoundFile &one, const FoundFile &other) { return one.path < other.path; });
    return found;
}

Result<OrganizationListing> readOne(const OrganizationFormat &format, const FoundFile &found)
{
    QFile file(found.path);
    if (!file.exists()) {
        return fail(Error::Kind::NotFound, Listings::tr("There is no such file."));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, Listings::tr("The file can't be read: %1.").arg(file.errorString()));
    }
    return format.read(file, found.name);
}

}  // namespace

void OrganizationListing::add(const OrganizationListing &other)
{
    organizations += other.organizations;
    units += other.units;
    accounts += other.accounts;
    problems += other.problems;
    notes += other.notes;
    refusals += other.refusals;
    files += other.files;
}

Result<OrganizationListing> readOrganization(const OrganizationFormat &format, const QStringList &paths, Progress &progress)
{
    const QList<FoundFile> files = filesIn(paths);
    if (files.isEmpty()) {
        return fail(Error::Kind::NotFound, Listings::tr("There are no files in this folder."), u"path"_s);
    }
    OrganizationListing listing;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, Listings::tr("Cancelled. Nothing was changed."));
        }
        const auto read = readOne(format, files.at(i));
        if (read) {
            listing.add(*read);
            ++listing.files;
        } else {
            listing.problems.append({files.at(i).name, read.error().message});
        }
        progress.report(i + 1, files.size());
    }
    if (listing.files == 0 && files.size() == 1) {
        return fail(Error::Kind::Invalid, listing.problems.first().reason, u"path"_s);
    }
    if (listing.files == 0) {
        QStringList lines;
        for (const OrganizationListing::Problem &problem : listing.problems.first(std::min(listing.problems.size(), mostNamed))) {
            lines.append(u"%1: %2"_s.arg(problem.file, problem.reason));
        }
        return fail(Error::Kind::Invalid,
                    Listings::tr("None of %n file(s) could be read as part of an organization.", nullptr, int(files.size())), u"path"_s,
                    lines.join(u'\n'));
    }
    return listing;
}

}  // namespace gatehouse
