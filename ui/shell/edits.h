// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/edit.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace gatehouse {

/// A line of text; leading and trailing blanks are not part of the value.
class TextEdit final : public Edit
{
    Q_OBJECT

public:
    TextEdit(QString field, QString label);
    TextEdit *setPlaceholder(const QString &text);
    TextEdit *setMaximumLength(int characters);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void setLocked() override;

private:
    QLineEdit *m_line;
};

/// Some lines of text; takes the full width of its section.
class MultiLineEdit final : public Edit
{
    Q_OBJECT

public:
    MultiLineEdit(QString field, QString label, int lines = 3);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void setLocked() override;

private:
    QPlainTextEdit *m_text;
};

struct Choice {
    QVariant value;
    QString text;
};

/// One of several values.
class ChoiceEdit final : public Edit
{
    Q_OBJECT

public:
    ChoiceEdit(QString field, QString label, const QList<Choice> &choices);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void setLocked() override;

private:
    QComboBox *m_box;
};

/// One of a few values, each with a sentence that explains it: radio buttons, full width.
class RadioEdit final : public Edit
{
    Q_OBJECT

public:
    RadioEdit(QString field, QString label, const QList<Choice> &choices);
    [[nodiscard]] QWidget *widget() const override { return m_group; }
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void setLocked() override;

private:
    QList<QVariant> m_values;
    QWidget *m_group;
};

/// Yes or no; its label stands beside the box.
class CheckEdit final : public Edit
{
    Q_OBJECT

public:
    CheckEdit(QString field, QString label, const QString &text);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override { return !value().toBool(); }

protected:
    void setLocked() override;

private:
    QCheckBox *m_box;
};

/// A day, or none.
class DateEdit final : public Edit
{
    Q_OBJECT

public:
    DateEdit(QString field, QString label);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    void setLocked() override;

private:
    QDateEdit *m_date;
};

/// A secret: hidden while it is typed, with an eye to look at it.
class SecretEdit final : public Edit
{
    Q_OBJECT

public:
    SecretEdit(QString field, QString label);
    [[nodiscard]] QWidget *widget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] bool isEmpty() const override { return value().toString().isEmpty(); }

protected:
    void setLocked() override;

private:
    QLineEdit *m_line;
};

}  // namespace gatehouse
