// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/edits.h"

#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatehouse {

using namespace Qt::StringLiterals;

TextEdit::TextEdit(QString field, QString label) : Edit(std::move(field), std::move(label)), m_line(new QLineEdit)
{
    watch(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &Edit::changed);
}

TextEdit *TextEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
    return this;
}

TextEdit *TextEdit::setMaximumLength(int characters)
{
    m_line->setMaxLength(characters);
    return this;
}

QWidget *TextEdit::widget() const
{
    return m_line;
}

QVariant TextEdit::value() const
{
    return m_line->text().trimmed();
}

void TextEdit::setValue(const QVariant &value)
{
    m_line->setText(value.toString());
    m_line->setCursorPosition(0);
}

void TextEdit::setLocked()
{
    m_line->setReadOnly(true);
}

MultiLineEdit::MultiLineEdit(QString field, QString label, int lines) : Edit(std::move(field), std::move(label)), m_text(new QPlainTextEdit)
{
    setWidth(Width::Full);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 6 * grid);
    watch(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Edit::changed);
}

QWidget *MultiLineEdit::widget() const
{
    return m_text;
}

QVariant MultiLineEdit::value() const
{
    return m_text->toPlainText().trimmed();
}

void MultiLineEdit::setValue(const QVariant &value)
{
    m_text->setPlainText(value.toString());
}

void MultiLineEdit::setLocked()
{
    m_text->setReadOnly(true);
}

ChoiceEdit::ChoiceEdit(QString field, QString label, const QList<Choice> &choices)
    : Edit(std::move(field), std::move(label))
    , m_box(new QComboBox)
{
    for (const Choice &choice : choices) {
        m_box->addItem(choice.text, choice.value);
    }
    watch(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &Edit::changed);
}

QWidget *ChoiceEdit::widget() const
{
    return m_box;
}

QVariant ChoiceEdit::value() const
{
    return m_box->currentData();
}

void ChoiceEdit::setValue(const QVariant &value)
{
    m_box->setCurrentIndex(m_box->findData(value));
}

void ChoiceEdit::setLocked()
{
    m_box->setEnabled(false);
}

RadioEdit::RadioEdit(QString field, QString label, const QList<Choice> &choices)
    : Edit(std::move(field), std::move(label))
    , m_group(new QWidget)
{
    setWidth(Width::Full);
    auto *layout = new QVBoxLayout(m_group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    watch(m_group);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.text, m_group);
        button->setObjectName(choice.value.toString());
        button->setChecked(m_values.isEmpty());
        if (m_values.isEmpty()) {
            m_group->setFocusProxy(button);
        }
        m_values.append(choice.value);
        layout->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QRadioButton::toggled, this, [this](bool checked) {
            if (checked) {
                Q_EMIT changed();
            }
        });
    }
}

QVariant RadioEdit::value() const
{
    const auto buttons = m_group->findChildren<QRadioButton *>();
    for (qsizetype at = 0; at < buttons.size(); ++at) {
        if (buttons[at]->isChecked()) {
            return m_values[at];
        }
    }
    return {};
}

void RadioEdit::setValue(const QVariant &value)
{
    const qsizetype at = m_values.indexOf(value);
    if (at >= 0) {
        m_group->findChildren<QRadioButton *>()[at]->setChecked(true);
    }
}

void RadioEdit::setLocked()
{
    m_group->setEnabled(false);
}

CheckEdit::CheckEdit(QString field, QString label, const QString &text)
    : Edit(std::move(field), std::move(label))
    , m_box(new QCheckBox(text))
{
    watch(m_box);
    connect(m_box, &QCheckBox::toggled, this, &Edit::changed);
}

QWidget *CheckEdit::widget() const
{
    return m_box;
}

QVariant CheckEdit::value() const
{
    return m_box->isChecked();
}

void CheckEdit::setValue(const QVariant &value)
{
    m_box->setChecked(value.toBool());
}

void CheckEdit::setLocked()
{
    m_box->setEnabled(false);
}

DateEdit::DateEdit(QString field, QString label) : Edit(std::move(field), std::move(label)), m_date(new QDateEdit)
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setMinimumDate(QDate(1900, 1, 1));
    m_date->setSpecialValueText(tr("No date"));
    m_date->setDate(m_date->minimumDate());
    watch(m_date);
    connect(m_date, &QDateEdit::dateChanged, this, &Edit::changed);
}

QWidget *DateEdit::widget() const
{
    return m_date;
}

QVariant DateEdit::value() const
{
    return m_date->date() == m_date->minimumDate() ? QVariant() : QVariant(m_date->date());
}

void DateEdit::setValue(const QVariant &value)
{
    m_date->setDate(value.toDate().isValid() ? value.toDate() : m_date->minimumDate());
}

void DateEdit::setLocked()
{
    m_date->setReadOnly(true);
}

SecretEdit::SecretEdit(QString field, QString label) : Edit(std::move(field), std::move(label)), m_line(new QLineEdit)
{
    m_line->setEchoMode(QLineEdit::Password);
    auto *look = m_line->addAction(icon(u"eye", Tokens::muted), QLineEdit::TrailingPosition);
    look->setToolTip(tr("Show what was typed"));
    connect(look, &QAction::triggered, this, [this, look] {
        const bool hidden = m_line->echoMode() == QLineEdit::Password;
        m_line->setEchoMode(hidden ? QLineEdit::Normal : QLineEdit::Password);
        // What can be seen is a secret all the same: no input method shall learn it.
        m_line->setInputMethodHints(m_line->inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        look->setIcon(icon(hidden ? u"eye-off" : u"eye", Tokens::muted));
        look->setToolTip(hidden ? tr("Hide what was typed") : tr("Show what was typed"));
    });
    watch(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &Edit::changed);
}

QWidget *SecretEdit::widget() const
{
    return m_line;
}

QVariant SecretEdit::value() const
{
    return m_line->text();
}

void SecretEdit::setValue(const QVariant &value)
{
    m_line->setText(value.toString());
}

void SecretEdit::setLocked()
{
    m_line->setReadOnly(true);
}

}  // namespace gatehouse
