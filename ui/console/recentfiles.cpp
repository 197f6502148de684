// SPDX-License-Identifier: Apache-2.0
#include "ui/console/recentfiles.h"

#include <QSettings>

namespace gatehouse::recentfiles {

using namespace Qt::StringLiterals;

namespace {

const QString key = u"recent/files"_s;
constexpr qsizetype mostKept = 10;

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

void clear()
{
    QSettings().remove(key);
}

}  // namespace gatehouse::recentfiles
