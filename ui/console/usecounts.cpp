// SPDX-License-Identifier: Apache-2.0
#include "ui/console/usecounts.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString root = u"search/used/"_s;
const QString console = u"console"_s;
constexpr qsizetype mostKept = 100;
constexpr double pointsOfADoubling = 60;  // eight choices outweigh one step of matchScore()

}  // namespace

UseCounts::UseCounts(const QString &workspacePath)
    : m_workspace(QString::fromLatin1(QCryptographicHash::hash(workspacePath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    QSettings settings;
    for (const QString &place : {console, m_workspace}) {
        settings.beginGroup(root + place);
        const QStringList keys = settings.allKeys();  // "action:users/addUser" has a slash
        for (const QString &key : keys) {
            m_times.insert(key, settings.value(key).toInt());
        }
        settings.endGroup();
    }
}

QString UseCounts::group(const QString &useKey) const
{
    const bool everywhere = useKey.startsWith(u"page:") || useKey.startsWith(u"action:");
    return root + (everywhere ? console : m_workspace);
}

int UseCounts::bonus(const QString &useKey) const
{
    return int(pointsOfADoubling * std::log2(1.0 + std::max(0, m_times.value(useKey))));
}

void UseCounts::note(const QString &useKey)
{
    QSettings settings;
    settings.beginGroup(group(useKey));
    settings.setValue(useKey, settings.value(useKey).toInt() + 1);  // another window may have counted meanwhile
    m_times.insert(useKey, settings.value(useKey).toInt());
    QStringList keys = settings.allKeys();
    if (keys.size() <= mostKept) {
        return;
    }
    std::sort(keys.begin(), keys.end(), [&settings](const QString &one, const QString &other) {
        return settings.value(one).toInt() < settings.value(other).toInt();
    });
    for (const QString &rare : std::as_const(keys)) {
        if (rare != useKey) {
            settings.remove(rare);
            m_times.remove(rare);
            break;
        }
    }
}

}  // namespace gatehouse
