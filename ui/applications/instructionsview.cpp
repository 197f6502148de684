// SPDX-License-Identifier: Apache-2.0
#include "ui/applications/instructionsview.h"

#include "core/applications/identityprovider.h"
#include "core/applications/instructions.h"
#include "core/certificates/certificateservice.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

InstructionValues valuesFor(Workspace &workspace, const Application &application)
{
    InstructionValues values;
    if (const auto ours = endpointsOf(workspace, application)) {
        values.issuer = ours->issuer;
        values.signInUrl = ours->signInUrl;
        values.signOutUrl = ours->signOutUrl;
        values.metadataUrl = ours->metadataUrl;
    }
    if (const auto active = CertificateService(workspace).activeOf(application.id)) {
        values.certificate = active->pem;
    }
    return values;
}

/// Of a certificate the first line is enough to know it by; all of it is copied.
QString shown(const QString &value)
{
    const QString first = value.section(u'\n', 0, 0);
    return value.isEmpty() ? u"–"_s : first == value ? value : first + u" …"_s;
}

}  // namespace

InstructionsView::InstructionsView(const Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_area(nullptr)
{
    setObjectName(u"instructions"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_area = makeScrollArea(new QWidget, this);
    m_area->setObjectName(u"instructionSteps"_s);
    m_area->setAccessibleName(tr("Instructions"));
    layout->addWidget(m_area);
}

void InstructionsView::setApplication(const Application &application)
{
    const ApplicationTemplate *about = templateOf(application);
    ApplicationTemplate unknown;
    unknown.kind = application.kind;
    unknown.name = application.name;
    const ApplicationTemplate &known = about ? *about : unknown;
    const bool isGeneral = known.isGeneric && application.kind == Application::Kind::Catalog;
    setSteps(instructionsFor(known, valuesFor(m_desk.workspace, application)),
             isGeneral ? tr("How this application takes SAML is not public. These steps hold for most applications; its own help "
                            "may name things otherwise.")
                       : QString());
}

void InstructionsView::setSteps(const QList<InstructionStep> &steps, const QString &note, const QList<Remarks> &remarks)
{
    m_steps = steps;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 2 * grid, 0);
    layout->setSpacing(4 * grid);
    if (!note.isEmpty()) {
        auto *bar = new MessageBar(page);
        bar->showMessage(Tone::Info, note, MessageBar::Close::Hidden);
        layout->addWidget(bar);
    }
    int number = 0;
    for (const InstructionStep &step : steps) {
        layout->addWidget(makeStep(step, ++number, page));
    }
    for (const Remarks &each : remarks) {
        layout->addWidget(makeLabel(each.title, LabelScale::Section, LabelInk::Text, page));
        for (const QString &sentence : each.sentences) {
            auto *label = makeLabel(tr("• %1", "a line of a list").arg(sentence), LabelScale::Body, LabelInk::Text, page);
            label->setWordWrap(true);
            layout->addWidget(label);
        }
    }
    layout->addStretch(1);
    delete m_area->takeWidget();
    putInto(m_area, page);
}

QWidget *InstructionsView::makeStep(const InstructionStep &step, int number, QWidget *parent) const
{
    auto *box = new QWidget(parent);
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(3 * grid);
    layout->setVerticalSpacing(grid);
    layout->setColumnStretch(3, 1);
    auto *badge = makeLabel(tr("%1.", "the number of a step").arg(number), LabelScale::Section, LabelInk::Muted, box);
    auto *text = makeLabel(step.text, LabelScale::Body, LabelInk::Text, box);
    text->setWordWrap(true);
    layout->addWidget(badge, 0, 0, Qt::AlignTop);
    layout->addWidget(text, 0, 1, 1, 3);
    if (!step.values.isEmpty()) {
        layout->setRowMinimumHeight(1, grid);
    }
    int row = 2;
    for (const InstructionStep::Value &each : step.values) {
        auto *label = makeLabel(each.label, LabelScale::Small, LabelInk::Muted, box);
        label->setWordWrap(true);
        label->setFixedWidth(60 * grid);
        auto *value = makeLabel(shown(each.value), LabelScale::Body, LabelInk::Text, box);
        value->setFont(monospaceFont());
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(tr("%1: %2").arg(each.label, shown(each.value)));
        auto *copy = new QToolButton(box);
        copy->setIcon(icon(u"copy", Tokens::muted));
        copy->setToolTip(each.value.isEmpty() ? tr("There is nothing to copy yet.") : tr("Copy %1").arg(each.label));
        copy->setAccessibleName(tr("Copy %1").arg(each.label));
        copy->setEnabled(!each.value.isEmpty());
        connect(copy, &QToolButton::clicked, this, [content = each.value] { QGuiApplication::clipboard()->setText(content); });
        auto *valueAndCopy = new QHBoxLayout;
        valueAndCopy->setSpacing(grid);
        valueAndCopy->addWidget(value);
        valueAndCopy->addWidget(copy);
        valueAndCopy->addStretch(1);
        layout->addWidget(label, row, 1, Qt::AlignVCenter);
        layout->addLayout(valueAndCopy, row, 2, 1, 2);
        ++row;
    }
    return box;
}

}  // namespace gatehouse
