// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/commandsview.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

CommandsView::CommandsView(const QString &introduction, const QString &commands, QWidget *parent) : QWidget(parent)
{
    auto *what = makeLabel(introduction, LabelScale::Body, LabelInk::Text, this);
    what->setWordWrap(true);
    auto *text = new QPlainTextEdit(commands.trimmed(), this);
    text->setObjectName(u"commands"_s);
    text->setAccessibleName(introduction);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    text->setMinimumHeight(60 * grid);
    auto *copy = makeButton(tr("C&opy commands"), ButtonKind::Plain, this);
    copy->setObjectName(u"copyCommands"_s);
    copy->setIcon(icon(u"copy"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [commands] { QGuiApplication::clipboard()->setText(commands); });
    auto *head = new QHBoxLayout;
    head->addWidget(what, 1);
    head->addWidget(copy, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(head);
    layout->addWidget(text, 1);
}

}  // namespace gatehouse
