// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/edits.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gatehouse {

class FlowLayout;

/// A search field and some choices that narrow a list, with every letter. What finds no room goes below.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setPlaceholder(const QString &text);
    /// Adds a choice; `all` is the text of the first entry, whose value is empty: "Any status".
    QComboBox *addChoice(const QString &name, const QString &label, const QString &all, const QList<Choice> &choices);
    void addWidget(QWidget *widget);
    /// How much is left: "24 of 100,000".
    void setSummary(const QString &text);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QVariant choice(const QString &name) const;
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// Takes Ctrl+F of the window while this bar is to be seen.
    void claimFind();

public Q_SLOTS:
    void setText(const QString &text);
    void clear();

Q_SIGNALS:
    void textChanged(const QString &text);
    void choiceChanged(const QString &name, const QVariant &value);
    /// After either of the two.
    void changed();
    /// The arrow down was pressed in the field: the keyboard wants to go to the list.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    QString m_settled;
    QLineEdit *m_line;
    QLabel *m_summary;
    FlowLayout *m_layout;
};

}  // namespace gatehouse
