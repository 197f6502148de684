// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/outputfile.h"

#include "app/gatehousectl/context.h"

#include <QDir>
#include <QFileInfo>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OutputFile {
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

}  // namespace

Status writeTo(const QString &path, Context &context, const std::function<Status(QIODevice &)> &write, Readers readers)
{
    if (path.isEmpty() || path == u"-"_s) {
        return write(context.printer().device());
    }
    if (auto done = saveFile(path, write, readers); !done) {
        const Error &why = done.error();
        return fail(why.kind, why.message,
                    why.kind == Error::Kind::Storage ? u"output"_s
                    : why.field == u"path"_s         ? u"output"_s
                                                     : why.field,
                    why.details);
    }
    context.printer().outcome(OutputFile::tr("Wrote %1.").arg(QDir::toNativeSeparators(path)),
                              {{u"path"_s, QFileInfo(path).absoluteFilePath()}, {u"size"_s, QFileInfo(path).size()}});
    return {};
}

}  // namespace gatehouse::ctl
