// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/accesscontrolservice.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QPushButton;

namespace gatehouse {

class Form;
class MessageBar;

/// The attributes for access control, to be edited all at once (guide: "Select your attributes").
class AttributesView : public QWidget
{
    Q_OBJECT

public:
    explicit AttributesView(const Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] Form &form() const { return *m_form; }

Q_SIGNALS:
    /// What stands here is, or is no longer, another thing than what is saved.
    void pendingChanged(bool pending);

private:
    void arrange();
    [[nodiscard]] QList<AccessControlAttribute> asked() const;
    void follow();
    void load();
    void save();
    void updateButtons();
    void readUnknownKeys();
    void showUnknownKeys(const QList<UnknownTagKey> &unknown);

    const Desk &m_desk;
    Form *m_form;
    MessageBar *m_elsewhere;
    MessageBar *m_unknown;
    QPushButton *m_save;
    QPushButton *m_discard;
    QList<AccessControlAttribute> m_stored;  ///< as they were when the form was filled
    bool m_busy = false;
};

}  // namespace gatehouse
