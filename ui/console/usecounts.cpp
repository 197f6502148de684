// SPDX-License-Identifier: Apache-2.0
#include "ui/console/usecounts.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 100;
constexpr double pointsOfADoubling = 60;  // eight choices outweigh one step of matchScore()

}  // namespace

UseCounts::UseCounts(const QString &workspacePath)
    : m_workspace(QString::fromLatin1(QCryptographicHash::hash(workspacePath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
}

QString UseCounts::group(const QString &useKey) const
{
    const bool everywhere = useKey.startsWith(u"page:") || useKey.startsWith(u"action:");
    return u"search/used/"_s + (everywhere ? u"console"_s : m_workspace);
}

int UseCounts::bonus(const QString &useKey) const
{
    const int times = QSettings().value(group(useKey) + u'/' + useKey).toInt();
    return int(pointsOfADoubling * std::log2(1.0 + std::max(0, times)));
}

void UseCounts::note(const QString &useKey)
{
    QSettings settings;
    settings.beginGroup(group(useKey));
    settings.setValue(useKey, settings.value(useKey).toInt() + 1);
    QStringList keys = settings.childKeys();
    if (keys.size() <= mostKept) {
        return;
    }
    std::sort(keys.begin(), keys.end(), [&settings](const QString &one, const QString &other) {
        return settings.value(one).toInt() < settings.value(other).toInt();
    });
    for (const QString &rare : std::as_const(keys)) {
        if (rare != useKey) {
            settings.remove(rare);
            break;
        }
    }
}

}  // namespace gatehouse
