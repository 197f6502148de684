// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"
#include "ui/shell/desk.h"

#include <QMap>
#include <QWidget>

namespace gatehouse {

class DataTable;
class Form;
class MessageBar;
class RecordChooser;
class SessionTagModel;

/// The session tags that one person would carry, now.
class TagPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TagPreview(const Desk &desk, QWidget *parent = nullptr);

    void choose(User::Id user);
    /// Says that the tags are those of what is saved, while something else is typed.
    void setPending(bool pending);
    [[nodiscard]] User::Id user() const;
    /// What an external identity provider would send along.
    [[nodiscard]] QMap<QString, QString> assertion() const;
    [[nodiscard]] const SessionTagModel &tags() const { return *m_tags; }
    [[nodiscard]] Form &form() const { return *m_form; }

Q_SIGNALS:
    /// The person is another one, or the tags are.
    void changed();

private:
    void arrange();
    void read();

    const Desk &m_desk;
    RecordChooser *m_user;
    MessageBar *m_pending;
    SessionTagModel *m_tags;
    DataTable *m_table;
    Form *m_form;
};

}  // namespace gatehouse
