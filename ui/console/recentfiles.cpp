// SPDX-License-Identifier: Apache-2.0
#include "ui/console/recentfiles.h"

#include "ui/shell/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace gatehouse::recentfiles {

using namespace Qt::StringLiterals;

namespace {

const QString key = u"recent/files"_s;
constexpr qsizetype mostKept = 10;

struct RecentFiles {
    Q_DECLARE_TR_FUNCTIONS(RecentFiles)
};

}  // namespace

QStringList list()
{
    QStringList paths = QSettings().value(key).toStringList();
    paths.removeAll(QString());
    return paths.mid(0, mostKept);
}

void add(const QString &path)
{
    QStringList paths = list();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(key, paths.mid(0, mostKept));
}

void remove(const QString &path)
{
    QStringList paths = list();
    paths.removeAll(path);
    QSettings().setValue(key, paths);
}

bool offerRemoval(const QString &path, Prompts &prompts, QWidget *parent, const std::function<void()> &then)
{
    if (QFileInfo::exists(path) || !list().contains(path)) {
        return false;
    }
    prompts.confirm(parent,
                    {RecentFiles::tr("The workspace is not there any more"),
                     RecentFiles::tr("There is no file %1. It was moved, renamed or deleted, or its disk is not connected.")
                         .arg(QDir::toNativeSeparators(path)),
                     RecentFiles::tr("Remove it from the list")},
                    [path, then] {
                        remove(path);
                        then();
                    });
    return true;
}

void clear()
{
    QSettings().remove(key);
}

}  // namespace gatehouse::recentfiles
