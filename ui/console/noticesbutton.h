// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QToolButton>

class QFrame;

namespace gatehouse {

class NoticeLog;

/// The bell in the bar on top: how much was said since one looked, and all of it when it is pressed.
class NoticesButton : public QToolButton
{
    Q_OBJECT

public:
    /// `log` is borrowed.
    explicit NoticesButton(NoticeLog &log, QWidget *parent = nullptr);

    void open();

private:
    void refresh();
    [[nodiscard]] QFrame *makeList();
    void copySelected();

    NoticeLog &m_log;
    QPointer<QFrame> m_list;
};

}  // namespace gatehouse
