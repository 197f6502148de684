// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/instructions.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QScrollArea;

namespace gatehouse {

/// How to set an application up, step by step, with what to enter there and a button that copies it.
class InstructionsView : public QWidget
{
    Q_OBJECT

public:
    explicit InstructionsView(const Desk &desk, QWidget *parent = nullptr);

    /// What follows the steps: sentences under a heading.
    struct Remarks {
        QString title{};
        QStringList sentences{};
    };

    void setApplication(const Application &application);
    /// Of anything else; `note` stands above the steps, and may be empty.
    void setSteps(const QList<InstructionStep> &steps, const QString &note, const QList<Remarks> &remarks = {});
    [[nodiscard]] const QList<InstructionStep> &steps() const { return m_steps; }

private:
    [[nodiscard]] QWidget *makeStep(const InstructionStep &step, int number, QWidget *parent) const;

    const Desk &m_desk;
    QList<InstructionStep> m_steps;
    QScrollArea *m_area;
};

}  // namespace gatehouse
