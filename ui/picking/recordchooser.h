// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/picking/recordpicker.h"

#include <QPushButton>

class QFrame;
class QLineEdit;
class QListView;

namespace gatehouse {

/// A button that chooses one record out of any number, or all: a search field and a list drop down from it.
class RecordChooser : public QPushButton
{
    Q_OBJECT

public:
    /// `label` says what is chosen ("Group"), `all` what the button shows when nothing is ("Any group").
    RecordChooser(const QString &name, const QString &label, const QString &all, PickSource source, QWidget *parent = nullptr);

    [[nodiscard]] qint64 chosen() const { return m_chosen; }
    /// 0 chooses all.
    void choose(qint64 id);
    void showChoice();

Q_SIGNALS:
    void chosenChanged(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makePopup();
    [[nodiscard]] QPoint placeOnScreen() const;
    void takeCurrent();
    void updateText();

    PickSource m_source;
    QString m_label;
    QString m_all;
    qint64 m_chosen = 0;
    QFrame *m_popup;
    QLineEdit *m_line;
    QListView *m_list;
    QPushButton *m_any;
};

}  // namespace gatehouse
