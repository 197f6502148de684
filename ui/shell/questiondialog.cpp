// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/questiondialog.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 440;

QLabel *iconLabel(const QString &name, int size, Tone tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setPixmap(iconPixmap(name, size, Tokens::current().ink(tone), parent->devicePixelRatioF()));
    label->setFixedWidth(size);
    label->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    return label;
}

QLabel *paragraph(const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(text, LabelScale::Body, LabelInk::Text, parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The icon at the left, a column for what is said at its right.
QVBoxLayout *addBody(QDialog *dialog, QVBoxLayout *outer, const QString &iconName, Tone tone)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4 * grid);
    row->addWidget(iconLabel(iconName, 24, tone, dialog), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * grid);
    row->addLayout(column, 1);
    outer->addLayout(row);
    return column;
}

/// Wrapped text asks for too much height on its own; the width is known here.
void fit(QDialog *dialog)
{
    dialog->setFixedWidth(dialogWidth);
    dialog->resize(dialogWidth, dialog->layout()->totalHeightForWidth(dialogWidth));
}

QVBoxLayout *makeOuter(QDialog *dialog)
{
    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(5 * grid, 5 * grid, 5 * grid, 4 * grid);
    outer->setSpacing(5 * grid);
    return outer;
}

QString titleOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return QuestionDialog::tr("This cannot be done as it stands");
    case Error::Kind::NotFound:
        return QuestionDialog::tr("It no longer exists");
    case Error::Kind::Conflict:
        return QuestionDialog::tr("This is in conflict with what is there");
    case Error::Kind::Forbidden:
        return QuestionDialog::tr("This is not allowed");
    case Error::Kind::Cancelled:
        return QuestionDialog::tr("It was stopped");
    case Error::Kind::Busy:
        return QuestionDialog::tr("The file is in use");
    case Error::Kind::Storage:
        return QuestionDialog::tr("Something is wrong with the file");
    case Error::Kind::Network:
        return QuestionDialog::tr("The connection failed");
    }
    return {};
}

}  // namespace

QuestionDialog::QuestionDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_action(makeButton(question.action, question.weight == Question::Weight::Danger ? ButtonKind::Danger : ButtonKind::Primary, this))
{
    const bool danger = question.weight == Question::Weight::Danger;
    setObjectName(u"questionDialog"_s);
    setWindowTitle(question.title);
    setAccessibleDescription(question.text);
    QVBoxLayout *outer = makeOuter(this);
    QVBoxLayout *body = addBody(this, outer, danger ? u"warning"_s : u"help"_s, danger ? Tone::Danger : Tone::Info);
    QLabel *title = makeLabel(question.title, LabelScale::Heading, LabelInk::Text, this);
    title->setWordWrap(true);
    body->addWidget(title);
    body->addWidget(paragraph(question.text, this));
    addConsequences(body, question.consequences);
    addTypedWord(body, question.typedWord);

    auto *cancel = makeButton(tr("Cancel"), ButtonKind::Plain, this);
    cancel->setObjectName(u"cancel"_s);
    m_action->setObjectName(u"action"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_action);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &QDialog::accept);
    if (question.typedWord.isEmpty()) {
        // What cannot be lightly taken back is not what Enter does.
        (danger ? cancel : m_action)->setDefault(true);
        (danger ? cancel : m_action)->setFocus();
    }
    fit(this);
}

void QuestionDialog::addConsequences(QVBoxLayout *layout, const QStringList &consequences)
{
    for (const QString &consequence : consequences) {
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * grid);
        row->addWidget(iconLabel(u"chevron-right"_s, 16, Tone::Danger, this), 0, Qt::AlignTop);
        row->addWidget(paragraph(consequence, this), 1);
        layout->addLayout(row);
    }
}

void QuestionDialog::addTypedWord(QVBoxLayout *layout, const QString &word)
{
    if (word.isEmpty()) {
        return;
    }
    auto *label = makeLabel(tr("To confirm, type %1:").arg(word), LabelScale::Section, LabelInk::Text, this);
    auto *typed = new QLineEdit(this);
    m_typed = typed;
    m_hint = makeLabel(tr("Type it as it stands there, with its capital letters: %1").arg(word), LabelScale::Small, LabelInk::Text, this);
    m_hint->setObjectName(u"wordHint"_s);
    setStyled(m_hint, "complaint", true);
    m_hint->hide();
    typed->setObjectName(u"typedWord"_s);
    typed->setAccessibleName(tr("Type %1 to confirm").arg(word));
    label->setBuddy(typed);
    layout->addSpacing(2 * grid);
    layout->addWidget(label);
    layout->addWidget(typed);
    layout->addWidget(m_hint);
    m_action->setEnabled(false);
    m_action->setToolTip(typed->accessibleName());
    connect(typed, &QLineEdit::textChanged, this, [this, word](const QString &text) {
        m_action->setEnabled(text == word);
        m_action->setDefault(text == word);
        m_hint->hide();
        setStyled(m_typed, "wrong", false);
    });
    typed->setFocus();
}

void QuestionDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || !m_typed || !m_typed->hasFocus() || m_action->isEnabled()) {
        QDialog::keyPressEvent(event);
        return;
    }
    // Neither yes nor no: to close without a word would look like either.
    setStyled(m_typed, "wrong", true);
    m_hint->show();
    announce(m_hint, m_hint->text());
    fit(this);
}

ErrorDialog::ErrorDialog(const Error &error, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"errorDialog"_s);
    setWindowTitle(titleOf(error.kind));
    setAccessibleDescription(error.message);
    QVBoxLayout *outer = makeOuter(this);
    QVBoxLayout *body = addBody(this, outer, u"danger"_s, Tone::Danger);
    QLabel *title = makeLabel(titleOf(error.kind), LabelScale::Heading, LabelInk::Text, this);
    title->setWordWrap(true);
    body->addWidget(title);
    QLabel *message = paragraph(error.message, this);
    message->setObjectName(u"message"_s);
    body->addWidget(message);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * grid);
    auto *copy = makeButton(tr("Copy"), ButtonKind::Plain, this);
    copy->setObjectName(u"copy"_s);
    copy->setIcon(icon(u"copy"));
    connect(copy, &QPushButton::clicked, this, [error] {
        const QString text = error.details.isEmpty() ? error.message : error.message + u"\n\n"_s + error.details;
        QGuiApplication::clipboard()->setText(text);
    });
    if (!error.details.isEmpty()) {
        auto *details = new QPlainTextEdit(error.details, this);
        details->setObjectName(u"details"_s);
        details->setAccessibleName(tr("Details"));
        details->setReadOnly(true);
        details->setFont(monospaceFont());
        details->setMinimumHeight(120);
        details->hide();
        body->addWidget(details);
        auto *toggle = makeButton(tr("Show details"), ButtonKind::Link, this);
        toggle->setObjectName(u"toggleDetails"_s);
        buttons->addWidget(toggle);
        connect(toggle, &QPushButton::clicked, this, [this, details, toggle] {
            details->setVisible(details->isHidden());
            toggle->setText(details->isHidden() ? tr("Show details") : tr("Hide details"));
            fit(this);
        });
    }
    auto *close = makeButton(tr("Close"), ButtonKind::Primary, this);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    outer->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus();
    fit(this);
}

}  // namespace gatehouse
