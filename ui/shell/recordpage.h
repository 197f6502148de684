// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;

namespace gatehouse {

class MessageBar;
class PageHeader;

/// One record on a page of its own: its name and what can be done with it, and its details below.
class RecordPage : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] PageHeader &header() const { return *m_header; }
    /// What the page has to say below its head.
    [[nodiscard]] MessageBar &message() const { return *m_message; }

Q_SIGNALS:
    /// The record was deleted, here or elsewhere: there is nothing left to show.
    void gone();

protected:
    /// `name` is the object name.
    explicit RecordPage(const QString &name, QWidget *parent);

    /// Something that can be done; the page has it and its shortcut, `actions()` are all of them.
    QAction *add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut, std::function<void()> run);
    void setDetails(QWidget *details);
    /// Says that the record was deleted.
    void sayGone(const QString &sentence);

private:
    PageHeader *m_header;
    MessageBar *m_message;
};

}  // namespace gatehouse
