// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace gatehouse {

/// How often this person chose what in the search field, so that the usual comes first. Kept with the person's settings, by keys without
/// a name in them; records are counted for each workspace by itself. Read from the settings once: every letter that is typed asks for every
/// row.
class UseCounts
{
public:
    explicit UseCounts(const QString &workspacePath);

    /// Points for matchScore(): 0 for what was never chosen, rising ever more slowly.
    [[nodiscard]] int bonus(const QString &useKey) const;
    /// Notes that it was chosen. Only the keys used most are kept.
    void note(const QString &useKey);

private:
    [[nodiscard]] QString group(const QString &useKey) const;

    QString m_workspace;
    QHash<QString, int> m_times;
};

}  // namespace gatehouse
