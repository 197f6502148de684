// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace gatehouse {

class Edit;

/// Whether a control wants all the height that is left, as an editor does.
[[nodiscard]] bool isTall(const QWidget &control);

/// Shows an edit with its label, or leaves it out of its form.
void setShown(const Edit &edit, bool shown);

/// The frame of one edit: label with its star above, control, hint, and what is wrong under it.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(Edit &edit, QWidget *parent);

    void setComplaint(const QString &message);
    /// A complaint from outside, which no rule of the edit knows: it stays until the value is another one.
    void refuse(const QString &message);
    [[nodiscard]] bool isRefused() const { return m_refused; }
    [[nodiscard]] QString complaint() const { return m_complaintText; }
    /// Scrolls the field into view and gives it the keyboard.
    void reveal();

private:
    void refresh();
    void scrollIntoView();

    Edit &m_edit;
    QString m_complaintText;
    QLabel *m_label;
    QLabel *m_hint;
    QWidget *m_complaint;
    QLabel *m_complaintIcon;
    QLabel *m_complaintLabel;
    bool m_refused = false;
};

}  // namespace gatehouse
