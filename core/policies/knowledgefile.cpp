// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledgefile.h"

#include "core/base/wholefile.h"
#include "core/policies/servicereader.h"
#include "core/storage/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace gatehouse::knowledgefile {

using namespace Qt::StringLiterals;

namespace {

struct KnowledgeFile {
    Q_DECLARE_TR_FUNCTIONS(KnowledgeFile)
};

}  // namespace

QString path()
{
    // The console's folder for both programs: AppDataLocation has the program's own name in it.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Gatehouse/gatehouse/services.txt"_s;
}

Result<QStringList> import(const QString &source, const QString &target)
{
    const auto text = readWhole(source, mostBytes);
    if (!text) {
        return fail(text);
    }
    const auto services = readServices(*text);
    if (!services) {
        const QString message = KnowledgeFile::tr("%1 was not imported; what is known stays as it was.").arg(shownPath(source)) + u'\n'
                                + services.error().message;
        return fail(Error::Kind::Invalid, message, u"file"_s, services.error().details);
    }
    const QString folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(Error::Kind::Storage, KnowledgeFile::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(folder)));
    }
    const auto write = [&](QIODevice &device) -> Status {
        const bool isWhole = device.write(*text) == text->size();
        return isWhole ? Status() : fail(Error::Kind::Storage, KnowledgeFile::tr("The table can't be kept: %1.").arg(device.errorString()));
    };
    if (auto done = saveFile(target, write, Readers::Usual); !done) {
        return fail(done);
    }
    QStringList prefixes;
    for (const Service &service : *services) {
        prefixes.append(service.prefix);
    }
    prefixes.sort();
    return prefixes;
}

Result<bool> reset(const QString &target)
{
    QFile file(target);
    if (!file.exists()) {
        return false;
    }
    if (!file.remove()) {
        return fail(Error::Kind::Storage,
                    KnowledgeFile::tr("%1 can't be removed: %2.").arg(QDir::toNativeSeparators(target), file.errorString()));
    }
    return true;
}

}  // namespace gatehouse::knowledgefile
