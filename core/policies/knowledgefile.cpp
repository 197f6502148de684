// SPDX-License-Identifier: Apache-2.0
#include "core/policies/knowledgefile.h"

#include "core/base/savefile.h"
#include "core/policies/servicereader.h"

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

/// The whole reference takes less than 2 MB; what is many times larger is something else.
constexpr qint64 mostBytes = 64 * 1024 * 1024;

}  // namespace

QString path()
{
    // The console's folder for both programs: AppDataLocation has the program's own name in it.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/Gatehouse/gatehouse/services.txt"_s;
}

Result<QStringList> import(const QString &source, const QString &target)
{
    const QString name = QDir::toNativeSeparators(source);
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Storage, KnowledgeFile::tr("%1 can't be read: %2.").arg(name, file.errorString()), u"file"_s);
    }
    if (file.size() > mostBytes) {
        return fail(Error::Kind::Invalid, KnowledgeFile::tr("%1 is larger than 64 MB, which no table of services is.").arg(name),
                    u"file"_s);
    }
    const QByteArray text = file.readAll();
    const auto services = readServices(text);
    if (!services) {
        const QString message
            = KnowledgeFile::tr("%1 was not imported; what is known stays as it was.").arg(name) + u'\n' + services.error().message;
        return fail(Error::Kind::Invalid, message, u"file"_s, services.error().details);
    }
    const QString folder = QFileInfo(target).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(Error::Kind::Storage, KnowledgeFile::tr("The folder %1 can't be made.").arg(QDir::toNativeSeparators(folder)));
    }
    const auto write = [&](QIODevice &device) -> Status {
        const bool isWhole = device.write(text) == text.size();
        return isWhole ? Status() : fail(Error::Kind::Storage, KnowledgeFile::tr("The table can't be kept: %1.").arg(device.errorString()));
    };
    if (auto done = saveFile(target, write); !done) {
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
