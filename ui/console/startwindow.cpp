// SPDX-License-Identifier: Apache-2.0
#include "ui/console/startwindow.h"

#include "ui/shell/messagebar.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 170 * grid;
constexpr int logoSize = 16 * grid;

}  // namespace

StartWindow::StartWindow(QWidget *parent) : QWidget(parent), m_message(new MessageBar(this))
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(tr("Gatehouse"));
    setWindowIcon(icon(u"logo", Tokens::accent));
    resize(200 * grid, 130 * grid);
    auto *logo = new QLabel(this);
    logo->setPixmap(windowIcon().pixmap(QSize(logoSize, logoSize), devicePixelRatioF()));
    auto *column = new QVBoxLayout;
    column->setSpacing(3 * grid);
    column->addStretch(1);
    column->addWidget(logo);
    column->addWidget(makeLabel(tr("Gatehouse"), LabelScale::Title, LabelInk::Text, this));
    auto *purpose
        = makeLabel(tr("Users, groups and their access, in one file that you own. Every change stands in the history and can be undone."),
                    LabelScale::Body, LabelInk::Muted, this);
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    column->addWidget(m_message);

    const auto addChoice
        = [&](const QString &name, const QString &text, const QString &explanation, QStringView iconName, ButtonKind kind, auto signal) {
              auto *button = makeButton(text, kind, this);
              button->setObjectName(name);
              button->setIcon(icon(iconName, kind == ButtonKind::Primary ? Tokens::onAccent : Tokens::text));
              button->setMinimumWidth(50 * grid);
              button->setAccessibleDescription(explanation);
              connect(button, &QPushButton::clicked, this, signal);
              auto *what = makeLabel(explanation, LabelScale::Small, LabelInk::Muted, this);
              what->setWordWrap(true);
              auto *row = new QHBoxLayout;
              row->setSpacing(3 * grid);
              row->addWidget(button);
              row->addWidget(what, 1);
              column->addLayout(row);
          };
    addChoice(u"openDemo"_s, tr("Look at the &demo"), tr("An invented company with a history, in a file of its own. Try anything."),
              u"play", ButtonKind::Primary, &StartWindow::demoRequested);
    addChoice(u"newWorkspace"_s, tr("&New workspace…"), tr("Begin with an empty directory and add or import people."), u"add",
              ButtonKind::Plain, &StartWindow::newRequested);
    addChoice(u"openWorkspace"_s, tr("&Open workspace…"), tr("Go on with a workspace file that you have."), u"folder", ButtonKind::Plain,
              &StartWindow::openRequested);
    column->addStretch(2);
    findChild<QPushButton *>(u"openDemo"_s)->setFocus();
    auto *layout = new QHBoxLayout(this);
    auto *middle = new QWidget(this);
    middle->setFixedWidth(columnWidth);
    middle->setLayout(column);
    layout->addStretch(1);
    layout->addWidget(middle);
    layout->addStretch(1);
}

}  // namespace gatehouse
