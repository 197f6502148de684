// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace gatehouse {

/// What the console said in passing, kept while it runs: a remark that went by itself can be read again. The newest comes first.
class NoticeLog : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum class Seen { No, Yes };

    void add(Tone tone, const QString &message, Seen seen = Seen::No, const QDateTime &when = QDateTime::currentDateTime());
    void clear();
    /// How many came since they were looked at last.
    [[nodiscard]] int unseenCount() const;
    /// The gravest tone among those.
    [[nodiscard]] Tone unseenTone() const;
    void markSeen();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

Q_SIGNALS:
    void unseenChanged();

private:
    struct Line {
        Tone tone;
        QString message;
        QDateTime when;
        bool seen;
    };

    QList<Line> m_lines;
};

}  // namespace gatehouse
