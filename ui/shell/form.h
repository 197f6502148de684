// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/edit.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace gatehouse {

class Field;
class MessageBar;

/// A list of edits in sections: labels above, complaints under the field as soon as it is left.
class Form : public QWidget
{
    Q_OBJECT

public:
    enum class Columns { One, Two };

    explicit Form(QWidget *parent = nullptr);
    ~Form() override;

    /// Starts a section; an empty title draws no heading.
    void addSection(const QString &title, Columns columns = Columns::One);
    /// Takes the edit; gives it back for further settings.
    template<typename T>
    T *add(T *edit)
    {
        take(edit);
        return edit;
    }
    /// A widget of the full width that is no field: a note, a picture.
    void addWidget(QWidget *widget);

    /// Fills the fields named in `values` and forgets all complaints.
    void load(const QVariantMap &values);
    [[nodiscard]] QVariantMap values() const;
    [[nodiscard]] QVariant value(const QString &field) const;
    [[nodiscard]] QString text(const QString &field) const { return value(field).toString(); }
    /// Takes the present values as what was loaded.
    void markUntouched() { m_loaded = values(); }
    /// Whether a field differs from what was loaded.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] Edit *edit(const QString &field) const;
    [[nodiscard]] bool has(const QString &field) const { return edit(field) != nullptr; }

    /// Marks every wrong field and takes the keyboard to the first; true when all may stay.
    bool submit();
    /// Marks the field the error is about, or shows the message on top where it is about none of ours.
    void showError(const Error &error);
    void clearErrors();
    [[nodiscard]] QString complaint(const QString &field) const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        std::unique_ptr<Edit> edit;
        Field *field;
    };

    void take(Edit *edit);
    void place(QWidget *widget, Edit::Width width);
    [[nodiscard]] const Row *row(const QString &field) const;
    static bool check(const Row &row);

    std::vector<Row> m_rows;
    QVariantMap m_loaded;
    MessageBar *m_message;
    QVBoxLayout *m_layout;
    QGridLayout *m_section = nullptr;
    Columns m_columns = Columns::One;
    int m_cell = 0;
};

}  // namespace gatehouse
