// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "core/users/user.h"
#include "ui/shell/desk.h"

#include <QStackedWidget>

class QPushButton;

namespace gatehouse {

class EmptyState;
class Form;
class MappingPreviewModel;
class MessageBar;
class RecordChooser;

/// The attribute mappings of an application, edited where they stand, and beside them what they come to for one person.
class MappingsView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit MappingsView(const Desk &desk, QWidget *parent = nullptr);

    /// Another application takes the place of the one that is shown; what was written for it is thrown away.
    void setApplication(const Application &application);
    void choosePerson(User::Id user);
    [[nodiscard]] Form &form() const { return *m_form; }
    [[nodiscard]] const MappingPreviewModel &preview() const { return *m_preview; }

private:
    [[nodiscard]] QWidget *makeEditor();
    [[nodiscard]] QWidget *makePreview();
    void load(const Application &application);
    void save();
    void updateButtons();

    const Desk &m_desk;
    Application m_application;
    EmptyState *m_none;
    Form *m_form;
    MessageBar *m_elsewhere;
    QPushButton *m_save;
    QPushButton *m_discard;
    RecordChooser *m_person;
    MappingPreviewModel *m_preview;
    bool m_busy = false;
};

}  // namespace gatehouse
