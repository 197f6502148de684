// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"

#include <QListView>

#include <functional>

class QStandardItemModel;

namespace gatehouse {

/// A short list of sentences, each of which leads somewhere: Enter or a click. As high as what is in it.
class LinkList : public QListView
{
    Q_OBJECT

public:
    struct Line {
        QString iconName;
        Tone tone = Tone::Neutral;
        QString text;
        QString hint;  ///< behind the text: a time, a day
        std::function<void()> open;
    };

    explicit LinkList(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// The chosen line stays chosen by its place.
    void setLines(const QList<Line> &lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    void open(const QModelIndex &index);

    QList<Line> m_lines;
    QStandardItemModel *m_items;
};

}  // namespace gatehouse
