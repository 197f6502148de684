// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/outputfile.h"

#include "app/gatehousectl/context.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OutputFile {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

}  // namespace

Status writeTo(const QString &path, Context &context, const std::function<Status(QIODevice &)> &write)
{
    if (path.isEmpty() || path == u"-"_s) {
        return write(context.printer().device());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(Error::Kind::Storage,
                    OutputFile::tr("%1 can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), u"output"_s);
    }
    if (auto done = write(file); !done) {
        return done;
    }
    if (!file.commit()) {
        return fail(Error::Kind::Storage,
                    OutputFile::tr("%1 can't be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), u"output"_s);
    }
    context.printer().outcome(OutputFile::tr("Wrote %1.").arg(QDir::toNativeSeparators(path)),
                              {{u"path"_s, QFileInfo(path).absoluteFilePath()}, {u"size"_s, QFileInfo(path).size()}});
    return {};
}

}  // namespace gatehouse::ctl
