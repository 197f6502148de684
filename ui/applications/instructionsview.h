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

    void setApplication(const Application &application);
    [[nodiscard]] const QList<InstructionStep> &steps() const { return m_steps; }

private:
    void show(const QList<InstructionStep> &steps, bool isGeneral);
    [[nodiscard]] QWidget *makeStep(const InstructionStep &step, int number, QWidget *parent) const;

    const Desk &m_desk;
    QList<InstructionStep> m_steps;
    QScrollArea *m_area;
};

}  // namespace gatehouse
