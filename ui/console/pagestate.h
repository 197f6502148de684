// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

class QWidget;

namespace gatehouse {

/// How a person left a page: what narrows its lists, which rows are selected, which tabs are in front. It holds no text of the console, so
/// that the same page in another language can be left alike.
class PageState
{
public:
    explicit PageState(const QWidget &page);

    /// Rows that the page has yet to read are selected when they come.
    void restore(const QWidget &page) const;

private:
    using Filter = QHash<QString, QVariant>;  ///< by the name of a control

    QList<Filter> m_filters{};
    QList<QList<qint64>> m_selected{};
    QList<int> m_tabs{};
};

}  // namespace gatehouse
