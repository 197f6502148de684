// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/application.h"
#include "ui/shell/desk.h"
#include "ui/shell/stepwizard.h"

namespace gatehouse {

class PrincipalsPage;

/// Assigns users and groups to one application (guide: "Assign user access").
class AssignPeopleDialog : public StepWizard
{
    Q_OBJECT

public:
    AssignPeopleDialog(const Desk &desk, const Application &application, QWidget *parent = nullptr);

    [[nodiscard]] PrincipalsPage &people() const { return *m_people; }

private:
    void assign(Done done);

    const Desk &m_desk;
    Application m_application;
    PrincipalsPage *m_people;
};

}  // namespace gatehouse
